import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { Engine } from "@isthmus/clearing";
import { largeCcp, largeCcpTerms, type TestCcp } from "@isthmus/clearing/testing";
import { HashThreadPool } from "@isthmus/clearing/threads";
import { type EntitlementLeaf, keccak256, useHashThreads } from "@isthmus/protocol";
import { type Benchmark, collect, durationFigure, type Figure, growthFigures, processorMs } from "./benchmark.ts";
import { hashesMs, objectsMs, walkAccounts } from "./close-cycle-floor.ts";

const { instrument, asset, markTicks } = largeCcpTerms;
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const most = sizes[sizes.length - 1] as number;
const fewChanges = 1_000;
/** Hashes of the baseline that are made; it takes the rest as long. */
const plainSample = 20_000;

/** A whole close-cycle when every leaf is new and when few are, state digest, snapshot and memory. */
export const closeCycleBenchmark: Benchmark = {
  name: "close-cycle",
  run: async () => {
    await closeAll(10_000);
    const all: (Closed & { readonly size: number })[] = [];
    for (const size of sizes) all.push({ size, ...(await closeAll(size)) });
    const largest = all[all.length - 1] as (typeof all)[number];
    const growth = (what: string, duration: (point: (typeof all)[number]) => number): Figure[] =>
      growthFigures(
        what,
        "account",
        all.map((point) => ({ size: point.size, durationMs: duration(point) })),
      );
    const plain = { what: "leaves and tree alone, a call per hash of 64 bytes or more", ms: plainTreeMs(most) };
    return [
      durationFigure(everyLeaf, largest.closeMs, plain.what, plain.ms),
      ...floorFigures(largest),
      ...growth("close-cycle, every leaf new, accounts", (point) => point.closeMs),
      ...fewFigures(largest.closeMs),
      durationFigure(
        `close-cycle: state digest, ${text(most)} accounts, every account new`,
        largest.digestMs,
        "SHA-256 of each account's JSON text",
        largest.jsonMs,
      ),
      ...snapshotFigures(),
    ];
  },
};

const everyLeaf = `close-cycle, ${text(most)} accounts, every leaf new`;

interface Closed {
  /** With its effects and statements read. */
  readonly closeMs: number;
  /** By the clock, without threads and with two. */
  readonly clockMs: number;
  readonly threadsClockMs: number;
  /** Reading every effect and statement alone. */
  readonly readMs: number;
  /** One walk over all accounts. */
  readonly walkedMs: number;
  readonly digestMs: number;
  readonly jsonMs: number;
}

/** What stands in the way of less, measured without product code. */
function floorFigures({ closeMs, clockMs, threadsClockMs, readMs, walkedMs }: Closed): Figure[] {
  return [
    durationFigure(everyLeaf, closeMs, "its hashes alone: as many blocks of ready bytes", hashesMs(most)),
    durationFigure(everyLeaf, closeMs, "one walk over what the accounts hold, nothing made", walkedMs),
    durationFigure(everyLeaf, closeMs, "no effect and no statement read", closeMs - readMs),
    {
      what: `${everyLeaf}, hashed on two threads`,
      unit: "ms by the clock (less is better)",
      value: threadsClockMs,
      baselineWhat: "the same without threads",
      baseline: clockMs,
      ratio: clockMs / threadsClockMs,
    },
  ];
}

/** Closes a cycle in which every account's exit balance moves, with the digest of the state by itself. */
async function closeAll(accounts: number): Promise<Closed> {
  const ccp = largeCcp(accounts);
  const digestMs = processorMs(() => ccp.engine.digest());
  const jsonMs = plainDigestMs(ccp);
  close(ccp);
  const before = leavesOf(ccp);
  assert.ok(ccp.prices({ [instrument]: markTicks + 400n }).ok);
  const clockBefore = performance.now();
  let readMs = 0;
  const closeMs = processorMs(() => {
    const closed = close(ccp);
    readMs = processorMs(() => read(ccp, closed));
  });
  const clockMs = performance.now() - clockBefore;
  const after = leavesOf(ccp);
  assert.equal(after.length, accounts);
  assert.ok(after.every((leaf, index) => leaf.exitQuanta !== before[index]?.exitQuanta));
  const walkedMs = processorMs(() => walkAccounts(ccp.engine.state.accounts.values()));
  const threadsClockMs = await closeOnThreads(ccp);
  return { closeMs, clockMs, threadsClockMs, readMs, walkedMs, digestMs, jsonMs };
}

/** Closes one more cycle like it, hashed on two threads. @returns milliseconds by the clock */
async function closeOnThreads(ccp: TestCcp): Promise<number> {
  const pool = new HashThreadPool({ workers: 2 });
  await pool.started();
  assert.ok(ccp.prices({ [instrument]: markTicks + 800n }).ok);
  useHashThreads(pool);
  const before = performance.now();
  read(ccp, close(ccp));
  const clockMs = performance.now() - before;
  useHashThreads(null);
  await pool.close();
  return clockMs;
}

/** A million accounts, of which a thousand hold positions: the marks move, and the leaves of these change. */
function fewFigures(allMs: number): Figure[] {
  const ccp = largeCcp(most, fewChanges);
  close(ccp);
  const durations = [1n, 2n, 3n].map((step) => {
    assert.ok(ccp.prices({ [instrument]: markTicks + 400n * step }).ok);
    return processorMs(() => read(ccp, close(ccp)));
  });
  const closeMs = Math.min(...durations);
  const every = "the same with every leaf new";
  const what = `close-cycle, ${text(most)} accounts, ${text(fewChanges)} changed`;
  const digests = [1, 2, 3].map((round) => {
    for (const id of ccp.engine.accounts().slice(0, fewChanges)) ccp.deposit(id, asset, BigInt(round));
    return processorMs(() => ccp.engine.digest());
  });
  return [
    durationFigure(what, closeMs, every, allMs),
    durationFigure(
      `close-cycle: state digest, ${text(most)} accounts, ${text(fewChanges)} changed`,
      Math.min(...digests),
      "a whole close-cycle with as many changes",
      closeMs,
    ),
  ];
}

/** Writing and loading a snapshot of a million accounts, and what an account takes. */
function snapshotFigures(): Figure[] {
  const before = heldBytes();
  const ccp = largeCcp(most);
  const perAccount = (heldBytes() - before) / most;
  const digest = ccp.engine.digest();
  let bytes: Uint8Array = new Uint8Array(0);
  const writeMs = processorMs(() => {
    bytes = ccp.engine.snapshot();
  });
  const sample = jsonSample(ccp);
  let restored: Engine | undefined;
  const loadMs = processorMs(() => {
    restored = Engine.restore(bytes);
  });
  assert.equal(restored?.digest(), digest);
  const accounts = `${text(most)} accounts`;
  const bytesFigure = (what: string, value: number): Figure => ({
    what,
    unit: "bytes per account (less is better)",
    value,
    baselineWhat: "the account's JSON text",
    baseline: sample.bytesPerAccount,
    ratio: sample.bytesPerAccount / value,
  });
  return [
    durationFigure(`close-cycle: snapshot of ${accounts}, write`, writeMs, "JSON text", sample.writeMs),
    durationFigure(
      `close-cycle: snapshot of ${accounts}, load`,
      loadMs,
      "JSON text parsed, no object made",
      sample.parseMs,
    ),
    durationFigure(
      `close-cycle: snapshot of ${accounts}, load`,
      loadMs,
      "as many objects made and kept, no byte read",
      objectsMs(most),
    ),
    bytesFigure(`close-cycle: snapshot of ${accounts}, size`, bytes.length / most),
    bytesFigure("close-cycle: memory of an account", perAccount),
  ];
}

/** What is reachable: on the heap and in array buffers beside it. */
function heldBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Reads each effect and statement, as whoever stores a cycle does: the engine makes one when it is read. */
function read(ccp: TestCcp, closed: ReturnType<TestCcp["closeCycle"]>): void {
  assert.ok(closed.ok);
  let [postings, nets] = [0, 0];
  for (const effect of closed.effects) if (effect.kind === "posting") postings += 1;
  for (const { netQuanta } of ccp.engine.lastCycle()?.statements ?? []) if (netQuanta !== 0n) nets += 1;
  assert.ok(postings > 0 && nets > 0);
}

function close(ccp: TestCcp): ReturnType<TestCcp["closeCycle"]> {
  const applied = ccp.closeCycle(0n);
  assert.ok(applied.ok);
  return applied;
}

function leavesOf(ccp: TestCcp): readonly EntitlementLeaf[] {
  return ccp.engine.lastCycle()?.vaults.find((vault) => vault.leaves.length > 0)?.leaves ?? [];
}

/** Three hashes a leaf, one call each. */
function plainTreeMs(leaves: number): number {
  const [leaf, digest, pair] = [new Uint8Array(168), new Uint8Array(32), new Uint8Array(64)];
  const sampleMs = processorMs(() => {
    for (let i = 0; i < plainSample; i++) for (const message of [leaf, digest, pair]) keccak256(message);
  });
  return (sampleMs * leaves) / plainSample;
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_name, item: unknown) =>
    typeof item === "bigint" ? { $n: String(item) } : item instanceof Map ? { $m: [...item] } : item,
  );
}

function plainDigestMs(ccp: TestCcp): number {
  const accounts = [...ccp.engine.state.accounts.values()];
  const sample = accounts.slice(0, plainSample);
  const sampleMs = processorMs(() => {
    for (const account of sample) createHash("sha256").update(jsonOf(account)).digest();
  });
  return (sampleMs * accounts.length) / sample.length;
}

function jsonSample(ccp: TestCcp): {
  readonly writeMs: number;
  readonly parseMs: number;
  readonly bytesPerAccount: number;
} {
  const sample = [...ccp.engine.state.accounts.values()].slice(-plainSample);
  let texts: string[] = [];
  const writeMs = processorMs(() => {
    texts = sample.map(jsonOf);
  });
  const parseMs = processorMs(() => {
    for (const row of texts) JSON.parse(row);
  });
  const scale = most / sample.length;
  const bytesPerAccount = texts.reduce((sum, row) => sum + row.length, 0) / sample.length;
  return { writeMs: writeMs * scale, parseMs: parseMs * scale, bytesPerAccount };
}

function text(count: number): string {
  return count.toLocaleString("en");
}
