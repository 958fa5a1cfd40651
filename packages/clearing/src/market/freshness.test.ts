import { describe, expect, it } from "vitest";
import type { Applied } from "../model/effect.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { trade, twoTraders } from "../testing/traders.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const marks = { 1: 4_000_000n, 2: 200_000n };
const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);

/** Alice is long one coin against Bob; all three hold dollars. */
function ccp(parameters = {}) {
  const local = TestCcp.standard({ genesis: { parameters } });
  const [alice, bob, carol] = [local.open(0), local.open(1), local.open(2)] as const;
  for (const member of [alice, bob, carol]) local.deposit(member.id, 1, usd(100_000));
  local.prices(marks);
  let last = 0;
  const deal = (buyer: TestMember, seller: TestMember, instrument: 1 | 2, sizeLots: bigint): string => {
    last += 1;
    const row = { id: `t${last}`, instrument, priceTicks: marks[instrument], sizeLots, maker: "buyer" } as const;
    const applied = local.trades([{ ...row, buyer: buyer.id, seller: seller.id }]);
    if (!applied.ok) throw applied.error;
    const [effect] = applied.effects.filter(({ kind }) => kind === "trade-refused" || kind === "trade-novated");
    return effect?.kind === "trade-refused" ? effect.error : "novated";
  };
  expect(deal(alice, bob, 1, 10_000n)).toBe("novated");
  return { local, alice, bob, carol, deal };
}

/** Three hours pass and a second, with prices of ether only. */
const onlyEther = (local: TestCcp, seconds = 10_801n) => local.prices({ 2: marks[2] }, seconds);

describe("a stale mark", () => {
  it("blocks new risk of its holders and buyers, and of nobody else", () => {
    const { local, alice, bob, carol, deal } = ccp();
    const expiry = local.timeSeconds + 99_999n;
    onlyEther(local, 10_800n);
    expect(deal(alice, bob, 1, 1n)).toBe("novated");
    onlyEther(local, 1n);
    expect(deal(alice, carol, 1, 1n)).toBe("PRICE_STALE");
    expect(deal(alice, carol, 2, 1n)).toBe("PRICE_STALE");
    expect(code(local.withdraw(alice, 1, 1n))).toBe("PRICE_STALE");
    expect(code(local.requestCredit(bob, 1n, expiry))).toBe("PRICE_STALE");
    expect(code(local.withdraw(carol, 1, 1n))).toBe("accepted");
    expect(code(local.requestCredit(carol, 1n, expiry))).toBe("accepted");
    local.prices(marks);
    expect(deal(alice, carol, 1, 1n)).toBe("novated");
    expect(code(local.withdraw(alice, 1, 1n))).toBe("accepted");
    expect(code(local.requestCredit(bob, 1n, expiry))).toBe("accepted");
  });

  it("never blocks a reduction, nor a trade on chain within credit", () => {
    const { local, alice, bob, deal } = ccp();
    for (const member of [alice, bob]) local.requestCredit(member, usd(1_000), local.timeSeconds + 99_999n);
    onlyEther(local);
    expect(deal(bob, alice, 1, 5_000n)).toBe("novated");
    const trade = { id: "v", instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: marks[1], sizeLots: 10n };
    const applied = local.venueTrade(trade, usd(10), usd(10));
    expect(applied.ok && applied.effects.some(({ kind }) => kind === "trade-novated")).toBe(true);
  });

  it("lets no collateral and no position pass through another account of the owner", () => {
    const { local, alice, bob } = ccp();
    const sub = local.openSub(alice, 1, "cross");
    local.deposit(sub.id, 1, usd(100_000));
    onlyEther(local);
    const money = { kind: "transfer", asset: 1, amountQuanta: 1n, instrument: null, sizeLots: null } as const;
    const lots = { kind: "transfer", asset: null, amountQuanta: null, instrument: 1, sizeLots: 1n } as const;
    expect(code(local.give(alice, { ...money, to: sub.id }))).toBe("PRICE_STALE");
    expect(code(local.give(alice, { ...lots, to: sub.id }))).toBe("PRICE_STALE");
    expect(code(local.give(sub, { ...money, to: alice.id }))).toBe("accepted");
    local.prices(marks);
    expect(code(local.give(alice, { ...money, to: sub.id }))).toBe("accepted");
    expect(code(local.give(alice, { ...lots, to: sub.id }))).toBe("accepted");
    expect(local.engine.account(bob.id).positions).toHaveLength(1);
  });

  it("of collateral counts like one of a position, also without an instrument; alone it blocks no withdrawal", () => {
    const { local, alice, carol, deal } = ccp();
    const coin = { symbol: "COIN", class: "COIN", decimals: 8, haircutBps: 100, capQuanta: 0n, settlement: false };
    local.admin({ kind: "register-asset", asset: 4, chain: 1, markInstrument: null, ...coin });
    local.deposit(carol.id, 4, 100n);
    const price = (unitPriceQuanta: bigint) => {
      local.timeSeconds += 10_000n;
      const { pricesSequence } = local.engine.state;
      const prices = Object.entries(marks).map(([instrument, ticks]) => ({
        instrument: +instrument,
        priceTicks: ticks,
      }));
      const assetPrices = unitPriceQuanta === 0n ? [] : [{ asset: 4, unitPriceQuanta }];
      const signature = `0x${"00".repeat(65)}` as const;
      const rest = { prices, assetPrices, funding: [], signature };
      const { timeSeconds } = local;
      local.must({ kind: "prices", sequence: pricesSequence + 1n, timeSeconds, ...rest });
    };
    expect(deal(alice, carol, 2, 1n)).toBe("novated");
    price(5_000_000n);
    expect(deal(alice, carol, 2, 1n)).toBe("novated");
    price(0n);
    expect(deal(alice, carol, 2, 1n)).toBe("novated");
    price(0n);
    expect(deal(alice, carol, 2, 1n)).toBe("PRICE_STALE");
    expect(code(local.withdraw(carol, 4, 1n))).toBe("PRICE_STALE");
    expect(deal(carol, alice, 2, 3n)).toBe("novated");
    expect(local.engine.account(carol.id).positions).toEqual([]);
  });

  it("blocks nothing if staleSeconds is 0", () => {
    const { local, alice, carol, deal } = ccp({ staleSeconds: 0 });
    onlyEther(local, 9_999_999n);
    expect(deal(alice, carol, 1, 1n)).toBe("novated");
    expect(code(local.withdraw(alice, 1, 1n))).toBe("accepted");
  });

  it("allows only reductions while a vault's root lags too far behind", () => {
    const { local, alice, bob } = twoTraders();
    local.trades([{ ...trade, id: "0", buyer: alice.id, seller: bob.id }]);
    local.admin({ kind: "set-parameters", parameters: { maxCyclesAhead: 1 } });
    local.closeCycle();
    local.closeCycle();
    const more = local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id, sizeLots: 1n }]);
    expect(more.ok && more.effects[0]).toMatchObject({ kind: "trade-refused", error: "LIMIT_EXCEEDED" });
    const less = local.trades([{ ...trade, id: "2", buyer: bob.id, seller: alice.id, sizeLots: 1n }]);
    expect(less.ok && less.effects.at(-1)).toMatchObject({ kind: "trade-novated" });
    for (const chain of [1, 2, 3]) local.apply({ kind: "root-effective", chain, cycle: 2n, txId: "t", height: 1n });
    const again = local.trades([{ ...trade, id: "3", buyer: alice.id, seller: bob.id, sizeLots: 1n }]);
    expect(again.ok && again.effects.at(-1)).toMatchObject({ kind: "trade-novated" });
  });
});
