/** Visits without a network, and a new edition of the page: offered, and taken without losing what was typed. */
import { flush } from "./keep.js";

/** Whether this is the page that holds everything inside itself. */
export const inOneFile = () => !document.querySelector("link[rel=manifest]");

/**
 * Lets the service worker keep the page's own files; not inside other people's pages. Where the browser or the host forbids
 * it, the page works as before, with a network.
 * @param {(take: () => void) => void} offer called when a new edition is ready; `take` changes to it
 */
export async function keepOffline(offer) {
  if (inOneFile() || parent !== window) return;
  try {
    const workers = navigator.serviceWorker;
    // The first worker that takes charge changes nothing; each later one brings another edition.
    const before = workers.controller;
    const registration = await workers.register(scriptAddress(), { updateViaCache: "none" });
    const ready = () => registration.waiting && workers.controller && offer(() => take(registration));
    ready();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", ready);
    });
    if (before) workers.addEventListener("controllerchange", () => leave(false));
    document.addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
  } catch {
    // No service worker here.
  }
}

/** @param {ServiceWorkerRegistration} registration */
function take(registration) {
  navigator.serviceWorker.addEventListener("controllerchange", () => leave(true));
  registration.waiting?.postMessage("take over");
}

let left = false;

/**
 * The files of this edition are gone: on to the new one, at once where it was asked for, in other tabs when nobody looks.
 * @param {boolean} now
 */
function leave(now) {
  if (!now && !document.hidden) {
    document.addEventListener("visibilitychange", () => leave(false), { once: true });
    return;
  }
  if (left) return;
  left = true;
  flush();
  location.reload();
}

/** The only address of a script that the page ever makes; the page's policy asks for it to be named. */
function scriptAddress() {
  const types = /** @type {any} */ (window).trustedTypes;
  return types
    ? types.createPolicy("hosting-contract", { createScriptURL: () => "sw.js" }).createScriptURL("")
    : "sw.js";
}
