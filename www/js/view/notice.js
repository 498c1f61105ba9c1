/**
 * @import { NoticeResult } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */

import { formatDay } from "../format.js";
import { entries } from "../part/entries.js";
import { figure, figures } from "../part/figure.js";
import { need } from "../part/need.js";
import { choosable } from "../part/reading.js";
import { show } from "../part/show.js";
import { stepsOf } from "../part/working.js";
import { t } from "../text.js";

/**
 * Whether each notice came in time, and what it makes possible.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { notices = [] } = state.assessment;
  choosable(root, state);
  if (notices.length === 0) return show(root, need(state, "notices[0].kind", "notices[0].givenOn"));
  show(
    root,
    entries(state, "notices", notices, (name, result) => notice(state, name, result)),
  );
}

/**
 * @param {State} state
 * @param {string} name
 * @param {NoticeResult} result
 */
function notice(state, name, result) {
  const { lang } = state;
  const { inTime, latestNoticeOn, earliestEffectiveOn, answerBy, readings } = result;
  const verdict = stepsOf(result, "noticeInTime", "noticeLate");
  const latest = stepsOf(result, "daysBefore", "monthsBefore");
  return figures(
    name,
    inTime !== undefined &&
      figure(state, t(lang, "notice.result"), t(lang, inTime ? "notice.inTime" : "notice.late"), { steps: verdict }),
    latestNoticeOn &&
      figure(state, t(lang, "event.latestNotice"), formatDay(latestNoticeOn, lang), { steps: latest, readings }),
    earliestEffectiveOn &&
      figure(state, t(lang, "notice.earliest"), formatDay(earliestEffectiveOn, lang), {
        steps: stepsOf(result, "earliestEffective"),
        readings: latestNoticeOn ? [] : readings,
      }),
    answerBy &&
      figure(state, t(lang, "event.answerBy"), formatDay(answerBy, lang), { steps: stepsOf(result, "answerBy") }),
  );
}
