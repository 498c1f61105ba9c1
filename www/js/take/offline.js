/** Visits without a network. */

/** Whether this is the page that holds everything inside itself. */
export const inOneFile = () => !document.querySelector("link[rel=manifest]");

/** Lets the service worker keep the page's own files; not inside other people's pages. */
export function keepOffline() {
  if (inOneFile() || parent !== window || !("serviceWorker" in navigator)) return;
  // The only address of a script that the page ever makes; the page's policy asks for it to be named.
  const types = /** @type {any} */ (window).trustedTypes;
  const policy = types?.createPolicy("hosting-contract", { createScriptURL: () => "sw.js" });
  const address = policy ? policy.createScriptURL("") : "sw.js";
  // Where the browser forbids it, the page works as before, with a network.
  navigator.serviceWorker.register(address, { updateViaCache: "none" }).catch(() => {});
}
