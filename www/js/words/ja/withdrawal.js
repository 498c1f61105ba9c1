/** Words of the notice under article 45. */
export default {
  "withdrawal.title": "申込みの撤回の通知",
  "withdrawal.hint.form":
    "約款45条は、会社の定める方法で行うとしています。先に会社に方法を尋ね、用紙や窓口があればそれを使ってください。",
  "withdrawal.hint.by":
    "{on}までに会社に届くように送ってください。間に合ったかどうかは、送った日ではなく届いた日で見られるつもりでいると確実です。",
  "withdrawal.hint.proof": "送った日と届いた日が分かる方法で送り、控えを残してください。",
  "withdrawal.title.application": "利用契約の申込みの撤回（クーリングオフ）の通知",
  "withdrawal.title.contract": "利用契約の解除（クーリングオフ）の通知",
  "withdrawal.opening.application": "契約約款第45条により、貴社のウェブサイトから行った次の申込みを撤回いたします。",
  "withdrawal.opening.contract":
    "契約約款第45条により、貴社のウェブサイトから申し込み、または結んだ次の利用契約を解除いたします。",
  "withdrawal.row.service": "サービス",
  "withdrawal.service": "セキュアマネージメントサーバサービス",
  "withdrawal.row.appliedOn": "申込みの日",
  "withdrawal.row.formedOn": "承諾の通知があった日",
  "withdrawal.row.contract": "申込番号・契約番号",
  "withdrawal.closing":
    "この通知を受け取られた日を、書面かメールでお知らせください。お支払い済みの料金がある場合は、その扱いもあわせてご回答ください。",
};
