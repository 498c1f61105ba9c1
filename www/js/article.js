/** @import { Lang } from "./text.js" */

/**
 * "37(1)" as "37条1項" or "Art. 37(1)"; "W2" is article 2 of the Windows rules.
 * @param {string} article
 * @param {Lang} lang
 */
export function articleText(article, lang) {
  const [, windows, number, clauses] = /^(W?)(\d+)((?:\(\d+\))*)$/.exec(article) ?? [];
  if (!number) return article;
  if (lang === "en") return `${windows ? "Windows rules " : ""}Art. ${number}${clauses}`;
  const items = [...(clauses ?? "").matchAll(/\d+/g)].map(([clause]) => `${clause}項`);
  return `${windows ? "Windows規約" : ""}${number}条${items.join("・")}`;
}
