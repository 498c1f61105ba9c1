/** Words of the calendar file. */
export default {
  "calendar.other": "{name}：{on}",
  "calendar.bankDay": "会社が休みのおそれがあるため、その前の営業日は{on}です。",
};
