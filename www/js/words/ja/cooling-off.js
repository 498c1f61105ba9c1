/** Words of the answer to #cooling-off. @type {Record<string, string>} */
export default {
  "cooling.can": "クーリングオフできます。{lastDay}までに、撤回の通知が会社に届くことが必要です。",
  "cooling.open": "申込日と申込みの方法を入れると、クーリングオフできるかが分かります。",
  "cooling.openBar": "{on}までに通知が届くこと",
  "cooling.before": "申し込むと、申込日を含めて8日間、{lastDay}までクーリングオフできます。",
  "cooling.sent": "{on}に送った通知が{lastDay}までに会社に届けば、クーリングオフできます。",
  "cooling.enterArrival": "会社に届いた日が分かったら入れてください。",
  "cooling.notArrived":
    "{on}に送った通知が、最終日の{lastDay}までに会社に届いたかが分かりません。届いていなければ、クーリングオフになりません。",
  "cooling.notArrivedShort": "最終日までに届いたかによります",
  "cooling.sentInTime":
    "{on}に送っていて最終日に間に合っているので、送れば足りるという読み方ではクーリングオフになります。",
  "cooling.sentLate": "通知を送った{on}は最終日の{lastDay}を過ぎているので、クーリングオフになりません。",
  "cooling.arrivedLate":
    "通知が会社に届いたのは{on}で、最終日の{lastDay}を過ぎています。期間内に届くことが必要という読み方では、クーリングオフになりません。",
  "cooling.arrivedEarly": "通知が届いた{on}は申込日より前です。申込みの後に届くことが必要です。",
  "cooling.sentEarly":
    "通知を送った{on}は申込日より前です。送れば足りるという読み方でも、申込みの後に送ることが必要です。",
  "cooling.tooEarly": "申込みより前の通知です",
  "cooling.tooLate": "期間内に届いていません",
  "cooling.lapsed": "最終日の{lastDay}を過ぎたので、クーリングオフはできません。",
  "cooling.lapsedShort": "最終日を過ぎました",
  "cooling.cancelInstead": "契約が成立していれば、解除の申出はいつでもできます（27条1項）。",
  "cooling.notWebsite": "会社のサイトからの申込みや契約ではないので、45条のクーリングオフの対象になりません。",
  "cooling.notWebsiteShort": "45条の対象外です",
  "cooling.money.unknown": "契約が成立する前に届けば、申込みがなかったことになり、支払うものはありません。",
  "cooling.money.before":
    "{on}の契約の成立より前に届けば、支払うものはありません。成立の後なら、初期費用を支払うかどうかに争いがあります。",
  "cooling.money.formed":
    "契約は{on}に成立しているので、届いた日に契約が終わります。初期費用を支払うかどうかには争いがあります（31条2項）。",
  "cooling.withdrawn": "申込みは{on}に撤回され、契約は成立しません。支払うものはありません。",
  "cooling.withdrawnShort": "契約は成立しません",
  "cooling.acceptedLater": "その後に承諾の通知があっても、撤回された申込みからは契約は生じません。",
  "cooling.ended": "クーリングオフにより、契約は{on}に終わりました。",
  "cooling.ends": "クーリングオフにより、契約は{on}に終わります。",
  "cooling.endedBefore": "契約は、クーリングオフの通知が届く前に終わっています。",
  "cooling.endedBeforeShort": "先に終わっています",
  "cooling.owes": "支払うのは、{amount}（税込）のどこかになります。",
  "cooling.owesBar": "支払いは{amount}",
  "cooling.needPlan": "料金を入れると、支払う額の幅が分かります。",
  "cooling.owed": "支払う額（税込）",
  "cooling.outside": "45条とは別に法律が認める撤回の権利があるかどうかは、この計算では判断しません。",
  "cooling.outside.more":
    "訪問や電話での勧誘による契約では、特定商取引法などによる別のクーリングオフができることがあります。消費生活センター（電話188）などに確かめてください。",
  "cooling.deadline": "撤回の通知の到着",
  "cooling.daysLeft": "この日を含めて残り{days}",
  "cooling.no": "対象外",
  "cooling.figure.eligible": "クーリングオフ",
  "cooling.figure.lastDay": "クーリングオフの最終日",
  "cooling.owesOne": "支払うのは{amount}（税込）です。",
  "cooling.willWithdraw": "通知が{on}に届くと申込みは撤回され、契約は成立しません。支払うものはありません。",
  "cooling.endsBar": "{on}に終了",
};
