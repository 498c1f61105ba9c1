/**
 * #notice: whether the company's notice came in time, and by when an inquiry has to be answered.
 * @import { NoticeResult } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Deadline, Figure, Warning } from "./answer.js"
 */
import { day, dayShort, sentences } from "../words/format.js";
import { entryName } from "../words/names.js";
import { t } from "../words/words.js";
import { answer, soonestFirst } from "./answer.js";
import { daysBetween } from "./days.js";
import { asOf, entryWaits, isGiven, understood, waiting } from "./facts.js";
import { bankDayBefore, warningsOf } from "./notes.js";
import { differing, toldOf } from "./readings.js";

/** The clause that asks for each notice. @type {Record<string, string>} */
const ARTICLES = {
  termsChange: "2",
  feeRevision: "30(2)",
  dnsChange: "6(2)",
  discontinuation: "25(2)",
  inquiry: "47(3)",
};

/** @typedef {{ result: NoticeResult, path: string, name: string, kind: string, effectiveOn?: string, givenOn?: string }} Entry */

/**
 * @param {State} state
 * @returns {Answer}
 */
export function notice(state) {
  const entries = entriesOf(state);
  if (entries.length === 0) return waiting(state, "notice.open", wantedOf(state), ["notices"]);
  const several = (state.assessment.notices ?? []).length > 1;
  const said = entries.map((entry) => ({ entry, words: wordsOf(state, entry) }));
  const deadlines = soonestFirst(entries.flatMap((entry) => deadlineOf(state, entry)));
  const about = (/** @type {Entry} */ { name }, /** @type {string} */ words) =>
    several ? t("out.about", { name, words }) : words;
  return answer({
    headline: about(said[0].entry, said[0].words.headline),
    bar: said[0].words.bar,
    spoken: about(said[0].entry, said[0].words.headline),
    facts: [
      ...said[0].words.facts,
      ...said.slice(1).map(({ entry, words }) => about(entry, sentences([words.headline, ...words.facts]))),
      ...wrongFacts(state),
    ],
    figures: entries.flatMap((entry) => figuresOf(entry, several)),
    deadlines,
    warnings: warningsFor(state, entries),
    next: deadlines.length > 0 ? [{ id: "calendar", label: t("next.calendar") }] : [],
    readings: differing(
      entries.flatMap(({ result, name }) => toldOf(result.readings, { entry: several ? name : undefined })),
    ),
    compare: { verdict: { label: t("notice.figure.verdict"), value: said[0].words.bar } },
  });
}

/**
 * @param {State} state
 * @returns {Entry[]}
 */
function entriesOf(state) {
  return (state.assessment.notices ?? []).flatMap((result, index) => {
    const path = `notices[${index}]`;
    const kind = state.case.notices?.[index]?.kind;
    if (!result || !kind) return [];
    const at = { effectiveOn: understood(state, `${path}.effectiveOn`), givenOn: understood(state, `${path}.givenOn`) };
    return [{ result, path, name: entryName(path, state.case), kind, ...at }];
  });
}

/** @param {State} state */
const wantedOf = (state) => ["notices[0].kind", "notices[0].givenOn"].filter((path) => !isGiven(state, path));

/**
 * @param {State} state
 * @param {Entry} entry
 */
function wordsOf(state, { result, kind, effectiveOn, givenOn = "" }) {
  // An inquiry has the last alone, any other notice the rest.
  const { inTime, latestNoticeOn = "", earliestEffectiveOn = "", answerBy } = result;
  if (answerBy) {
    const over = answerBy < asOf(state);
    const headline = t(over ? "notice.inquiry.over" : "notice.inquiry", { on: day(answerBy) });
    return {
      headline,
      bar: t(over ? "notice.inquiry.overBar" : "notice.inquiry.bar", { on: dayShort(answerBy) }),
      facts: [],
    };
  }
  const earliest = day(earliestEffectiveOn);
  const what = kind === "discontinuation" ? "end" : "change";
  if (!effectiveOn) {
    return {
      headline: t(`notice.earliest.${what}`, { given: day(givenOn), on: earliest }),
      bar: t(`notice.earliestBar.${what}`, { on: dayShort(earliestEffectiveOn) }),
      facts: [],
    };
  }
  const values = { given: day(givenOn), latest: day(latestNoticeOn), effective: day(effectiveOn), earliest };
  return {
    headline: t(`notice.${inTime ? "inTime" : "late"}.${what}`, values),
    bar: t(inTime ? "notice.inTimeBar" : "notice.lateBar", { latest: dayShort(latestNoticeOn) }),
    facts: inTime ? [] : [t(`notice.earliestNow.${what}`, values)],
  };
}

/** @param {State} state */
const wrongFacts = (state) =>
  (state.assessment.notices ?? [])
    .flatMap((result, index) => (result ? [] : [`notices[${index}]`]))
    .map((path) => entryWaits(state, entryName(path, state.case), path));

/**
 * @param {State} state
 * @param {Entry} entry
 * @returns {Deadline[]}
 */
function deadlineOf(state, { result, path }) {
  const { answerBy } = result;
  const daysLeft = answerBy ? daysBetween(asOf(state), answerBy) : -1;
  if (!answerBy || daysLeft < 0) return [];
  const bankDay = bankDayBefore(state, `${path}.answerBy`, answerBy);
  return [
    {
      on: answerBy,
      name: t("notice.deadline"),
      others: [],
      bankDay,
      daysLeft,
      article: "47(3)",
      path,
      event: "answerBy",
    },
  ];
}

/**
 * @param {State} state
 * @param {Entry[]} entries
 * @returns {Warning[]}
 */
function warningsFor(state, entries) {
  const kinds = new Set(entries.map(({ kind }) => kind));
  /** @type {(Warning | false)[]} */
  const warnings = [
    kinds.has("inquiry") && {
      code: "silence",
      text: t("notice.silence"),
      article: "47(3)",
      more: t("notice.silence.more"),
    },
    kinds.has("termsChange") && {
      code: "valid",
      text: t("notice.valid.terms"),
      article: "2",
      more: t("notice.valid.more"),
    },
    kinds.has("feeRevision") && {
      code: "validFee",
      text: t("notice.valid.fees"),
      article: "30(2)",
      more: t("notice.valid.more"),
    },
    kinds.has("termsChange") && { code: "refuse", text: t("notice.refuse.terms"), article: "27(5)" },
    kinds.has("feeRevision") && { code: "refuseFee", text: t("notice.refuse.fees"), article: "27(5)" },
    entries.some(
      ({ kind, effectiveOn }) => kind === "discontinuation" && (!effectiveOn || effectiveOn >= asOf(state)),
    ) && { code: "discontinued", text: t("notice.discontinued"), article: "27(4)" },
  ];
  return [...warnings.filter((each) => each !== false), ...warningsOf(state, "notices")];
}

/**
 * @param {Entry} entry
 * @param {boolean} several
 * @returns {Figure[]}
 */
function figuresOf({ result, path, name, kind, givenOn }, several) {
  const { inTime, latestNoticeOn, earliestEffectiveOn, answerBy } = result;
  const figure = { notes: [], articles: [ARTICLES[kind]], at: path, group: several ? name : undefined };
  /** @type {(Figure | false)[]} */
  const figures = [
    inTime !== undefined && {
      ...figure,
      id: `${path}.verdict`,
      label: t("notice.figure.verdict"),
      value: t(inTime ? "notice.yes" : "notice.no"),
      rules: ["noticeInTime", "noticeLate"],
    },
    latestNoticeOn !== undefined && {
      ...figure,
      id: `${path}.latest`,
      label: t("notice.figure.latest"),
      value: day(latestNoticeOn),
      rules: ["daysBefore", "monthsBefore"],
    },
    earliestEffectiveOn !== undefined && {
      ...figure,
      id: `${path}.earliest`,
      label: t("notice.figure.earliest"),
      value: day(earliestEffectiveOn),
      rules: ["earliestEffective"],
    },
    answerBy !== undefined && {
      ...figure,
      id: `${path}.answerBy`,
      label: t("notice.figure.answerBy"),
      value: day(answerBy),
      notes: givenOn ? [t("notice.inquiry.made", { on: day(givenOn) })] : [],
      rules: ["answerBy"],
    },
  ];
  return figures.filter((each) => each !== false);
}
