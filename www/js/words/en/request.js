/** Words of the request to end the contract. */
export default {
  "request.title": "Request to end the contract",
  "request.hint.form":
    "Article 27(1) asks for the company's own way of doing this: ask the company first, and use its form or address if it has one.",
  "request.hint.accepted":
    "What counts is the month in which the company accepts it, not the day you send it. Get the day of acceptance in writing.",
  "request.hint.arrives":
    "The contract ends on the day the notice reaches the company. Send it in a way that shows that day.",
  "request.hint.by": "To end it by {end}, it has to be accepted by {on}.",
  "request.title.letter": "Request to end a contract",
  "request.opening.ordinary": "Under article 27(1) of the terms we request that the following contract be ended.",
  "request.opening.interruption":
    "As the service has been interrupted so that the purpose of the contract cannot be achieved, we end the following contract under article 27(3) of the terms.",
  "request.opening.termsRefused":
    "As we do not agree to the change of the terms, we end the following contract under article 27(5) of the terms.",
  "request.opening.feeRefused":
    "As we do not agree to the change of fees, we request under article 27 of the terms that the following contract be ended.",
  "request.row.service": "Service",
  "request.service": "セキュアマネージメントサーバサービス",
  "request.row.contract": "Contract number or server",
  "request.row.end": "Expected end",
  "request.end.today": "{on} (if this request is accepted today)",
  "request.closing.accepted": "Please tell us in writing the day of acceptance and the day on which the contract ends.",
  "request.closing.arrived":
    "Please tell us in writing the day on which this notice arrived and the day on which the contract ends.",
  "request.closing": "If anything is to be paid at the end, please also give the amount and what it consists of.",
};
