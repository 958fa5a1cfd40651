import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dealt,
  dollarsOf,
  effectsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  smallHouse,
  usd,
} from "./small-house.ts";

const money = { kind: "transfer", asset: 1, instrument: null, sizeLots: null } as const;

function withSub(mode: "cross" | "isolated"): {
  ccp: TestCcp;
  owner: TestMember;
  sub: TestMember;
  rich: TestMember;
} {
  const { ccp, members } = smallHouse([50_000, 1_000_000]);
  const [owner, rich] = members;
  const sub = ccp.openSub(owner, 1, mode);
  expect(codeOf(ccp.give(owner, { ...money, to: sub.id, amountQuanta: usd(5_000) }))).toBe("accepted");
  return { ccp, owner, sub, rich };
}

describe("an isolated sub-account", () => {
  it("loses its own collateral and nothing of its owner's", () => {
    const { ccp, owner, sub, rich } = withSub("isolated");
    ccp.deposit("0x0000000000000000000000000000000000000000000000000000000000000002", 1, usd(100_000));
    expect(dealt(ccp, sub, rich, 2n * oneCoin)).toBe("novated");
    ccp.prices({ 1: btcTicks - 400_000n });
    expect(ccp.engine.health(sub.id).state).toBe("bankrupt");
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults.map((row) => row.account)).toEqual([sub.id]);
    expect(dollarsOf(ccp, sub)).toBe(0n);
    expect(dollarsOf(ccp, owner)).toBe(usd(45_000));
    expect(ccp.engine.account(owner.id).suspended).toBe(false);
    expectConserved(ccp);
  });

  it("holds one instrument; the other one's margin comes from elsewhere", () => {
    const { ccp, sub, rich } = withSub("isolated");
    expect(dealt(ccp, sub, rich, oneCoin)).toBe("novated");
    expect(dealt(ccp, sub, rich, 1n, ethTicks, 2)).toBe("LIMIT_EXCEEDED");
    expect(dealt(ccp, rich, sub, oneCoin)).toBe("novated");
    expect(dealt(ccp, sub, rich, 1n, ethTicks, 2)).toBe("novated");
  });

  it("asks margin of its own collateral only", () => {
    const { ccp, sub, rich } = withSub("isolated");
    // Three coins need 6,000 dollars; there are 5,000 here and 45,000 with the owner.
    expect(dealt(ccp, sub, rich, 3n * oneCoin)).toBe("MARGIN_INSUFFICIENT");
  });
});

describe("a cross account", () => {
  it("lets the gain of one instrument carry the loss of another", () => {
    const { ccp, sub, rich } = withSub("cross");
    expect(dealt(ccp, sub, rich, oneCoin)).toBe("novated");
    expect(dealt(ccp, rich, sub, 20_000n, ethTicks, 2)).toBe("novated");
    // The coin loses 6,000, the short of 20 ether gains 6,000: the same account, as healthy as before.
    ccp.prices({ 1: btcTicks - 600_000n, 2: ethTicks - 30_000n });
    const health = ccp.engine.health(sub.id);
    expect(health.state).toBe("healthy");
    expect(health.equityQuanta).toBe(usd(5_000) + usd(4) - usd(20));
  });

  it("shares its owner's keys and is no part of its owner's margin either", () => {
    const { ccp, owner, sub, rich } = withSub("cross");
    expect(dealt(ccp, owner, rich, 20n * oneCoin)).toBe("novated");
    expect(codeOf(ccp.give(sub, { ...money, to: owner.id, amountQuanta: usd(5_000) }))).toBe("accepted");
    expect(codeOf(ccp.give(sub, { ...money, to: rich.id, amountQuanta: 1n }))).toBe("UNAUTHORIZED");
  });
});

it("is another account with another id: the mode of a trade is the account that it names", () => {
  const { ccp, owner, sub } = withSub("isolated");
  expect(sub.id).not.toBe(owner.id);
  const applied = ccp.trades([
    {
      id: "own",
      instrument: 1,
      buyer: owner.id,
      seller: sub.id,
      priceTicks: btcTicks,
      sizeLots: oneCoin,
      maker: "buyer",
    },
  ]);
  expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
});
