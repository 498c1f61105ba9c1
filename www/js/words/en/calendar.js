/** Words of the calendar file. */
export default {
  "calendar.other": "{name}: {on}",
  "calendar.bankDay": "The company may be closed on that day: the working day before it is {on}.",
};
