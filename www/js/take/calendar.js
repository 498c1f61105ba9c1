/**
 * The deadlines that lie ahead as a calendar of whole days (RFC 5545).
 * @import { TimelineEvent } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { articleText } from "../article.js";
import { formatDay } from "../format.js";
import { asOf, deadlinesOf, onHoliday } from "../part/deadline.js";
import { entryName } from "../part/name.js";
import { t } from "../text.js";

/** Octets to a line, its end left aside. */
const LINE = 75;

/** @param {State} state */
export function deadlinesAhead({ assessment }) {
  const today = asOf(assessment);
  return today === undefined ? [] : deadlinesOf(assessment).filter(({ on }) => on >= today);
}

/** @param {State} state */
export function calendar(state) {
  const { lang, assessment } = state;
  const stamp = `${compact(asOf(assessment) ?? "")}T000000Z`;
  const contract = assessment.read.find(({ path }) => path === "contract.formedOn")?.value ?? "";

  /** @param {TimelineEvent} deadline */
  const event = (deadline) => {
    const { on, event, article, path = "" } = deadline;
    const name = entryName(state, path);
    const summary = t(lang, `event.${event}`) + (name && t(lang, "take.of", { name }));
    const about = [
      articleText(article, lang),
      onHoliday(assessment, deadline) && t(lang, "note.lastDayIsHoliday", { on: formatDay(on, lang) }),
      t(lang, "take.estimate"),
    ];
    return [
      "BEGIN:VEVENT",
      // The same deadline of the same contract, taken out again, takes the place of the earlier one.
      `UID:${[event, path, contract]
        .filter(Boolean)
        .join(".")
        .replace(/[^\w.-]/g, "-")}@hosting-contract`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(about.filter(Boolean).join("\n"))}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-P7D",
      `DESCRIPTION:${escaped(summary)}`,
      "END:VALARM",
      "END:VEVENT",
    ];
  };

  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//hosting-contract//deadlines//${lang.toUpperCase()}`,
    ...deadlinesAhead(state).flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** @param {string} day */
const compact = (day) => day.replaceAll("-", "");

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

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
