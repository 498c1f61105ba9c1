/**
 * Says a sentence to those who listen, once the typing pauses, and only where it is another than the last.
 * @param {HTMLElement} region
 * @returns {(sentence: string) => void}
 */
export function announcer(region) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  return (sentence) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (region.textContent !== sentence) region.textContent = sentence;
    }, 1000);
  };
}
