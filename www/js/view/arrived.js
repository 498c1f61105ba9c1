/**
 * @import { State } from "../store.js"
 * @import { Remark } from "../take/arrive.js"
 */
import { el } from "../dom.js";
import { formatDay } from "../format.js";
import { asOf } from "../part/deadline.js";
import { show } from "../part/show.js";
import { fieldName } from "../take/field.js";
import { t } from "../text.js";

/** No list of what could not be read is longer. */
const NAMED = 10;

/**
 * Where the case came from, and what of it could not be read.
 * @param {HTMLElement} root
 * @param {State & { remarks: Remark[] }} state
 */
export function render(root, { lang, assessment, remarks }) {
  const day = asOf(assessment);
  const on = day ? formatDay(day, lang) : "–";
  root.hidden = remarks.length === 0;
  show(
    root,
    remarks.map(({ key, values, unread }) => {
      if (!unread) return el("p", {}, t(lang, key, { on, ...values }));
      const list = unread.slice(0, NAMED).map((path) => fieldName(path, lang));
      if (unread.length > NAMED) list.push(t(lang, "link.more", { count: unread.length - NAMED }));
      return unread.length > 0 && el("p", {}, t(lang, key, { list: list.join(t(lang, "out.comma")) }));
    }),
    el("button", { type: "button", class: "plain", "data-do": "close" }, t(lang, "link.close")),
  );
}
