import type { FastifyInstance } from "fastify";
import type { Part } from "../process/parts.ts";

/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
}

/** An HTTP server as a part of a service: listens when started, finishes running requests when stopped. */
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
    await this.#server.close();
  }
}
