/** A choice for each question that the text leaves open, built once from what the form can hold. */
import { el } from "./dom.js";
import { shapeAt } from "./shape.js";

/** @param {HTMLElement} root */
export function buildReadings(root) {
  const shape = shapeAt("readings");
  if (typeof shape !== "object" || !("in" in shape)) return;
  for (const [id, choice] of Object.entries(shape.in)) {
    if (typeof choice === "string" || !("of" in choice)) continue;
    const path = `readings.${id}`;
    const answers = choice.of.map((answer) =>
      el("option", { value: String(answer), "data-t": `reading.${id}.${answer}` }),
    );
    root.append(
      el(
        "div",
        { class: "field" },
        el("label", { for: path, "data-t": `reading.${id}` }),
        el("select", { id: path, name: path }, el("option", { value: "", "data-t": "readings.none" }), answers),
      ),
    );
  }
}
