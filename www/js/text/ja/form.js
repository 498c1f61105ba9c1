/** Words of the form that do not stand on the page from the start; the others are in index.html. */
export default {
  removed: "取り除きました。",
  times: "{times}回",
  "readings.none": "選ばない（標準の読み方）",
  failed: "この内容は計算の途中で失敗しました。入力はそのまま残っています。一つ前の入力に戻すと、計算を続けられます。",
  noRules:
    "このブラウザでは計算の部品を動かせませんでした。ページの終わりの「計算のきまり」は文章でお読みいただけます。",
  "first.need": "この二つを入れると、総額が出ます。",
  "first.range": "{from}〜{to}の請求の合計",
  "first.disputed": "{from}〜{to}の請求の合計（争いのある額を含むか、含まないか）",
  problems: "確かめていただきたい欄が{count}つあります",

  "problem.required": "{field}：入力してください。ほかの欄と合わせて計算に使います。",
  "problem.notADay":
    "{field}：「{typed}」を日付として読めませんでした。2026年11月22日、2026/11/22、R8.11.22 のように入力してください。",
  "problem.noSuchDay": "{field}：「{typed}」という日は暦にありません。月と日を確かめてください。",
  "problem.eraYearZero": "{field}：元号の年は1年（元年）から始まります。「{typed}」の年を確かめてください。",
  "problem.outsideEra":
    "{field}：「{typed}」は、その元号の期間の外です。元号と年を確かめるか、西暦で入力してください。",
  "problem.wrongWeekday": "{field}：「{typed}」の曜日が日付と合いません。日付か曜日を確かめてください。",
  "problem.outsideYears": "{field}：1989年4月1日から2199年12月31日までの日付で入力してください。",
  "problem.notAMinute":
    "{field}：「{typed}」を日時として読めませんでした。2026/11/22 9:30 のように、日付のあとに時刻を入力してください。",
  "problem.noSuchTime":
    "{field}：「{typed}」の時刻を確かめてください。0:00から24:00まで、または午前・午後の0時から12時までです。",
  "problem.notAMonth":
    "{field}：「{typed}」を年月として読めませんでした。2028年3月、2028-03 のように入力してください。",
  "problem.noSuchMonth": "{field}：月は1月から12月までです。「{typed}」の月を確かめてください。",
  "problem.notAnAmount":
    "{field}：「{typed}」を金額として読めませんでした。39,800、3万9800円 のように入力してください。",
  "problem.misplacedCommas":
    "{field}：「{typed}」のカンマの位置を確かめてください。3桁ごとに区切るか、カンマなしで入力してください。",
  "problem.notWholeYen": "{field}：1円より細かい金額は計算できません。円の単位で入力してください。",
  "problem.negative": "{field}：0以上の数で入力してください。",
  "problem.tooLarge": "{field}：「{typed}」は計算できる範囲より大きい数です。桁数を確かめてください。",
  "problem.notASpan":
    "{field}：「{typed}」を時間の長さとして読めませんでした。61:25、61時間25分、49.5（時間）のように入力してください。",
  "problem.notWholeMinutes": "{field}：1分より細かい時間は計算できません。分の単位で入力してください。",
  "problem.notACount": "{field}：「{typed}」を回数として読めませんでした。6 のように整数で入力してください。",
  "problem.formedBeforeApplied":
    "{field}：申し込んだ日より前の日です。申し込んだ日と、承諾の通知があった日を確かめてください。",
  "problem.beforeFormation": "{field}：契約が成立した日より前です。この欄と、承諾の通知があった日を確かめてください。",
  "problem.restoredBeforeAware": "{field}：会社が認知した日時より前です。二つの日時を確かめてください。",
  "problem.bothGiven": "{field}：復旧の日時も入っています。どちらか一方だけを残してください。",
  "problem.neitherGiven": "{field}：復旧の日時か、使えなかった時間のどちらかを入力してください。",
  "problem.claimedBeforeAware": "{field}：会社が障害を認知した日より前です。請求した日を確かめてください。",
  "problem.paymentsOutOfOrder": "{field}：一つ前の支払いより前の日です。支払った順に並べてください。",
  "problem.paymentAfterPaid": "{field}：すべて支払った日よりあとの日です。どちらかの日を確かめてください。",
  "problem.tooMany": "{field}：数が多すぎて計算できません。いくつか取り除いてください。",
  "problem.tooManyMonths": "{field}：合計できるのは100年分（1,200か月）までです。もっと手前の月を入力してください。",
  "problem.totalTooLarge": "{field}：合計が計算できる範囲を超えます。もっと手前の月にするか、金額を確かめてください。",
  "problem.beyondHolidays":
    "{field}：銀行の休業日が分かる範囲を超えています。もっと早い日にするか、期日が休みの日のときの読み方を元に戻してください。",
};
