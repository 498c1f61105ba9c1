/** Words of the table of costs for spreadsheet programs. */
export default {
  "table.month": "Billed in",
  "table.net.of": "{name} (before tax)",
  "table.net": "Subtotal (before tax)",
  "table.tax": "Tax",
  "table.gross": "Bill (tax included)",
  "table.sum": "Sum",
  "table.item.initial": "Initial fee",
  "table.item.monthly": "Monthly fee",
  "table.item.annual": "Annual fee",
  "table.item.option": "Option",
  "table.item.powerCycles": "Power off and on",
  "table.item.remaining": "Fees for the rest of the term",
  "table.item.returned": "Prepaid fees returned",
};
