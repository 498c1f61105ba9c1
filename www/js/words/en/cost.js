/** Words of the answer to #cost. @type {Record<string, string>} */
export default {
  "cost.open": "Enter the fees and the day of formation to see the total.",
  "cost.total": "Total (with tax)",
  "cost.rest": "Still to come (with tax)",
  "cost.neverFormed": "The application was withdrawn and no contract was formed. Nothing is owed.",
  "cost.toCome": "For {period} it comes to {range} with tax.",
  "cost.opening":
    "The terms do not say whether the monthly fee is charged for the month of formation, and comparable contracts differ, so a range is shown.",
  "cost.all": "For {period} it comes to {total} with tax in all.",
  "cost.fromNow": "From now on you pay {rest} with tax, for {period}.",
  "cost.restBar": "From now on {rest}",
  "cost.untaxed": "The total is {net} before tax and {tax} tax.",
  "cost.past": "Of this, {past} was billed up to last month.",
  "cost.goesOn": "Unless it is cancelled, the contract goes on after that.",
  "cost.untilAsked": "Added up to the month you asked for, as if nothing ended the contract.",
  "cost.ends": "The contract ends on {on}.",
  "cost.ended": "The contract ended on {on}.",
};
