/** The fields that ask for a recent day, and the days that are meant most often. What helps to enter them: day-tools.js. */

/** @typedef {"today" | "yesterday" | "lastMonthEnd"} Chip */

/** @type {Record<string, Chip[]>} */
export const RECENT = {
  "outages.awareAt": [],
  "outages.restoredAt": [],
  "outages.claimedOn": ["today", "yesterday"],
  "contract.appliedOn": ["today", "yesterday"],
  "contract.withdrawalSentOn": ["today", "yesterday"],
  "contract.withdrawalArrivedOn": ["today", "yesterday"],
  "cancellation.on": ["today", "yesterday", "lastMonthEnd"],
  "invoices.dueOn": ["lastMonthEnd"],
  "invoices.paidOn": ["today", "yesterday"],
  "invoices.payments.on": ["today", "yesterday"],
  "notices.givenOn": ["today", "yesterday"],
  "notices.effectiveOn": [],
  "plan.options.stopNoticeOn": ["today", "yesterday"],
  "plan.change.acceptedOn": ["today", "yesterday"],
  endBy: [],
};
