import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { IsthmusError } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fetchJson } from "./fetch-json.ts";

const server = createServer((request, response) => {
  if (request.url === "/lost") return void request.socket.destroy();
  if (request.url === "/refused") {
    response.writeHead(409).end(JSON.stringify({ error: new IsthmusError("NONCE_USED", { nonce: 3n }).toBody() }));
    return;
  }
  let body = "";
  request.on("data", (part: Buffer) => {
    body += part.toString("utf8");
  });
  request.on("end", () => response.end(JSON.stringify({ method: request.method, body })));
});
const url = (path: string): URL => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

it("gets without a body and posts one as JSON", async () => {
  expect(await fetchJson(url("/"))).toEqual({ method: "GET", body: "" });
  expect(await fetchJson(url("/"), { asset: 1 })).toEqual({ method: "POST", body: '{"asset":1}' });
});

it("returns undefined if the connection is lost or refused", async () => {
  expect(await fetchJson(url("/lost"))).toBeUndefined();
  expect(await fetchJson(new URL("http://127.0.0.1:1"))).toBeUndefined();
});

it("throws the error of the answer", async () => {
  await expect(fetchJson(url("/refused"))).rejects.toMatchObject({ code: "NONCE_USED", details: { nonce: "3" } });
});
