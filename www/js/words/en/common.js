/** Words that more than one task uses. @type {Record<string, string>} */
export default {
  "out.mend": "This is worked out once the entry is mended.",
  "out.mendShort": "Please check the entry",
  "out.about": "{name}: {words}",
  "out.stop": ".",
  "out.untaxed": "{net} before tax and {tax} tax",
  "out.noFinding": "The range holds no finding of average loss or of damages.",

  "total.label": "Total (with tax)",
  "total.all": "From formation to the end it comes to {total} with tax.",
  "total.range": "The total lies in the range {range} with tax.",
  "total.part": "Of this, {gross} with tax is for the {months} left of the initial term.",
  "total.remaining": "Fees for the rest of the term",
  "total.disputed":
    "With this kind of ending it is open to dispute how much of the fees for the rest of the term, or of prepaid fees, is owed.",
  "total.disputedWithdrawal":
    "What is owed after a withdrawal is disputed: Articles 31(2), 30(3) and 45 do not agree with each other.",

  "next.request": "Write the cancellation request",
  "next.letter": "Write the claim letter",
  "next.withdrawal": "Write the withdrawal notice",
  "next.calendar": "Put the deadlines in a calendar",

  "view.needs": "Fill in",
  "view.deadlines": "Deadlines",
  "view.by": "by {on}",
  "view.safest": "safe by this day",
  "view.today": "today",
  "view.left": "{days} left",
  "view.other": "by {on} ({name})",
  "view.bankDay": "Banks are closed on that day and the company may be too: by {on} you are safe.",
  "view.more": "More",
  "view.warnings": "Please note",
  "view.next": "Next steps",
  "view.working": "Parts and working",
  "view.readings": "What depends on the reading ({count})",
  "view.readingsRange": "{range}, depending on the reading ({count})",
  "view.readingsRangeOf": "{name}: {range}, depending on the reading ({count})",
  "view.bills": "Bills by month",
  "view.bill.month": "Month",
  "view.bill.items": "Items (before tax)",
  "view.bill.tax": "Tax",
  "view.bill.gross": "With tax",
  "view.bill.sum": "Total",
  "view.bill.asIn": "As in {month}",
  "view.rests": "Figures that rest on this article: {list}",
  "view.glossary": "What the words mean",

  "item.initial": "Initial fee",
  "item.monthly": "Monthly fee",
  "item.annual": "Annual fee",
  "item.option": "Option",
  "item.powerCycles": "Power cycles",
  "item.remaining": "Fees for the rest of the term",
  "item.returned": "Prepaid fees returned",

  "period.beforeFormation": "before formation",
  "period.opening": "before the initial term begins",
  "period.initial": "within the initial term",
  "period.renewal": "renewed month by month",
  "ground.ordinary": "Cancelled by the customer",
  "ground.interruption": "Cancelled because the interrupted service no longer serves its purpose",
  "ground.termsRefused": "Cancelled because changed terms were refused",
  "ground.feeRefused": "Cancelled because revised fees were refused",
  "ground.discontinued": "Service discontinued",
  "ground.byCompany": "Terminated by the company",
  "ground.coolingOff": "Cooling-off (クーリングオフ)",

  "note.earlierTerms": "Before 1 June 2017 the terms of the time governed. This is worked out by the present ones.",
  "note.earlierTerms.on":
    "Before 1 June 2017 earlier terms governed, here those of {on}. This is worked out by the present ones.",
  "note.holidayForecast":
    "The public holidays of the year of {on} are not announced yet; they were taken from the law as it stands.",
  "note.coolingOffEndsBeforeFormation": "The last day of cooling-off comes before the contract is formed.",
  "note.noticeMayBeWaived": "In an emergency, notice of a DNS change may be left out.",
  "note.overpaid": "The part payments exceed what was owed. Please ask the company about what was overpaid.",
  "note.optionNeverBilled": "An option stopped before the month of formation is never billed.",
  "note.consumerContract":
    "Against a consumer, what is claimed for an early end is void beyond the company’s average loss (Consumer Contract Act 9(1)1). That may lie anywhere between the two ends of the range.",
  "note.consumerContract.more":
    "How high the average loss is cannot be worked out here. The company can be asked to explain how it reckons (Consumer Contract Act 9(2)).",
  "note.liabilityCapVoid":
    "Against a consumer, Article 39 (no liability) and Article 40 (a cap on damages) do not hold as they stand (Consumer Contract Act 8).",
  "note.liabilityCapVoid.more":
    "A term that excludes all liability is void, and so is a cap that does not say that it is for slight negligence alone (Consumer Contract Act 8(1)1 and 8(3)). No cap is therefore shown for this contract.",

  "cap.label": "Cap on damages under Article 40",
  "cap.direct": "For ordinary direct loss actually suffered. It does not cap the refund for outages (Article 37).",
  "cap.with39": "By Article 39 the company as a rule accepts no liability; Article 40 limits it where there is any.",
  "cap.neither": "Neither the exclusion of 39 nor the cap of 40 covers intent or gross negligence.",
  "total.partDisputed":
    "In dispute are the fees for the {months} left of the initial term ({gross} with tax if the words are followed).",
  "total.partDisputed.more":
    "In dispute are above all the fees for the {months} left of the initial term ({gross} with tax if the words are followed). The range also holds what other readings change.",
  "total.likelier.interruption":
    "Where it ends because the company did not provide the service, a claim for the time without it will hardly stand: the lower end is the likelier.",
  "total.likelier.discontinued":
    "Where it ends because the company discontinued the service, a claim for the time without it will hardly stand: the lower end is the likelier.",
  "total.likelier.byCompany":
    "Where the company ends it without a breach by the customer, a claim for the time without service will hardly stand: the lower end is the likelier.",
  "out.kind": "{name} ({kind})",
  "total.end": "End of the contract",
  "out.entryWrong": "{name} is worked out once its entry is mended.",
  "out.entryMissing": "{name} is worked out once the rest is filled in.",
  "out.needMore": "This too is needed to find out:",
  "view.rest": "Show the rest ({count})",
};
