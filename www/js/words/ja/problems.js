/** What to mend, and how. */
export default {
  problems: "確かめていただきたい欄が{count}件あります",
  "problem.offer": "{value}にする",

  "problem.required": "入力してください。ほかの欄と合わせて計算に使います。",
  "problem.notADay":
    "「{typed}」を日付として読めませんでした。2026年11月22日、2026/11/22、R8.11.22 のように入力してください。",
  "problem.noSuchDay": "「{typed}」という日は暦にありません。月と日を確かめてください。",
  "problem.needsAsOf": "基準日が分からないと「{typed}」がどの日か決められません。年から日付を入力してください。",
  "problem.yearMissing": "「{typed}」は近くの年にありません。年から入力してください。",
  "problem.ambiguousYear":
    "「{typed}」の年は、西暦の下2桁とも令和の年とも読めます。どちらかを選ぶか、年を4桁で入力してください。",
  "problem.eraYearZero": "元号の年は1年（元年）から始まります。「{typed}」の年を確かめてください。",
  "problem.outsideEra": "「{typed}」は、その元号の期間の外です。元号と年を確かめるか、西暦で入力してください。",
  "problem.wrongWeekday": "「{typed}」の曜日が日付と合いません。日付か曜日を確かめてください。",
  "problem.outsideYears": "1989年4月1日から2199年12月31日までの日付で入力してください。",
  "problem.notAMinute":
    "「{typed}」を日時として読めませんでした。2026/11/22 9:30 のように、日付のあとに時刻を入力してください。",
  "problem.noSuchTime":
    "「{typed}」の時刻を確かめてください。0:00から24:00まで、または午前・午後の0時から12時までです。",
  "problem.noonOrMidnight":
    "「{typed}」は、昼の12時台とも夜の12時台とも読めます。どちらかを選ぶか、0:00から24:00までの時刻で入力してください。",
  "problem.notAMonth": "「{typed}」を年月として読めませんでした。2028年3月、2028-03 のように入力してください。",
  "problem.noSuchMonth": "月は1月から12月までです。「{typed}」の月を確かめてください。",
  "problem.notAnAmount": "「{typed}」を金額として読めませんでした。39,800、3万9800円 のように入力してください。",
  "problem.misplacedCommas":
    "「{typed}」のカンマの位置を確かめてください。3桁ごとに区切るか、カンマなしで入力してください。",
  "problem.pointOrComma": "「{typed}」の点は、小数点とも桁の区切りとも読めます。区切りはカンマで入力してください。",
  "problem.shortForm": "「{typed}」は二通りに読めます。どちらかを選ぶか、円の単位で入力してください。",
  "problem.taxIncluded": "「{typed}」は税込の金額です。この欄には税抜の金額を入力してください。",
  "problem.taxExcluded":
    "税込の金額を入力する欄です。「{typed}」は税抜の金額なので、請求書の税込の金額を入力してください。",
  "problem.otherPeriod":
    "「{typed}」は、この欄とは別の期間の金額です。月額の欄には月額、年額の欄には年額を入力してください。",
  "problem.twoAmounts": "「{typed}」には金額が二つあります。この欄に要るほうだけを入力してください。",
  "problem.notWholeYen": "1円より細かい金額は計算できません。円の単位で入力してください。",
  "problem.negative": "0以上の数で入力してください。",
  "problem.tooLarge": "「{typed}」は計算できる範囲より大きい数です。桁数を確かめてください。",
  "problem.notASpan":
    "「{typed}」を時間の長さとして読めませんでした。61:25、61時間25分、49.5（時間）のように入力してください。",
  "problem.notWholeMinutes": "1分より細かい時間は計算できません。分の単位で入力してください。",
  "problem.notACount": "「{typed}」を回数として読めませんでした。6 のように整数で入力してください。",
  "problem.formedBeforeApplied": "申し込んだ日より前の日です。申し込んだ日と、承諾の通知があった日を確かめてください。",
  "problem.arrivedBeforeSent": "撤回の通知を発送した日より前です。二つの日を確かめてください。",
  "problem.beforeFormation": "契約が成立した日より前です。この欄と、承諾の通知があった日を確かめてください。",
  "problem.restoredBeforeAware": "会社が認知した日時より前です。二つの日時を確かめてください。",
  "problem.outagesOverlap":
    "前に入れた障害と時間が重なっています。同じ時間は一度だけ数えるので、日時を確かめてください。",
  "problem.bothGiven": "復旧の日時も入っています。どちらか一方だけを残してください。",
  "problem.neitherGiven": "復旧の日時か、使えなかった時間のどちらかを入力してください。",
  "problem.claimedBeforeAware": "会社が障害を認知した日より前です。請求した日を確かめてください。",
  "problem.paymentsOutOfOrder": "一つ前の支払いより前の日です。支払った順に並べてください。",
  "problem.paymentAfterPaid": "すべて支払った日よりあとの日です。どちらかの日を確かめてください。",
  "problem.tooMany": "数が多すぎて計算できません。いくつか取り除いてください。",
  "problem.tooLong": "200文字より長い文は読みません。この欄に要るところだけを入力してください。",
  "problem.tooManyMonths": "合計できるのは100年分（1,200か月）までです。もっと手前の月を入力してください。",
  "problem.totalTooLarge": "合計が計算できる範囲を超えます。もっと手前の月にするか、金額を確かめてください。",
  "problem.beyondHolidays":
    "銀行の休業日が分かる範囲を超えています。もっと早い日にするか、期日が休みの日のときの読み方を元に戻してください。",
};
