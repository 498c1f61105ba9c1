// The page, served by www/serve, for runners that have no server of their own.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @returns {Promise<{ address: string, stop: () => void }>} */
export function servePage() {
  const server = spawn(fileURLToPath(new URL("../www/serve", import.meta.url)), {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`www/serve ended with ${code}:\n${said}`)));
    server.stderr.on("data", (chunk) => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve({ address, stop: () => server.kill() });
    });
  });
}
