/** Words of the notice under article 45. */
export default {
  "withdrawal.title": "Notice of withdrawal",
  "withdrawal.hint.form":
    "Article 45 asks for the company's own way of doing this: ask the company first, and use its form or address if it has one.",
  "withdrawal.hint.by":
    "Send it so that it reaches the company by {on}: going by the day of arrival, not of dispatch, is safe.",
  "withdrawal.hint.proof": "Send it in a way that shows the days of dispatch and arrival, and keep a copy.",
  "withdrawal.title.application": "Withdrawal of an application (cooling-off)",
  "withdrawal.title.contract": "Ending of a contract (cooling-off)",
  "withdrawal.opening.application":
    "Under article 45 of the terms we withdraw the following application, made through your website.",
  "withdrawal.opening.contract":
    "Under article 45 of the terms we end the following contract, applied for or concluded through your website.",
  "withdrawal.row.service": "Service",
  "withdrawal.service": "セキュアマネージメントサーバサービス",
  "withdrawal.row.appliedOn": "Day of the application",
  "withdrawal.row.formedOn": "Day of the acceptance notice",
  "withdrawal.row.contract": "Application or contract number",
  "withdrawal.closing":
    "Please tell us in writing on which day you received this. If anything has been paid, please also say what becomes of it.",
};
