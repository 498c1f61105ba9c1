// What holds of every answer, over the rows of tests/sentences and the worked cases.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { answerOf, prepare } from "../../www/js/answers/index.js";
import { runningOptions } from "../../www/js/answers/waits.js";
import { fromFragment } from "../../www/js/share/link.js";
import { createStore } from "../../www/js/state/store.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { need, t, use } from "../../www/js/words/words.js";
import { assess } from "../module/rules.js";
import { rows, TODAY } from "../sentences/read.js";

/** @typedef {import("../../www/js/state/store.js").State} State */

/** @type {{ name: string, case: any }[]} */
const worked = JSON.parse(readFileSync(new URL("../cases/worked.json", import.meta.url), "utf8"));

/** @param {any} typed @param {string} today @returns {State} */
function stateOf(typed, today) {
  const store = createStore({ assess, now: () => `${today}T12:00`, lang: "ja", soon: () => {} });
  store.load(typed);
  store.start();
  assert.ok(store.state && !store.state.failure, String(store.state?.failure));
  return store.state;
}

/** @type {{ name: string, state: State }[]} */
let states = [];

before(async () => {
  await need("common", "fields");
  await Promise.all(TASKS.map(prepare));
  states = [
    ...rows.map(({ name, link, today = TODAY }) => ({ name, state: stateOf(fromFragment(link)?.case ?? {}, today) })),
    ...worked.map(({ name, case: given }) => ({ name, state: stateOf(given, TODAY) })),
  ];
});

/** @param {(name: string, state: State, answer: import("../../www/js/answers/answer.js").Answer, task: string) => void} check */
function each(check) {
  assert.ok(states.length > 200);
  for (const { name, state } of states)
    for (const task of TASKS) check(`${task}: ${name}`, state, answerOf(task, state), task);
}

test("a deadline of an answer is one of the rules, and still ahead", () => {
  let seen = 0;
  each((name, state, { deadlines }) => {
    const open = state.assessment.timeline.filter(({ deadline }) => deadline).map(({ on, path }) => `${on} ${path}`);
    // The day of the end by another reading is a day to save data by as well.
    const ends = state.assessment.cancellation?.readings.flatMap(({ outcomes }) => outcomes.map(({ value }) => value));
    open.push(...(ends ?? []).map((on) => `${on} cancellation`));
    const asOf = state.assessment.read.find(({ path }) => path === "asOf")?.value ?? state.today;
    for (const { on, others, path, daysLeft } of deadlines) {
      assert.ok(daysLeft >= 0 && on >= String(asOf), `${name}: ${on}`);
      for (const day of [on, ...others.map((other) => other.on)])
        assert.ok(open.includes(`${day} ${path}`), `${name}: ${day}`);
      seen += 1;
    }
  });
  assert.ok(seen > 50);
});

/**
 * What is held back on purpose: "if accepted today" before formation, a last day that is over, the amount of an outage after
 * the contract's end, and what would press for payment or has been paid.
 */
const HELD_BACK = new Set([
  "ordinaryEffective",
  "acceptBy",
  "standardFee",
  "annualTwelfth",
  "refundFormula",
  "perDay",
  "owed",
]);

test("no line of a working is lost: each belongs to a figure, and each figure with rules has lines", () => {
  for (const { name, state } of states) {
    const figures = TASKS.flatMap((task) => answerOf(task, state).figures);
    for (const at of new Set(figures.map((figure) => figure.at))) {
      const here = figures.filter((figure) => figure.at === at);
      const rules = new Set(here.flatMap((figure) => figure.rules));
      for (const { rule } of state.steps(at))
        assert.ok(rules.has(rule) || HELD_BACK.has(rule), `${name}: ${at} ${rule}`);
      for (const { id, rules: own, when = {}, articles } of here) {
        assert.ok(articles.length > 0, `${name}: ${id} has no article`);
        const isOwn = (/** @type {any} */ { rule, values }) =>
          own.includes(rule) && Object.entries(when).every(([operand, value]) => values[operand] === value);
        if (own.length > 0) assert.ok(state.steps(at).some(isOwn), `${name}: ${id} has no line`);
      }
    }
  }
});

test("figures stand under the name of what they belong to where there are several, and only there", () => {
  const invoice = (/** @type {number} */ at) => `invoices[${at}].amount=43780&invoices[${at}].dueOn=2026-10-31&`;
  const outage = (/** @type {number} */ at) => `outages[${at}].span=2日&`;
  const notice = (/** @type {number} */ at) => `notices[${at}].kind=inquiry&notices[${at}].givenOn=2026-11-20&`;
  const groups = {
    [`#outage&plan.monthlyFee=39800&${outage(0)}`]: [undefined],
    // From how many days on money is paid belongs to none of them.
    [`#outage&plan.monthlyFee=39800&${outage(0)}${outage(1)}`]: ["障害1", "障害2", undefined],
    [`#late&${invoice(0)}`]: [undefined],
    [`#late&${invoice(0)}${invoice(1)}`]: ["請求1", "請求2"],
    "#late&evasion.amount=300000&evasion.dueOn=2026-09-30": [undefined],
    [`#late&evasion.amount=300000&${invoice(0)}`]: ["請求1", "特別利用料金"],
    [`#late&evasion.amount=300000&evasion.dueOn=2026-09-30&${invoice(0)}`]: ["請求1", "特別利用料金"],
    [`#notice&${notice(0)}`]: [undefined],
    [`#notice&${notice(0)}${notice(1)}`]: ["通知1（会社からの問い合わせ）", "通知2（会社からの問い合わせ）"],
  };
  for (const [link, names] of Object.entries(groups)) {
    const task = /** @type {any} */ (fromFragment(link)?.task);
    const { figures } = answerOf(task, stateAt(link));
    assert.deepEqual([...new Set(figures.map(({ group }) => group))], names, link);
  }
});

test("that a contract is over by a withdrawal that was sent is not said of one sent before the application", () => {
  const sent = "#exit&contract.appliedOn=2026-11-02&contract.appliedVia=website&contract.formedOn=2026-11-05&";
  const codes = (/** @type {string} */ link) => answerOf("exit", stateAt(link)).warnings.map(({ code }) => code);
  const late = "contract.withdrawalArrivedOn=2026-11-11&contract.withdrawalSentOn=";
  assert.ok(codes(`${sent}${late}2026-11-09`).includes("dispatch"));
  assert.ok(!codes(`${sent}${late}2026-11-01`).includes("dispatch"));
  // By the reading chosen it was sent too early; that it arrived in time is what the other one asks.
  const early = "contract.withdrawalArrivedOn=2026-11-06&contract.withdrawalSentOn=2026-11-01&";
  assert.ok(!codes(`${sent}${early}readings.coolingOffArrival=dispatch`).includes("dispatch"));
});

test("what is due first is listed first, in whatever order it was entered", () => {
  const inquiry = (/** @type {number} */ at, /** @type {string} */ on) =>
    `notices[${at}].kind=inquiry&notices[${at}].givenOn=${on}&`;
  const { deadlines } = answerOf("notice", stateAt(`#notice&${inquiry(0, "2026-11-20")}${inquiry(1, "2026-11-10")}`));
  assert.deepEqual(
    deadlines.map(({ on }) => on),
    ["2026-12-10", "2026-12-20"],
  );
});

test("a figure stands once in its answer", () => {
  each((name, _state, { figures }) => {
    const ids = figures.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, name);
  });
});

test("the bar is short, what is spoken is a sentence, nothing is left unfilled", async () => {
  for (const lang of /** @type {const} */ (["ja", "en"])) {
    await use(lang);
    each((name, _state, { bar, spoken, headline, facts, warnings, kind }) => {
      assert.ok(bar.length <= (lang === "ja" ? 34 : 90), `${name}: ${bar}`);
      if (kind !== "open") assert.match(spoken, lang === "ja" ? /。$/ : /\.$/, name);
      for (const said of [bar, headline, ...facts, ...warnings.map(({ text }) => text)]) {
        assert.doesNotMatch(said, /[{}]|undefined|NaN|Infinity|\b[a-z]+\.[a-z]+[A-Z.]/, `${name}: ${said}`);
      }
    });
  }
  await use("ja");
});

test("an answer is the same object until the rules say something else", () => {
  const [{ state }] = states;
  assert.equal(answerOf("cost", state), answerOf("cost", { ...state, task: "exit" }));
});

/** @param {string} link @param {string} [today] */
const stateAt = (link, today = TODAY) => stateOf(fromFragment(link)?.case ?? {}, today);

test("what a withdrawal leaves open is what is owed after it, and not what a cancellation would", () => {
  const state = stateAt(
    "#cooling-off&contract.appliedOn=2026-11-16&contract.appliedVia=website&contract.formedOn=2026-11-20&contract.withdrawalSentOn=2026-11-22&contract.withdrawalArrivedOn=2026-11-23&plan.monthlyFee=39801&plan.initialFee=50001&readings.coolingOffMoney=literal&",
  );
  const owed = state.assessment.estimate?.readings.filter(({ differs }) => differs).map(({ id }) => id);
  assert.ok(owed?.includes("openingMonth"), "the total has open questions of its own");
  const told = answerOf("cooling-off", state).readings.map(({ id }) => id);
  assert.ok(told.includes("coolingOffMoney"));
  assert.deepEqual(
    told.filter((id) => !id.startsWith("coolingOff") && id !== "taxRounding"),
    [],
  );
});

test("an option runs on at an end while it has a monthly fee and was not stopped by then", () => {
  const options = [
    { monthlyFee: "3,000" },
    { monthlyFee: "3,000", stopNoticeOn: "2027-01-30" },
    { monthlyFee: "3,000", stopNoticeOn: "2027-01-31" },
    { monthlyFee: "3,000", stopNoticeOn: "2027-02-01" },
    { monthlyFee: "0" },
    { annualFee: "3,000" },
    { monthlyFee: "0", stopNoticeOn: "2027-02-01" },
  ];
  const state = stateOf({ contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800", options } }, TODAY);
  assert.equal(runningOptions(state, "2027-01-31"), 2, "the first and the fourth");
});

test("that ending early saves nothing is said of the earliest end, while months of the initial term remain then", async () => {
  await use("en");
  const facts = (/** @type {string} */ link, /** @type {string} */ today) =>
    answerOf("exit", stateAt(link, today)).facts.join(" ");
  const [saves, options] = [t("exit.saves"), t("exit.but.options")];
  // Accepted in February it ends on 31 March, and the month that remains is owed; in March it ends with the initial term.
  const early = "#exit&contract.formedOn=2026-04-15&plan.monthlyFee=39800&";
  assert.ok(facts(early, "2027-02-10").includes(saves));
  // On 31 March the option still runs, on 30 April no more: what is said is of the earlier end.
  const stopped = `${early}plan.options[0].monthlyFee=3000&plan.options[0].stopNoticeOn=2027-04-10&`;
  assert.ok(facts(stopped, "2027-02-10").includes(options));
  // In the third year nothing remains: the total is level for another reason.
  const renewed = facts("#exit&contract.formedOn=2024-04-15&plan.annualFee=120000&plan.monthlyFee=0&", TODAY);
  assert.ok(!renewed.includes(saves) && !renewed.includes(options));
  await use("ja");
});

/** What is not needed at once, and so not on the screen of a presentation: the rest of each answer is. */
const FOLDED = new Set([
  "cost cap",
  "exit current",
  "exit dataErased",
  "exit debtDue",
  "exit saveDataBy",
  "exit usageStart",
  "late evasion.perDay",
  "late invoices.perDay",
  "outage payoutFrom",
]);

test("what answers the question is not folded away, what stands around it is", () => {
  const seen = new Set();
  each((name, _state, { figures }, task) => {
    for (const { id, fold } of figures) {
      const figure = `${task} ${id.replace(/\[\d+\]/, "")}`;
      assert.equal(Boolean(fold), FOLDED.has(figure), `${name}: ${figure}`);
      seen.add(figure);
    }
  });
  for (const figure of FOLDED) assert.ok(seen.has(figure), figure);
});

test("an invoice that is settled is named as soon as there is another, of whatever kind", () => {
  const paid = { amount: "110,000", dueOn: "2026-09-30", paidOn: "2026-10-31" };
  const factsOf = (/** @type {any[]} */ invoices) => answerOf("late", stateOf({ invoices }, TODAY)).facts.join("\n");
  assert.doesNotMatch(factsOf([paid]), /請求1/);
  for (const dueOn of ["2026-10-31", "2020-10-31"]) {
    assert.match(factsOf([paid, { amount: "220,000", dueOn }]), /請求1/, `and one due on ${dueOn}`);
  }
});

test("an answer that waits names what it waits for, and nothing that is typed already", () => {
  const outage = "#outage&outages[0].awareAt=2026-11-15T09:30&";
  const waits = {
    "#cost": ["contract.formedOn", "plan.monthlyFee"],
    "#cost&contract.formedOn=2026-04-15": ["plan.monthlyFee"],
    // An annual fee alone makes a plan as well.
    "#cost&plan.annualFee=120000": ["contract.formedOn"],
    "#exit": ["contract.formedOn"],
    "#outage": ["plan.monthlyFee", "outages[0].span"],
    "#outage&plan.annualFee=120000": ["outages[0].span"],
    [outage]: ["outages[0].restoredAt", "plan.monthlyFee"],
    [`${outage}outages[0].restoredAt=2026-11-17T10:55`]: ["plan.monthlyFee"],
    [`${outage}outages[0].span=2日`]: ["plan.monthlyFee"],
    "#outage&outages[0].span=2日": ["plan.monthlyFee"],
    "#outage&plan.monthlyFee=39800&outages[0].restoredAt=2026-11-17T10:55": ["outages[0].awareAt"],
    "#late": ["invoices[0].amount", "invoices[0].dueOn"],
    "#late&invoices[0].amount=43780": ["invoices[0].dueOn"],
    "#late&invoices[0].dueOn=2026-10-31": ["invoices[0].amount"],
    "#cooling-off": ["contract.appliedOn", "contract.appliedVia"],
    "#cooling-off&contract.appliedOn=2026-11-22": ["contract.appliedVia"],
    "#notice": ["notices[0].kind", "notices[0].givenOn"],
    "#notice&notices[0].kind=inquiry": ["notices[0].givenOn"],
    "#notice&notices[0].givenOn=2026-11-20": ["notices[0].kind"],
  };
  for (const [link, needs] of Object.entries(waits)) {
    const task = /** @type {any} */ (fromFragment(link)?.task);
    const { kind, needs: named } = answerOf(task, stateAt(link));
    assert.deepEqual({ kind, needs: named }, { kind: "open", needs }, link);
  }
});

test("each result names the clause that it comes from", () => {
  const outage = "#outage&plan.monthlyFee=198000&outages[0].span=50&outages[0].total=true&outages[0].cause=";
  const ended = "#exit&contract.formedOn=2026-04-15&cancellation.on=2026-11-10&cancellation.ground=";
  const notice = "#notice&notices[0].givenOn=2026-11-20&notices[0].kind=";
  /** @type {[string, string, string][]} */
  const clauses = [
    [`${outage}company`, "outages[0].outcome", "37(1)"],
    [`${outage}carrier`, "outages[0].outcome", "37(3)"],
    [`${outage}other`, "outages[0].outcome", "37(1)"],
    [`${ended}ordinary`, "end", "27(2)"],
    [`${ended}interruption`, "end", "27(3)"],
    [`${ended}discontinued`, "end", "27(4)"],
    [`${ended}termsRefused`, "end", "27(5)"],
    [`${ended}feeRefused`, "end", "27(5)"],
    [`${ended}byCompany`, "end", "26(4)"],
    [`${notice}termsChange`, "notices[0].earliest", "2"],
    [`${notice}feeRevision`, "notices[0].earliest", "30(2)"],
    [`${notice}dnsChange`, "notices[0].earliest", "6(2)"],
    [`${notice}discontinuation`, "notices[0].earliest", "25(2)"],
    [`${notice}inquiry`, "notices[0].answerBy", "47(3)"],
  ];
  for (const [link, id, clause] of clauses) {
    const task = /** @type {any} */ (fromFragment(link)?.task);
    const figure = answerOf(task, stateAt(link)).figures.find((each) => each.id === id);
    assert.deepEqual(figure?.articles, [clause], link);
  }
});
