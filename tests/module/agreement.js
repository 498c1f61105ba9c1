// How a worked case (tests/cases/README.md) is held against a result.

/**
 * Where `actual` does not hold what `expected` asks for, each as "path: what is there, what was expected". An object may
 * hold more than was asked for, a list may not.
 * @param {unknown} expected
 * @param {unknown} actual
 * @returns {string[]}
 */
export function disagreements(expected, actual, path = "") {
  const here = () => [`${path}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return here();
    return expected.flatMap((element, i) => disagreements(element, actual[i], `${path}[${i}]`));
  }
  if (typeof expected !== "object" || expected === null) return Object.is(expected, actual) ? [] : here();
  if (typeof actual !== "object" || actual === null || Array.isArray(actual)) return here();
  return Object.entries(expected).flatMap(([key, value]) =>
    disagreements(value, Reflect.get(actual, key), path ? `${path}.${key}` : key),
  );
}

/**
 * @param {any} value
 * @param {string} path "outages[0].claimBy"
 */
export const at = (value, path) =>
  path.split(/[.[\]]+/).reduce((inner, key) => (key === "" ? inner : inner?.[key]), value);
