// Serves the page on this machine only, compressed and with the headers of a web host; www/serve runs it. Argument: the port,
// else a free one.
import { fileURLToPath } from "node:url";
import compression from "compression";
import express from "express";
import { headersFor, readRules } from "./headers.js";

const www = fileURLToPath(new URL(".", import.meta.url));
const rules = readRules();

const site = express()
  .disable("x-powered-by")
  .use(compression())
  .use((request, response, next) => {
    response.setHeaders(headersFor(rules, request.path));
    next();
  })
  .use(express.static(www, { cacheControl: false }))
  .use((_request, response) => response.status(404).sendFile("404.html", { root: www, cacheControl: false }));

const server = site.listen(Number(process.argv[2] ?? 0), "127.0.0.1", (error) => {
  if (error) throw error;
  const address = server.address();
  if (address && typeof address === "object")
    console.error(`The page is at http://127.0.0.1:${address.port}/ (Ctrl-C stops it)`);
});
