import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a node does to answers: omits or doubles logs, invents amounts, lags, or gives no usable answer. */
export type NodeFault = "none" | "omit" | "repeat" | "forge" | "lag" | "limit" | "garbage" | "fail";

interface RpcAnswer {
  readonly id: unknown;
  result?: unknown;
}

/** A node in front of another one, which changes its answers as a test orders. */
export class FaultyNode {
  readonly #target: string;
  readonly #server: Server;
  fault: NodeFault = "none";
  /** Answers that were changed. */
  changed = 0;

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        this.#answer(Buffer.concat(chunks).toString()).then(
          ({ status, text }) => response.writeHead(status, { "content-type": "application/json" }).end(text),
          () => response.destroy(),
        );
      });
    });
  }

  /** Starts one. @param target URL of the node behind it */
  static async start(target: string): Promise<FaultyNode> {
    const node = new FaultyNode(target);
    await new Promise<void>((listening) => node.#server.listen(0, "127.0.0.1", listening));
    return node;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #answer(body: string): Promise<{ readonly status: number; readonly text: string }> {
    const { fault } = this;
    if (fault === "fail" || fault === "limit" || fault === "garbage") {
      this.changed++;
      return { status: { fail: 500, limit: 429, garbage: 200 }[fault], text: "<html>" };
    }
    const response = await fetch(this.#target, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    const text = await response.text();
    if (fault === "none") return { status: response.status, text };
    const asked = JSON.parse(body) as { id: unknown; method: string } | { id: unknown; method: string }[];
    const answered = JSON.parse(text) as RpcAnswer | RpcAnswer[];
    const methods = new Map([asked].flat().map(({ id, method }) => [id, method]));
    for (const answer of [answered].flat()) this.#change(answer, methods.get(answer.id) ?? "", fault);
    return { status: response.status, text: JSON.stringify(answered) };
  }

  #change(answer: RpcAnswer, method: string, fault: NodeFault): void {
    const { result } = answer;
    if (fault === "lag" && method === "eth_blockNumber" && typeof result === "string") {
      this.changed++;
      answer.result = `0x${BigInt(Math.max(Number(result) - 4, 0)).toString(16)}`;
    }
    if (method !== "eth_getLogs" || !Array.isArray(result) || result.length === 0) return;
    this.changed++;
    if (fault === "omit") answer.result = result.slice(1);
    if (fault === "repeat") answer.result = [...result, result[0]];
    if (fault === "forge")
      answer.result = result.map((log: { data: string }) => ({
        ...log,
        data: log.data.replace(/[1-9a-f](?=0*$)/, "f"),
      }));
  }
}
