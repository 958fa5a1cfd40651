import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { IsthmusError } from "@isthmus/protocol";

/**
 * Below the ephemeral ports of Linux, macOS and Windows, which any new connection may take before our server has started.
 */
const firstPort = 20_000;
const portCount = 12_000;
const attempts = 500;

let last = randomInt(portCount);

/**
 * Returns a TCP port on 127.0.0.1 that was free when checked. Each call continues after the last one, so ports do not
 * repeat until all were tried.
 * @throws PORT_UNAVAILABLE if none of 500 candidates is free
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    last = (last + 1) % portCount;
    const port = firstPort + last;
    if (await canListen(port)) return port;
  }
  throw new IsthmusError("PORT_UNAVAILABLE", { part: "port", attempts });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once("error", () => answer(false));
    server.listen(port, "127.0.0.1", () => server.close(() => answer(true)));
  });
}
