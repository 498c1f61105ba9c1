/** Words of the claim for a refund or an extension. */
export default {
  "letter.title": "Claim for a refund or an extension",
  "letter.locked":
    "The letter can be written once the outage's times, cause and extent are entered and give a refund or an extension. While cause or extent is “not known”, it cannot.",
  "letter.hint.by": "Send it so that it reaches the company by {on}.",
  "letter.hint.form": "Ask first whether the company has a form or an address of its own for this, and use it if so.",
  "letter.hint.several": "All outages not claimed yet are put into one letter.",
  "letter.title.refund": "Claim for a refund because the service could not be used",
  "letter.title.extension": "Claim for an extension because the service could not be used",
  "letter.title.both": "Claim for a refund and an extension because the service could not be used",
  "letter.opening.refund":
    "For a cause for which you are responsible, the service could not be used at all for 24 hours or more from when you became aware of it. Under article 37(1) of the terms we claim a refund of fees as follows.",
  "letter.opening.extension":
    "For a cause for which you are responsible, the service could not be used at all for 24 hours or more from when you became aware of it. As the amount is below 10,000 yen, under article 37(1) of the terms we claim an extension of use as follows.",
  "letter.opening.both":
    "For causes for which you are responsible, the service could not be used at all for 24 hours or more each time from when you became aware of it. Under article 37(1) of the terms we claim as follows a refund of fees and, where the amount is below 10,000 yen, an extension of use.",
  "letter.together":
    "We claim for the following outages as one, so that the amount of 10,000 yen is that of the whole claim.",
  "letter.of": "Outage {number}: ",
  "letter.row.contract": "Contract number or server",
  "letter.row.awareAt": "You became aware",
  "letter.row.restoredAt": "You confirmed the restoration",
  "letter.row.length": "Time without service",
  "letter.row.fee": "Monthly fee it is based on (before tax)",
  "letter.row.taxed": "Monthly fee with tax",
  "letter.row.formula": "Calculation",
  "letter.row.claim": "Claim",
  "letter.row.until": "End of the period, extended",
  "letter.row.period": "Period for the claim",
  "letter.row.sum": "Refunds in all",
  "letter.row.bank": "Bank account",
  "letter.fee": "{fee} ({month})",
  "letter.fee.twelfth": "{fee} (a twelfth of {annual} a year)",
  "letter.formula": "{days} whole days of 24 hours × {fee} ÷ 30 = {amount}",
  "letter.refund": "refund of {amount}",
  "letter.extension": "extension of use by {span}",
  "letter.closing": "Please check this and reply.",
};
