import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Report } from "../report/schema.ts";
import { testReport } from "../testing/test-report.ts";
import { openNodes } from "./nodes.ts";

const server = createServer((_, response) => response.end("{}"));
let rpcUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  rpcUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const chains = () => testReport().chains.map((chain): Report["chains"][number] => ({ ...chain, rpcUrl }));

it("reads from the running network if no state was saved", async () => {
  const nodes = await openNodes(testReport({ chains: chains() }));
  expect([nodes.from, [...nodes.urls]]).toEqual(["the running network", [["hub", rpcUrl]]]);
});

it("prefers the saved state, and refuses that of another run", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-nodes-"));
  const file = join(folder, "hub.json");
  writeFileSync(file, "{}");
  writeFileSync(join(folder, "run.json"), JSON.stringify({ startedAt: "2025-12-31T00:00:00.000Z" }));
  const report = testReport({ chains: chains(), savedState: { hub: file } });
  await expect(openNodes(report)).rejects.toMatchObject({
    code: "NETWORK_STATE_MISSING",
    details: { reason: "the saved state belongs to another run", savedBy: "2025-12-31T00:00:00.000Z" },
  });
});

it("fails if the network has ended and its state is gone", async () => {
  const report = testReport({ savedState: { hub: "/nowhere/hub.json" } });
  await expect(openNodes(report)).rejects.toMatchObject({ code: "NETWORK_STATE_MISSING", details: { chain: "hub" } });
});
