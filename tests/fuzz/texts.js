// What people type, and what comes of it when fingers, input methods and copied tables get in between.
import { readFileSync } from "node:fs";

/** @import { Dice } from "./dice.js" */
/** @import { Kind } from "../../www/js/state/shape.js" */

/** The examples that came with the rules, by what they are typed for. @type {Record<string, string[]>} */
const EXAMPLES = {};
const rows = readFileSync(new URL("../typed/typed.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
for (const row of rows) {
  const [, kind, quoted, plain] = /^(\w+),(?:"([^"]*)"|([^,]*))/.exec(row) ?? [];
  EXAMPLES[kind] = [...(EXAMPLES[kind] ?? []), quoted ?? plain];
}

/** @type {Record<Kind, string[]>} */
const TYPED = {
  day: [...EXAMPLES.day, ...EXAMPLES.by, "2026-04-15", "2026/12/31", "今日", "昨日", "先月末", "2/29"],
  minute: [...EXAMPLES.minute, "2026-11-17T09:30", "2026-11-20 24:00", "昨日 9時半"],
  month: ["2026-11", "2026年11月", "R8.11", "来月", "11月分"],
  span: [...EXAMPLES.span, "48", "49.5", "2日1時間", "0:59", "1.5日"],
  net: [...EXAMPLES.net, "39800", "39,800円", "0", "1000000000", "3万9,800"],
  gross: [...EXAMPLES.gross, "43,780", "110000円（税込）", "1000000000000"],
  yen: ["100,000", "10万円", "1億"],
  count: ["0", "6", "12回", "五回", "100"],
  words: ["控え", "バックアップ 50%", "=1+1", "<b>"],
  id: [],
};

/** Pieces of the forms, and signs that look like others. */
const PIECES = [
  ..."0123456789０９〇一二十百千万億年月日時分秒半元.,:/()（）・、。-ー−+¥￥円 　\t",
  ..."\u200b\u3000\ufeff\u00a0\u202e\u0301ℵ①㋿⽉㏮👪",
  ..."令和 平成 午前 午後 正午 頃 約 付 まで 以降 税込 税抜 月額 年額 /月 先月 昨日 末 時間 回 am PM utc R8. H31 Sun 2026 11/22 9:30".split(
    " ",
  ),
  "39,800",
  "1.000",
  "2万5",
  "\ud83d",
  "\0",
  "{amount}",
  "undefined",
  "NaN",
];

/** @param {Dice} dice @param {Kind} kind @returns {string} */
export function typed(dice, kind) {
  let text = dice.of(dice.once(12) ? Object.values(TYPED).flat() : TYPED[kind]) ?? "";
  for (let harm = dice.once(3) ? dice.below(4) : 0; harm > 0; harm--) text = harmed(dice, text);
  return text;
}

/** Spaces, and what no eye can see, are no text. */
export const UNSEEN = /^(?:\s|\p{Default_Ignorable_Code_Point}|\u20e3)*$/u;

/** A text with its digits as wide as its other signs. @param {string} text */
export const widened = (text) => text.replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)]);

/** A text after one mishap. @param {Dice} dice @param {string} text @returns {string} */
export function harmed(dice, text) {
  const at = dice.below(text.length + 1);
  const to = at + dice.below(4);
  switch (dice.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + text.slice(at, to) + text.slice(at);
    case 2:
      return widened(text);
    case 3:
      return text + dice.of([" ", "　", "\n", "。", "円", "日", "?"]);
    case 4:
      return dice.once(20) ? text.repeat(1 + dice.below(300)) : text.slice(at) + text.slice(0, at);
    case 5:
      return text.slice(0, at) + dice.of(PIECES) + text.slice(to);
    default:
      return text.slice(0, at) + dice.of(PIECES) + text.slice(at);
  }
}

/** No text that anybody means as a day, a time or an amount. */
export const GARBLED = ["?", "abc", "―――", "{}", "2026-02-30x", "一昨々々日", "12,34,5", "\u0000"];
