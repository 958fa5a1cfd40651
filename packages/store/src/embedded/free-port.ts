import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { IsthmusError } from "@isthmus/protocol";

/**
 * Below the ports that Linux, macOS and Windows hand out by themselves, to every connection that is opened and to every
 * server that asks for any: one of those could be somebody else's again before its server has started.
 */
const firstPort = 20_000;
const portCount = 12_000;
const attempts = 500;

let last = randomInt(portCount);

/**
 * A TCP port on 127.0.0.1 that was free a moment ago. Each call goes on behind the last one: no port is given twice in a row.
 * @throws PORT_UNAVAILABLE when none of many could be listened on
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
