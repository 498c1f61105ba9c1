/**
 * @import { TimelineEvent } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { articleText } from "../article.js";
import { el } from "../dom.js";
import { formatDay } from "../format.js";
import { timelineChart } from "../part/band.js";
import { asOf } from "../part/deadline.js";
import { entryName } from "../part/name.js";
import { show } from "../part/show.js";
import { table } from "../part/table.js";
import { atWidth } from "../part/width.js";
import { t } from "../text.js";

/** More would make neither a picture nor a page. */
const MOST = 200;

/**
 * Every date of the case: a picture, and a table with the same numbers.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { lang, assessment } = state;
  const events = assessment.timeline.slice(0, MOST);
  const left = assessment.timeline.length - events.length;
  const heading = () => el("h2", {}, t(lang, "timeline.heading"));
  if (events.length === 0) return atWidth(root, () => show(root, heading(), el("p", {}, t(lang, "timeline.none"))));
  const heads = ["timeline.number", "timeline.on", "timeline.what"].map((key) => t(lang, key));
  const label = t(lang, "timeline.title");
  const today = asOf(assessment);
  atWidth(root, (width) =>
    show(
      root,
      heading(),
      timelineChart({ width, label, events, today, todayWords: t(lang, "chart.today") }),
      table(
        label,
        heads,
        events.map((event, index) => [
          String(index + 1),
          when(event, lang),
          [
            `${t(lang, `event.${event.event}`)} `,
            el("small", {}, entryName(state, event.path)),
            " ",
            el("span", { class: "article" }, articleText(event.article, lang)),
          ],
        ]),
      ),
      left > 0 && el("p", {}, t(lang, "out.rest", { count: left })),
    ),
  );
}

/**
 * @param {TimelineEvent} event
 * @param {import("../text.js").Lang} lang
 */
function when({ on, until }, lang) {
  const from = formatDay(on, lang);
  return until && until !== on ? t(lang, "out.range", { from, to: formatDay(until, lang) }) : from;
}
