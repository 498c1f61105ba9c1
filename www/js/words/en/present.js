/** Words of the presentation. */
export default {
  "present.title": "Presentation",
  "present.qr": "QR code",
  "present.end": "End presentation",
  "present.deadline": "{name}: {on}",
  "present.basis": "As of {on}. An estimate by the terms of 1 June 2017.",
};
