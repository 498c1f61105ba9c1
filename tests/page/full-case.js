/**
 * A case with something of everything.
 * @satisfies {import("../../www/pkg/hosting_contract.js").Case}
 */
export const fullCase = {
  asOf: "2026-11-22",
  contract: { appliedOn: "2026-04-10", appliedVia: "website", formedOn: "2026-04-15" },
  plan: {
    initialFee: "50,000",
    monthlyFee: "198,000",
    options: [{ name: '=1+1,"控え"', setupFee: "1万", monthlyFee: "3000" }],
    powerCycles: { perMonth: "7", unitFee: "2,000" },
  },
  cancellation: { ground: "ordinary", on: "2026-12-10" },
  endBy: "2027-03-31",
  outages: [
    { awareAt: "2026-11-01 9:30", restoredAt: "2026-11-03 10:55", cause: "company", total: true },
    { awareAt: "2026-11-10 9:30", span: "30時間", cause: "company", total: true, claimedOn: "2026-11-15" },
    { awareAt: "2026-11-12 9:30", span: "3時間", cause: "company", total: true },
  ],
  delayedStart: { plannedOn: "2026-05-01", actualOn: "2026-05-06", cause: "company" },
  invoices: [{ amount: "217,800", dueOn: "2026-09-30", payments: [{ on: "2026-10-15", amount: "100,000" }] }],
  evasion: { amount: "10,000", dueOn: "2026-10-31" },
  notices: [
    { kind: "termsChange", givenOn: "2026-11-01", effectiveOn: "2026-12-01" },
    { kind: "inquiry", givenOn: "2026-11-20" },
  ],
};
