/** Words of the contract that people ask about. @type {Record<string, string>} */
export default {
  "glossary.acceptance": "Acceptance (受理)",
  "glossary.acceptance.text":
    "The company takes a request in and begins to handle it. That it was sent, or has arrived, is not enough. Ask the company on which day it was accepted.",
  "glossary.awareness": "Awareness (認知)",
  "glossary.awareness.text":
    "The company knows that the service cannot be used at all. Time runs from then, not from the start of the fault. The company’s announcement, or the minute at which you reported it, is a clue.",
  "glossary.restoration": "Confirmed restoration (復旧の確認)",
  "glossary.restoration.text":
    "The company has made sure that the service can be used again. The time out of use runs from awareness to then.",
  "glossary.firstDay": "First day (起算日)",
  "glossary.firstDay.text": "The day from which a period is counted. For the period of use it is the day of formation.",
  "glossary.acceleration": "Benefit of time (期限の利益)",
  "glossary.acceleration.text":
    "Not having to pay before an agreed day. When the contract ends it is lost, and everything still owed is due at once.",
};
