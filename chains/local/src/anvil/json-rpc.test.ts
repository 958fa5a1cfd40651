import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { rpcBatch, rpcCall } from "./json-rpc.ts";

let server: Server;
let url: string;

/** Answers in reverse order, leaves out the method `silent` and refuses the method `wrong`. */
beforeEach(async () => {
  server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const requests = JSON.parse(text) as { id: number; method: string }[];
    const answers = requests
      .filter(({ method }) => method !== "silent")
      .map(({ id, method }) =>
        method === "wrong" ? { id, error: { code: 3, message: "no", data: "0x12" } } : { id, result: method },
      );
    response.end(JSON.stringify(answers.reverse()));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
});
afterEach(() => new Promise((done) => server.close(done)));

const request = (method: string) => ({ method, params: [] });

it("gives outcomes in the order of the requests, with errors and missing answers in their places", async () => {
  const outcomes = await rpcBatch(url, ["a", "wrong", "silent", "b"].map(request));
  expect(outcomes).toEqual([
    { result: "a" },
    { error: "no", data: "0x12" },
    { error: "no response", data: null },
    { result: "b" },
  ]);
  expect(await rpcBatch(url, [])).toEqual([]);
});

it("throws the node's error, and REQUEST_TIMEOUT when no node answers", async () => {
  expect(await rpcCall(url, "a")).toBe("a");
  await expect(rpcCall(url, "wrong")).rejects.toMatchObject({ code: "NODE_ERROR", details: { reason: "no" } });
  await expect(rpcCall("http://127.0.0.1:9", "a")).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
});
