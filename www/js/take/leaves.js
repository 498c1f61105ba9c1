/**
 * Everything that a case says, each by its path.
 * @param {any} value
 * @param {string} [path]
 * @returns {[path: string, value: string | number | boolean][]}
 */
export function leaves(value, path = "") {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value !== "object") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((entry, at) => leaves(entry, `${path}[${at}]`));
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
}
