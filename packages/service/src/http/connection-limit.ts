import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How many connections a server holds. */
export interface ConnectionLimits {
  /** In all. */
  readonly maxConnections: number;
  /** From one remote address; as many as in all where a proxy stands before the server. */
  readonly maxPerAddress: number;
}

/**
 * Holds a server to its limits: a connection beyond them is closed before a byte of it is read, so that one address cannot take
 * the memory and the descriptors of all.
 */
export function limitConnections(server: Server, { maxConnections, maxPerAddress }: ConnectionLimits): void {
  const held = new Map<string, number>();
  server.maxConnections = maxConnections;
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    const count = (held.get(address) ?? 0) + 1;
    if (count > maxPerAddress) {
      socket.destroy();
      return;
    }
    held.set(address, count);
    socket.once("close", () => {
      const left = (held.get(address) ?? 1) - 1;
      if (left === 0) held.delete(address);
      else held.set(address, left);
    });
  });
}
