import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openApiDocument } from "@isthmus/service";
import type { Described } from "@isthmus/service/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import { fuzzServices } from "./run.ts";

const patienceMs = 900_000;

describe("on a server with faults", () => {
  let server: Server;
  beforeAll(async () => {
    const answers = [
      { status: 500, text: "{}" },
      { status: 200, text: '{"openapi":3}' },
      { status: 404, text: "lost" },
    ];
    let asked = 0;
    server = createServer((_request, response) => {
      const { status, text } = answers[asked++ % answers.length] ?? { status: 500, text: "" };
      response.writeHead(status, { "content-type": "application/json" }).end(text);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterAll(() => server.close());

  it("finds every kind", async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const document = openApiDocument("Test", []) as unknown as Described;
    const target = { name: "test", url, document, adminToken: null, known: [], commands: [] };
    const { faults } = await fuzz([target], { requests: 60, seed: 1 });
    for (const status of [200, 404, 500]) expect(faults.map((fault) => fault.status)).toContain(status);
  });
});

describe("on real processes", () => {
  it(
    "gets only answers as described, and journals only what it acknowledges",
    async () => {
      const run = await fuzzServices({ requests: 1_500, seed: 1 });
      expect(run.faults).toEqual([]);
      expect(run.unexplained).toEqual([]);
      expect(run.deaths).toEqual([]);
      expect(run.agrees).toBe(true);
      // Commands were accepted among them, and refused for many reasons.
      expect(run.acknowledged.size).toBeGreaterThan(0);
      expect(Object.keys(run.codes).length).toBeGreaterThan(10);
    },
    patienceMs,
  );
});
