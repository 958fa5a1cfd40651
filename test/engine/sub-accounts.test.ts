import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  effectsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const money = { kind: "transfer", asset: 1, instrument: null, sizeLots: null } as const;

function withSub(mode: "cross" | "isolated"): {
  ccp: TestCcp;
  owner: TestMember;
  sub: TestMember;
  rich: TestMember;
} {
  const { ccp, members } = smallCcp([50_000, 1_000_000]);
  const [owner, rich] = members;
  const sub = ccp.openSub(owner, 1, mode);
  expect(codeOf(ccp.give(owner, { ...money, to: sub.id, amountQuanta: usd(5_000) }))).toBe("accepted");
  return { ccp, owner, sub, rich };
}

describe("an isolated sub-account", () => {
  it("is liquidated alone, but what it owes beyond its collateral its owner owes", () => {
    const { ccp, owner, sub, rich } = withSub("isolated");
    ccp.deposit("0x0000000000000000000000000000000000000000000000000000000000000002", 1, usd(100_000));
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: 2n * oneCoin })).toBe("novated");
    ccp.prices({ 1: btcTicks - 400_000n });
    expect(ccp.engine.health(sub.id).state).toBe("bankrupt");
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults.map((row) => row.account)).toEqual([sub.id]);
    expect(dollarsOf(ccp, sub)).toBe(0n);
    // 8,000 lost on 5,000 and a rebate of 8.
    expect(ccp.engine.lastCycle()?.defaults[0]?.draws).toEqual([
      { layer: "owner-accounts", paidQuanta: usd(8_000 - 5_000 - 8) },
    ]);
    expect(dollarsOf(ccp, owner)).toBe(usd(45_000) - usd(8_000 - 5_000 - 8));
    expect(ccp.engine.account(owner.id).suspended).toBe(false);
    expectConserved(ccp);
  });

  it("holds one instrument only", () => {
    const { ccp, sub, rich } = withSub("isolated");
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: 1n, priceTicks: ethTicks, instrument: 2 })).toBe(
      "ISOLATED_ACCOUNT",
    );
    expect(submitTrade(ccp, { buyer: rich, seller: sub, sizeLots: oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: 1n, priceTicks: ethTicks, instrument: 2 })).toBe(
      "novated",
    );
  });

  it("has only its own collateral for margin", () => {
    const { ccp, sub, rich } = withSub("isolated");
    // Three coins need 6,000 dollars; there are 5,000 here and 45,000 with the owner.
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: 3n * oneCoin })).toBe("MARGIN_INSUFFICIENT");
  });
});

describe("a cross account", () => {
  it("offsets the gain of one instrument against the loss of another", () => {
    const { ccp, sub, rich } = withSub("cross");
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: rich, seller: sub, sizeLots: 20_000n, priceTicks: ethTicks, instrument: 2 })).toBe(
      "novated",
    );
    // The coin loses 6,000, the short of 20 ether gains 6,000: the same account, as healthy as before.
    ccp.prices({ 1: btcTicks - 600_000n, 2: ethTicks - 30_000n });
    const health = ccp.engine.health(sub.id);
    expect(health.state).toBe("healthy");
    expect(health.equityQuanta).toBe(usd(5_000) + usd(4) - usd(20));
  });

  it("shares its owner's keys, but not its owner's margin", () => {
    const { ccp, owner, sub, rich } = withSub("cross");
    expect(submitTrade(ccp, { buyer: owner, seller: rich, sizeLots: 20n * oneCoin })).toBe("novated");
    expect(codeOf(ccp.give(sub, { ...money, to: owner.id, amountQuanta: usd(5_000) }))).toBe("accepted");
    expect(codeOf(ccp.give(sub, { ...money, to: rich.id, amountQuanta: 1n }))).toBe("UNAUTHORIZED");
  });
});

it("is an account with an id of its own, which trades name", () => {
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
