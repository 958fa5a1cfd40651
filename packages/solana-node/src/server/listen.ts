import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { IsthmusError } from "@isthmus/protocol";

const portAttempts = 30;

/** Servers that listen. */
export interface Listening {
  readonly port: number;
  /** The main server, and the one on the next port if that was free. */
  readonly servers: readonly Server[];
}

/**
 * Listens on a port and, if it is free, on the next one, where web3.js connects for WebSockets. Port 0 means a pair of
 * free ports.
 *
 * @throws CONFIG_INVALID if the port is taken, or no pair is free
 */
export async function listenOnPair(makeServer: () => Server, host: string, wantedPort: number): Promise<Listening> {
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    const main = makeServer();
    const port = await listen(main, host, wantedPort);
    if (port === null)
      throw new IsthmusError("CONFIG_INVALID", { key: "port", port: wantedPort, reason: "it is taken" });
    const next = makeServer();
    const nextPort = port < 65_535 ? await listen(next, host, port + 1) : null;
    if (nextPort !== null) return { port, servers: [main, next] };
    if (wantedPort !== 0) return { port, servers: [main] };
    await new Promise((resolve) => main.close(resolve));
  }
  throw new IsthmusError("CONFIG_INVALID", { key: "port", reason: "no two consecutive ports are free" });
}

/** @returns the port, or null if it is taken or not allowed */
function listen(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const refused = () => resolve(null);
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
