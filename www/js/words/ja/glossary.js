/** Words of the contract that people ask about. @type {Record<string, string>} */
export default {
  "glossary.acceptance": "受理",
  "glossary.acceptance.text":
    "会社が申出を受け取り、手続きに入れることです。送っただけ、届いただけでは足りません。いつ受理されたかは、会社からの連絡で確かめてください。",
  "glossary.awareness": "認知",
  "glossary.awareness.text":
    "サービスがまったく使えないことを会社が知ることです。障害が始まった時ではなく、知った時から数えます。会社からの障害の知らせや、あなたが連絡した時刻が手がかりになります。",
  "glossary.restoration": "復旧の確認",
  "glossary.restoration.text":
    "サービスが再び使えることを会社が確かめることです。使えない時間は、認知からこの時までです。",
  "glossary.firstDay": "起算日",
  "glossary.firstDay.text": "期間を数え始める日です。利用期間では、契約が成立した日がそれにあたります。",
  "glossary.acceleration": "期限の利益",
  "glossary.acceleration.text":
    "決められた日まで支払わなくてよいことです。契約が終わるとこれを失い、残る支払いをすぐにすべて支払うことになります。",
};
