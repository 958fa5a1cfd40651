import { expect, it } from "vitest";
import { HttpListener } from "./listener.ts";
import { createHttpServer } from "./server.ts";

it("serves between start and stop, at the URL with the port that it took", async () => {
  const server = createHttpServer({ maxBodyBytes: 100, onRefused: () => undefined });
  server.get("/ok", async () => ({ ok: true }));
  const listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  expect(listener.url).toBe("");
  await listener.start();
  const { url } = listener;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  expect(await (await fetch(`${url}/ok`)).json()).toEqual({ ok: true });
  await listener.stop();
  await expect(fetch(`${url}/ok`)).rejects.toThrow();
});
