/** The look of what is loaded when asked for, which comes with its script. */

/** @type {Set<string>} */
const taken = new Set();

/** @param {string} css as the build puts it into the script */
export function adopt(css) {
  if (taken.has(css)) return;
  taken.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
