/**
 * The case as a file, in and out: the very `Case` that the compiled rules take, as JSON.
 *
 * @import { Case } from "../../pkg/hosting_contract.js"
 * @typedef {"tooLarge" | "notUtf8" | "empty" | "notJson" | "notACase"} Damage
 */

/** Far above what the form can hold. */
const LARGEST = 1_000_000;

/** @param {Case} caseData */
export const toFile = (caseData) => `${JSON.stringify(caseData, undefined, 2)}\n`;

/**
 * @param {ArrayBuffer} bytes
 * @returns {{ case: unknown } | { damage: Damage, line?: number }}
 */
export function fromFile(bytes) {
  if (bytes.byteLength > LARGEST) return { damage: "tooLarge" };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { damage: "notUtf8" };
  }
  if (text.trim() === "") return { damage: "empty" };
  try {
    const data = JSON.parse(text);
    return typeof data === "object" && data !== null && !Array.isArray(data) ? { case: data } : { damage: "notACase" };
  } catch (error) {
    return { damage: "notJson", line: lineOf(text, String(error)) };
  }
}

/**
 * The line that an engine's message tells of, in the words of those that tell it.
 * @param {string} text
 * @param {string} message
 */
function lineOf(text, message) {
  const [, line, at] = /line (\d+)|position (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  if (at) return text.slice(0, Number(at)).split("\n").length;
  return /end of|EOF|Unterminated/i.test(message) ? text.trimEnd().split("\n").length : undefined;
}
