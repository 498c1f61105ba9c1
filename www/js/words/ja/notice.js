/** Words of the answer to #notice. @type {Record<string, string>} */
export default {
  "notice.open": "通知の種類と日付を入れると、間に合っているかが分かります。",
  "notice.inTime": "{given}の通知は、{effective}からの変更に間に合っています（期限は{latest}）。",
  "notice.inTimeBar": "間に合っています",
  "notice.late": "{given}の通知は、{effective}からの変更に間に合っていません（期限は{latest}でした）。",
  "notice.lateBar": "間に合っていません（{latest}まで）",
  "notice.late.earliest": "この通知で変更できるのは、早くて{earliest}からです。",
  "notice.notYetValid": "通知が間に合っていても、変更の中身が認められるとは限りません。",
  "notice.earliest": "{given}の通知で変更できるのは、早くて{on}からです。",
  "notice.earliestBar": "早くて{on}から",
  "notice.inquiry": "会社からの問い合わせには、{on}までに答えてください。",
  "notice.inquiry.bar": "{on}までに回答",
  "notice.inquiry.over":
    "会社からの問い合わせに答える期限（{on}）は過ぎました。まだ答えていなければ、すぐに答えてください。",
  "notice.inquiry.overBar": "回答の期限は過ぎました",
  "notice.inquiry.made": "会社が問い合わせをした日（{on}）の翌日から1か月",
  "notice.wrong": "{name}は、入力を直すと計算します。",
  "notice.silence": "答えがなく会社が作業できないときは、サービスの全部か一部の提供を取りやめられることがあります。",
  "notice.silence.more":
    "取りやめは、答えがないために作業ができない場合に限られます。迷うときは、期限より前に会社に連絡してください。",
  "notice.valid.terms": "期限に間に合う通知でも、変更が有効かどうかは別の問題です。",
  "notice.valid.fees": "期限に間に合う通知でも、料金の改定に従う義務があるかは別の問題です。",
  "notice.valid.more":
    "約款を一方的に変えられるのは、契約者の利益に適う場合か、契約の目的に反せず、必要性や内容などに照らして合理的な場合で、周知も必要です（民法548条の4）。",
  "notice.refuse.terms": "変更を承諾できないときは解除でき、通知が会社に届いた日に契約が終わります。",
  "notice.refuse.fees":
    "改定を承諾できないときは解除できます。通知が届いた日に終わるか、受理の翌月末まで続くかは、読み方が分かれます。",
  "notice.discontinued": "廃止の日に契約は終わります。その日までにデータを保存してください。",
  "notice.deadline": "会社の問い合わせへの回答",
  "notice.yes": "間に合っています",
  "notice.no": "間に合っていません",
  "notice.figure.verdict": "通知の時期",
  "notice.figure.latest": "通知の期限",
  "notice.figure.earliest": "最も早い変更の日",
  "notice.figure.answerBy": "回答の期限",
};
