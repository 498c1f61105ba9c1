/** Words of the answer to #cost. @type {Record<string, string>} */
export default {
  "cost.open": "料金と契約の成立日を入れると、総額が出ます。",
  "cost.total": "総額（税込）",
  "cost.rest": "これから支払う額（税込）",
  "cost.neverFormed": "申込みは撤回され、契約は成立していません。支払うものはありません。",
  "cost.toCome": "{period}分の総額は、{range}（税込）です。",
  "cost.opening":
    "契約が成立した月の月額を請求するかどうかは約款に書かれておらず、同種の契約でも扱いが分かれるため、幅で示します。",
  "cost.all": "{period}分の総額は{total}（税込）です。",
  "cost.fromNow": "これから支払うのは、{period}分の{rest}（税込）です。",
  "cost.restBar": "これから{rest}",
  "cost.untaxed": "総額は、税抜{net}と消費税{tax}の合計です。",
  "cost.past": "うち{past}は、先月までの請求です。",
  "cost.goesOn": "解除しなければ、契約はその後も続きます。",
  "cost.untilAsked": "ご指定の月まで、解除がないものとして合計しました。",
  "cost.ends": "契約は{on}に終わります。",
  "cost.ended": "契約は{on}に終わりました。",
};
