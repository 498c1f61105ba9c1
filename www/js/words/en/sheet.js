/** Words that all letters share. */
export default {
  "sheet.copy": "Copy the Japanese letter",
  "sheet.print": "Print the Japanese letter",
  "sheet.translation": "What the letter says",
  "sheet.blanks": "Fill in the sender and the rest",
  "sheet.private":
    "What you write here stays in this tab, in no link and no file. What you leave empty becomes a line to write on.",
  "sheet.field.sender": "Name of the customer",
  "sheet.field.person": "Person in charge",
  "sheet.field.address": "Address",
  "sheet.field.phone": "Phone or mail",
  "sheet.field.contract": "Contract number or server",
  "sheet.field.bank": "Bank account for the refund (bank, branch, type, number, holder)",
  "sheet.blank": "__________",
  "sheet.to": "To: 株式会社ディーネット",
  "sheet.by.address": "Address: {value}",
  "sheet.by.sender": "Customer: {value}",
  "sheet.by.person": "In charge: {value}",
  "sheet.by.phone": "Contact: {value}",
  "sheet.row": "{number}. {name}: {value}",
  "sheet.end": "",
};
