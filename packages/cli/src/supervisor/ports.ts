import { createServer, type Server } from "node:net";
import { freePort } from "@isthmus/store";

/** Which free ports are needed. */
export interface PortRequest {
  readonly count: number;
  /** How many of them, the first ones, also need the port after them to be free. */
  readonly pairs?: number;
  /** A port that must not be chosen, nor follow the first port of a pair. */
  readonly without?: number;
}

/** Chooses free TCP ports on loopback, all different: each is kept open until all are chosen. */
export async function freePorts({ count, pairs = 0, without = 0 }: PortRequest): Promise<number[]> {
  const held: Server[] = [];
  const ports: number[] = [];
  try {
    while (ports.length < count) {
      const first = await listen(await freePort());
      if (first === null) continue;
      held.push(first);
      const port = portOf(first);
      if (port === without) continue;
      if (ports.length < pairs) {
        const second = port + 1 === without ? null : await listen(port + 1);
        if (second === null) continue;
        held.push(second);
      }
      ports.push(port);
    }
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
  return ports;
}

/** @returns null when the port is taken, or above the last one */
function listen(port: number): Promise<Server | null> {
  if (port > 65_535) return Promise.resolve(null);
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as { port: number }).port;
}

/** Whether a TCP port on loopback can be listened on now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = await listen(port);
  if (server === null) return false;
  await new Promise((resolve) => server.close(resolve));
  return true;
}
