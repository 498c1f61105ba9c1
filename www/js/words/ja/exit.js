/** Words of the answer to #exit. @type {Record<string, string>} */
export default {
  "exit.open": "契約の成立日を入れると、いつ終えられるかが分かります。",
  "exit.neverFormed": "申込みは撤回され、契約は成立していません。解除は要りません。",
  "exit.neverFormedShort": "契約は成立していません",
  "exit.ends": "契約は{on}に終わります。",
  "exit.ended": "契約は{on}に終わりました。",
  "exit.endsToday": "契約は今日、{on}に終わります。",
  "exit.bar": "{on}終了・総額{money}",
  "exit.fromNow": "これから支払うのは、{from}分からの{amount}（税込）です。",
  "exit.causeUnknown":
    "契約者の違反が原因だったかどうかが分かると、金額の見通しが変わります。違反が原因なら、残りの料金は文言どおりの請求になります。",
  "exit.endByMet": "ご希望の{endBy}までに終わります。",
  "exit.endByMissed": "ご希望の{endBy}には間に合いません。",
  "exit.needPlan": "料金を入れると、総額も分かります。",
  "exit.needPlanMonths": "最初の契約期間の残り{months}分の料金も支払うことになります。料金を入れると金額が分かります。",
  "exit.needPlanDisputed":
    "最初の契約期間の残り{months}分の料金を支払うかどうかに争いがあります。料金を入れると金額の幅が分かります。",
  "exit.stopOptions":
    "オプションは、終了日の{on}までに取り止めの通知が届けば、残りの期間の料金{amount}（税込）を支払わずに済みます。",
  "exit.stopOptions.over":
    "オプションの取り止めの通知が終了日の{on}までに届いていれば、残りの期間の料金{amount}（税込）を支払う必要はありません。",
  "exit.stopOptions.before":
    "オプションは、解除より先に取り止めると、残りの期間のオプションの料金を支払わずに済みます。",
  "exit.dataGone": "契約は終わっているので、会社にデータを保管する義務はもうありません。",

  "exit.goesOn.initial":
    "解除しなければ続きます。最初の契約期間の終わり（{end}）で終えるには、{by}までに会社に受理されることが必要です。",
  "exit.goesOn.before":
    "契約は{formedOn}に成立し、解除しなければ続きます。最初の契約期間の終わり（{end}）で終えるには、{by}までに会社に受理されることが必要です。",
  "exit.goesOn.renewal": "解除しなければ、1か月ずつ続きます。{by}までに会社に受理されれば、{end}に終わります。",
  "exit.goesOnBar": "{by}までに受理",
  "exit.goesOnShort": "解除しなければ続きます",
  "exit.businessDays": "会社の休業日には受理されないことがあるので、営業日のうちに届けてください。",
  "exit.ifToday": "今日受理されると、{on}に終わります。",
  "exit.ifTodayTotal": "その場合の総額は{total}（税込）です。",
  "exit.ifTodayRest": "その場合、これから支払うのは{from}分からの{rest}で、成立からの総額は{total}（税込）です。",
  "exit.ifTodayNothing": "その場合、これから支払うものはありません（成立からの総額は{total}、税込）。",
  "exit.endBy": "{endBy}までに終えるには、{by}までに会社に受理されることが必要です。",
  "exit.endBy.ends": "契約は{end}に終わります。",
  "exit.endBy.passed": "{endBy}までに終えるための受理の期限（{by}）は過ぎました。",
  "exit.endBy.passedShort": "受理の期限は過ぎました",
  "exit.endBy.tooEarly": "{endBy}までに終えられる受理の日はありません。",
  "exit.endBy.tooEarlyShort": "その日までには終えられません",
  "exit.endBy.instead": "今日受理されると、{end}に終わります。",
  "exit.accepted": "期限の日までに会社が受理することが必要です。送っただけでは足りません。",
  "exit.renewal": "{count}回目の更新",

  "exit.untilThen": "{period}分の総額",
  "exit.level": "受理が{period}のどの月でも、総額は{total}（税込）で変わりません。",
  "exit.saves": "早く解除しても安くなりません。",
  "exit.but": "ただし、{list}は、早いほど安くなります。",
  "exit.but.tax": "残りの料金に消費税がかからないと読む場合",
  "exit.but.options": "オプションを先に取り止める場合",
  "exit.sameConsumer":
    "これは残りの料金を文言どおりに支払う場合です。消費者の契約では、残りの料金の全部は請求できないことがあり、その場合は早いほど安くなります。",

  "exit.dataPerhapsGone":
    "{on}に終わったと読む場合、会社にデータを保管する義務はもうありません。すぐに保存してください。",
  "exit.deadline.saveDataOther": "その日に終わる読み方",
  "exit.deadline.saveDataBy": "データの保存",
  "exit.deadline.accept": "会社による受理",
  "exit.figure.debtDue": "残る支払いの期限",
  "exit.figure.saveDataBy": "データの保存の期限",
  "exit.figure.dataErased": "データの削除",
  "exit.figure.endBy": "ご希望の日までに終えるための受理の期限",
  "exit.figure.acceptBy": "最初の契約期間で終えるための受理の期限",
  "exit.figure.ifToday": "今日受理された場合の終了日",
  "exit.figure.initialTerm": "最初の契約期間",
  "exit.figure.current": "今の期間",
  "exit.figure.usageStart": "利用の開始",
  "exit.mendPlan": "料金の入力を直すと、総額も分かります。",
  "exit.coolingOffToo": "{on}までは、クーリングオフもできます（「撤回」で確かめられます）。",
  "exit.endsIf": "{accepted}に会社に受理されると、契約は{on}に終わります。",
  "exit.barEnd": "{on}に終了",
  "exit.otherEnds": "読み方によっては、{days}に終わります。",
  "exit.dispatch":
    "クーリングオフの通知は送れば足りるという読み方では、この契約はすでに終わっています（「撤回」で確かめられます）。",
  "exit.nearly": "受理が{period}のどの月でも、総額はほぼ同じです（{range}。違いは消費税の端数です）。",
  "exit.then.once": "受理が{after}を過ぎると、総額は{more}増えます。",
  "exit.then.less": "受理が{after}を過ぎると、総額は{more}減ります。",
  "exit.then.each": "受理が{after}を過ぎると、1か月遅れるごとに総額が{more}増えます。",
};
