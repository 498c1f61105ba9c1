/** Words of the answer to #outage. @type {Record<string, string>} */
export default {
  "outage.open": "Enter the fee and how long the service was out of use to see what you get.",
  "outage.neverFormed":
    "The application was withdrawn and no contract was formed. There is no refund and no extension.",

  "outage.refund.open.one": "You can claim a refund of {money}.",
  "outage.refund.open.several": "For {count} you can claim refunds of {money} together.",
  "outage.extension.open.one":
    "You can claim not money but an extension of use by {time}, because the formula gives {amount}, less than ¥10,000.",
  "outage.extension.open.several":
    "For {count} you can claim extensions of use by {time} together, not money, because ¥10,000 is not reached.",
  "outage.both.open.several": "For {count} you can claim refunds of {money} and extensions by {time} together.",
  "outage.refund.made.one": "A refund of {money} was claimed in time.",
  "outage.refund.made.several": "For {count}, refunds of {money} together were claimed in time.",
  "outage.extension.made.one":
    "An extension of use by {time} was claimed in time; it is not money because the formula gives {amount}, less than ¥10,000.",
  "outage.extension.made.several": "For {count}, extensions of use by {time} together were claimed in time.",
  "outage.both.made.several": "For {count}, refunds of {money} and extensions by {time} together were claimed in time.",
  "outage.refund.partly.several": "For {count}, refunds come to {money} together, of which part was claimed in time.",
  "outage.extension.partly.several":
    "For {count}, extensions of use come to {time} together, of which part was claimed in time.",
  "outage.both.partly.several":
    "For {count}, refunds come to {money} and extensions to {time} together, of which part was claimed in time.",
  "outage.if.cause": "If the company was at fault: {words}",
  "outage.if.total": "If the service could not be used at all: {words}",
  "outage.if.both": "If the company was at fault and the service could not be used at all: {words}",
  "outage.assumed.cause":
    "The cause is not known, so it was taken to be the company’s fault. Please ask the company for the cause.",
  "outage.assumed.total": "How far it could be used is not known, so it was taken as not at all.",
  "outage.assumed.both":
    "Cause and extent are not known, so it was taken to be the company’s fault and wholly out of use. Please ask the company for the cause.",
  "outage.none.contractOver": "It happened after the contract ended, so there is no refund and no extension.",
  "outage.none.under24Hours": "It was out of use for less than 24 hours, so there is no refund and no extension.",
  "outage.none.notTotal": "It could still be used in part, so there is no refund and no extension.",
  "outage.none.notCompanyCause": "The company was not at fault, so there is no refund and no extension.",
  "outage.none.carrierCause": "A telecommunications carrier was at fault, so there is no refund and no extension.",
  "outage.none.claimLapsed": "The time to claim has passed, so refund and extension are lost.",
  "outage.noneMixed": "None of the {count} gives a refund or an extension.",
  "outage.noDelay": "There is no extension for a delayed start.",
  "outage.delayed": "For the delayed start, use is extended by {days}.",
  "outage.delayedUntil": "With the extension for the delayed start, it ends on {on}.",
  "outage.noExtension": "No extension",
  "outage.nothing": "No refund, no extension",

  "outage.short.refund": "refund of {money}",
  "outage.short.extension": "extension by {time}",
  "outage.short.contractOver": "After the contract’s end: nothing",
  "outage.short.under24Hours": "Under 24 hours: nothing",
  "outage.short.notTotal": "Usable in part: nothing",
  "outage.short.notCompanyCause": "Not the company’s fault: nothing",
  "outage.short.carrierCause": "A carrier’s fault: nothing",
  "outage.short.claimLapsed": "The time to claim has passed",
  "outage.bar": "{outcome}, by {on}",

  "outage.claimBy": "The claim has to arrive by {on}.",
  "outage.claimed": "The claim was in time.",
  "outage.dayUnknown":
    "It has to be claimed within four weeks of restoration. Enter when the outage began to see the last day.",
  "outage.safestPassed":
    "The safe day, {safest}, has passed; counted from restoration, {on} is still in time. Claim it right away.",
  "outage.mustClaim": "It does not come by itself: you have to claim it by the deadline.",
  "outage.mustClaimIf": "It does not come by itself, and the time runs while the cause is being looked into.",
  "outage.ongoing": "It is not restored yet, so it was reckoned up to {now}.",
  "outage.overlap": "{name} overlaps one entered before it. The same hours count only once.",
  "outage.until": "If the extension is granted, use runs until {until}.",
  "outage.untilPassed":
    "Even with the extension its end, {until}, has passed: ask the company what it will do instead.",
  "outage.free": "While the contract goes on, only its end moves.",
  "outage.saveData": "Until it is granted, the day to save your data by does not move: save it by {on}.",
  "outage.saveDataOver": "The day to save data by did not move: it was {on}.",
  "outage.noTotal": "The added time is free. While the contract goes on, no total that you pay changes.",
  "outage.together":
    "By one reading, claims made on one day ({sum} by the formula) are added up before they are compared with ¥10,000. Claim them together by the first deadline, {on}.",
  "outage.severalClaims": "If you claim them together, do so by the first deadline, {on}.",
  "outage.damages": "Even where refund and extension are lost, a claim for damages may remain.",
  "outage.damages.more":
    "What Article 37 takes away is the claim to a refund or an extension. Damages follow Articles 39 and 40, whose limits do not cover intent or gross negligence.",
  "outage.prevails":
    "Fees once paid are as a rule not returned (Article 30(6)), but for outages the special rule of Article 37 prevails.",
  "outage.notPaid": "Less than ¥10,000, so this amount is not paid out.",
  "outage.payoutFrom": "{days} ({hours}) or more",
  "outage.locked.assumed": "Possible once cause and extent are chosen.",
  "outage.locked.day": "Possible once it is entered when the outage began.",

  "outage.deadlineOne": "claim it from the company",
  "outage.deadline": "claim for {name}",
  "outage.deadlineOther": "counted from restoration",
  "outage.figure.outcome": "Result",
  "outage.figure.length": "Time out of use",
  "outage.figure.amount": "Amount by the formula",
  "outage.figure.until": "Extended end",
  "outage.figure.claimBy": "Claim by",
  "outage.figure.safest": "in time by every reading until {on}",
  "outage.figure.delayed": "Extension for the delayed start",
  "outage.figure.payoutFrom": "Paid in money from (one outage)",

  "reason.contractOver": "because it lies after the contract’s end",
  "reason.under24Hours": "because it was less than 24 hours",
  "reason.notTotal": "because it could still be used in part",
  "reason.notCompanyCause": "because the company was not at fault",
  "reason.carrierCause":
    "because a carrier with circuits of its own (the former type 1) or a foreign carrier was at fault",
  "reason.claimLapsed": "because the four weeks to claim are over",
  "outage.otherReading": "But counted from restoration it can be claimed until {on}.",
  "outage.short.delayed": "extension by {time} for the delayed start",
  "outage.short.if.cause": "If its fault: {outcome}",
  "outage.short.if.both": "If its fault: {outcome}",
  "outage.short.if.total": "If wholly out of use: {outcome}",
};
