/** Words for a case that came by a link or a file. */
export default {
  "arrival.file": "ファイルの内容を入力欄に入れました。",
  "arrival.damaged":
    "リンクの一部が欠けているか、途中で変わっています。入っている内容を確かめてください。最後の項目は、途中で切れているかもしれないため入れていません。",
  "arrival.newer":
    "このリンクは、ここでは読めない新しい形式です。ページを読み込み直すか、新しい版のページで開いてください。",
  "arrival.unread": "読み取れなかった項目：{list}。入力欄で確かめて、入れ直してください。",
  "arrival.more": "ほか{count}件",
  "arrival.plan": "料金表に「{plan}」がありません。料金を入れてください。",
  "arrival.device": "この端末に残していた内容を入れました。",
  "arrival.asOf": "計算の基準日は、入力された{on}です。今日は{today}です。",
  "arrival.asOf.today": "今日で計算する",
  "arrival.close": "閉じる",
  "file.tooLarge": "ファイルが大きすぎるため、開いていません。このページで保存したファイルを選んでください。",
  "file.notUtf8": "文字コードがUTF-8ではありません。UTF-8で保存し直してください。",
  "file.empty": "ファイルの中身が空です。このページで保存したファイルを選んでください。",
  "file.notJson": "JSONとして読めません。カンマやかっこの抜けがないか確かめてください。",
  "file.notJson.line": "JSONとして読めません。{line}行目のあたりで、カンマやかっこの抜けがないか確かめてください。",
  "file.notACase": "JSONですが、この計算の内容ではありません。このページで保存したファイルを選んでください。",
  "file.newer": "このページより新しい版で保存されたファイルです。ページを読み込み直してから開いてください。",
  "file.unreadable": "ファイルを読み出せませんでした。もう一度選んでください。",
  "file.kept": "今の入力はそのままです。",
};
