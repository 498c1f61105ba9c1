/** An article: a chip that unfolds to what it says, in our own words, with the figures that rest on it. */
import { article, list } from "../words/format.js";
import { has, t } from "../words/words.js";
import { disclosure } from "./disclosure.js";
import { el } from "./dom.js";

/**
 * @param {string} code "37(1)"
 * @param {(article: string) => string[]} restsOn the names of the figures of this answer that rest on it
 */
export function articleChip(code, restsOn) {
  return disclosure(article(code), () => explained(code, restsOn(code)), { name: "article", tables: ["articles"] });
}

/**
 * @param {string} code
 * @param {string[]} figures
 */
function explained(code, figures) {
  const whole = code.replace(/\(.*$/, "");
  const key = has(`article.${code}`) ? `article.${code}` : `article.${whole}`;
  return el(
    "div",
    { class: "article-words" },
    el("p", {}, t(key)),
    figures.length > 0 && el("p", {}, t("view.rests", { list: list(figures) })),
  );
}
