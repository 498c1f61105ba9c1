// Serves the page and the bare one from memory, compressed beforehand as a web host does, so that what is measured is the
// page and not the compressing.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { headersFor, readRules } from "../../www/headers.js";
import { builtPath } from "./built.js";

const www = new URL("../../www/", import.meta.url);

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** A page with an empty module: it has its answer when the module has run. */
const BARE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>bare</title>
<div id="answer"><p class="found"></p></div>
<script type="module">
import init, { answer } from "./empty.js";
await init();
document.querySelector(".found").textContent = answer() + "円";
</script>
</html>
`;

/** @param {string} path */
function contentOf(path) {
  if (path === "/bare/") return Buffer.from(BARE);
  if (path.startsWith("/bare/")) return readFileSync(builtPath(path.slice("/bare/".length)));
  return readFileSync(new URL(path === "/" ? "index.html" : path.slice(1), www));
}

/** @returns {Promise<{ address: string, stop: () => void }>} */
export async function host() {
  const rules = readRules();
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    try {
      const body = kept.get(path) ?? brotliCompressSync(contentOf(path));
      kept.set(path, body);
      response.setHeader("content-type", TYPES[extname(path) || ".html"] ?? "application/octet-stream");
      response.setHeader("content-encoding", "br");
      if (!path.startsWith("/bare/")) response.setHeaders(headersFor(rules, path));
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
