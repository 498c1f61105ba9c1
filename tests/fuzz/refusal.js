import assert from "node:assert/strict";

/**
 * What the boundary throws is an Error of its own that names a path, and nothing else.
 * @param {any} error
 * @returns {string} what it says
 */
export function refusalOf(error) {
  assert.ok(error instanceof Error && Object.getPrototypeOf(error) === Error.prototype && !error.cause, String(error));
  assert.match(error.message, /^[^:]+: ./s, "an Error names a path");
  assert.doesNotMatch(error.message, /^slow: /);
  return error.message;
}
