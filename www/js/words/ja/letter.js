/** Words of the claim for a refund or an extension. */
export default {
  "letter.title": "返金・延長の請求書",
  "letter.locked":
    "障害の日時・原因・程度がそろい、返金か延長を請求できるときに作れます。原因と程度が「分からない」のままでは作れません。",
  "letter.hint.by": "この請求書は、{on}までに会社に届くように送ってください。",
  "letter.hint.form": "会社に決まった用紙や窓口がないか、先に確かめてください。あれば、それに合わせて送ってください。",
  "letter.hint.several": "まだ請求していない障害を、1通にまとめています。",
  "letter.title.refund": "サービスの利用不能による費用返却のご請求",
  "letter.title.extension": "サービスの利用不能による利用期間延長のご請求",
  "letter.title.both": "サービスの利用不能による費用返却と利用期間延長のご請求",
  "letter.opening.refund":
    "ご提供いただいているサービスが、貴社の責任による原因で、貴社が認知された時から24時間以上、まったく利用できませんでした。契約約款第37条第1項により、次のとおり費用の返却を請求いたします。",
  "letter.opening.extension":
    "ご提供いただいているサービスが、貴社の責任による原因で、貴社が認知された時から24時間以上、まったく利用できませんでした。算出額が1万円に満たないため、契約約款第37条第1項により、次のとおり利用期間の延長を請求いたします。",
  "letter.opening.both":
    "ご提供いただいているサービスが、貴社の責任による原因で、それぞれ貴社が認知された時から24時間以上、まったく利用できませんでした。契約約款第37条第1項により、次のとおり費用の返却と、算出額が1万円に満たないものについて利用期間の延長を請求いたします。",
  "letter.together": "1万円に満たないかどうかは、次の障害を合わせた請求額で判断されるものとして請求いたします。",
  "letter.of": "障害{number}・",
  "letter.row.contract": "契約番号・サーバ名",
  "letter.row.awareAt": "貴社が認知された日時",
  "letter.row.restoredAt": "貴社が復旧を確認された日時",
  "letter.row.length": "利用できなかった時間",
  "letter.row.fee": "算出のもとになる月額（税抜）",
  "letter.row.taxed": "消費税を加えた月額",
  "letter.row.formula": "算出",
  "letter.row.claim": "請求の内容",
  "letter.row.until": "延長後の期間の終わり",
  "letter.row.period": "請求できる期間",
  "letter.row.sum": "返却額の合計",
  "letter.row.bank": "振込先",
  "letter.fee": "{fee}（{month}）",
  "letter.fee.twelfth": "{fee}（年額{annual}の12分の1）",
  "letter.formula": "24時間を1日として{days}日 × {fee} ÷ 30 ＝ {amount}",
  "letter.refund": "{amount}の返却",
  "letter.extension": "利用期間の{span}の延長",
  "letter.closing": "お手数ですが、ご確認のうえ、ご回答をお願いいたします。",
};
