/**
 * The pictures of each task, put into words. Drawn once they are in view, off the path of a keystroke.
 *
 * @import { State } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 * @import { Picture } from "./picture.js"
 */
import { assess } from "../state/rules.js";
import { article, count, day, dayShort, hours, month, monthShort, range, yen } from "../words/format.js";
import { entryName, eventName } from "../words/names.js";
import { need, t } from "../words/words.js";
import { plot } from "./chart.js";
import { drawPictures } from "./picture.js";
import { charges, exits, isOpen, lateInvoices, refunds, runs } from "./series.js";
import { timeline } from "./timeline-chart.js";

/** Sentences under a picture: more would be read by nobody. */
const SENTENCES = 4;

/** @type {Record<Task, ((state: State) => Picture[])[]>} */
const PICTURES = {
  cost: [timelinePicture],
  exit: [exitPicture, timelinePicture],
  outage: [refundPicture, timelinePicture],
  late: [chargePictures],
  "cooling-off": [timelinePicture],
  notice: [timelinePicture],
};

/** @type {WeakMap<Element, { state: State, draw: () => void }>} */
const waiting = new WeakMap();

const inView = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.draw();
  },
  { rootMargin: "200px" },
);

/**
 * @param {Task} task
 * @param {State} state
 * @returns {Picture[]}
 */
export const picturesOf = (task, state) => PICTURES[task].flatMap((make) => make(state));

/** @param {Task} task */
export const pictureOf = (task) => (/** @type {HTMLElement} */ root, /** @type {State} */ state) =>
  showPictures(task, root, state);

/**
 * Draws the pictures of a task when they are in view and nothing else is to be done; the latest state counts.
 * @param {Task} task
 * @param {HTMLElement} root
 * @param {State} state
 */
function showPictures(task, root, state) {
  let done = false;
  const draw = () => {
    if (done || waiting.get(root)?.state !== state) return;
    done = true;
    soon(async () => {
      try {
        await need("picture", "events", "common");
        if (waiting.get(root)?.state === state) drawPictures(root, picturesOf(task, state));
      } catch {
        // Its words did not come, or the rules broke off: the answer stands without it.
        root.replaceChildren();
      }
    });
  };
  waiting.set(root, { state, draw });
  // Asked anew: where it was in view all the time, nothing else would tell.
  inView.unobserve(root);
  root.hidden = false;
  inView.observe(root);
}

/** @param {() => void} run */
const soon = (run) =>
  typeof requestIdleCallback === "function" ? requestIdleCallback(run, { timeout: 500 }) : setTimeout(run, 50);

/** @param {State} state @returns {Picture[]} */
function exitPicture(state) {
  const all = exits(state);
  if (all.length < 2) return [];
  const words = all.map((exit) =>
    t("picture.exit.point", { month: month(exit.month), end: day(exit.effectiveOn), total: yen(exit.total) }),
  );
  return [
    {
      caption: t("picture.exit"),
      label: t("picture.exit.label"),
      sentences: exitSentences(state),
      points: words.map((each) => ({ words: each })),
      start: 0,
      draw: (width, em) =>
        plot({
          width,
          em,
          shape: "steps",
          points: all.map(({ month: of, total }) => ({ name: monthShort(of), value: total, words: yen(total) })),
        }),
      heads: [t("picture.exit.month"), t("picture.exit.end"), t("picture.exit.total")],
      rows: all.map((exit) => [month(exit.month), day(exit.effectiveOn), yen(exit.total)]),
    },
  ];
}

/**
 * Where it stays the same, where it jumps, where it grows, in words.
 * @param {State} state
 */
export function exitSentences(state) {
  const found = runs(exits(state));
  const sentences = found.slice(0, SENTENCES).map(({ from, to, each }) => {
    const values = { from: month(from.month), to: month(to.month), amount: yen(Math.abs(each)), total: yen(to.total) };
    if (each === 0) return t("picture.exit.same", values);
    const jump = to.month === after(from.month);
    return t(`picture.exit.${each > 0 ? "more" : "less"}${jump ? "" : ".each"}`, values);
  });
  return [...sentences, ...(state.case.contract?.customer === "consumer" ? [t("picture.exit.consumer")] : [])];
}

/** @param {State} state @returns {Picture[]} */
function refundPicture(state) {
  const { payoutFrom, outages = [] } = state.assessment;
  // Where none of the outages gives anything however long it was, the picture would say otherwise.
  if (outages.some(Boolean) && outages.every((outage) => !outage || !lengthDecides(outage))) return [];
  const all = refunds(state, assess);
  if (!payoutFrom || all.length < 2) return [];
  const words = all.map(({ days, amount, money }) =>
    t(days === 0 ? "picture.refund.none" : money ? "picture.refund.money" : "picture.refund.time", {
      hours: hours(days * 1440),
      days: count(days, "day"),
      amount: yen(amount),
    }),
  );
  const own = outages.flatMap((outage) => (outage && outage.days > 0 && lengthDecides(outage) ? [outage.days] : []));
  const at = (/** @type {number} */ days) => all.findLastIndex((refund) => refund.days <= days);
  const marks = [...new Set(own.map(at))].map((index) => ({ at: index, words: t("picture.refund.own") }));
  return [
    {
      caption: t("picture.refund"),
      label: t("picture.refund.label"),
      sentences: [t("picture.refund.from", { hours: hours(payoutFrom.days * 1440), amount: yen(payoutFrom.refund) })],
      points: words.map((each) => ({ words: each })),
      start: own.length > 0 ? at(own[0]) : at(payoutFrom.days),
      draw: (width, em) =>
        plot({
          width,
          em,
          shape: "steps",
          points: all.map(({ days, amount }) => ({ name: hours(days * 1440), value: amount, words: yen(amount) })),
          lines: [{ value: 10_000, words: yen(10_000) }],
          marks,
        }),
      heads: [t("picture.refund.hours"), t("picture.refund.amount"), t("picture.refund.gives")],
      rows: all.map(({ days, amount, money }) => [
        hours(days * 1440),
        yen(amount),
        t(days === 0 ? "picture.gives.none" : money ? "picture.gives.money" : "picture.gives.time"),
      ]),
    },
  ];
}

/** @param {import("../../pkg/hosting_contract.js").OutageResult} outage */
const lengthDecides = ({ outcome, reason }) => outcome !== "none" || reason === "under24Hours";

/** @param {State} state @returns {Picture[]} */
function chargePictures(state) {
  const late = lateInvoices(state);
  const of = (/** @type {number} */ index) => (late.length > 1 ? entryName(`invoices[${index}]`) : "");
  return late.slice(0, 3).flatMap((index) => {
    const all = charges(state, index, assess);
    if (all.length < 2) return [];
    const asOf = String(state.assessment.read.find(({ path }) => path === "asOf")?.value ?? state.today);
    const now = all.findIndex(({ on }) => on === asOf);
    // Part payments went to the charge of their day first: the picture has all of it, what is owed only the rest.
    const inParts = (state.case.invoices?.[index]?.payments ?? []).length > 0;
    const words = all.map(({ on, charge, owed }) =>
      t(inParts ? "picture.charge.point.part" : "picture.charge.point", {
        on: day(on),
        charge: yen(charge),
        owed: yen(owed),
      }),
    );
    return [
      {
        caption: [of(index), t("picture.charge")].filter(Boolean).join(" "),
        label: t("picture.charge.label"),
        points: words.map((each) => ({ words: each })),
        start: Math.max(now, 0),
        draw: (/** @type {number} */ width, /** @type {number} */ em) =>
          plot({
            width,
            em,
            shape: "line",
            points: all.map(({ on, charge }) => ({ name: dayShort(on), value: charge, words: yen(charge) })),
            marks: now < 0 ? [] : [{ at: now, words: state.typedAsOf ? dayShort(asOf) : t("picture.today") }],
          }),
        heads: [t("picture.charge.on"), t("picture.charge.charge"), t("picture.charge.owed")],
        rows: all.map(({ on, charge, owed }) => [day(on), yen(charge), yen(owed)]),
      },
    ];
  });
}

/** @param {State} state @returns {Picture[]} */
function timelinePicture(state) {
  const { timeline: all } = state.assessment;
  const open = isOpen(state);
  // Where the contract's end is settled, by when else it could have been ended is no date of this case.
  const events = all.filter(({ event }) => open || !event.startsWith("acceptBy"));
  if (events.length < 2) return [];
  const asOf = String(state.assessment.read.find(({ path }) => path === "asOf")?.value ?? state.today);
  const name = (/** @type {typeof events[number]} */ event) => {
    const entry = entryName(event.path, state.case);
    return entry ? t("picture.of", { name: eventName(event), entry }) : eventName(event);
  };
  const when = (/** @type {typeof events[number]} */ { on, until }) => (until ? range(day(on), day(until)) : day(on));
  const next = events.findIndex(({ on }) => on >= asOf);
  return [
    {
      caption: t("picture.timeline"),
      label: t("picture.timeline.label"),
      points: events.map((event, at) => ({
        words: t("picture.timeline.point", { number: String(at + 1), on: when(event), name: name(event) }),
      })),
      start: next < 0 ? events.length - 1 : next,
      draw: (width, em) =>
        timeline({ width, em, events, today: asOf, todayWords: state.typedAsOf ? dayShort(asOf) : t("picture.today") }),
      heads: [
        t("picture.timeline.number"),
        t("picture.timeline.on"),
        t("picture.timeline.event"),
        t("picture.timeline.article"),
      ],
      rows: events.map((event, at) => [String(at + 1), when(event), name(event), article(event.article)]),
    },
  ];
}

/** @param {string} value the month after "2026-12" */
function after(value) {
  const [year, of] = value.split("-").map(Number);
  return of === 12 ? `${year + 1}-01` : `${value.slice(0, 5)}${String(of + 1).padStart(2, "0")}`;
}
