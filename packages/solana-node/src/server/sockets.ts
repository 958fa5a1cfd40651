import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { toJson } from "../rpc/json.ts";
import { answerText, type RpcMethod, type RpcMethods } from "../rpc/json-rpc.ts";
import { invalidParams } from "../rpc/rpc-error.ts";
import { watchBuilders } from "../subscriptions/kinds.ts";
import type { Notifier } from "../subscriptions/notifier.ts";
import { maxBodyBytes } from "./http.ts";

const maxSubscriptions = 1_000;
const maxBufferedBytes = 16 * 1024 * 1024;
const maxConnections = 1_000;
const catchUpMs = 10;

interface Connection {
  readonly socket: WebSocket;
  readonly notifier: Notifier;
  readonly subscriptions: Set<number>;
}

/** Serves subscriptions on the given HTTP servers. */
export function serveSockets(servers: readonly Server[], notifier: Notifier): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBodyBytes });
  for (const server of servers) {
    server.on("upgrade", (request, socket, head) => {
      socket.on("error", () => socket.destroy());
      if (sockets.clients.size >= maxConnections) {
        socket.destroy();
        return;
      }
      sockets.handleUpgrade(request, socket, head, (client) => accept(client, notifier));
    });
  }
  return sockets;
}

function accept(socket: WebSocket, notifier: Notifier): void {
  const connection: Connection = { socket, notifier, subscriptions: new Set() };
  socket.on("message", (data) => {
    const answer = answerText(socketMethods, connection, data.toString());
    if (answer !== null) send(socket, answer);
  });
  // A broken frame ends this connection only.
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    for (const id of connection.subscriptions) notifier.remove(id);
    connection.subscriptions.clear();
  });
}

const socketMethods: RpcMethods<Connection> = new Map(
  [...watchBuilders].flatMap(([name, build]): [string, RpcMethod<Connection>][] => [
    [
      name,
      (connection, params) => {
        const { notifier, socket, subscriptions } = connection;
        if (subscriptions.size >= maxSubscriptions) throw invalidParams("too many subscriptions on this connection");
        const watch = build(params);
        const id = notifier.add(watch, (method, subscription, result) => {
          // A subscription to a signature ends with its notification; clients never unsubscribe it.
          if (watch.signature !== undefined) subscriptions.delete(subscription);
          send(socket, { jsonrpc: "2.0", method, params: { result, subscription } });
        });
        subscriptions.add(id);
        // Clients drop a notification that arrives together with the answer to the subscription.
        setTimeout(() => notifier.catchUp(id), catchUpMs).unref();
        return id;
      },
    ],
    [
      name.replace("Subscribe", "Unsubscribe"),
      (connection, params) => {
        const [id] = z.tuple([z.number().int()]).safeParse(params).data ?? [];
        // A client may end its own subscriptions only.
        if (id === undefined || !connection.subscriptions.delete(id)) throw invalidParams("Invalid subscription id.");
        connection.notifier.remove(id);
        return true;
      },
    ],
  ]),
);

function send(socket: WebSocket, message: unknown): void {
  if (socket.readyState !== socket.OPEN) return;
  // Bounds the memory for a client that does not read.
  if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
  else socket.send(toJson(message));
}
