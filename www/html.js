// The words of index.html, and the edition: written into it by the build, so that they stand on the page before any script,
// and stand in one place. Doing it again changes nothing.

/**
 * @param {string} html
 * @param {Record<string, string>} words by the keys of `data-t`
 * @param {string} version
 */
export function filled(html, words, version) {
  const wordsOf = (key) => {
    if (!Object.hasOwn(words, key)) throw new Error(`index.html asks for the words "${key}", and there are none`);
    return words[key];
  };
  return html
    .replace(
      /(<(\w+)\b[^>]*\sdata-t="([^"]+)"[^>]*>)[^<]*(?=<\/\2>)/g,
      (_, tag, _name, key) => tag + text(wordsOf(key)),
    )
    .replace(
      /aria-label="[^"]*"( data-t-label="([^"]+)")/g,
      (_, mark, key) => `aria-label="${text(wordsOf(key))}"${mark}`,
    )
    .replace(/(?<= data-edition>)[^<]*/, text(version));
}

/** @param {string} words */
const text = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
