/** How long a server may take to send what is newer, in milliseconds; then the page is loaded with what is there. */
const PATIENCE = 5_000;

/**
 * Loads the page again in the edition that is on the server. Where a host lets browsers keep files for a while, reloading
 * alone would bring the page anew and its scripts from before, whose later parts are no longer there.
 */
export async function reload() {
  const named = /** @type {NodeListOf<HTMLLinkElement & HTMLScriptElement>} */ (
    document.querySelectorAll("link[href], script[src]")
  );
  // Without a network there is nothing newer either.
  const signal = AbortSignal.timeout(PATIENCE);
  await Promise.allSettled([...named].map(({ href, src }) => fetch(href || src, { cache: "reload", signal })));
  location.reload();
}
