/**
 * Deadlines as a calendar of whole days (RFC 5545), which a calendar program takes again without doubling them.
 *
 * @import { Deadline } from "../answers/answer.js"
 * @import { State } from "../state/store.js"
 * @import { Occasion } from "./index.js"
 */
import { answerOf, prepare } from "../answers/index.js";
import { steps } from "../state/shape.js";
import { TASKS } from "../state/tasks.js";
import { article, count, day } from "../words/format.js";
import { lang, need, t } from "../words/words.js";
import { download } from "./hand.js";

/** Octets to a line, its end left aside. */
const LINE = 75;
/** Alarms at nine in the morning: a week, three days, one day before, then on the day itself, the hours being all that is left. */
const ALARMS = [-7 * 24 + 9, -3 * 24 + 9, -24 + 9, 9, 12, 15, 18, 21];
/** No export before this moment: what rises is counted from it. */
const BEGINNING = Date.UTC(2026, 0, 1);

/** The file of the answer that it was asked for from, else of the whole case. @param {Occasion} occasion */
export async function open({ state, answer }) {
  await Promise.all([need("share", "calendar"), ...TASKS.map(prepare)]);
  const deadlines = (answer?.deadlines ?? allDeadlines(state)).filter(({ on }) => on >= state.today);
  if (deadlines.length === 0) return t("share.none.calendar");
  const text = calendar(deadlines, state, new Date());
  download(`${t("share.name.ics")}-${state.today}.ics`, "text/calendar", text);
  return t("share.done.calendar", { count: count(deadlines.length, "entry") });
}

/** Each once, whichever tasks show it. @param {State} state */
function allDeadlines(state) {
  const all = TASKS.flatMap((task) => answerOf(task, state).deadlines);
  return [...new Map(all.map((deadline) => [uid(deadline, state), deadline])).values()];
}

/**
 * @param {Deadline[]} deadlines
 * @param {State} state
 * @param {Date} at the moment of the export
 */
export function calendar(deadlines, state, at) {
  const stamp = `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const sequence = Math.floor((at.getTime() - BEGINNING) / 1000);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//hosting-contract//deadlines//${lang().toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...deadlines.flatMap((deadline) => [
      "BEGIN:VEVENT",
      `UID:${uid(deadline, state)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(deadline.on)}`,
      `DTEND;VALUE=DATE:${compact(shifted(deadline.on, 1))}`,
      `SUMMARY:${escaped(deadline.name)}`,
      `DESCRIPTION:${escaped(about(deadline))}`,
      "TRANSP:TRANSPARENT",
      ...alarm(deadline, at),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/**
 * The event's own: the entry that it belongs to keeps its id wherever it moves and whatever is corrected in it.
 * @param {Deadline} deadline
 * @param {State} state
 */
export function uid({ event, path = "" }, { form }) {
  const entry = steps(path).reduce(
    ({ inner, id }, step) => {
      const next = inner?.[step];
      return { inner: next, id: next?.id ?? id };
    },
    { inner: form, id: form.id ?? "case" },
  );
  return `${entry.id}.${event}@hosting-contract`;
}

/** @param {Deadline} deadline */
function about({ article: of, others, bankDay, on }) {
  return [
    ...others.map((other) => t("calendar.other", { name: other.name, on: day(other.on) })),
    bankDay && bankDay !== on ? t("calendar.bankDay", { on: day(bankDay) }) : "",
    article(of),
    t("share.estimate"),
  ]
    .filter(Boolean)
    .join("\n");
}

/**
 * The earliest alarm that is still to come; none where the day is nearly over.
 * @param {Deadline} deadline
 * @param {Date} at
 */
function alarm({ on, name }, at) {
  const start = Date.parse(`${on}T00:00:00+09:00`);
  const hours = ALARMS.find((after) => start + after * 3_600_000 > at.getTime());
  if (hours === undefined) return [];
  return ["BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${duration(hours)}`, `DESCRIPTION:${escaped(name)}`, "END:VALARM"];
}

/** @param {number} hours from the start of the day: -15 as -PT15H, -159 as -P6DT15H */
function duration(hours) {
  const [days, rest] = [Math.floor(Math.abs(hours) / 24), Math.abs(hours) % 24];
  return `${hours < 0 ? "-" : ""}P${days > 0 ? `${days}D` : ""}T${rest}H`;
}

/**
 * @param {string} on
 * @param {number} days
 */
const shifted = (on, days) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

/** @param {string} on */
const compact = (on) => on.replaceAll("-", "");

/** Control characters have no place in a calendar. @param {string} text */
const escaped = (text) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** No character is cut in two. @param {string} line */
function fold(line) {
  let folded = "";
  let room = LINE;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (octets > room) {
      folded += "\r\n ";
      room = LINE - 1;
    }
    folded += sign;
    room -= octets;
  }
  return folded;
}
