/**
 * An answer as it stands in its task.
 * @import { Answer } from "../answers/answer.js"
 * @import { State } from "../state/store.js"
 */
import { el } from "./dom.js";

/**
 * @param {HTMLElement} root
 * @param {Answer} answer
 * @param {State} _state
 * @param {{ onNext: (id: string, opener: HTMLElement) => void }} _more
 */
export function drawAnswer(root, answer, _state, _more) {
  root.replaceChildren(el("p", { class: "headline" }, answer.headline));
}
