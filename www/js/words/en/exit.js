/** Words of the answer to #exit. @type {Record<string, string>} */
export default {
  "exit.open": "Enter the day of formation to see when the contract can end.",
  "exit.neverFormed": "The application was withdrawn and no contract was formed. There is nothing to cancel.",
  "exit.neverFormedShort": "No contract was formed",
  "exit.ends": "The contract ends on {on}.",
  "exit.ended": "The contract ended on {on}.",
  "exit.endsToday": "The contract ends today, {on}.",
  "exit.bar": "Ends {on}, {money} in all",
  "exit.fromNow": "From now on you pay {amount} with tax, from {from} on.",
  "exit.causeUnknown":
    "Whether a breach by the customer was the cause matters: if it was, the remaining fees are owed as the words say.",
  "exit.endByMet": "That is by {endBy}, as you asked.",
  "exit.endByMissed": "That is later than {endBy}, the day you asked for.",
  "exit.needPlan": "Enter the fees to see what it costs.",
  "exit.needPlanMonths":
    "The fees for the {months} left of the initial term are owed as well. Enter the fees to see how much.",
  "exit.needPlanDisputed":
    "Whether the fees for the {months} left of the initial term are owed is open to dispute. Enter the fees to see the range.",
  "exit.stopOptions":
    "If a stop notice for the options arrives by the end, {on}, their fees for the rest of the term, {amount} with tax, are not owed.",
  "exit.stopOptions.over":
    "If a stop notice for the options had arrived by the end, {on}, their fees for the rest of the term, {amount} with tax, are not owed.",
  "exit.stopOptions.before":
    "Stop your options before the contract ends: their fees for the rest of the term are then not owed.",
  "exit.dataGone": "The contract is over, so the company no longer has to keep your data.",

  "exit.goesOn.initial":
    "Unless it is cancelled, it goes on. To end it with the initial term, on {end}, the company must accept (受理) the cancellation by {by}.",
  "exit.goesOn.before":
    "The contract is formed on {formedOn} and goes on unless it is cancelled. To end it with the initial term, on {end}, the company must accept (受理) the cancellation by {by}.",
  "exit.goesOn.renewal":
    "Unless it is cancelled, it goes on month by month. If the company accepts (受理) the cancellation by {by}, it ends on {end}.",
  "exit.goesOnBar": "Accepted by {by}",
  "exit.goesOnShort": "goes on unless cancelled",
  "exit.businessDays":
    "The company may not accept anything on days on which it is closed: have it there on a business day.",
  "exit.ifToday": "If accepted today, it ends on {on}.",
  "exit.ifTodayTotal": "In all that costs {total} with tax.",
  "exit.ifTodayRest": "You then pay {rest} from {from} on; from formation to the end it is {total} with tax.",
  "exit.ifTodayNothing": "There is then nothing more to pay (from formation to the end it is {total} with tax).",
  "exit.endBy": "To end it by {endBy}, the company must accept (受理) the cancellation by {by}.",
  "exit.endBy.ends": "It then ends on {end}.",
  "exit.endBy.passed": "The last day of acceptance for an end by {endBy}, {by}, has passed.",
  "exit.endBy.passedShort": "Too late for the day asked for",
  "exit.endBy.tooEarly": "No day of acceptance ends the contract by {endBy}.",
  "exit.endBy.tooEarlyShort": "It cannot end that early",
  "exit.endBy.instead": "If accepted today, it ends on {end}.",
  "exit.accepted": "The company must have accepted it by that day; sending it is not enough.",
  "exit.renewal": "renewal no. {count}",

  "exit.untilThen": "Total for {period}",
  "exit.level": "Accepted in any month of {period}, it costs {total} with tax in all.",
  "exit.saves": "Cancelling early saves nothing.",
  "exit.but": "But the earlier the cheaper it is {list}.",
  "exit.but.tax": "if the fees for the rest of the term are read as free of consumption tax",
  "exit.but.options": "if the options are stopped first",
  "exit.sameConsumer":
    "That is with the fees for the rest of the term paid as the words say. Against a consumer they may not be owed in full, and then the earlier the cheaper.",

  "exit.dataPerhapsGone":
    "By the reading under which it ended on {on}, the company no longer has to keep your data. Save it now.",
  "exit.deadline.saveDataOther": "by the reading under which it ends then",
  "exit.deadline.saveDataBy": "save your data",
  "exit.deadline.accept": "accepted by the company",
  "exit.figure.debtDue": "Everything still owed is due",
  "exit.figure.saveDataBy": "Save your data by",
  "exit.figure.dataErased": "Data erased",
  "exit.figure.endBy": "To end by the day asked for, accepted by",
  "exit.figure.acceptBy": "To end with the initial term, accepted by",
  "exit.figure.ifToday": "End if accepted today",
  "exit.figure.initialTerm": "Initial term",
  "exit.figure.current": "Present period",
  "exit.figure.usageStart": "Start of use",
  "exit.mendPlan": "Once the fees are mended you also see what it costs.",
  "exit.coolingOffToo": "Until {on} you can also cool off (see “Cooling-off”).",
  "exit.endsIf": "If the company accepts (受理) it on {accepted}, the contract ends on {on}.",
  "exit.barEnd": "Ends {on}",
  "exit.otherEnds": "By another reading it ends on {days}.",
  "exit.dispatch":
    "By the reading under which sending a cooling-off notice is enough, this contract is over already (see “Cooling-off”).",
  "exit.nearly":
    "Accepted in any month of {period}, it costs nearly the same in all ({range}; the difference is fractions of tax).",
  "exit.then.once": "Accepted after {after}, it costs {more} more in all.",
  "exit.then.less": "Accepted after {after}, it costs {more} less in all.",
  "exit.then.each": "Accepted after {after}, each further month adds {more}.",
};
