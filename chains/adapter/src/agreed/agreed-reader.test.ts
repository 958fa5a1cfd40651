import { chainById, IsthmusError, toHex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FinalVaultReader } from "../chain-adapter.ts";
import type { ChainHead, VaultState } from "../chain-state.ts";
import type { ChainEvent } from "../event.ts";
import { AgreedReader, type LeftOut } from "./agreed-reader.ts";

const bytes32 = (value: number) => toHex(new Uint8Array(32).fill(value));

const deposit = (index: number): ChainEvent => ({
  kind: "deposit",
  chain: 1,
  height: BigInt(index),
  blockHash: bytes32(index),
  txId: bytes32(index),
  logIndex: 0,
  timestampSeconds: 1_000n + BigInt(index),
  vault: bytes32(255),
  index: BigInt(index),
  account: bytes32(7),
  asset: 1,
  amountQuanta: BigInt(index) * 100n,
  accumulator: bytes32(index + 1),
});

/** The chain as it is: a block for each deposit, all final. */
const truth = Array.from({ length: 12 }, (_, index) => deposit(index + 1));

/** What a node does to an answer. */
type Fault = "none" | "omits" | "repeats" | "reorders" | "forges" | "lags" | "fails" | "garbage";

class Node implements FinalVaultReader {
  readonly chain = chainById(1);
  fault: Fault = "none";
  /** The last height that the node has seen. */
  seen = BigInt(truth.length);

  async head() {
    this.#mayFail();
    const final = this.fault === "lags" ? this.seen - 3n : this.seen;
    const isForged = this.fault === "forges";
    return {
      latest: final + 2n,
      final: isForged ? final + 50n : final,
      finalTimestampSeconds: 1_000n + final,
      finalBlockHash: bytes32(isForged ? 99 : Number(final)),
    };
  }

  async events({ fromHeight, toHeight }: { readonly fromHeight: bigint; readonly toHeight: bigint }) {
    this.#mayFail();
    if (this.fault === "lags" && toHeight > this.seen - 3n) throw new IsthmusError("NOT_FINAL", {});
    const events = truth.filter(({ height }) => height >= fromHeight && height <= toHeight);
    if (this.fault === "omits") return events.slice(1);
    if (this.fault === "repeats") return [...events, ...events.slice(-1)];
    if (this.fault === "reorders") return [...events].reverse();
    if (this.fault === "forges") return [...events.slice(1), { ...deposit(99), height: toHeight }];
    return events;
  }

  async eventsOf(txId: string) {
    return (await this.events({ fromHeight: 0n, toHeight: 99n })).filter((event) => event.txId === txId);
  }

  async vaultState(): Promise<VaultState> {
    this.#mayFail();
    return {
      vault: bytes32(255),
      depositIndex: this.fault === "forges" ? 99n : BigInt(truth.length),
      depositAccumulator: bytes32(truth.length + 1),
      effectiveCycle: 0n,
      effectiveRoot: bytes32(0),
      receivedCycle: 0n,
      assets: [],
    };
  }

  async finalVaultState(height: bigint) {
    return { height: height + BigInt(this.fault === "lags" ? 1 : 0), vault: await this.vaultState() };
  }

  async claimedQuanta() {
    return 0n;
  }

  async close() {
    await Promise.resolve();
  }

  #mayFail(): void {
    if (this.fault === "fails") throw new IsthmusError("REQUEST_TIMEOUT", {});
    if (this.fault === "garbage") throw new SyntaxError("Unexpected token < in JSON");
  }
}

function agreed(faults: readonly Fault[]) {
  const nodes = faults.map((fault) => Object.assign(new Node(), { fault }));
  const leftOut: { readonly node: number; readonly reason: LeftOut }[] = [];
  const reader = new AgreedReader(nodes, {
    leastAgreeing: Math.floor(nodes.length / 2) + 1,
    onLeftOut: (node, reason) => leftOut.push({ node, reason }),
  });
  return { nodes, leftOut, reader };
}

const whole = { fromHeight: 1n, toHeight: BigInt(truth.length) };
const faulty: readonly Fault[] = ["omits", "repeats", "reorders", "forges", "lags", "fails", "garbage"];

describe("a chain read at several nodes", () => {
  it.each(faulty)("is read as it is beside a node that %s, which is named", async (fault) => {
    const { reader, leftOut } = agreed(["none", fault, "none"]);
    expect((await reader.head()).final).toBe(12n);
    expect(await reader.events(whole)).toEqual(truth);
    expect((await reader.finalVaultState(12n)).vault.depositIndex).toBe(12n);
    expect(await reader.eventsOf(bytes32(3))).toEqual([deposit(3)]);
    expect(new Set(leftOut.map(({ node }) => node))).toEqual(new Set([1]));
  });

  it("is never read otherwise, whatever two of five do in whichever order, and again once three answer", async () => {
    const bad = fc.constantFrom<Fault>("none", ...faulty);
    const slow = fc.constantFrom<Fault>("none", "none", "fails", "lags");
    const round = fc.tuple(bad, bad, slow, slow, slow);
    await fc.assert(
      fc.asyncProperty(fc.array(round, { maxLength: 10 }), async (rounds) => {
        const { reader, nodes } = agreed(["none", "none", "none", "none", "none"]);
        for (const faults of [...rounds, ["none", "forges", "none", "fails", "none"] as const]) {
          for (const [node, fault] of faults.entries()) Object.assign(nodes[node] as Node, { fault });
          const isWell = faults.filter((fault) => fault === "none").length >= 3;
          const events = await reader.events(whole).catch((error: unknown) => error);
          if (isWell || !(events instanceof Error)) expect(events).toEqual(truth);
          const head = await reader.head().catch((error: unknown) => error);
          if (isWell) expect(head).toMatchObject({ final: 12n });
          if (!(head instanceof Error)) expect([bytes32(9), bytes32(12)]).toContain((head as ChainHead).finalBlockHash);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has the newest head that enough nodes have shown, though never in the same moment, and none that goes back", async () => {
    const { reader, nodes } = agreed(["none", "none", "none"]);
    const [fast, slow, forger] = nodes as [Node, Node, Node];
    forger.fault = "forges";
    [fast.seen, slow.seen] = [8n, 7n];
    await expect(reader.head()).rejects.toMatchObject({ code: "NODES_DISAGREE" });
    [fast.seen, slow.seen] = [9n, 8n];
    expect((await reader.head()).final).toBe(8n);
    [fast.seen, slow.seen] = [10n, 3n];
    expect((await reader.head()).final).toBe(8n);
  });

  it("passes on what a node failed with when none answers, and refuses when too few agree", async () => {
    await expect(agreed(["fails", "fails", "fails"]).reader.events(whole)).rejects.toMatchObject({
      code: "REQUEST_TIMEOUT",
    });
    await expect(agreed(["omits", "repeats", "none"]).reader.events(whole)).rejects.toMatchObject({
      code: "NODES_DISAGREE",
      details: { question: "events", leastAgreeing: 2, answers: 3 },
    });
  });

  it("believes two of two only together", async () => {
    expect(await agreed(["none", "none"]).reader.events(whole)).toEqual(truth);
    await expect(agreed(["none", "omits"]).reader.events(whole)).rejects.toMatchObject({ code: "NODES_DISAGREE" });
    await expect(agreed(["none", "fails"]).reader.events(whole)).rejects.toMatchObject({ code: "NODES_DISAGREE" });
  });

  it("wants more than half of the nodes, and is the reader itself where there is one", () => {
    const nodes = [new Node(), new Node(), new Node(), new Node()] as const;
    for (const leastAgreeing of [2, 5])
      expect(() => new AgreedReader(nodes, { leastAgreeing })).toThrow(
        expect.objectContaining({ code: "CONFIG_INVALID" }),
      );
    expect(AgreedReader.ofMajority([nodes[0]], () => undefined)).toBe(nodes[0]);
  });
});
