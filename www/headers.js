// The headers that _headers gives to each path, as its hosts read it: what a later rule adds to a header follows a comma.
import { readFileSync } from "node:fs";

/** @typedef {{ path: string, headers: [name: string, value: string][] }} Rule */

/** @returns {Rule[]} */
export function readRules(file = new URL("_headers", import.meta.url)) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("/")) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || !value) throw new Error(`_headers: neither a path nor a header: ${line}`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  const headers = new Map();
  for (const rule of rules) {
    const applies = rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!applies) continue;
    for (const [name, value] of rule.headers)
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}
