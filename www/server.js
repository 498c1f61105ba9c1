// Serves the page on this machine only, compressed as a web host does; www/serve runs it. Argument: the port, else a free one.
import { fileURLToPath } from "node:url";
import compression from "compression";
import express from "express";

const site = express()
  .disable("x-powered-by")
  .use(compression())
  .use(express.static(fileURLToPath(new URL(".", import.meta.url))));

const server = site.listen(Number(process.argv[2] ?? 0), "127.0.0.1", (error) => {
  if (error) throw error;
  const address = server.address();
  if (address && typeof address === "object")
    console.error(`The page is at http://127.0.0.1:${address.port}/ (Ctrl-C stops it)`);
});
