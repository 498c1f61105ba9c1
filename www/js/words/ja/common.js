/** Words that more than one task uses. @type {Record<string, string>} */
export default {
  "out.mend": "入力を直すと計算します。",
  "out.mendShort": "入力を確かめてください",
  "out.about": "{name}: {words}",
  "out.stop": "。",
  "out.untaxed": "税抜{net}と消費税{tax}",
  "out.noFinding": "この幅は、平均的な損害の額や損害賠償の額を認定したものではありません。",

  "total.label": "総額（税込）",
  "total.all": "契約の成立から終了までの総額は{total}（税込）です。",
  "total.range": "総額は{range}（税込）のどこかになります。",
  "total.part": "うち{gross}（税込）は、最初の契約期間の残り{months}分の料金です。",
  "total.remaining": "契約期間の残りの料金",
  "total.disputed": "契約期間の残りの料金や前払いした料金を、どこまで支払うかに争いのある終わり方です。",
  "total.disputedWithdrawal":
    "撤回したときに何を支払うかは、約款の条文どうしが食い違っています（31条2項・30条3項・45条）。",

  "next.request": "解除の申出書を作る",
  "next.letter": "請求書を作る",
  "next.withdrawal": "撤回の通知を作る",
  "next.calendar": "期限をカレンダーに入れる",

  "view.needs": "入力する欄",
  "view.deadlines": "期限",
  "view.by": "{on}まで",
  "view.safest": "この日までなら確実",
  "view.today": "今日まで",
  "view.left": "あと{days}",
  "view.other": "{on}まで（{name}）",
  "view.bankDay": "この日は銀行の休業日です。会社も休みのことがあるので、{on}までに済ませると確実です。",
  "view.more": "くわしく",
  "view.warnings": "ご注意",
  "view.next": "次にすること",
  "view.working": "内訳と計算",
  "view.readings": "読み方で変わる点（{count}）",
  "view.readingsRange": "読み方により {range}（{count}）",
  "view.readingsRangeOf": "{name}は読み方により {range}（{count}）",
  "view.bills": "月ごとの請求",
  "view.bill.month": "月",
  "view.bill.items": "内訳（税抜）",
  "view.bill.tax": "消費税",
  "view.bill.gross": "税込",
  "view.bill.sum": "合計",
  "view.rests": "この条文による数字: {list}",
  "view.glossary": "ことばの説明",

  "item.initial": "初期費用",
  "item.monthly": "月額",
  "item.annual": "年額",
  "item.option": "オプション",
  "item.powerCycles": "電源の操作",
  "item.remaining": "契約期間の残りの料金",
  "item.returned": "返される前払い分",

  "period.beforeFormation": "契約の成立前",
  "period.opening": "最初の契約期間が始まる前",
  "period.initial": "最初の契約期間の中",
  "period.renewal": "1か月ごとの更新期間",
  "ground.ordinary": "契約者からの解除",
  "ground.interruption": "サービスの中止で目的を果たせないための解除",
  "ground.termsRefused": "約款の変更を承諾できないための解除",
  "ground.feeRefused": "料金の改定を承諾できないための解除",
  "ground.discontinued": "サービスの廃止",
  "ground.byCompany": "会社からの解除",
  "ground.coolingOff": "クーリングオフ",

  "note.earlierTerms": "2017年6月1日より前のことには、当時の約款が適用されます。この計算は現在の約款によります。",
  "note.earlierTerms.on":
    "2017年6月1日より前のことには、{on}の版の約款が適用されます。この計算は現在の約款によります。",
  "note.holidayForecast": "{on}の年の祝日はまだ公示されていません。今の法律から見込んだ休日で計算しました。",
  "note.coolingOffEndsBeforeFormation": "クーリングオフの最終日は、契約の成立より前に来ます。",
  "note.noticeMayBeWaived": "DNSサーバの変更では、緊急のとき通知が省かれることがあります。",
  "note.overpaid": "一部支払いの合計が、支払うべき額を超えています。払いすぎた分は会社に確かめてください。",
  "note.optionNeverBilled": "契約が成立した月より前に止めたオプションは、請求されません。",
  "note.consumerContract":
    "消費者の契約では、途中で終えたときの支払いのうち、会社に生じる平均的な損害を超える部分は請求できません（消費者契約法9条1項1号）。その額は、示した幅の間のどこかになり得ます。",
  "note.consumerContract.more":
    "平均的な損害の額がいくらかは、この計算では分かりません。会社には、算定の根拠の説明を求めることができます（消費者契約法9条2項）。",
  "note.liabilityCapVoid":
    "消費者の契約では、会社が責任を負わないとする39条と、賠償に限度を置く40条は、そのままでは通用しません（消費者契約法8条）。",
  "note.liabilityCapVoid.more":
    "責任をすべて免れる定めは認められず、限度額の定めも、軽い過失の場合に限ると明らかにしていなければ認められません（消費者契約法8条1項1号・3項）。そのため、この契約に限度額は示しません。",

  "cap.label": "40条の損害賠償の限度額",
  "cap.direct": "実際に生じた通常の直接の損害についての限度で、障害の返金（37条）の限度ではありません。",
  "cap.with39": "39条は会社が責任を負わないことを原則としており、40条は責任を負う場合の限度を定めています。",
  "cap.neither": "故意や重過失による損害には、39条の免責も40条の限度も及びません。",
  "total.partDisputed": "争いがあるのは、最初の契約期間の残り{months}分の料金（文言どおりなら{gross}、税込）です。",
  "total.partDisputed.more":
    "争いがあるのは、主に、最初の契約期間の残り{months}分の料金（文言どおりなら{gross}、税込）です。幅には、ほかの読み方による違いも入っています。",
  "total.likelier.interruption":
    "会社がサービスを提供しなかったために終わった場合、提供されない期間の料金の請求は認められにくく、少ない方に近い額が見込まれます。",
  "total.likelier.discontinued":
    "会社がサービスを廃止したために終わった場合、提供されない期間の料金の請求は認められにくく、少ない方に近い額が見込まれます。",
  "total.likelier.byCompany":
    "契約者に違反がないのに会社が終わらせた場合、提供されない期間の料金の請求は認められにくく、少ない方に近い額が見込まれます。",
  "out.kind": "{name}（{kind}）",
  "total.end": "契約の終了日",
  "out.entryWrong": "{name}は、入力を直すと計算します。",
  "out.entryMissing": "{name}は、残りの項目を入れると計算します。",
  "out.needMore": "次の項目も入れると分かります。",
  "view.rest": "続きを見る（{count}）",
};
