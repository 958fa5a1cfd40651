import type { HeldCredit, HeldOrder, HeldRoot } from "@isthmus/adapter";
import type { CycleHeader, Hex, RebalanceRow } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { judgeCredit, judgeOrder, judgeRoot, type OwnCycles, type OwnOrders, vetoTarget } from "./judge.ts";

const bytes32 = (byte: string): Hex => `0x${byte.repeat(32)}`;
const vault = bytes32("aa");
const venue = bytes32("bb");
const root: HeldRoot = {
  cycle: 5n,
  root: bytes32("01"),
  totalsRoot: bytes32("02"),
  depositIndex: 3n,
  effectiveAtSeconds: 9n,
};
const credit: HeldCredit = { cycle: 5n, creditRoot: bytes32("03"), bandRoot: bytes32("04"), expirySeconds: 7n };
const header = {
  vaults: [
    {
      chain: 2,
      vault,
      root: root.root,
      totalsRoot: root.totalsRoot,
      depositIndex: 3n,
      depositAccumulator: bytes32("05"),
    },
  ],
  venues: [{ chain: 2, venue, creditRoot: credit.creditRoot, bandRoot: credit.bandRoot, expirySeconds: 7n }],
} as unknown as CycleHeader;
const own: OwnCycles = { newestCycle: 5n, headerOf: (cycle) => (cycle === 5n ? header : undefined) };

describe("a root", () => {
  const judge = (change: Partial<HeldRoot>, place = { chain: 2, vault }) =>
    judgeRoot(own, place, { ...root, ...change });

  it("is right with every figure of the cycle, and foreign with another one", () => {
    expect(judge({})).toBe("right");
    for (const change of [{ root: bytes32("0f") }, { totalsRoot: bytes32("0f") }, { depositIndex: 4n }])
      expect(judge(change)).toBe("foreign");
  });

  it("of another vault or chain is foreign, and of a cycle that is not replayed unknown", () => {
    expect(judge({}, { chain: 2, vault: bytes32("ab") })).toBe("foreign");
    expect(judge({}, { chain: 3, vault })).toBe("foreign");
    expect(judge({ cycle: 6n })).toBe("unknown");
  });
});

it("judges credit by its limits, its bands and its expiry", () => {
  const judge = (change: Partial<HeldCredit>) => judgeCredit(own, { chain: 2, venue }, { ...credit, ...change });
  expect(judge({})).toBe("right");
  for (const change of [{ creditRoot: bytes32("0f") }, { bandRoot: bytes32("0f") }, { expirySeconds: 8n }])
    expect(judge(change)).toBe("foreign");
  expect(judge({ cycle: 6n })).toBe("unknown");
});

describe("an order at a desk", () => {
  const held: HeldOrder = {
    number: 3n,
    asset: 1,
    amountQuanta: 80n,
    route: 1,
    account: bytes32("06"),
    expirySeconds: 900n,
  };
  const row: RebalanceRow = { ...held, chain: 2, vault, destination: 1, destinationVault: bytes32("07") };
  const orders: OwnOrders = { statedOrders: 4n, rebalanceOrders: () => [row] };
  const judge = (change: Partial<HeldOrder>, place = { chain: 2, vault }) =>
    judgeOrder(orders, place, { ...held, ...change });

  it("is right as the journal states it, and foreign with any other field", () => {
    expect(judge({})).toBe("right");
    const changes = [
      { asset: 2 },
      { amountQuanta: 81n },
      { route: 2 },
      { account: bytes32("0f") },
      { expirySeconds: 901n },
    ];
    for (const change of changes) expect(judge(change)).toBe("foreign");
    expect(judge({}, { chain: 3, vault })).toBe("foreign");
    expect(judge({}, { chain: 2, vault: bytes32("ab") })).toBe("foreign");
  });

  it("is foreign when it is over or may not be paid, and unknown when no replayed close has stated it", () => {
    expect(judge({ number: 2n })).toBe("foreign");
    expect(judge({ number: 4n })).toBe("foreign");
    expect(judge({ number: 5n })).toBe("unknown");
  });
});

describe("the sequence that a lane is taken back to", () => {
  it.each([
    ["the newest right one below the wrong one", [9n], [3n, 5n], 5n],
    ["no right one above a wrong one", [4n, 9n], [3n, 8n], 3n],
    ["the newest own cycle where no right one is held", [1_000n], [], 5n],
    ["below the wrong one in any case", [3n], [], 2n],
  ])("is %s", (_what, wrong, right, target) => {
    expect(vetoTarget(own, wrong, right)).toBe(target);
  });
});
