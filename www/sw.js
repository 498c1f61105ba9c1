/*
 * Keeps the page's own files, so that a later visit needs no network. One cache an edition, filled whole or not at all: each
 * file must be the very one that the edition lists, so that two editions never mix. A new edition takes over when the reader
 * asks for it, or when the last window of the old one has been closed; the files of the old one are dropped then.
 */
importScripts("pkg/files.js");

const { version, files } = self.EDITION;
const OURS = `hosting-contract ${registration.scope} `;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("message", ({ data }) => data === "take over" && skipWaiting());
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

async function keep() {
  const cache = await caches.open(OURS + version);
  const fill = async (/** @type {[string, string]} */ [path, integrity]) =>
    cache.put(path, await whole(path, integrity));
  try {
    await Promise.all(files.map(fill));
  } catch (error) {
    await caches.delete(OURS + version);
    throw error;
  }
}

/**
 * Not what the browser may have kept of an earlier edition.
 * @param {string} path
 * @param {string} integrity
 */
async function whole(path, integrity) {
  const response = await fetch(path, { cache: "no-cache", integrity });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(OURS) && name !== OURS + version).map((name) => caches.delete(name)),
  );
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(OURS + version);
  const path = request.url.replace(/index\.html(?=$|[?#])/, "");
  return (await cache.match(path, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}
