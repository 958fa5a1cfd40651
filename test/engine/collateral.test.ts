import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, ethTicks, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;

describe("collateral in the engine", () => {
  it("counts at its mark less its haircut on any chain, for positions on any chain", () => {
    const { ccp, members } = smallCcp([0, 500_000]);
    const [alice, bob] = members;
    ccp.deposit(alice.id, 3, ether(10)); // chain 2: 20,000 dollars less 10%
    ccp.deposit(alice.id, 2, usd(1_000)); // Solana: a dollar is a dollar
    // 2,000 are cut for initial margin, of which 1,200 for maintenance.
    expect(ccp.engine.health(alice.id)).toMatchObject({
      marketEquityQuanta: usd(21_000),
      equityQuanta: usd(19_800),
      withheldQuanta: usd(800),
    });
    // Nine coins need 18,000 dollars, ten need 20,000.
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 10n * oneCoin })).toBe("MARGIN_INSUFFICIENT");
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 9n * oneCoin })).toBe("novated");
    ccp.prices({ 2: ethTicks / 2n });
    expect(ccp.engine.health(alice.id).state).toBe("liquidation");
  });

  it("counts up to its cap per account", () => {
    const { ccp, members } = smallCcp([0]);
    const [alice] = members;
    ccp.admin({
      kind: "register-asset",
      asset: 8,
      symbol: "CAPPED",
      class: "CAPPED",
      chain: 1,
      decimals: 8,
      haircutBps: 5_000,
      capQuanta: ether(3),
      settlement: false,
      markInstrument: 2,
    });
    ccp.deposit(alice.id, 8, ether(10));
    expect(ccp.engine.health(alice.id)).toMatchObject({ equityQuanta: usd(4_200), freeCollateralQuanta: usd(3_000) });
  });

  it("counts as zero before it has a price, and can be withdrawn", () => {
    const { ccp, members } = smallCcp([100]);
    const [alice] = members;
    const unmarked = { class: "X", chain: 1, decimals: 8, haircutBps: 0, capQuanta: 0n, settlement: false } as const;
    ccp.admin({ kind: "register-asset", asset: 9, symbol: "X", ...unmarked, markInstrument: null });
    ccp.deposit(alice.id, 9, ether(10));
    expect(ccp.engine.health(alice.id).equityQuanta).toBe(usd(100));
    expect(codeOf(ccp.withdraw(alice, 9, ether(10)))).toBe("accepted");
  });

  it("cannot be withdrawn from any chain while positions need it", () => {
    const { ccp, members } = smallCcp([0, 500_000]);
    const [alice, bob] = members;
    ccp.deposit(alice.id, 3, ether(10));
    ccp.deposit(alice.id, 2, usd(2_000));
    submitTrade(ccp, {
      buyer: alice,
      seller: bob,
      sizeLots: 10n * oneCoin - 200n,
      priceTicks: btcTicks,
      instrument: 1,
      maker: "buyer",
    });
    expect(codeOf(ccp.withdraw(alice, 3, ether(1)))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(codeOf(ccp.withdraw(alice, 2, usd(200)))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 5n * oneCoin })).toBe("novated");
    expect(codeOf(ccp.withdraw(alice, 3, ether(1)))).toBe("accepted");
  });
});
