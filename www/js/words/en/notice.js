/** Words of the answer to #notice. @type {Record<string, string>} */
export default {
  "notice.open": "Enter the kind of notice and its days to see whether it was in time.",
  "notice.inTimeBar": "In time",
  "notice.lateBar": "Too late (by {latest})",
  "notice.inquiry": "Answer the company’s inquiry by {on}.",
  "notice.inquiry.bar": "Answer by {on}",
  "notice.inquiry.over":
    "The last day to answer the company’s inquiry, {on}, has passed. If it is not answered yet, answer right away.",
  "notice.inquiry.overBar": "The time to answer has passed",
  "notice.inquiry.made": "one month from the day after the company made it ({on})",
  "notice.silence":
    "If there is no answer and the company cannot do its work for that reason, it may stop providing all or part of the service.",
  "notice.silence.more":
    "It may do so only where the missing answer keeps it from working. When in doubt, get in touch before the last day.",
  "notice.valid.terms": "Whether the change is valid is another question than whether notice was in time.",
  "notice.valid.fees": "Whether the revised fees bind is another question than whether notice was in time.",
  "notice.valid.more":
    "Standard terms can be changed one-sidedly only to the customer’s benefit, or where it does not go against the purpose of the contract and is reasonable in view of the need and the content; it also has to be made known (Civil Code 548-4).",
  "notice.refuse.terms":
    "Whoever cannot accept the change can cancel; the contract ends on the day the notice reaches the company.",
  "notice.refuse.fees":
    "Whoever cannot accept the revision can cancel. Whether it ends on the day the notice arrives or at the end of the month after acceptance depends on the reading.",
  "notice.discontinued": "The contract ends on the day of discontinuation. Save your data by then.",
  "notice.deadline": "answer to the company’s inquiry",
  "notice.yes": "In time",
  "notice.no": "Too late",
  "notice.figure.verdict": "Time of the notice",
  "notice.figure.latest": "Last day for notice",
  "notice.figure.earliest": "Earliest day of effect",
  "notice.figure.answerBy": "Answer by",
  "notice.inTime.change": "The notice of {given} is in time for a change on {effective} (last day {latest}).",
  "notice.inTime.end": "The notice of {given} is in time for a discontinuation on {effective} (last day {latest}).",
  "notice.late.change": "The notice of {given} is too late for a change on {effective} (the last day was {latest}).",
  "notice.late.end":
    "The notice of {given} is too late for a discontinuation on {effective} (the last day was {latest}).",
  "notice.earliestNow.change": "With this notice the change can take effect on {earliest} at the earliest.",
  "notice.earliestNow.end": "With this notice the service can be discontinued on {earliest} at the earliest.",
  "notice.earliest.change": "With the notice of {given} the change can take effect on {on} at the earliest.",
  "notice.earliest.end": "With the notice of {given} the service can be discontinued on {on} at the earliest.",
  "notice.earliestBar.change": "{on} at the earliest",
  "notice.earliestBar.end": "{on} at the earliest",
};
