import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { IsthmusError } from "@isthmus/protocol";

const portAttempts = 30;

/** Ports that are being served. */
export interface Listening {
  readonly port: number;
  /** Servers that listen: the main one, and the one on the next port if that was free. */
  readonly servers: readonly Server[];
}

/**
 * Listens on a port and, if it is free, on the next one: stock clients look there for WebSockets.
 * With port 0 a pair of free ports is looked for.
 *
 * @throws IsthmusError CONFIG_INVALID when the port cannot be taken
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
  throw new IsthmusError("CONFIG_INVALID", { key: "port", reason: "no two neighbouring ports are free" });
}

/** @returns the port, or null when it is taken or may not be used */
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
