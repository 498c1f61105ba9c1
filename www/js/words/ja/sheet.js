/** Words that all letters share. */
export default {
  "sheet.copy": "文面をコピーする",
  "sheet.print": "この文面を印刷する",
  "sheet.translation": "文面の訳",
  "sheet.blanks": "差出人などを書き入れる",
  "sheet.private":
    "ここに書いた内容は、このタブの中だけにあり、リンクにもファイルにも入りません。空欄は、手で書くための線になります。",
  "sheet.field.sender": "契約者の名称",
  "sheet.field.person": "担当者",
  "sheet.field.address": "住所",
  "sheet.field.phone": "電話・メール",
  "sheet.field.contract": "契約番号・サーバ名",
  "sheet.field.bank": "返金の振込先（銀行・支店・種別・番号・名義）",
  "sheet.blank": "＿＿＿＿＿＿＿＿＿＿",
  "sheet.to": "株式会社ディーネット 御中",
  "sheet.by.address": "住所：{value}",
  "sheet.by.sender": "契約者：{value}",
  "sheet.by.person": "担当：{value}",
  "sheet.by.phone": "連絡先：{value}",
  "sheet.row": "{number}. {name}：{value}",
  "sheet.end": "以上",
};
