// The same bytes on machines in other time zones, with other languages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("machine.js", import.meta.url));

/**
 * @param {string} timeZone
 * @param {string} language
 */
function printed(timeZone, language) {
  const env = { ...process.env, TZ: timeZone, LC_ALL: `${language.replace("-", "_")}.UTF-8` };
  const [machine, ...lines] = execFileSync(process.execPath, [script], { encoding: "utf8", env, maxBuffer: 1 << 28 })
    .trim()
    .split("\n");
  // A machine that did not take them would agree with every other.
  assert.equal(machine, `${timeZone} ${language}`);
  return lines;
}

const japan = printed("Asia/Tokyo", "ja-JP");

test("in Japan, the day is Japan's", () => {
  assert.deepEqual(
    japan.filter((line) => line.startsWith("2026-11-22T")),
    ["2026-11-22T14:30:00Z 2026-11-22 2026-11-22T23:30", "2026-11-22T15:30:00Z 2026-11-23 2026-11-23T00:30"],
  );
});

// West and east of the date line, quarter hours, a summer time of half an hour; decimal commas, other digits, dotless i.
for (const [timeZone, language] of [
  ["America/Los_Angeles", "en-US"],
  ["Pacific/Kiritimati", "de-DE"],
  ["Pacific/Chatham", "ar-EG"],
  ["Australia/Lord_Howe", "tr-TR"],
  ["UTC", "th-TH"],
]) {
  test(`the same in ${timeZone}, ${language}`, () => assert.deepEqual(printed(timeZone, language), japan));
}
