/**
 * A letter to the company on a sheet: what only the sender knows is filled in beside it, and it is copied or printed as it
 * stands. Always in Japanese, as it is to be sent; what it says follows in the reader's language.
 *
 * @import { Lang } from "../words/words.js"
 * @import { Occasion } from "./index.js"
 *
 * @typedef {Record<string, string>} Blanks what only the sender knows, by name; empty: a line to write on
 * @typedef {{ as: "right" | "end" | "title" | "text" | "row", text: string }} Line
 *
 * @typedef {object} Letter
 * @property {string} name of its words: "letter", "withdrawal", "request"
 * @property {string[]} blanks
 * @property {string[]} hints what to do before it is sent
 * @property {(blanks: Blanks) => Line[]} write in the language that is spoken meanwhile
 */
import css from "../../css/sheet.css";
import { el } from "../parts/dom.js";
import { adopt } from "../parts/style.js";
import { day } from "../words/format.js";
import { lang, need, needIn, speaking, t } from "../words/words.js";
import { copy } from "./hand.js";
import { note, noted } from "./keep.js";
import { openPanel } from "./panel.js";

/** In no link and in no file: the tab alone keeps it. */
const NOTE = "sender";

/**
 * The words of letters, and of one kind of letter.
 * @param {string} name
 */
export async function needLetter(name) {
  await Promise.all([need("share", "sheet", name), needIn("ja", "sheet", name)]);
}

/**
 * @param {Occasion} occasion
 * @param {Letter} letter
 */
export async function openSheet({ opener }, { name, blanks, hints, write }) {
  const panel = await openPanel({ name: "sheet", title: t(`${name}.title`), opener });
  adopt(css);
  /** @type {Blanks} */
  const filled = noted(NOTE) ?? {};
  const paper = el("div", { class: "paper", lang: "ja" });
  const translation = lang() === "ja" ? undefined : el("div", { class: "paper translation" });

  function draw() {
    paper.replaceChildren(...page(speaking("ja", () => write(filled))));
    translation?.replaceChildren(...page(write(filled)));
  }

  const fields = blanks.map((blank) => {
    const input = el("input", { id: `sheet-${blank}`, value: filled[blank] ?? "", autocomplete: "off" });
    input.addEventListener("input", () => {
      filled[blank] = input.value;
      note(NOTE, filled);
      draw();
    });
    return el("div", { class: "field" }, el("label", { for: input.id }, t(`sheet.field.${blank}`)), input);
  });
  draw();
  const copyIt = async () => {
    const text = [...paper.children].map(({ textContent }) => textContent).join("\n");
    panel.say(t((await copy(text, paper)) ? "share.copied" : "share.select"));
  };
  panel.body.append(
    el(
      "ul",
      { class: "hints" },
      hints.map((words) => el("li", {}, words)),
    ),
    el(
      "div",
      { class: "offers" },
      el("button", { type: "button", class: "primary", onclick: copyIt }, t("sheet.copy")),
      el("button", { type: "button", onclick: () => print() }, t("sheet.print")),
    ),
    paper,
    ...(translation ? [el("h3", {}, t("sheet.translation")), translation] : []),
    el("h3", {}, t("sheet.blanks")),
    el("div", { class: "sheet-blanks" }, fields),
    el("p", { class: "hint" }, t("sheet.private")),
  );
}

/**
 * What every letter begins and ends with.
 * @param {object} given
 * @param {string} given.on the day that it bears
 * @param {string} given.title
 * @param {string[]} given.texts
 * @param {[name: string, value: string | undefined | false][]} given.rows numbered; those without a value are left out
 * @param {string[]} given.closing
 * @param {Blanks} given.blanks
 * @returns {Line[]}
 */
export function compose({ on, title, texts, rows, closing, blanks }) {
  const lines = (/** @type {Line["as"]} */ as, /** @type {string[]} */ ...all) =>
    all.filter(Boolean).map((text) => ({ as, text }));
  const senders = ["address", "sender", "person", "phone"].map((name) =>
    t(`sheet.by.${name}`, { value: blankOr(blanks, name) }),
  );
  const items = rows
    .filter(([, value]) => value)
    .map(([name, value], at) => t("sheet.row", { number: String(at + 1), name, value: String(value) }));
  return [
    ...lines("end", day(on)),
    ...lines("text", t("sheet.to")),
    ...lines("right", ...senders),
    ...lines("title", title),
    ...lines("text", ...texts),
    ...lines("row", ...items),
    ...lines("text", ...closing),
    ...lines("end", t("sheet.end")),
  ];
}

/**
 * @param {Blanks} blanks
 * @param {string} name
 */
export const blankOr = (blanks, name) => blanks[name]?.trim() || t("sheet.blank");

/** @param {Line[]} lines */
const page = (lines) => lines.map(({ as, text }) => el("p", { class: as }, text));
