/** Words of the answer to #outage. @type {Record<string, string>} */
export default {
  "outage.open": "料金と、使えなかった時間の長さを入れると、返金か延長かが分かります。",
  "outage.neverFormed": "申込みは撤回され、契約は成立していません。返金も延長もありません。",

  "outage.refund.open.one": "{money}の返金を請求できます。",
  "outage.refund.open.several": "{count}の障害で、合わせて{money}の返金を請求できます。",
  "outage.extension.open.one":
    "お金での返金ではなく、利用期間の延長{time}を請求できます（計算上の額{amount}が1万円に届かないため）。",
  "outage.extension.open.several":
    "{count}の障害で、合わせて{time}の利用期間の延長を請求できます（1万円に届かないため、お金での返金ではありません）。",
  "outage.both.open.several": "{count}の障害で、合わせて{money}の返金と{time}の利用期間の延長を請求できます。",
  "outage.refund.made.one": "{money}の返金を期限までに請求済みです。",
  "outage.refund.made.several": "{count}の障害で、合わせて{money}の返金を期限までに請求済みです。",
  "outage.extension.made.one":
    "利用期間の延長{time}を期限までに請求済みです（計算上の額{amount}が1万円に届かないため、お金での返金ではありません）。",
  "outage.extension.made.several": "{count}の障害で、合わせて{time}の利用期間の延長を期限までに請求済みです。",
  "outage.both.made.several":
    "{count}の障害で、合わせて{money}の返金と{time}の利用期間の延長を期限までに請求済みです。",
  "outage.refund.partly.several": "{count}の障害で、返金は合わせて{money}です。期限までに請求済みの分を含みます。",
  "outage.extension.partly.several":
    "{count}の障害で、利用期間の延長は合わせて{time}です。期限までに請求済みの分を含みます。",
  "outage.both.partly.several":
    "{count}の障害で、返金は合わせて{money}、利用期間の延長は{time}です。期限までに請求済みの分を含みます。",
  "outage.if.cause": "会社の責任による障害なら、{words}",
  "outage.if.total": "まったく使えなかったのなら、{words}",
  "outage.if.both": "会社の責任で、まったく使えなかったのなら、{words}",
  "outage.assumed.cause":
    "原因が分からないので、会社の責任によるものとして計算しました。会社に原因を確かめてください。",
  "outage.assumed.total": "程度が分からないので、まったく使えなかったものとして計算しました。",
  "outage.assumed.both":
    "原因と程度が分からないので、会社の責任で、まったく使えなかったものとして計算しました。会社に原因を確かめてください。",
  "outage.none.contractOver": "契約の終了後の時間なので、返金も延長もありません。",
  "outage.none.under24Hours": "使えない時間が24時間に届かないので、返金も延長もありません。",
  "outage.none.notTotal": "一部は使えたので、返金も延長もありません。",
  "outage.none.notCompanyCause": "会社の責任によるものではないので、返金も延長もありません。",
  "outage.none.carrierCause": "原因が通信事業者にあるので、返金も延長もありません。",
  "outage.none.claimLapsed": "請求の期限を過ぎたので、返金も延長も受けられません。",
  "outage.noneMixed": "{count}の障害のどれにも、返金も延長もありません。",
  "outage.noDelay": "利用開始の遅れによる延長はありません。",
  "outage.delayed": "利用開始の遅れで、利用期間が{days}延びます。",
  "outage.delayedUntil": "利用開始の遅れによる延長後の終わりは{on}です。",
  "outage.noExtension": "延長なし",
  "outage.nothing": "返金も延長もなし",

  "outage.short.refund": "返金は{money}",
  "outage.short.extension": "延長は{time}",
  "outage.short.contractOver": "契約の終了後なので対象外",
  "outage.short.under24Hours": "24時間未満なので対象外",
  "outage.short.notTotal": "一部は使えたので対象外",
  "outage.short.notCompanyCause": "会社の責任でないので対象外",
  "outage.short.carrierCause": "通信事業者が原因で対象外",
  "outage.short.claimLapsed": "請求の期限を過ぎました",
  "outage.bar": "{outcome}・{on}まで",

  "outage.claimBy": "請求は{on}までに届けてください。",
  "outage.claimed": "請求は期限に間に合っています。",
  "outage.dayUnknown":
    "請求には復旧の日から4週間の期限があります。期限の日を知るには、いつからの障害かを入れてください。",
  "outage.safestPassed":
    "確実な期限の{safest}は過ぎましたが、復旧の日から数える読み方では{on}まで間に合います。今すぐ請求してください。",
  "outage.mustClaim": "自動では行われません。期限までにあなたからの請求が必要です。",
  "outage.mustClaimIf": "自動では行われません。原因を確かめている間も期限は進みます。",
  "outage.ongoing": "まだ復旧していないため、{now}までの長さで計算しました。",
  "outage.overlap": "{name}は、前に入れた障害と時間が重なっています。同じ時間は一度だけ数えます。",
  "outage.until": "延長が認められると、{until}まで使えます。",
  "outage.untilPassed": "延長されても、その終わりの{until}は過ぎています。どう扱うかを会社に確かめてください。",
  "outage.free": "契約が続く間は、その終わりが動くだけです。",
  "outage.saveData": "ただし、認められるまでデータの保存の期限は動きません。{on}までに保存してください。",
  "outage.saveDataOver": "ただし、データの保存の期限は動いておらず、{on}に過ぎています。",
  "outage.noTotal": "延びる時間に料金はかかりません。契約が続く間、支払う総額は変わりません。",
  "outage.together":
    "同じ日にまとめて請求する額（計算上は合わせて{sum}）で、1万円に届くかを決めるという読み方があります。最初の期限の{on}までに、まとめて請求してください。",
  "outage.severalClaims": "まとめて請求する場合は、最初の期限の{on}までに届けてください。",
  "outage.damages": "返金と延長の権利がなくなっても、損害賠償を求められる余地は残ります。",
  "outage.damages.more":
    "37条で失われるのは、返金・延長を求める権利です。損害賠償は39条・40条の定めによりますが、故意や重過失による損害にはその制限は及びません。",
  "outage.prevails":
    "支払い済みの料金は返さないという定め（30条6項）がありますが、障害の返金には特則の37条が優先します。",
  "outage.notPaid": "1万円に届かないので、この額は支払われません。",
  "outage.payoutFrom": "{days}（{hours}）以上",
  "outage.locked.assumed": "原因と程度を選ぶと作れます。",
  "outage.locked.day": "いつからの障害かを入れると作れます。",

  "outage.deadlineOne": "会社への請求",
  "outage.deadline": "{name}の請求",
  "outage.deadlineOther": "復旧の日から数える読み方",
  "outage.figure.outcome": "結果",
  "outage.figure.length": "使えなかった時間",
  "outage.figure.amount": "計算上の額",
  "outage.figure.until": "延長後の終わり",
  "outage.figure.claimBy": "請求の期限",
  "outage.figure.safest": "どの読み方でも間に合うのは{on}まで",
  "outage.figure.delayed": "利用開始の遅れによる延長",
  "outage.figure.payoutFrom": "お金で返金される長さ（一つの障害）",

  "reason.contractOver": "契約の終了後の時間のため",
  "reason.under24Hours": "24時間に届かないため",
  "reason.notTotal": "一部は使えたため",
  "reason.notCompanyCause": "会社の責任によるものではないため",
  "reason.carrierCause": "原因が、自前の回線設備を持つ通信事業者（旧第一種）か海外の通信事業者にあるため",
  "reason.claimLapsed": "4週間の請求期間を過ぎたため",
  "outage.otherReading": "ただし、復旧の日から数える読み方では、{on}まで請求できます。",
  "outage.short.delayed": "開始の遅れで延長{time}",
  "outage.short.if.cause": "会社の責任なら{outcome}",
  "outage.short.if.both": "会社の責任なら{outcome}",
  "outage.short.if.total": "全く使えなければ{outcome}",
};
