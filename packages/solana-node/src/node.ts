import type { Bank, ExecutionResult } from "./chain/bank.ts";
import { type ChainIdentity, chainIdentity, createBank } from "./chain/genesis.ts";
import { loadSnapshot } from "./chain/snapshot.ts";
import { httpMethods } from "./methods/all.ts";
import type { NodeContext } from "./methods/context.ts";
import { type ResolvedOptions, resolveOptions, type SolanaNodeOptions } from "./model/options.ts";
import { toJson } from "./rpc/json.ts";
import { answerText } from "./rpc/json-rpc.ts";
import { rpcCodes } from "./rpc/rpc-error.ts";
import { advance, createControl } from "./server/chain-control.ts";
import { answerControl, controlPath, type SolanaControl } from "./server/control.ts";
import { createHttpServer, type HttpAnswer, maxBodyBytes } from "./server/http.ts";
import { listenOnPair } from "./server/listen.ts";
import { serveSockets } from "./server/sockets.ts";
import { startTicking } from "./server/ticker.ts";
import { Notifier } from "./subscriptions/notifier.ts";
import type { DecodedTransaction } from "./transaction/decode.ts";

const drainMs = 50;

/** A running local Solana network. */
export interface SolanaNode extends SolanaControl {
  /** RPC address, for `new Connection(url)` of @solana/web3.js. */
  readonly url: string;
  /** WebSocket address; needed as `wsEndpoint` only if the port after the RPC port was taken. */
  readonly wsUrl: string;
  readonly port: number;
  readonly genesisHash: string;
  /** Stops the slots and closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts a local Solana network: LiteSVM with blocks, commitment levels and a ledger, behind JSON-RPC and WebSocket.
 *
 * @param nowMs wall clock in milliseconds; the chain's clock follows it
 * @throws CONFIG_INVALID with the option that cannot be used
 */
export async function startSolanaNode(
  options: SolanaNodeOptions = {},
  nowMs: () => number = Date.now,
): Promise<SolanaNode> {
  const resolved = resolveOptions(options);
  const { bank, identity } = openChain(resolved, nowMs);
  const notifier = new Notifier(bank);
  const context: NodeContext = { bank, identity, submit: (decoded) => submit(bank, notifier, decoded) };
  const control = createControl(bank, identity, notifier);
  const makeServer = () =>
    createHttpServer((request, body): HttpAnswer => {
      if (request.url?.startsWith(controlPath)) return answerControl(control, resolved.controlToken, request, body);
      if (request.method === "GET" && request.url === "/health") return text(200, "ok");
      if (request.method !== "POST") return text(405, "Use POST");
      const answer = answerText(httpMethods, context, body);
      return answer === null ? { ...text(204, ""), body: "" } : json(200, answer);
    }, bodyTooLarge);
  const { port, servers } = await listenOnPair(makeServer, resolved.host, resolved.port);
  const sockets = serveSockets(servers, notifier);
  const stopTicking = startTicking(resolved.slotMs, () => advance(bank, notifier));
  const shownHost = resolved.host.includes(":") ? `[${resolved.host}]` : resolved.host;
  return {
    ...control,
    url: `http://${shownHost}:${port}`,
    wsUrl: `ws://${shownHost}:${servers.length > 1 ? port + 1 : port}`,
    port,
    genesisHash: identity.genesisHash,
    close: async () => {
      stopTicking();
      // Requests that have just been sent are still answered.
      await new Promise((resolve) => setTimeout(resolve, drainMs));
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise<void>((resolve) => server.close(() => resolve()));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}

function openChain(options: ResolvedOptions, nowMs: () => number): { bank: Bank; identity: ChainIdentity } {
  if (options.loadFile !== undefined) return loadSnapshot(options.loadFile, options, nowMs);
  const identity = chainIdentity(options.seed);
  return { bank: createBank(options, identity, nowMs), identity };
}

function submit(bank: Bank, notifier: Notifier, decoded: DecodedTransaction): ExecutionResult {
  const result = bank.execute(decoded);
  if (result.kind === "landed") notifier.landed(result.record);
  return result;
}

const bodyTooLarge: HttpAnswer = json(413, {
  jsonrpc: "2.0",
  id: null,
  error: { code: rpcCodes.invalidRequest, message: `The request body is larger than ${maxBodyBytes} bytes` },
});

function json(status: number, body: unknown): HttpAnswer {
  return { status, contentType: "application/json; charset=utf-8", body: toJson(body) };
}

function text(status: number, body: string): HttpAnswer {
  return { status, contentType: "text/plain; charset=utf-8", body };
}
