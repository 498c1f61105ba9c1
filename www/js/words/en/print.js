/** Words of the printed page. */
export default {
  "print.basis": "Calculated as of {on} (made {now})",
  "print.entered": "What was entered",
  "print.typed": "typed: {typed}",
  "print.deadlines": "Deadlines",
  "print.warnings": "Mind",
  "print.readings": "What depends on how the terms are read",
  "print.chosen": "← the reading used here",
  "print.bills": "Bills to be expected",
  "print.bankDay": "the working day before it is {on}",
};
