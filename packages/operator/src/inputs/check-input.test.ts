import type { ChainEvent } from "@isthmus/adapter";
import type { Command, CommandOf } from "@isthmus/clearing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, bytes32, chain, outcome, secondsAt, sourcesOf, venueContract } from "../testing/listed-chain.ts";
import { checkInput } from "./check-input.ts";

const trade = (sequence: bigint, height: bigint) =>
  at(height, {
    kind: "venue-trade",
    venue: venueContract,
    sequence,
    tradeId: bytes32(0x70 + Number(sequence)),
    instrument: 1,
    buyer: bytes32(0xb1),
    seller: bytes32(0xb2),
    priceTicks: 100n,
    sizeLots: 5n,
    buyerUsedQuanta: 50n * sequence,
    sellerUsedQuanta: 60n * sequence,
  });

function commandOf(event: ChainEvent): CommandOf<"venue-trade"> {
  if (event.kind !== "venue-trade") throw new Error("no trade");
  const { venue: _venue, blockHash: _blockHash, timestampSeconds: _timestampSeconds, ...rest } = event;
  return { ...rest, venue: 1 };
}

const clock = (height: bigint, timestampSeconds: bigint): Command => ({
  kind: "chain-time",
  chain,
  height,
  timestampSeconds,
});

describe("a trade at an on-chain venue", () => {
  it("is proven by the same trade on chain, and by none that differs in one field", async () => {
    const event = trade(1n, 10n);
    const command = commandOf(event);
    expect(await outcome(command, sourcesOf([event]).sources)).toBe("proven");
    const forged: Partial<CommandOf<"venue-trade">>[] = [
      { sequence: 2n },
      { tradeId: bytes32(0x11) },
      { instrument: 2 },
      { buyer: bytes32(0x12) },
      { seller: bytes32(0x12) },
      { priceTicks: 101n },
      { sizeLots: 6n },
      { buyerUsedQuanta: 49n },
      { sellerUsedQuanta: 59n },
      { logIndex: 5 },
      { height: 9n },
      { txId: bytes32(0x13) },
    ];
    for (const change of forged)
      expect(await outcome({ ...command, ...change }, sourcesOf([event]).sources), Object.keys(change)[0]).toBe(
        "INPUT_UNPROVEN",
      );
  });

  it("of another contract than the venue's is not proven", async () => {
    const event = { ...trade(1n, 10n), venue: bytes32(0x99) } as ChainEvent;
    expect(await outcome(commandOf(event), sourcesOf([event]).sources)).toBe("INPUT_UNPROVEN");
  });

  it("counts once: used up, it proves nothing more", async () => {
    const event = trade(1n, 10n);
    const { sources } = sourcesOf([event]);
    const { event: proof } = await checkInput(commandOf(event), sources);
    if (proof === undefined) throw new Error("nothing proved the trade");
    sources.events.use(proof);
    expect(await outcome(commandOf(event), sources)).toBe("INPUT_UNPROVEN");
    expect([...sources.events.openEvents(chain)]).toEqual([]);
  });
});

describe("a chain's time", () => {
  it("does not end credit over a withheld trade, whatever height is named with the time", async () => {
    const { sources } = sourcesOf([trade(1n, 40n)]);
    expect(await outcome(clock(39n, secondsAt(39n)), sources)).toBe("proven");
    expect(await outcome(clock(40n, secondsAt(40n)), sources)).toBe("INPUT_UNPROVEN");
    // A low height with a late time would end credit that the trade has used.
    expect(await outcome(clock(1n, secondsAt(60n)), sources)).toBe("INPUT_UNPROVEN");
  });

  it("of an honest coordinator is always proven: each event first, then the block's own time", async () => {
    const heights = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(heights, fc.integer({ min: 1, max: 90 }), async (unsorted, last) => {
        const events = unsorted
          .sort((left, right) => left - right)
          .map((height, index) => trade(BigInt(index + 1), BigInt(height)));
        const { sources } = sourcesOf(events);
        for (const event of events.filter(({ height }) => height <= BigInt(last))) {
          const { event: proof } = await checkInput(commandOf(event), sources);
          if (proof !== undefined) sources.events.use(proof);
        }
        expect(await outcome(clock(BigInt(last), secondsAt(BigInt(last))), sources)).toBe("proven");
        const kept = events.find(({ height }) => height > BigInt(last));
        if (kept !== undefined) expect(await outcome(clock(kept.height, 0n), sources)).toBe("INPUT_UNPROVEN");
      }),
    );
  });

  it("beyond the final block waits, and a time beyond its own is not proven", async () => {
    const { sources } = sourcesOf([]);
    expect(await outcome(clock(101n, 1_000n), sources)).toBe("NOT_FINAL");
    expect(await outcome(clock(100n, secondsAt(100n) + 1n), sources)).toBe("INPUT_UNPROVEN");
    expect(await outcome({ ...clock(1n, 1n), chain: 9 } as Command, sources)).toBe("CHAIN_UNKNOWN");
  });
});

describe("the clearing house's time", () => {
  const hour = (step: number): bigint => BigInt(step + 1) * 3_600n;
  const marks = (timeSeconds: bigint): Command => ({
    kind: "prices",
    timeSeconds,
    sequence: 9n,
    prices: [],
    assetPrices: [],
    funding: [],
    signature: `0x${"00".repeat(65)}`,
  });

  it("moves by a few hours with one set of prices and no further, except with the first", async () => {
    const { sources } = sourcesOf([]);
    expect(await outcome(marks(hour(5_000)), sources)).toBe("proven");
    const later = { ...sources, houseSeconds: () => hour(10) };
    expect(await outcome(marks(hour(10)), later)).toBe("proven");
    expect(await outcome(marks(hour(12)), later)).toBe("proven");
    expect(await outcome(marks(hour(13)), later)).toBe("INPUT_UNPROVEN");
    expect(await outcome(marks(hour(8_000)), later)).toBe("INPUT_UNPROVEN");
  });

  it("does not move with the end of a cycle, whose credit ends soon", async () => {
    const sources = { ...sourcesOf([]).sources, houseSeconds: () => hour(10) };
    const close = (timeSeconds: bigint, creditExpirySeconds = hour(10) + 60n) =>
      outcome({ kind: "close-cycle", cycle: 1n, timeSeconds, creditExpirySeconds }, sources);
    expect(await close(hour(10))).toBe("proven");
    expect(await close(hour(10) + 1n)).toBe("INPUT_UNPROVEN");
    expect(await close(hour(10) - 1n)).toBe("INPUT_UNPROVEN");
    expect(await close(hour(10), hour(10) + 61n)).toBe("INPUT_UNPROVEN");
  });
});

describe("a deposit that a reorganisation has removed", () => {
  const deposit = (index: bigint, accumulator: number, height = 10n + index) =>
    at(height, {
      kind: "deposit",
      vault: bytes32(0x22),
      index,
      account: bytes32(0xb1),
      asset: 3,
      amountQuanta: 7n,
      accumulator: bytes32(accumulator),
    });
  const command: CommandOf<"reverse-deposit"> = {
    kind: "reverse-deposit",
    chain,
    index: 2n,
    accumulator: bytes32(0xa2),
    previousAccumulator: bytes32(0xa1),
    account: bytes32(0xb1),
    asset: 3,
    amountQuanta: 7n,
    previousAssetIndex: 1n,
    effectiveCycle: 0n,
    height: 50n,
  };

  it("is taken back where the chain has another in its place, or none", async () => {
    expect(await outcome(command, sourcesOf([deposit(1n, 0xa1)]).sources)).toBe("proven");
    expect(await outcome(command, sourcesOf([deposit(1n, 0xa1), deposit(2n, 0xa9)]).sources)).toBe("proven");
  });

  it("is taken back where the chain has it again only above the command's height", async () => {
    const again = [deposit(1n, 0xa1), deposit(2n, 0xa2, 51n)];
    expect(await outcome(command, sourcesOf(again).sources)).toBe("proven");
    expect(await outcome({ ...command, height: 51n }, sourcesOf(again).sources)).toBe("INPUT_UNPROVEN");
  });

  it("is not taken back where the chain still has it, nor before the chain is final so far", async () => {
    expect(await outcome(command, sourcesOf([deposit(1n, 0xa1), deposit(2n, 0xa2)]).sources)).toBe("INPUT_UNPROVEN");
    expect(await outcome({ ...command, height: 101n }, sourcesOf([deposit(1n, 0xa1)]).sources)).toBe("NOT_FINAL");
  });

  it("goes back to the asset's last deposit and to no newer root than the chain shows", async () => {
    const { sources } = sourcesOf([deposit(1n, 0xa1)]);
    expect(await outcome({ ...command, previousAssetIndex: 0n }, sources)).toBe("INPUT_UNPROVEN");
    expect(await outcome({ ...command, effectiveCycle: 1n }, sources)).toBe("INPUT_UNPROVEN");
  });
});

describe("a location's loss", () => {
  const announced: Command = {
    kind: "location-loss",
    asset: 3,
    amountQuanta: 71n,
    nonce: 1n,
    signature: `0x${"00".repeat(65)}`,
  };
  const close = { kind: "close-cycle", cycle: 4n, timeSeconds: 0n, creditExpirySeconds: 5_000n } as const;
  const taking = (asset: number, amountQuanta: bigint): Command => ({
    ...close,
    confirmedLosses: [{ asset, amountQuanta }],
  });

  it("is taken only as the operator has confirmed it, to the quantum", async () => {
    const { sources } = sourcesOf([]);
    expect(await outcome(taking(3, 70n), sources)).toBe("proven");
    expect(await outcome(taking(3, 71n), sources)).toBe("INPUT_UNPROVEN");
    expect(await outcome(taking(1, 70n), sources)).toBe("INPUT_UNPROVEN");
  });

  it("lapses without the operator, which signs on", async () => {
    expect(await outcome(close, sourcesOf([]).sources)).toBe("proven");
  });

  it("may be announced, and revoked, without the operator", async () => {
    expect(await outcome(announced, sourcesOf([]).sources)).toBe("proven");
    expect(await outcome({ ...announced, amountQuanta: null }, sourcesOf([]).sources)).toBe("proven");
  });
});
