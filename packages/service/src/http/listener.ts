import type { FastifyInstance } from "fastify";
import type { Part } from "../process/parts.ts";

/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** How long running requests may take once it stops; then their connections are cut. Default 5,000. */
  readonly stopWithinMs?: number;
}

/** Between two looks at which connections have become idle. */
const sweepMs = 20;

/**
 * An HTTP server as a part of a service: listens when started, finishes running requests when stopped, within a limit: the parts
 * that stop after it, such as the journal and the lease, must not wait for a client.
 */
export class HttpListener implements Part {
  readonly name = "http";
  readonly #server: FastifyInstance;
  readonly #address: ListenAddress;
  #url = "";

  constructor(server: FastifyInstance, address: ListenAddress) {
    this.#server = server;
    this.#address = address;
  }

  /** Where it listens, with the port that it took; empty before the start. */
  get url(): string {
    return this.#url;
  }

  async start(): Promise<void> {
    this.#url = await this.#server.listen({ host: this.#address.host, port: this.#address.port });
  }

  async stop(): Promise<void> {
    const { server } = this.#server;
    const closed = this.#server.close();
    // A connection is kept after the answer to what was under way, and closing the server does not end it.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const cut = setTimeout(() => server.closeAllConnections(), this.#address.stopWithinMs ?? 5_000);
    try {
      await closed;
    } finally {
      clearInterval(sweep);
      clearTimeout(cut);
    }
  }
}
