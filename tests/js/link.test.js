// Links: what a case becomes in an address, and what is made of the addresses that arrive.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromFragment, toFragment } from "../../www/js/share/link.js";
import { candidates } from "../../www/js/share/mend.js";
import { formOf, typedOf } from "../../www/js/state/case.js";

const full = {
  id: "case0000001",
  contract: { formedOn: "令和8年4月15日", customer: "business" },
  plan: {
    monthlyFee: "39,800円",
    options: [{ id: "opt00000001", name: "控え & 50%OFF + #1 =「あ」。", monthlyFee: "3000" }],
  },
  cancellation: { ground: "ordinary", on: "2026/12/31" },
  outages: [
    { id: "out00000001", awareAt: "2026-11-17 9:30", span: "2日", cause: "company", total: true },
    { id: "out00000002", awareAt: "2026-11-20 9:30", restoredAt: "24:00", total: false },
  ],
  invoices: [
    { id: "inv00000001", amount: "43,780", payments: [{ id: "pay00000001", on: "2026-11-01", amount: "1万" }] },
  ],
  readings: { claimUnit: "together" },
};

test("a case comes back from its link as it was, with the ids of its entries and its task", () => {
  const linked = fromFragment(toFragment(full, "outage"));
  assert.deepEqual(linked?.case, full);
  assert.equal(linked?.task, "outage");
  assert.deepEqual(linked?.unread, []);
  assert.equal(linked?.sound, true);
});

test("a link holds no day that was not typed, and a typed one stays", () => {
  assert.doesNotMatch(toFragment(full, "outage"), /asOf/);
  assert.deepEqual(fromFragment(toFragment({ ...full, asOf: "2026-11-22" }))?.case, { ...full, asOf: "2026-11-22" });
});

test("an address for a task alone changes nothing that was typed", () => {
  assert.equal(toFragment({}, "late"), "#late");
  assert.deepEqual(fromFragment("#late"), {
    task: "late",
    settings: new Map(),
    newer: false,
    sealed: false,
    sound: true,
    unread: [],
    known: 1,
    doubt: 0,
  });
});

test("what says nothing to this page is no link", () => {
  for (const fragment of ["", "#", "#main", "#contract.formedOn", "#:~:text=abc", "#&&&", "#=1"]) {
    assert.equal(fromFragment(fragment)?.case, undefined, fragment);
  }
});

/** One case, and the addresses that people and programs make of it. @type {Record<string, string>} */
const byHand = {
  raw: "#outage&plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together",
  "percent-encoded": "#outage&plan.monthlyFee=39800&outages%5B0%5D.span=2%E6%97%A5&readings.claimUnit=together",
  "wholly percent-encoded":
    "#outage%26plan.monthlyFee%3D39800%26outages%5B0%5D.span%3D2%E6%97%A5%26readings.claimUnit%3Dtogether",
  "encoded twice": "#outage&plan.monthlyFee=39800&outages%255B0%255D.span=2%25E6%2597%25A5&readings.claimUnit=together",
  "encoded three times":
    "#outage&plan.monthlyFee=39800&outages%25255B0%25255D.span=2%2525E6%252597%2525A5&readings.claimUnit=together",
  "ampersands of HTML": "#outage&amp;plan.monthlyFee=39800&amp;outages[0].span=2日&amp;readings.claimUnit=together",
  "a second #, encoded": "#%23outage&plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together",
  "a full stop after it": "#outage&plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together。",
  "a full stop after it, encoded":
    "#outage&plan.monthlyFee=39800&outages%5B0%5D.span=2%E6%97%A5&readings.claimUnit=together%E3%80%82",
  "in brackets": "#outage&plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together)",
  "dots for brackets": "#outage&plan.monthlyFee=39800&outages.0.span=2日&readings.claimUnit=together",
  "another number": "#outage&plan.monthlyFee=39800&outages[7].span=2日&readings.claimUnit=together",
  "a closing &": "#outage&plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together&",
  "the task last": "#plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together&outage",
};
for (const [how, fragment] of Object.entries(byHand)) {
  test(`written by hand: ${how}`, () => {
    const linked = fromFragment(fragment);
    assert.deepEqual(linked?.case, {
      plan: { monthlyFee: "39800" },
      outages: [{ span: "2日" }],
      readings: { claimUnit: "together" },
    });
    assert.equal(linked?.task, "outage");
    assert.deepEqual(linked?.unread, []);
  });
}

test("one of ours survives what is done to it, and is known to be whole", () => {
  const link = toFragment(full, "outage").slice(1);
  const harmed = {
    "encoded again": `#${encodeURIComponent(link).replaceAll("%3D", "=").replaceAll("%26", "&")}`,
    "encoded as a whole": `#${encodeURIComponent(link)}`,
    "its percent signs encoded": `#${link.replaceAll("%", "%25")}`,
    "as HTML": `#${link.replaceAll("&", "&amp;")}`,
    "as HTML, encoded again": `#${link.replaceAll("%", "%25").replaceAll("&", "&amp;")}`,
    "a full stop after it": `#${link}。`,
    "closing brackets after it": `#${link}）」`,
    "a second #": `#%23${link}`,
  };
  for (const [how, fragment] of Object.entries(harmed)) {
    const linked = fromFragment(fragment);
    assert.deepEqual(linked?.case, full, how);
    assert.equal(linked?.sound, true, how);
  }
});

test("however much of a link is cut off, no half of a value is taken", () => {
  const link = toFragment({ ...full, asOf: "2026-12-31" }, "outage");
  const whole = new Map(flat(full).concat([["asOf", "2026-12-31"]]));
  for (let length = 1; length < link.length; length++) {
    const linked = fromFragment(link.slice(0, length));
    for (const [path, value] of flat(linked?.case ?? {})) assert.equal(value, whole.get(path), link.slice(0, length));
    if (linked?.case && Object.keys(linked.case).length > 0) assert.equal(linked.sound, false, String(length));
  }
});

/** What the last value of a link by hand may be half of, and what is whole as it stands. */
const ENDS = /** @type {const} */ ([
  ["cancellation.on", ["2026-12-3", "2026/1/1", "2026.12.2", "R8.11.2", "２０２６－１２－３", "12月3"]],
  ["outages[0].awareAt", ["2026-11-1", "2026-11-15 9", "2026-11-15T09:3", "11月15日 9時3"]],
  ["outages[0].span", ["49:2", "2日1", "49時間2"]],
  ["estimateUntil", ["2027-1", "2027年1"]],
  ["plan.monthlyFee", ["39,80", "198,0"]],
]);
const WHOLES = /** @type {const} */ ([
  ["cancellation.on", ["2026-12-03", "2026-12-31", "2026/12/9", "12月3日", "R8.12.10", "昨日"]],
  ["outages[0].awareAt", ["2026-11-15T09:30", "11/15 9:30", "11月15日 9時", "昨日 9:05"]],
  ["outages[0].span", ["2日", "48", "49:25", "49時間25分"]],
  ["estimateUntil", ["2027-12", "2027-03", "2027年1月"]],
  ["plan.monthlyFee", ["39800", "39,800", "3万9800円", "39,800円"]],
]);

test("a link by hand that ends in what may be half a value leaves it out and names it", () => {
  for (const [path, halves] of ENDS) {
    for (const half of halves) {
      const linked = fromFragment(`#exit&plan.initialFee=50000&${path}=${half}`);
      assert.deepEqual(linked?.case, { plan: { initialFee: "50000" } }, half);
      assert.deepEqual(linked?.unread, [path]);
      assert.deepEqual(
        fromFragment(`#exit&${path}=${half}&`)?.unread,
        [],
        `${half}: a closing & says that it is whole`,
      );
      assert.deepEqual(
        fromFragment(`#exit&${path}=${half}&plan.initialFee=50000`)?.unread,
        [],
        "so does a value after it",
      );
    }
  }
});

test("a link by hand that ends in a whole value is taken as it stands, and nothing is said of it", () => {
  for (const [path, values] of WHOLES) {
    for (const value of values) {
      const linked = fromFragment(`#exit&${path}=${value}`);
      assert.deepEqual(linked?.unread, [], value);
      assert.deepEqual(flat(linked?.case ?? {}), [[path, value]]);
    }
  }
});

test("a character of a value altered on the way is noticed", () => {
  const linked = fromFragment(toFragment(full, "outage").replace("39%2C800", "39%2C900"));
  assert.equal(linked?.sound, false);
});

test("a seal that was altered, emptied or written twice does not pass for none", () => {
  const link = toFragment(full, "outage");
  for (const [seal, altered] of [
    [/v2=[^&]+/, "v2=%E0%A4%A"],
    [/v2=[^&]+/, "v2="],
    [/(v2=[^&]+)/, "v2&$1"],
    [/(v2=\d+-)/, "$1%E0%A4%A"],
  ]) {
    assert.equal(fromFragment(link.replace(seal, String(altered)))?.sound, false, String(altered));
  }
});

test("links of the first edition: dotted places, a seal, one day of the withdrawal for both", () => {
  const linked = fromFragment(
    "#v1=5-cb0ans&asOf=2026-11-25&contract.appliedOn=2026-11-02&contract.withdrawnOn=2026-11-09&outages.0.span=49.5&outages.0.total=true",
  );
  assert.equal(linked?.sound, true);
  const { form } = formOf(linked?.case);
  assert.equal(form.contract.withdrawalSentOn, "2026-11-09");
  assert.equal(form.contract.withdrawalArrivedOn, "2026-11-09");
  assert.equal(form.outages[0].span, "49.5");
  assert.equal(form.outages[0].total, true);
  assert.equal(linked?.task, undefined, "the case says which task it is about");
  const unsealed = fromFragment("#embed&v1&plan.monthlyFee=39800");
  assert.deepEqual(unsealed?.case, { plan: { monthlyFee: "39800" } });
  assert.deepEqual([...(unsealed?.settings ?? [])], [["embed", ""]]);
});

test("a link of a later edition is not read as if it were one of this", () => {
  const linked = fromFragment("#exit&v3=1-abc&plan.monthlyFee=39800");
  assert.equal(linked?.newer, true);
  assert.equal(linked?.case, undefined);
});

test("what the form does not know is named, and touches nothing else", () => {
  const linked = fromFragment(
    "#cost&plan.rabatt=1&__proto__.x=1&constructor.prototype.y=1&plan=standard&plan.monthlyFee=39800&outages=3&",
  );
  assert.deepEqual(linked?.case, { plan: { monthlyFee: "39800" } });
  assert.deepEqual(linked?.unread, ["plan.rabatt", "__proto__.x", "constructor.prototype.y", "outages"]);
  assert.equal(linked?.settings.get("plan"), "standard");
  assert.equal(/** @type {any} */ ({}).x, undefined);
});

test("links made and harmed at random: nothing thrown, nothing long, nothing but what was typed", () => {
  let seed = 20261125;
  const next = (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const SIGNS = [
    "&",
    "=",
    "%",
    "%25",
    "#",
    "。",
    "[",
    "]",
    "0",
    ".",
    "\u0000",
    "日",
    "amp;",
    "v2",
    "&outages[99999999].span=1",
  ];
  for (let round = 0; round < 3000; round++) {
    const signs = [...toFragment(full, "outage")];
    for (let harm = next(6); harm >= 0; harm--) {
      const at = next(signs.length + 1);
      if (next(3) === 0) signs.splice(at, next(12));
      else signs.splice(at, next(2), SIGNS[next(SIGNS.length)]);
    }
    const linked = fromFragment(signs.join(""));
    const { form } = formOf(linked?.case ?? {});
    assert.ok(form.outages.length <= 20);
    // What the form makes of it goes into a link and comes back.
    const typed = typedOf(form);
    const again = fromFragment(toFragment(typed))?.case ?? {};
    assert.deepEqual(typedOf(formOf(again).form), typed);
  }
});

test("half of a character, which no address can hold, harms nothing else", () => {
  const linked = fromFragment(toFragment({ plan: { options: [{ name: "a\ud800b" }] }, endBy: "2027-03-31" }));
  assert.deepEqual(linked?.case, { plan: { options: [{ name: "a\ufffdb" }] }, endBy: "2027-03-31" });
});

test("however long an address is, there is little to read: few ways of mending it, and none of one that no form makes", () => {
  const knots = `%23%2523${"%25".repeat(2000)}&amp;a%3D1%26b=2。)%E3%80%82`;
  assert.ok(candidates(`#${knots}`).size <= 64);
  assert.equal(candidates(`#${knots.repeat(3)}`).size, 1);
  const many = Array.from({ length: 20_000 }, (_, at) => `outages[${at}].span=1`).join("&");
  const { form } = formOf(fromFragment(`#outage&${many}`)?.case);
  assert.ok(form.outages.length <= 500);
  assert.equal(fromFragment(`#${"a&b=%25%2525&".repeat(100_000)}`), undefined);
});

/**
 * @param {any} value
 * @param {string} [path]
 * @returns {[string, unknown][]}
 */
function flat(value, path = "") {
  if (typeof value !== "object") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((entry, at) => flat(entry, `${path}[${at}]`));
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, path ? `${path}.${name}` : name));
}
