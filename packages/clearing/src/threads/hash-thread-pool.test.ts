import {
  entitlementLeafHashes,
  type Hex,
  keccakMessages,
  MerkleTree,
  rateBytes,
  toHex,
  useHashThreads,
} from "@isthmus/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { largeCcp, largeCcpTerms } from "../testing/large-ccp.ts";
import { HashThreadPool } from "./hash-thread-pool.ts";

const pools: HashThreadPool[] = [];

/** Uses a pool from here on, all of whose threads have started or ended. */
async function using(options: ConstructorParameters<typeof HashThreadPool>[0]): Promise<HashThreadPool> {
  const pool = new HashThreadPool(options);
  pools.push(pool);
  await pool.started();
  useHashThreads(pool);
  return pool;
}

afterEach(async () => {
  useHashThreads(null);
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const leafCount = 9_001;
const scope = { houseId: 1, chain: 2, contract: `0x${"c0".repeat(32)}` as Hex };
const leaves = Array.from({ length: leafCount }, (_, index) => ({
  account: `0x${(Math.imul(index, 2_654_435_761) >>> 0).toString(16).padStart(64, "0")}` as Hex,
  asset: 1 + (index % 3),
  recipient: `0x${"ab".repeat(32)}` as Hex,
  entitledQuanta: BigInt(index),
  exitQuanta: 1n << BigInt(index % 128),
}));

/** Every kind of hash that threads compute, over enough of them. */
function allHashes(): {
  readonly root: Hex;
  readonly proof: readonly Hex[];
  readonly messages: string;
  readonly cycle: unknown;
} {
  const tree = new MerkleTree(entitlementLeafHashes(scope, leaves));
  const lengthsBytes = leaves.map((_, index) => (index * 37) % 500);
  const starts: number[] = [];
  let end = 0;
  for (const length of lengthsBytes) {
    starts.push(end);
    end += rateBytes * (Math.floor(length / rateBytes) + 1);
  }
  const bytes = Uint8Array.from({ length: end }, (_, at) => at * 31);
  const ccp = largeCcp(leafCount);
  ccp.closeCycle(0n);
  ccp.prices({ [largeCcpTerms.instrument]: largeCcpTerms.markTicks + 400n });
  ccp.closeCycle(0n);
  return {
    root: tree.root,
    proof: tree.proof(4_321),
    messages: toHex(keccakMessages({ bytes, starts, lengthsBytes })),
    cycle: ccp.engine.lastCycle()?.header,
  };
}

describe("hashes on threads", () => {
  it("are the same to the bit with no thread, 1, 2 and 8: leaves, trees, messages, a cycle's roots and state", async () => {
    const expected = allHashes();
    for (const workers of [1, 2, 8]) {
      const pool = await using({ workers });
      expect(pool.runningCount).toBe(workers);
      expect(allHashes(), `${workers} threads`).toEqual(expected);
      // None was given up on the way.
      expect(pool.runningCount).toBe(workers);
    }
  });

  it("are computed by the caller where threads cannot be started, or are closed", async () => {
    const expected = allHashes();
    const none = await using({ workers: 2, program: new URL("./no-such-program.mjs", import.meta.url) });
    expect(none.runningCount).toBe(0);
    expect(allHashes()).toEqual(expected);
    const closed = await using({ workers: 2 });
    await closed.close();
    expect(allHashes()).toEqual(expected);
  });
});
