import type { ChainEvent } from "@isthmus/adapter";
import type { Command, CommandOf } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { at, bytes32, chain, outcome, secondsAt, sourcesOf, unfinalBlocks } from "../testing/listed-chain.ts";
import { checkInput } from "./check-input.ts";

const vault = bytes32(0x31);
const ann = bytes32(0xa1);

const deposit = (index: bigint, height: bigint) =>
  at(height, {
    kind: "deposit",
    vault,
    index,
    accumulator: bytes32(Number(index)),
    account: ann,
    asset: 1,
    amountQuanta: 7n,
  });
const claim = at(20n, {
  kind: "claim",
  vault,
  account: ann,
  asset: 1,
  recipient: bytes32(0xa2),
  amountQuanta: 5n,
  claimedTotalQuanta: 9n,
});
const root = at(30n, { kind: "root-effective", vault, cycle: 3n, root: bytes32(0x51) });

const entry = { vault, index: 4n, accumulator: bytes32(4), account: ann, asset: 1, amountQuanta: 7n } as const;
const takeBack = (kind: "take-back-request" | "take-back") => at(10n, { kind, ...entry, depositIndex: 3n });
const request = at(10n, { kind: "withdrawal-request", ...entry, requester: bytes32(0xb1) });

/** The true command of an event: its fields without those that are never journaled. */
function commandOf(event: ChainEvent): Command {
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
      accumulator: bytes32(9),
      account: bytes32(9),
      asset: 2,
      amountQuanta: 8n,
      height: 9n,
      txId: bytes32(9),
      chain: 1,
    },
  ],
  [
    "a claim",
    claim,
    {
      account: bytes32(9),
      asset: 2,
      recipient: bytes32(9),
      amountQuanta: 6n,
      claimedTotalQuanta: 10n,
      height: 19n,
      txId: bytes32(9),
      chain: 1,
    },
  ],
  [
    "a request for a deposit back",
    takeBack("take-back-request"),
    {
      index: 5n,
      accumulator: bytes32(9),
      depositIndex: 2n,
      account: bytes32(9),
      asset: 2,
      amountQuanta: 8n,
      height: 9n,
      txId: bytes32(9),
      chain: 1,
    },
  ],
  [
    "a payment of a deposit back",
    takeBack("take-back"),
    {
      index: 5n,
      accumulator: bytes32(9),
      depositIndex: 2n,
      account: bytes32(9),
      asset: 2,
      amountQuanta: 8n,
      height: 9n,
      txId: bytes32(9),
      chain: 1,
    },
  ],
  [
    "a withdrawal request",
    request,
    {
      index: 5n,
      accumulator: bytes32(9),
      requester: bytes32(9),
      account: bytes32(9),
      asset: 2,
      amountQuanta: 8n,
      height: 9n,
      txId: bytes32(9),
      chain: 1,
    },
  ],
  ["a root in effect", root, { cycle: 4n, height: 29n, txId: bytes32(9), chain: 1 }],
] as const)("%s", (_name, event, forged) => {
  it("is proven by the same event on chain, and by none that differs in one field", async () => {
    const command = commandOf(event);
    expect(await proves(command, [event])).toBe("proven");
    // Every field of the command is tried: none may be trusted to the coordinator.
    expect(Object.keys(command).sort()).toEqual(["kind", ...Object.keys(forged)].sort());
    for (const [field, value] of Object.entries(forged)) {
      const code = field === "chain" ? "CHAIN_UNKNOWN" : "INPUT_UNPROVEN";
      expect(await proves({ ...command, [field]: value } as Command, [event]), field).toBe(code);
    }
  });

  it("counts once", async () => {
    const { sources } = sourcesOf([event]);
    const { event: proof } = await checkInput(commandOf(event), sources);
    if (proof === undefined) throw new Error("no event proved the command");
    sources.events.use(proof);
    expect(await outcome(commandOf(event), sources)).toBe("INPUT_UNPROVEN");
  });

  it("waits until its block is final, although the node already returns it", async () => {
    for (let missing = 1n; missing <= unfinalBlocks; missing++)
      expect(await proves(commandOf(event), [event], event.height - missing)).toBe("NOT_FINAL");
    const { sources, reader } = sourcesOf([event], event.height - 1n);
    expect(await outcome(commandOf(event), sources)).toBe("NOT_FINAL");
    expect([...sources.events.openEvents(chain)]).toEqual([]);
    reader.finalHeight += 1n;
    expect(await outcome(commandOf(event), sources)).toBe("proven");
  });

  it("is not proven after a reorganisation has replaced it", async () => {
    const other = { ...event, txId: bytes32(0x77) } as ChainEvent;
    expect(await proves(commandOf(event), [other])).toBe("INPUT_UNPROVEN");
  });
});

describe("a chain's time", () => {
  const clock = (height: bigint): Command => ({
    kind: "chain-time",
    chain,
    height,
    timestampSeconds: secondsAt(height),
  });

  it.each([takeBack("take-back-request"), takeBack("take-back"), request])(
    "does not pass what a member asked of the vault: $kind",
    async (event) => {
      const { sources } = sourcesOf([event]);
      expect(await outcome(clock(event.height - 1n), sources)).toBe("proven");
      expect(await outcome(clock(event.height), sources)).toBe("INPUT_UNPROVEN");
      const { event: proof } = await checkInput(commandOf(event), sources);
      if (proof !== undefined) sources.events.use(proof);
      expect(await outcome(clock(100n), sources)).toBe("proven");
    },
  );

  it("does not pass a deposit that the coordinator withholds, wherever it is in the chain", async () => {
    const deposits = [1n, 2n, 3n].map((index) => deposit(index, index * 10n));
    for (const [left, missing] of deposits.entries()) {
      const { sources } = sourcesOf(deposits);
      for (const [index, event] of deposits.entries()) {
        if (index === left) continue;
        const { event: proof } = await checkInput(commandOf(event), sources);
        if (proof !== undefined) sources.events.use(proof);
      }
      expect(await outcome(clock(missing.height - 1n), sources), `${left}`).toBe("proven");
      expect(await outcome(clock(missing.height), sources), `${left}`).toBe("INPUT_UNPROVEN");
      expect(await outcome(clock(100n), sources), `${left}`).toBe("INPUT_UNPROVEN");
      const { event: proof } = await checkInput(commandOf(missing), sources);
      if (proof !== undefined) sources.events.use(proof);
      expect(await outcome(clock(100n), sources), `${left}`).toBe("proven");
    }
  });

  it("is not accepted from a block that is not final", async () => {
    const { sources } = sourcesOf([]);
    const { timestampSeconds } = clock(100n + unfinalBlocks) as CommandOf<"chain-time">;
    expect(await outcome({ ...clock(100n), timestampSeconds } as Command, sources)).toBe("INPUT_UNPROVEN");
    expect(await outcome(clock(100n + unfinalBlocks), sources)).toBe("NOT_FINAL");
  });
});
