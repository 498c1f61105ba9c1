/**
 * The notice under article 45: the application is withdrawn, or the contract ended, within eight days.
 *
 * @import { State } from "../state/store.js"
 * @import { Occasion } from "./index.js"
 * @import { Blanks, Line } from "./sheet.js"
 */
import { day } from "../words/format.js";
import { t } from "../words/words.js";
import { blankOr, compose, needLetter, openSheet } from "./sheet.js";

/** @param {Occasion} occasion */
export async function open(occasion) {
  await needLetter("withdrawal");
  const { state } = occasion;
  const { coolingOff } = state.assessment;
  const arrived = state.case.contract?.withdrawalArrivedOn !== undefined;
  await openSheet(occasion, {
    name: "withdrawal",
    blanks: ["sender", "person", "address", "phone", "contract"],
    hints: [
      t("withdrawal.hint.form"),
      coolingOff?.lastDay && coolingOff.lastDay >= state.today && !arrived
        ? t("withdrawal.hint.by", { on: day(coolingOff.lastDay) })
        : "",
      t("withdrawal.hint.proof"),
    ].filter(Boolean),
    write: (blanks) => withdrawalNotice(state, blanks),
  });
}

/**
 * @param {State} state
 * @param {Blanks} blanks
 * @returns {Line[]}
 */
export function withdrawalNotice(state, blanks) {
  const understood = (/** @type {string} */ path) => state.assessment.read.find((each) => each.path === path)?.value;
  const applied = understood("contract.appliedOn");
  const formed = understood("contract.formedOn");
  const on = String(understood("contract.withdrawalSentOn") ?? state.today);
  // Before the acceptance notice there is no contract that could be ended.
  const kind = formed !== undefined && String(formed) <= on ? "contract" : "application";
  return compose({
    on,
    title: t(`withdrawal.title.${kind}`),
    texts: [t(`withdrawal.opening.${kind}`)],
    rows: [
      [t("withdrawal.row.service"), t("withdrawal.service")],
      [t("withdrawal.row.appliedOn"), applied === undefined ? t("sheet.blank") : day(String(applied))],
      [t("withdrawal.row.formedOn"), kind === "contract" && day(String(formed))],
      [t("withdrawal.row.contract"), blankOr(blanks, "contract")],
    ],
    closing: [t("withdrawal.closing")],
    blanks,
  });
}
