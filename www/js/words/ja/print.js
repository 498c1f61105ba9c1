/** Words of the printed page. */
export default {
  "print.basis": "計算の基準日：{on}（作成：{now}）",
  "print.entered": "入力した内容",
  "print.typed": "入力：{typed}",
  "print.deadlines": "期限",
  "print.warnings": "注意",
  "print.readings": "約款の読み方で変わるもの",
  "print.chosen": "← この計算で採った読み方",
  "print.bills": "請求の見込み",
  "print.bankDay": "その前の営業日は{on}",
};
