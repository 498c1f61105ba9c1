/** What stands on the page from the start. */
export default {
  title: "Hosting contract calculator | cost, ending, refunds, deadlines",
  skip: "Skip to the fields",
  heading: "Contract calculator",
  share: "Share",
  compare: "Compare",
  present: "Present",
  print: "Print",
  tools: "Take away or show",
  tasks: "What you want to know",
  "task.cost": "Cost",
  "task.exit": "Exit",
  "task.outage": "Outage",
  "task.late": "Late",
  "task.cooling-off": "Withdraw",
  "task.notice": "Notice",
  starting: "Getting ready. If this does not change, please read “The rules” below.",
  answer: "Answer",
  estimate: "An estimate by the contract terms (edition of 1 June 2017). It is not legal advice.",
  "edition.page": "Edition of the page:",
  privacy: "What you enter is sent nowhere.",
  rules: "The rules",
  noScript: "Without JavaScript nothing can be worked out here. The rules are explained in words.",
  "rules.term": "Contract term",
  "rules.term.text":
    "The contract is formed by the acceptance notice and can be used from that day. The initial term is the twelve months from the 1st of the next month; then it is renewed month by month (Articles 13, 14, 17).",
  "rules.exit": "Ending it",
  "rules.exit.text":
    "A cancellation takes effect at the end of the month after the one in which the company accepted the request (27(2)). Where it ends during the initial term, the monthly fees of the months that are left are owed as well, and what was paid is not returned (30(3)).",
  "rules.atOnce": "Endings at once",
  "rules.atOnce.text":
    "Where an interruption defeats the purpose of the contract, or changed terms are refused, it ends on the day the notice arrives (27(3), (5)); where the service is discontinued, on that day (27(4)). Whether the fees of the months that are left can then be claimed is disputed.",
  "rules.coolingOff": "Cooling-off",
  "rules.coolingOff.text":
    "An application made on the company's website can be withdrawn up to the eighth day, the day of application being the first (45). Send it so that it reaches the company by then.",
  "rules.outage": "Outages",
  "rules.outage.text":
    "Where the service could not be used at all by the company's fault, for 24 hours or more from its awareness to its confirmed restoration, “days x standard monthly fee / 30” is refunded, each full 24 hours being a day. Below ¥10,000 the period of use is extended by the length of the outage instead. It has to be claimed within four weeks (37(1)).",
  "rules.late": "Late payment",
  "rules.late.text":
    "14.5% a year is owed from the day after the due day to the day of payment (34). Where a fee was unlawfully avoided, twice that fee is owed on top of it (33).",
  "rules.notice": "Notices",
  "rules.notice.text":
    "Changes of terms, fees or DNS servers are announced 14 days ahead, the end of a service two months ahead (2, 30(2), 6(2), 25(2)). The company's inquiries are to be answered within a month (47(3)).",
  "rules.tax": "Tax and cap",
  "rules.tax.text":
    "Consumption tax is added to the fees (35). In contracts for business, damages are limited to direct loss and one month of the standard fee; that does not cover the company's intent or gross negligence (39, 40).",
};
