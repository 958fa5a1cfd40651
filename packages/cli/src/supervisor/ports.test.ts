import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { freePorts, isPortFree } from "./ports.ts";

describe("free ports", () => {
  it("are all different and free, and so are those after the first ports of pairs", async () => {
    for (let round = 0; round < 20; round++) {
      const ports = await freePorts({ count: 12, pairs: 3 });
      const taken = [...ports, ...ports.slice(0, 3).map((port) => port + 1)];
      expect(new Set(taken).size).toBe(15);
      expect(await Promise.all(taken.map(isPortFree))).not.toContain(false);
    }
  });

  it("are never the excluded one", async () => {
    for (let ahead = 1; ahead <= 12; ahead++) {
      // The system gives ports in order, so it would give this one.
      const [last = 0] = await freePorts({ count: 1 });
      const wanted = last + ahead;
      const ports = await freePorts({ count: 8, pairs: 2, without: wanted });
      expect([...ports, ...ports.slice(0, 2).map((port) => port + 1)]).not.toContain(wanted);
    }
  });

  it("are distinguished from those in use", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});
