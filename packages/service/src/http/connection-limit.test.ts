import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { limitConnections } from "./connection-limit.ts";

let server: Server;
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
});

async function serve(limits: { readonly maxConnections: number; readonly maxPerAddress: number }): Promise<void> {
  server = createServer((_request, response) => response.end("ok"));
  limitConnections(server, limits);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
}

/** Connects and asks. @returns the answer's first line, or "" where the server closed the connection */
function ask(): Promise<string> {
  return new Promise((done) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () =>
      socket.write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n"),
    );
    sockets.push(socket);
    socket.on("data", (data) => done(data.toString().split("\r\n")[0] ?? ""));
    socket.on("error", () => done(""));
    socket.on("close", () => done(""));
  });
}

it.each([
  { maxConnections: 100, maxPerAddress: 3 },
  { maxConnections: 3, maxPerAddress: 100 },
])("closes what comes beyond %o, and has room again when others are gone", async (limits) => {
  await serve(limits);
  for (let held = 0; held < 3; held++) expect(await ask()).toContain("200");
  expect(await ask()).toBe("");
  sockets[0]?.destroy();
  await expect.poll(ask, { timeout: 60_000 }).toContain("200");
});
