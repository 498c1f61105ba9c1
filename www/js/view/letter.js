/**
 * @import { State } from "../store.js"
 * @import { Line } from "../take/letter.js"
 * @import { Lang } from "../text.js"
 */
import { el } from "../dom.js";
import { asOf } from "../part/deadline.js";
import { entryName } from "../part/name.js";
import { show } from "../part/show.js";
import { BLANKS, claimable, letter } from "../take/letter.js";
import { t } from "../text.js";

/**
 * The claim under article 37 for each outage that gives one: in Japanese as it is to be sent, then in the reader's language.
 * @param {HTMLElement} root its fields for what only the sender knows stay as they are
 * @param {State} state
 */
export function render(root, state) {
  const { assessment, lang } = state;
  const outages =
    assessment.outages?.map((outage, at) => ({ outage, at })).filter(({ outage }) => claimable(outage)) ?? [];
  root.hidden = outages.length === 0;
  if (root.hidden) return;

  const blanks = Object.fromEntries(
    BLANKS.map((name) => [
      name,
      /** @type {HTMLInputElement | null} */ (document.getElementById(`letter-${name}`))?.value ?? "",
    ]),
  );
  const today = asOf(assessment) ?? "";
  show(
    root,
    el(
      "details",
      {},
      el("summary", {}, t(lang, "letter.title")),
      el("p", { class: "hint" }, t(lang, "letter.hint")),
      el(
        "div",
        { class: "letter-blanks" },
        BLANKS.map((name) =>
          el(
            "div",
            { class: "field" },
            el("label", { for: `letter-${name}` }, t(lang, `letter.field.${name}`)),
            el("input", { id: `letter-${name}` }),
          ),
        ),
      ),
      outages.map(({ outage, at }) => {
        const written = (/** @type {Lang} */ words) =>
          page(letter(/** @type {any} */ (outage), today, blanks, words), words);
        return el(
          "section",
          { "aria-label": entryName(state, `outages[${at}]`) },
          outages.length > 1 && el("h3", {}, entryName(state, `outages[${at}]`)),
          written("ja"),
          lang !== "ja" && written(lang),
          el("button", { type: "button", "data-do": "letter", "data-at": at }, t(lang, "letter.copy")),
        );
      }),
      el("button", { type: "button", "data-print": "letter" }, t(lang, "letter.print")),
    ),
  );
}

/**
 * @param {Line[]} lines
 * @param {Lang} lang
 */
const page = (lines, lang) =>
  el(
    "div",
    { class: "letter", lang },
    lines.map(({ as, text }) => el("p", { class: as }, text)),
  );
