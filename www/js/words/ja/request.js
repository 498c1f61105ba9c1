/** Words of the request to end the contract. */
export default {
  "request.title": "解除の申出書",
  "request.hint.form":
    "約款27条1項は、会社の定める方法で申し出るとしています。先に会社に方法を尋ね、用紙や窓口があればそれを使ってください。",
  "request.hint.accepted":
    "申し出た日ではなく、会社が受理した月で終了日が決まります。受理した日を書面で確かめてください。",
  "request.hint.arrives": "通知が会社に届いた日に、契約が終わります。届いた日が分かる方法で送ってください。",
  "request.hint.by": "{end}までに終えるには、{on}までに受理される必要があります。",
  "request.title.letter": "利用契約の解除の申出",
  "request.opening.ordinary": "契約約款第27条第1項により、次の利用契約の解除を申し出ます。",
  "request.opening.interruption":
    "サービスの提供の中止により契約の目的を達することができないため、契約約款第27条第3項により、次の利用契約を解除いたします。",
  "request.opening.termsRefused":
    "約款の変更を承諾できないため、契約約款第27条第5項により、次の利用契約を解除いたします。",
  "request.opening.feeRefused": "料金の改定を承諾できないため、契約約款第27条により、次の利用契約の解除を申し出ます。",
  "request.row.service": "サービス",
  "request.service": "セキュアマネージメントサーバサービス",
  "request.row.contract": "契約番号・サーバ名",
  "request.row.end": "終了の予定日",
  "request.end.today": "{on}（この申出が本日受理された場合）",
  "request.closing.accepted": "受理された日と契約の終了日を、書面かメールでお知らせください。",
  "request.closing.arrived": "この通知が届いた日と契約の終了日を、書面かメールでお知らせください。",
  "request.closing": "終了にあたって支払いがある場合は、金額とその内訳もあわせてお知らせください。",
};
