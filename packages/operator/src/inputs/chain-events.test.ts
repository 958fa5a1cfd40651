import type { ChainEvent } from "@isthmus/adapter";
import type { Command, CommandOf } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { at, chain, outcome, secondsAt, sourcesOf, unfinalBlocks, word } from "../testing/listed-chain.ts";
import { checkInput } from "./check-input.ts";

const vault = word(0x31);
const ann = word(0xa1);

const deposit = (index: bigint, height: bigint) =>
  at(height, {
    kind: "deposit",
    vault,
    index,
    accumulator: word(Number(index)),
    account: ann,
    asset: 1,
    amountQuanta: 7n,
  });
const claim = at(20n, {
  kind: "claim",
  vault,
  account: ann,
  asset: 1,
  recipient: word(0xa2),
  amountQuanta: 5n,
  claimedTotalQuanta: 9n,
});
const root = at(30n, { kind: "root-effective", vault, cycle: 3n, root: word(0x51) });

/** The command that tells of an event truly: its fields without those that no journal holds. */
function told(event: ChainEvent): Command {
  const {
    vault: _vault,
    blockHash: _hash,
    timestampSeconds: _time,
    ...rest
  } = event as ChainEvent & { vault: unknown };
  const { logIndex: _index, root: _root, ...fields } = rest as typeof rest & { root?: unknown };
  return fields as unknown as Command;
}

const proves = (command: Command, events: readonly ChainEvent[], finalHeight?: bigint) =>
  outcome(command, sourcesOf(events, finalHeight).sources);

describe.each([
  [
    "a deposit",
    deposit(1n, 10n),
    {
      index: 2n,
      accumulator: word(9),
      account: word(9),
      asset: 2,
      amountQuanta: 8n,
      height: 9n,
      txId: word(9),
      chain: 1,
    },
  ],
  [
    "a claim",
    claim,
    {
      account: word(9),
      asset: 2,
      recipient: word(9),
      amountQuanta: 6n,
      claimedTotalQuanta: 10n,
      height: 19n,
      txId: word(9),
      chain: 1,
    },
  ],
  ["a root in effect", root, { cycle: 4n, height: 29n, txId: word(9), chain: 1 }],
] as const)("%s", (_name, event, lies) => {
  it("is proven by the same fact on chain, and by nothing that differs in one field", async () => {
    const command = told(event);
    expect(await proves(command, [event])).toBe("proven");
    // Every field that the command has is tried: none may be left to the coordinator's word.
    expect(Object.keys(command).sort()).toEqual(["kind", ...Object.keys(lies)].sort());
    for (const [field, value] of Object.entries(lies)) {
      const code = field === "chain" ? "CHAIN_UNKNOWN" : "INPUT_UNPROVEN";
      expect(await proves({ ...command, [field]: value } as Command, [event]), field).toBe(code);
    }
  });

  it("counts once", async () => {
    const { sources } = sourcesOf([event]);
    const { event: proof } = await checkInput(told(event), sources);
    if (proof === undefined) throw new Error("nothing proved the fact");
    sources.events.use(proof);
    expect(await outcome(told(event), sources)).toBe("INPUT_UNPROVEN");
  });

  it("waits while its block is not final, although the node tells of it, and is proven then", async () => {
    for (let missing = 1n; missing <= unfinalBlocks; missing++)
      expect(await proves(told(event), [event], event.height - missing)).toBe("NOT_FINAL");
    const { sources, reader } = sourcesOf([event], event.height - 1n);
    expect(await outcome(told(event), sources)).toBe("NOT_FINAL");
    expect([...sources.events.openEvents(chain)]).toEqual([]);
    reader.finalHeight += 1n;
    expect(await outcome(told(event), sources)).toBe("proven");
  });

  it("is not proven once a reorganisation has put another one in its place", async () => {
    const other = { ...event, txId: word(0x77) } as ChainEvent;
    expect(await proves(told(event), [other])).toBe("INPUT_UNPROVEN");
  });
});

describe("a chain's time", () => {
  const clock = (height: bigint): Command => ({
    kind: "chain-time",
    chain,
    height,
    timestampSeconds: secondsAt(height),
  });

  it("does not pass over a deposit that the coordinator left out, wherever it lies in the chain", async () => {
    const deposits = [1n, 2n, 3n].map((index) => deposit(index, index * 10n));
    for (const [left, missing] of deposits.entries()) {
      const { sources } = sourcesOf(deposits);
      for (const [index, event] of deposits.entries()) {
        if (index === left) continue;
        const { event: proof } = await checkInput(told(event), sources);
        if (proof !== undefined) sources.events.use(proof);
      }
      expect(await outcome(clock(missing.height - 1n), sources), `${left}`).toBe("proven");
      expect(await outcome(clock(missing.height), sources), `${left}`).toBe("INPUT_UNPROVEN");
      expect(await outcome(clock(100n), sources), `${left}`).toBe("INPUT_UNPROVEN");
      const { event: proof } = await checkInput(told(missing), sources);
      if (proof !== undefined) sources.events.use(proof);
      expect(await outcome(clock(100n), sources), `${left}`).toBe("proven");
    }
  });

  it("is not that of a block that is not final", async () => {
    const { sources } = sourcesOf([]);
    const { timestampSeconds } = clock(100n + unfinalBlocks) as CommandOf<"chain-time">;
    expect(await outcome({ ...clock(100n), timestampSeconds } as Command, sources)).toBe("INPUT_UNPROVEN");
    expect(await outcome(clock(100n + unfinalBlocks), sources)).toBe("NOT_FINAL");
  });
});
