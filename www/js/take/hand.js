/**
 * Hands a text over as a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the file is read after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Puts a text on the clipboard.
 * @param {string} text
 * @param {Element} shown where it stands on the page: selected, where the browser does not let us copy
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copy(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLInputElement) shown.select();
    else getSelection()?.selectAllChildren(shown);
    return false;
  }
}
