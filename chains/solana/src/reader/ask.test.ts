import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { errorCodes, IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { ask, openConnection, rpcErrorCode } from "./ask.ts";

it("throws REQUEST_TIMEOUT when no node answers, instead of a promise without end", async () => {
  const connection = openConnection({ rpcUrl: "http://127.0.0.1:9", timeoutMs: 2_000 });
  await expect(ask(() => connection.getSlot())).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
});

it("finds our error where the Connection kept only its text, and passes any other error", async () => {
  const { text } = errorCodes.REQUEST_TIMEOUT;
  await expect(ask(() => Promise.reject(new Error(`failed: ${text}`)))).rejects.toMatchObject({
    code: "REQUEST_TIMEOUT",
  });
  const other = new IsthmusError("NOT_FOUND");
  await expect(ask(() => Promise.reject(other))).rejects.toBe(other);
  expect(await ask(async () => 7)).toBe(7);
});

it("reads the JSON-RPC code of an answer only", () => {
  expect(rpcErrorCode({ code: -32_009 })).toBe(-32_009);
  for (const error of [null, "text", new Error("no code"), { code: "ECONNREFUSED" }])
    expect(rpcErrorCode(error)).toBeNull();
});

it("names a node that limits requests", async () => {
  const limited = new Error("failed to get slot: Error: 429 Too Many Requests: ");
  await expect(ask(() => Promise.reject(limited))).rejects.toMatchObject({ code: "NODE_RATE_LIMITED" });
});

it("throws REQUEST_TIMEOUT when a node begins an answer and never ends it", async () => {
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).write("{"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const connection = openConnection({ rpcUrl: `http://127.0.0.1:${port}`, timeoutMs: 300 });
    await expect(ask(() => connection.getSlot())).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
