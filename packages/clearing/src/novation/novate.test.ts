import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { code, coin, mark, trade, traders, usd } from "../testing/traders.ts";

describe("novation", () => {
  it("puts the clearing house between buyer and seller, with fees and open interest", () => {
    const { local, members, deal, lots } = traders([100_000, 100_000]);
    const [alice, bob] = members;
    deal(alice, bob, coin);
    expect([lots(alice.id), lots(bob.id), local.engine.openInterest(1)]).toEqual([coin, -coin, coin]);
    const pending = [alice.id, bob.id, systemAccounts.fees].map((id) => local.engine.account(id).pendingQuanta);
    expect(pending).toEqual([usd(4), -usd(20), usd(16)]);
  });

  it("repeats the result of a trade, and refuses another content under its id", () => {
    const { local, members } = traders([100_000, 100_000]);
    const [alice, bob] = members;
    const row = { ...trade, id: "x", buyer: alice.id, seller: bob.id };
    const results = [row, row, { ...row, sizeLots: 1n }].map((one) => {
      const applied = local.trades([one]);
      return applied.ok ? applied.effects.at(-1) : applied.error.code;
    });
    expect(results).toMatchObject([
      { kind: "trade-novated" },
      { kind: "trade-repeated" },
      { kind: "trade-refused", error: "TRADE_DUPLICATE" },
    ]);
  });

  it("lets an account below initial margin reduce if it gets no riskier, and add nothing", () => {
    const { local, members, deal, lots } = traders([25_000, 500_000]);
    const [weak, rich] = members;
    deal(weak, rich, 10n * coin);
    local.prices({ 1: mark - 70_000n });
    expect(local.engine.health(weak.id).freeCollateralQuanta).toBeLessThan(0n);
    deal(weak, rich, 1n);
    expect(lots(weak.id)).toBe(10n * coin);
    deal(rich, weak, coin);
    expect(lots(weak.id)).toBe(9n * coin);
  });

  it("requires a mark, and a price within the band around it", () => {
    const { local, members } = traders([100_000, 100_000]);
    const [alice, bob] = members;
    const row = { ...trade, buyer: alice.id, seller: bob.id };
    const refusal = (one: Partial<typeof row> & { id: string }) => {
      const applied = local.trades([{ ...row, ...one } as never]);
      const last = applied.ok ? applied.effects.at(-1) : undefined;
      return last?.kind === "trade-refused" ? last.error : code(applied);
    };
    expect(refusal({ id: "1", priceTicks: (mark + mark / 10n) as never, sizeLots: 1n as never })).toBe("accepted");
    expect(refusal({ id: "2", priceTicks: (mark + mark / 10n + 1n) as never })).toBe("PRICE_OUTSIDE_BAND");
  });
});
