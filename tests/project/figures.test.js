// A figure of the contract stands once in src/law/stated.rs for the rules, and again in the sentences that people read. Whoever
// changes it in one place is told of the others.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, read } from "./sources.js";

const stated = read("src/law/stated.rs");
/** Every constant with its value as Rust has it. */
const constants = new Map(
  [...stated.matchAll(/^pub const (\w+): [^=]+ = ([\s\S]*?);$/gm)].map(([, name, value]) => [name, value]),
);

const WORDS = { one: 1, two: 2, four: 4, five: 5, eight: 8, eighth: 8, twelve: 12, twice: 2, thirtieth: 30, a: 1 };
/** "14", "10,000", "1万", "eight" @param {string} words */
function number(words) {
  const [, digits, tens] = /^([\d.]+)(万)?$/.exec(words.replaceAll(",", "")) ?? [];
  return digits ? Number(digits) * (tens ? 10_000 : 1) : (WORDS[words.toLowerCase()] ?? words);
}

/**
 * What the rules compute with, and how the sentences say it: each pattern has the figure as its group, is found at least once
 * in its language, and has the same figure wherever it is found.
 * @type {Record<string, { value: (rust: string) => number, ja: RegExp[], en: RegExp[] }>}
 */
const FIGURES = {
  NOTICE_DAYS: { value: Number, ja: [/(\d+)日前まで/g], en: [/(\d+|[a-z]{2,}) days (?:before|ahead)/g] },
  FREE_POWER_CYCLES: { value: Number, ja: [/月(\d+)回まで/g, /(\d+)回を超えた/g], en: [/up to (\w+) times a month/g] },
  INITIAL_TERM_MONTHS: { value: Number, ja: [/翌月1日からの(\d+)か月/g], en: [/term is the (\w+) months/g] },
  DISCONTINUATION_NOTICE_MONTHS: { value: Number, ja: [/(\d+)か月前まで/g], en: [/(\w+) months (?:before|ahead)/g] },
  SPECIAL_FEE_TIMES: { value: Number, ja: [/その(\d+)倍/g], en: [/(twice|\w+ times) (?:the evaded|that fee)/g] },
  LATE_CHARGE_RATE: { value: perCent, ja: [/年([\d.]+)%/g], en: [/([\d.]+)% a year/g] },
  OUTAGE_UNIT_MINUTES: { value: hours, ja: [/(\d+)時間(?:以上|を1日|ごと)/g], en: [/for (\d+) hours or more/g] },
  DAYS_IN_A_MONTHS_FEE: {
    value: Number,
    ja: [/月額の(\d+)分の1/g, /月額÷(\d+)/g],
    en: [/a (\w+) of the monthly fee/g, /monthly fee \/ (\d+)/g],
  },
  PAYOUT_THRESHOLD: {
    value: Number,
    ja: [/([\d,]+万?)円に(?:満た|届か)/g],
    en: [/[Bb]elow ¥([\d,]+)|Under ([\d,]+) yen/g],
  },
  CLAIM_WEEKS: { value: Number, ja: [/(\d+)週間/g], en: [/(\w+) weeks/g] },
  COOLING_OFF_DAYS: {
    value: Number,
    ja: [/として(\d+)日目まで/g, /申込日を含めて(\d+)日間/g],
    en: [/up to the (\w+) day,/g, /within (\w+) days, the day of application/g],
  },
  ANSWER_MONTHS: {
    value: Number,
    ja: [/問い合わせには(\d+)か月/g, /問い合わせをした日から(\d+)か月/g],
    en: [/answered within (\w+) month/g],
  },
};

/** What has no figure of its own in a sentence, and why. */
const UNSPOKEN = {
  CANCELLATION_MONTHS: "one month is 翌月, the month after",
  EDITIONS: "the last of them is compared below; of the others each note names its own",
};

function perCent(rust) {
  return Number(/PerMille\((\d+)\)/.exec(rust)?.[1]) / 10;
}

function hours(rust) {
  assert.equal(rust, "MINUTES_PER_DAY");
  return 24;
}

const rustNumber = (rust) => rust.replace(/^\w+\((.*)\)$/, "$1").replaceAll("_", "");

/** Every sentence of a language. @param {"ja" | "en"} lang */
async function sentences(lang) {
  const tables = files().filter((path) => path.startsWith(`www/js/words/${lang}/`));
  const modules = await Promise.all(tables.map((path) => import(`../../${path}`)));
  return modules.flatMap((each) => Object.entries(each.default));
}

const spoken = { ja: await sentences("ja"), en: await sentences("en") };

test("every figure of the contract is compared with what is said of it", () => {
  assert.deepEqual([...constants.keys()].sort(), [...Object.keys(FIGURES), ...Object.keys(UNSPOKEN)].sort());
});

for (const [name, { value, ...patterns }] of Object.entries(FIGURES)) {
  const rust = String(constants.get(name));
  const figure = value === Number ? Number(rustNumber(rust)) : value(rust);
  for (const lang of /** @type {const} */ (["ja", "en"])) {
    test(`${name} is ${figure}, and so it is said (${lang})`, () => {
      for (const pattern of patterns[lang]) {
        const said = spoken[lang].flatMap(([key, words]) =>
          [...String(words).matchAll(pattern)].map(([, ...groups]) => [key, number(String(groups.find(Boolean)))]),
        );
        assert.notEqual(said.length, 0, `nothing says ${pattern}`);
        assert.deepEqual(
          said.filter(([, found]) => found !== figure),
          [],
        );
      }
    });
  }
}

test("the edition of the terms is the last of those listed, wherever it is named", () => {
  const days = [...String(constants.get("EDITIONS")).matchAll(/\((\d+), (\d+), (\d+)\)/g)].map(([, ...parts]) => parts);
  const [year, month, day] = days.at(-1) ?? [];
  const iso = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
  for (const path of ["README.md", "src/lib.rs", "www/package/README.md"])
    assert.deepEqual(
      [...read(path).matchAll(/text of (\d{4}-\d{2}-\d{2})/g)].map(([, named]) => named),
      [iso],
      path,
    );
  const named = spoken.ja.flatMap(([, words]) =>
    [...String(words).matchAll(/約款（(.+?)改定）/g)].map(([, each]) => each),
  );
  assert.deepEqual([...new Set(named)], [`${year}年${month}月${day}日`]);
});
