import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { CreditStopView } from "@isthmus/clearing";
import {
  addressOfPrivateKey,
  creditStopDigest,
  fromHex,
  type Hex,
  IsthmusError,
  signDigest,
  verifySignatures,
} from "@isthmus/protocol";
import { afterEach, expect, it } from "vitest";
import { quiet } from "../testing/test-setup.ts";
import type { StopSubmission } from "./hub-submitter.ts";
import { StopMachine } from "./stop-machine.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const hub = { houseId: 7, hubChain: 1, hub: bytes32(0x11) };
const keys = [1, 2, 3, 4].map((index) => new Uint8Array(32).fill(index));
const attesters = keys.map(addressOfPrivateKey);
const stopOf = (index: number, throughCycle: bigint, venue = 1): CreditStopView => ({
  account: bytes32(index),
  venue,
  chain: venue + 1,
  contract: bytes32(0x20 + venue),
  throughCycle,
});
const open: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
});

/** Operators that sign the stop that they are asked to, as many as `signing`; the others refuse. */
async function operators(signing: number): Promise<string[]> {
  return await Promise.all(
    keys.map(async (key, index) => {
      const server: Server = createServer(async (request, response) => {
        let text = "";
        for await (const chunk of request) text += chunk;
        const { cycle, ...rest } = JSON.parse(text);
        const digest = creditStopDigest(hub, { ...rest, cycle: BigInt(cycle) });
        if (index >= signing || request.url !== "/v1/attest/credit-stop") {
          const error = { code: "CREDIT_STOP_UNFOUNDED", message: "no" };
          response.writeHead(409).end(JSON.stringify({ error }));
        } else response.end(JSON.stringify({ ...signDigest(key, fromHex(digest, 32), index), digest }));
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      open.push({
        stop: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );
}

/** A running machine with the stops that it has sent; `reached` waits for the n-th. Without a clock of the test's it has its own. */
function machineOver(
  urls: readonly string[],
  stops: () => readonly CreditStopView[],
  options: { readonly nowMs?: () => number; readonly refusedChain?: number; readonly lastCycle?: bigint } = {},
) {
  const { nowMs, refusedChain, lastCycle } = options;
  const sent: StopSubmission[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const machine = new StopMachine({
    log: quiet,
    hub,
    operators: { urls, attesters, timeoutMs: 60_000 },
    submitter: {
      submitStop: async (submission) => {
        if (submission.stop.chain === refusedChain)
          throw new IsthmusError("TRANSPORTS_MISSING", { sent: 1, needed: 2 });
        const { cycle } = submission.stop;
        if (lastCycle !== undefined && cycle + 64n < lastCycle)
          throw new IsthmusError("CREDIT_STOP_STALE", { cycle, lastCycle });
        sent.push(submission);
        for (const { count, resolve } of waiting) if (sent.length >= count) resolve();
      },
      finalizeStop: async () => true,
    },
    stops,
    pollIntervalMs: 5,
    ...(nowMs === undefined ? {} : { nowMs }),
  });
  machine.start();
  open.push({ stop: () => machine.stop() });
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      if (sent.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { machine, sent, reached };
}

it("has enough operators sign each stop and sends it to the hub, thirteen accounts of a venue and cycle at a time", async () => {
  const stops = Array.from({ length: 15 }, (_, index) => stopOf(0x40 + index, 3n));
  const pending = [...stops, stopOf(0x40, 3n, 2), stopOf(0x60, 4n)];
  const { sent, reached } = machineOver(await operators(3), () => pending);
  await reached(4);
  expect(sent.map(({ stop }) => [stop.chain, stop.cycle, stop.accounts.length])).toEqual([
    [2, 3n, 13],
    [2, 3n, 2],
    [3, 3n, 1],
    [2, 4n, 1],
  ]);
  for (const { stop, digest, signatures } of sent) {
    expect(digest).toBe(creditStopDigest(hub, stop));
    expect(() => verifySignatures(fromHex(digest, 32), signatures, attesters)).not.toThrow();
  }
});

it("sends a stop again only when no venue has carried it for a long time", async () => {
  let nowMs = 0;
  let asked = 0;
  const pending = () => {
    asked += 1;
    return [stopOf(0x40, 3n)];
  };
  const { sent, reached } = machineOver(await operators(3), pending, { nowMs: () => nowMs });
  await reached(1);
  const before = asked;
  await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(before + 3);
  expect(sent).toHaveLength(1);
  nowMs = 3_600_000;
  await reached(2);
});

it("lets no venue wait for the stop of another that is refused", async () => {
  const pending = [stopOf(0x40, 3n), stopOf(0x41, 3n, 2), stopOf(0x42, 3n, 3)];
  const { machine, sent, reached } = machineOver(await operators(3), () => pending, { refusedChain: 2 });
  await reached(2);
  expect(sent.map(({ stop }) => stop.chain)).toEqual([3, 4]);
  await expect.poll(() => machine.lastError, { timeout: 60_000 }).toBe("TRANSPORTS_MISSING");
});

it("leaves a stop to the roots of later cycles that the hub takes no more, and is not held up by it", async () => {
  let asked = 0;
  const pending = () => {
    asked += 1;
    return [stopOf(0x40, 3n), stopOf(0x41, 68n)];
  };
  const { machine, sent, reached } = machineOver(await operators(3), pending, { lastCycle: 68n });
  await reached(1);
  const before = asked;
  await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(before + 3);
  expect(sent.map(({ stop }) => stop.cycle)).toEqual([68n]);
  expect(machine.lastError).toBeNull();
});

it("sends nothing that too few operators sign, and reports it", async () => {
  const { machine, sent } = machineOver(await operators(2), () => [stopOf(0x40, 3n)]);
  await expect.poll(() => machine.lastError, { timeout: 60_000 }).toBe("QUORUM_MISSING");
  expect(sent).toEqual([]);
});
