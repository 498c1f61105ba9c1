/** Words of the table of costs for spreadsheet programs. */
export default {
  "table.month": "請求の月",
  "table.net.of": "{name}（税抜）",
  "table.net": "小計（税抜）",
  "table.tax": "消費税",
  "table.gross": "請求額（税込）",
  "table.sum": "合計",
  "table.item.initial": "初期費用",
  "table.item.monthly": "月額",
  "table.item.annual": "年額",
  "table.item.option": "オプション",
  "table.item.powerCycles": "電源の入切",
  "table.item.remaining": "契約期間の残りの料金",
  "table.item.returned": "前払いの返還",
};
