/** The working of a figure, line by line. @import { Step } from "../../pkg/hosting_contract.js" */
import { stepWords } from "../words/steps.js";
import { articleChip } from "./article.js";
import { el } from "./dom.js";

/**
 * @param {Step[]} steps
 * @param {(article: string) => string[]} restsOn the figures that rest on an article
 */
export const working = (steps, restsOn) =>
  el(
    "ol",
    { class: "working-lines" },
    steps.map((step) => el("li", {}, el("span", {}, stepWords(step)), " ", articleChip(step.article, restsOn))),
  );
