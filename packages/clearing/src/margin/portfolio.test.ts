import { describe, expect, it } from "vitest";
import { LocalHouse, type LocalMember } from "../testing/house.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;

/** A house with calls and puts on BTC, struck at the mark, 30 days out. */
function house() {
  const local = LocalHouse.standard();
  const [alice, bob] = [local.open(0), local.open(1)];
  local.deposit(alice.id, 1, usd(100_000));
  local.deposit(bob.id, 1, usd(1_000_000));
  local.prices({ 1: mark, 2: 200_000n });
  const { terms } = local.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new Error("no terms");
  const expirySeconds = local.timeSeconds + 30n * 86_400n;
  const option = { ...terms, type: "option", expirySeconds, underlying: 1, strikeTicks: mark } as const;
  local.admin({ kind: "list-instrument", instrument: 21, ...option, symbol: "C", optionType: "call" });
  local.admin({ kind: "list-instrument", instrument: 22, ...option, symbol: "P", optionType: "put" });
  local.prices({ 21: 250_000n, 22: 250_000n }, 1n, {}, { 21: 550_000, 22: 550_000 });
  let id = 0;
  const trade = (instrument: number, buyer: LocalMember, seller: LocalMember, sizeLots: bigint): string => {
    id += 1;
    const priceTicks = instrument === 1 ? mark : 250_000n;
    const applied = local.trades([
      { id: String(id), instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots, maker: "buyer" },
    ]);
    const [effect] = applied.ok ? applied.effects.filter((row) => row.kind.startsWith("trade-")) : [];
    return effect?.kind === "trade-refused" ? effect.error : (effect?.kind ?? "none");
  };
  const margin = (member: LocalMember) => {
    const { initialQuanta, maintenanceQuanta } = local.engine.health(member.id);
    return { initialQuanta, maintenanceQuanta };
  };
  return { local, alice, bob, trade, margin };
}

describe("options", () => {
  it("ask a long call for no more than its mark, and a naked short call for far more", () => {
    const { alice, bob, trade, margin } = house();
    expect(trade(21, alice, bob, 10_000n)).toBe("trade-novated");
    expect(margin(alice).initialQuanta).toBeGreaterThan(0n);
    expect(margin(alice).initialQuanta).toBeLessThanOrEqual(usd(2_700));
    expect(margin(bob).initialQuanta).toBeGreaterThan(usd(4_000));
    expect(margin(bob).initialQuanta % 10_000n).toBe(0n);
    expect(margin(bob).maintenanceQuanta).toBeLessThan(margin(bob).initialQuanta);
  });

  it("net a short call against the underlying: a covered call needs less than its parts", () => {
    const naked = house();
    naked.trade(21, naked.bob, naked.alice, 10_000n);
    const covered = house();
    covered.trade(1, covered.alice, covered.bob, 10_000n);
    const perp = covered.margin(covered.alice).initialQuanta;
    covered.trade(21, covered.bob, covered.alice, 10_000n);
    expect(covered.margin(covered.alice).initialQuanta).toBeLessThan(naked.margin(naked.alice).initialQuanta + perp);
  });

  it("refuse a short beyond margin and an option without a volatility", () => {
    const { local, alice, bob, trade } = house();
    expect(trade(21, bob, alice, 400_000n)).toBe("MARGIN_INSUFFICIENT");
    const { terms } = local.engine.state.instruments.get(21) ?? {};
    if (terms === undefined) throw new Error("no terms");
    local.admin({ kind: "list-instrument", instrument: 23, ...terms, symbol: "D" });
    local.prices({ 23: 250_000n });
    expect(trade(23, alice, bob, 1n)).toBe("PRICE_STALE");
  });

  it("settle in cash at their intrinsic value when they expire", () => {
    const { local, alice, bob, trade } = house();
    trade(21, alice, bob, 10_000n);
    trade(22, alice, bob, 10_000n);
    local.closeCycle();
    local.prices({ 1: mark + 300_000n, 21: 500_000n, 22: 100_000n }, 29n * 86_400n);
    local.closeCycle(2n * 86_400n);
    const money = (member: LocalMember): bigint => local.engine.account(member.id).balances[0]?.amountQuanta ?? 0n;
    // Bought for 2 × 2,500; the call pays 3,000, the put nothing; the maker's rebate is 2 × 0.01% of 2,500.
    expect(money(alice)).toBe(usd(100_000) - usd(5_000) + usd(3_000) + 500_000n);
    expect(local.engine.account(bob.id).positions).toEqual([]);
    for (const row of local.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });

  it("liquidate an option account step by step and restore or close it", () => {
    const { local, alice, bob, trade } = house();
    const rich = local.open(2);
    local.deposit(rich.id, 1, usd(5_000_000));
    expect(trade(21, bob, alice, 90_000n)).toBe("trade-novated");
    local.prices({ 1: (mark * 115n) / 100n, 21: 850_000n });
    expect(["liquidation", "bankrupt"]).toContain(local.engine.health(alice.id).state);
    let steps = 0;
    for (; local.engine.state.auctions.has(alice.id) && steps < 40; steps++) {
      local.give(rich, { kind: "bid", seller: alice.id, instrument: 21, sizeLots: 1_000_000n, limitTicks: 0n });
      local.prices({}, 1n);
    }
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(40);
    expect(["healthy", "marginCall"]).toContain(local.engine.health(alice.id).state);
  });
});
