/** Words for a case that came by a link or a file. */
export default {
  "arrival.file": "The fields were filled from the file.",
  "arrival.damaged":
    "Part of the link is missing or was changed on its way: please check what was filled in. Its last item was left out, since it may be cut short.",
  "arrival.newer":
    "This link has a newer form than can be read here. Reload the page, or open it in the newer edition.",
  "arrival.unread": "Could not be read: {list}. Please check these fields and fill them in again.",
  "arrival.more": "{count} more",
  "arrival.plan": "The price list has no “{plan}”: please enter the fees.",
  "arrival.device": "Filled with what was kept on this device.",
  "arrival.asOf": "Calculated for {on}, the day that was entered. Today is {today}.",
  "arrival.asOf.today": "Calculate for today",
  "arrival.close": "Close",
  "file.tooLarge": "The file is too large and was not opened. Choose a file saved from this page.",
  "file.notUtf8": "The file is not encoded in UTF-8. Save it as UTF-8.",
  "file.empty": "The file is empty. Choose a file saved from this page.",
  "file.notJson": "Not readable as JSON. Check for missing commas and brackets.",
  "file.notJson.line": "Not readable as JSON. Check for missing commas and brackets near line {line}.",
  "file.notACase": "This is JSON, but not a calculation. Choose a file saved from this page.",
  "file.newer": "The file was saved by a newer edition of this page. Reload the page and open it again.",
  "file.unreadable": "The file could not be read. Choose it again.",
  "file.kept": "What you had entered is unchanged.",
};
