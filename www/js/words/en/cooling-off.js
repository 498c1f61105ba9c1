/** Words of the answer to #cooling-off. @type {Record<string, string>} */
export default {
  "cooling.open": "Enter the day of application and how you applied to see whether you can cool off.",
  "cooling.can": "You can cool off (クーリングオフ). The withdrawal notice must reach the company by {lastDay}.",
  "cooling.openBar": "Must arrive by {on}",
  "cooling.before": "Once you apply, you can cool off for eight days with the day of application, until {lastDay}.",
  "cooling.sent": "If the notice sent on {on} reaches the company by {lastDay}, you have cooled off.",
  "cooling.enterArrival": "Enter the day on which it reached the company once you know it.",
  "cooling.notArrived":
    "It is not known whether the notice sent on {on} reached the company by the last day, {lastDay}. If it did not, it does not count.",
  "cooling.notArrivedShort": "Depends on its arrival",
  "cooling.sentInTime": "It was sent on {on}, in time: by the reading under which sending is enough, it counts.",
  "cooling.sentLate": "The notice was sent on {on}, after the last day, {lastDay}: it does not count.",
  "cooling.arrivedLate":
    "The notice reached the company on {on}, after the last day, {lastDay}. By the reading under which it must arrive in time, it does not count.",
  "cooling.arrivedEarly": "The notice arrived on {on}, before the application. It has to arrive after it.",
  "cooling.sentEarly":
    "The notice was sent on {on}, before the application. Even where sending is enough, it has to be sent after it.",
  "cooling.tooEarly": "Notice before the application",
  "cooling.tooLate": "It did not arrive in time",
  "cooling.lapsed": "The last day, {lastDay}, has passed: you can no longer cool off.",
  "cooling.lapsedShort": "The last day has passed",
  "cooling.cancelInstead": "If the contract was formed, it can be cancelled at any time (Article 27(1)).",
  "cooling.notWebsite":
    "It was neither applied for nor concluded through the company’s site, so the cooling-off of Article 45 does not cover it.",
  "cooling.notWebsiteShort": "Not covered by Article 45",
  "cooling.money.unknown": "If it arrives before the contract is formed, no contract comes about and nothing is owed.",
  "cooling.money.before":
    "If it arrives before the contract is formed on {on}, nothing is owed. After that, it is open to dispute whether the initial fee is.",
  "cooling.money.formed":
    "The contract was formed on {on}, so it ends on the day the notice arrives. Whether the initial fee is owed is open to dispute (Article 31(2)).",
  "cooling.withdrawn": "The application was withdrawn on {on}: no contract is formed and nothing is owed.",
  "cooling.withdrawnShort": "No contract is formed",
  "cooling.acceptedLater":
    "An acceptance given after that does not make a contract of an application that was withdrawn.",
  "cooling.ended": "By cooling-off, the contract ended on {on}.",
  "cooling.ends": "By cooling-off, the contract ends on {on}.",
  "cooling.endedBefore": "The contract had ended before the cooling-off notice arrived.",
  "cooling.endedBeforeShort": "It had ended before",
  "cooling.owes": "What is owed lies in the range {amount} with tax.",
  "cooling.owesBar": "Owed: {amount}",
  "cooling.needPlan": "Enter the fees to see the range of what is owed.",
  "cooling.owed": "Owed (with tax)",
  "cooling.outside": "Whether a statute gives a right to withdraw besides Article 45 is not judged here.",
  "cooling.outside.more":
    "For contracts made after a visit or a phone call, another cooling-off may exist under the Act on Specified Commercial Transactions. The consumer hotline (dial 188) can tell.",
  "cooling.deadline": "withdrawal notice reaches the company",
  "cooling.daysLeft": "{days} left, this day included",
  "cooling.no": "Not covered",
  "cooling.figure.eligible": "Cooling-off",
  "cooling.figure.lastDay": "Last day of cooling-off",
  "cooling.owesOne": "{amount} with tax is owed.",
  "cooling.willWithdraw":
    "When the notice arrives on {on} the application is withdrawn: no contract is formed and nothing is owed.",
  "cooling.endsBar": "Ends {on}",
};
