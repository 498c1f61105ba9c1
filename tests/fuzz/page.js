// What the page makes of a case that comes from elsewhere.
import assert from "node:assert/strict";
import { createStore } from "../../www/js/state/store.js";
import { assess } from "../module/rules.js";
import { quickly } from "./time.js";

/**
 * Loads it into the form and has the rules answer, which no form can make fail.
 * @param {unknown} typed
 */
export function answered(typed) {
  const store = createStore({ assess, now: () => "2026-11-25T12:00", lang: "ja", soon: () => {} });
  const unread = quickly(() => store.load(typed));
  quickly(() => store.start());
  const { state } = store;
  assert.ok(state && !state.failure, `the rules failed: ${state?.failure}`);
  return { store, state, unread };
}
