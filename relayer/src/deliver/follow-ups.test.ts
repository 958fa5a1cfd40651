import { encodeEnvelope, encodeSettlementRoot, type Hex, MerkleTree, toHex, totalsLeafHash } from "@isthmus/protocol";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Delivery } from "../outbox/delivery.ts";
import { testMessage } from "../testing/message.ts";
import { DeclaredTotals } from "./declared-totals.ts";
import { FollowUps } from "./follow-ups.ts";

const vault: Hex = `0x${"0a".repeat(32)}`;
const bytes32: Hex = `0x${"05".repeat(32)}`;
const leaves = [1, 2, 3].map((asset) => ({ asset, entitledQuanta: 70n, exitQuanta: 0n, consumedQuanta: 100n }));
const scope = { houseId: 7, chain: 2, contract: vault };
const tree = new MerkleTree(leaves.map((leaf) => totalsLeafHash(scope, leaf)));
const served = leaves.map((leaf, index) => ({
  asset: leaf.asset,
  entitledQuanta: "70",
  exitQuanta: "0",
  consumedQuanta: "100",
  depositRecordIndex: "4",
  proof: tree.proof(index),
}));
let coordinator: FastifyInstance;
let followUps: FollowUps;
let answer: { status: number; body: unknown };

beforeAll(async () => {
  coordinator = Fastify();
  coordinator.get("/v1/cycles/5/vaults/2", (_request, reply) => reply.status(answer.status).send(answer.body));
  const coordinatorUrl = `${await coordinator.listen({ host: "127.0.0.1", port: 0 })}/`;
  followUps = new FollowUps({
    totals: new DeclaredTotals({ coordinatorUrl, timeoutMs: 60_000 }),
    houseId: 7,
    vaultOf: () => vault,
  });
});

beforeEach(() => {
  answer = { status: 200, body: { totals: served } };
});

afterAll(() => coordinator.close());

/** A delivery whose root message declares these totals. */
function activated(): Delivery {
  const message = testMessage({ cycle: 5n, destination: 2 });
  const root = {
    vault,
    root: bytes32,
    depositAccumulator: bytes32,
    depositIndex: 4n,
    cycleDigest: bytes32,
    totalsRoot: tree.root,
  };
  const envelope = encodeEnvelope({
    kind: 1,
    houseId: 7,
    source: 1,
    destination: 2,
    lane: 1,
    session: 1,
    sequence: 5n,
    cycle: 5n,
    deadlineSeconds: message.deadlineSeconds,
    payload: encodeSettlementRoot(root),
  });
  return { message: { ...message, envelope: toHex(envelope) } } as Delivery;
}

it("plans one delivery per asset that the root declares, with its proof", async () => {
  const deliveries = await followUps.afterActivation(activated());
  expect(deliveries.map(({ step, asset }) => [step, asset])).toEqual(
    [1, 2, 3].map((asset) => ["activate-asset", asset]),
  );
  expect(deliveries[1]?.source).toEqual({ totals: served[1] });
});

it("refuses totals that the root does not declare, whatever the coordinator returns", async () => {
  const changes: object[] = [
    { asset: 4 },
    { entitledQuanta: "71" },
    { exitQuanta: "1" },
    { consumedQuanta: "101" },
    { proof: served[1]?.proof },
    { proof: [] },
  ];
  for (const change of changes) {
    answer.body = { totals: [{ ...served[0], ...change }, served[1]] };
    await expect(followUps.afterActivation(activated()), JSON.stringify(change)).rejects.toMatchObject({
      code: "PROOF_INVALID",
    });
  }
});

it("reports NOT_READY while the coordinator has no totals, and refuses a malformed or oversized answer", async () => {
  for (const status of [404, 500, 503]) {
    answer = { status, body: {} };
    await expect(followUps.afterActivation(activated())).rejects.toMatchObject({ code: "NOT_READY" });
  }
  const bad = [{}, { totals: [{}] }, { totals: [{ ...served[0], entitledQuanta: "-1" }] }, "no JSON"];
  for (const body of bad) {
    answer = { status: 200, body };
    await expect(followUps.afterActivation(activated())).rejects.toMatchObject({ code: "INPUT_INVALID" });
  }
  answer = { status: 200, body: "x".repeat(9 * 1_048_576) };
  await expect(followUps.afterActivation(activated())).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
});
