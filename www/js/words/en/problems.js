/** What to mend, and how. */
export default {
  problems: "Fields to check: {count}",
  "problem.offer": "Use {value}",

  "problem.required": "Please fill this in. It is needed together with the other fields.",
  "problem.notADay": "“{typed}” could not be read as a date. Write it like 2026-11-22, 2026/11/22 or R8.11.22.",
  "problem.noSuchDay": "The calendar has no “{typed}”. Please check month and day.",
  "problem.needsAsOf":
    "Without the base date it is not clear which day “{typed}” is. Please write the date with its year.",
  "problem.yearMissing": "No year near by has “{typed}”. Please write the year as well.",
  "problem.ambiguousYear": "The year in “{typed}” may be 20xx or a year of Reiwa. Choose one, or write four digits.",
  "problem.eraYearZero": "Japanese eras begin with year 1. Please check the year in “{typed}”.",
  "problem.outsideEra": "“{typed}” lies outside that era. Check era and year, or use the Western calendar.",
  "problem.wrongWeekday": "The weekday in “{typed}” is not that day's. Please check day or weekday.",
  "problem.outsideYears": "Please enter a date from 1 April 1989 to 31 December 2199.",
  "problem.notAMinute": "“{typed}” could not be read as date and time. Write it like 2026/11/22 9:30.",
  "problem.noSuchTime":
    "Please check the time in “{typed}”. It runs from 0:00 to 24:00, with 午前 or 午後 from 0 to 12.",
  "problem.noonOrMidnight":
    "“{typed}” may be around noon or around midnight. Choose one, or write a time from 0:00 to 24:00.",
  "problem.notAMonth": "“{typed}” could not be read as a month. Write it like 2028-03.",
  "problem.noSuchMonth": "Months run from 1 to 12. Please check “{typed}”.",
  "problem.notAnAmount": "“{typed}” could not be read as an amount. Write it like 39,800.",
  "problem.misplacedCommas":
    "Please check the commas in “{typed}”. They part groups of three digits, or leave them out.",
  "problem.pointOrComma":
    "The point in “{typed}” may begin a fraction or part thousands. Please part thousands with commas.",
  "problem.shortForm": "“{typed}” can be read in two ways. Choose one, or write it in yen.",
  "problem.taxIncluded": "This field is for an amount before tax. “{typed}” has tax in it, so it is not used as it is.",
  "problem.taxExcluded":
    "This field is for an amount with tax. “{typed}” is before tax: please enter what the invoice asks for.",
  "problem.otherPeriod":
    "“{typed}” is for another period than this field. Enter a monthly fee by the month, an annual one by the year.",
  "problem.twoAmounts": "There are two amounts in “{typed}”. Please enter only the one that belongs here.",
  "problem.notWholeYen": "Please enter whole yen.",
  "problem.negative": "Please enter zero or more.",
  "problem.tooLarge": "“{typed}” is more than can be reckoned with. Please check the number of digits.",
  "problem.notASpan": "“{typed}” could not be read as a length of time. Write it like 61:25 or 49.5 (hours).",
  "problem.notWholeMinutes": "Please enter whole minutes.",
  "problem.notACount": "“{typed}” could not be read as a number of times. Write a whole number like 6.",
  "problem.formedBeforeApplied": "This is before the day of application. Please check both days.",
  "problem.arrivedBeforeSent": "This is before the withdrawal was sent. Please check both days.",
  "problem.beforeFormation": "This is before the contract was formed. Check it, and the day of the acceptance notice.",
  "problem.restoredBeforeAware": "This is before the company became aware. Please check both times.",
  "problem.outagesOverlap":
    "This overlaps an outage entered before it. The same hours count only once. Please check the times.",
  "problem.bothGiven": "The time of restoration is filled in as well. Please keep only one of them.",
  "problem.neitherGiven": "Please fill in either the time of restoration or how long it was unusable.",
  "problem.claimedBeforeAware": "This is before the company became aware. Please check the day of your claim.",
  "problem.paymentsOutOfOrder": "This is before the previous part payment. Please put them in order.",
  "problem.paymentAfterPaid": "This is after the day everything was paid. Please check both days.",
  "problem.tooMany": "Too many to reckon with. Please remove some.",
  "problem.tooLong": "Texts of more than 200 characters are not read. Please enter only what is needed here.",
  "problem.tooManyMonths": "A total can cover 1,200 months at most. Please enter an earlier month.",
  "problem.totalTooLarge": "The total is more than can be reckoned with. Enter an earlier month, or check the amounts.",
  "problem.beyondHolidays":
    "Bank holidays are not known that far ahead. Enter an earlier day, or go back to the standard reading for days due on a holiday.",
};
