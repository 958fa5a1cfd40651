import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { coin, coinWorld, wholeCoin } from "../testing/coin-world.ts";
import type { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

function conserved(ccp: TestCcp): void {
  for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  const sums = new Map<string, bigint>();
  for (const { pendingQuanta, classes } of ccp.engine.state.accounts.values()) {
    sums.set("USD", (sums.get("USD") ?? 0n) + pendingQuanta);
    for (const [name, ledger] of classes ?? []) sums.set(name, (sums.get(name) ?? 0n) + ledger.pendingQuanta);
  }
  for (const sum of sums.values()) expect(sum).toBe(0n);
}

/** What an account holds of the coin, over its locations. */
function coins(ccp: TestCcp, id: `0x${string}`): bigint {
  const { balances } = ccp.engine.account(id);
  return balances.reduce(
    (sum, row) => (row.asset === coin.asset || row.asset === coin.otherAsset ? sum + row.amountQuanta : sum),
    0n,
  );
}

/** What an account holds of the coin and of dollars. */
function dollars(ccp: TestCcp, id: `0x${string}`): bigint {
  const { balances } = ccp.engine.account(id);
  return balances.reduce((sum, row) => (row.asset <= 2 ? sum + row.amountQuanta : sum), 0n);
}

function trade(
  ccp: TestCcp,
  instrument: number,
  ids: readonly `0x${string}`[],
  [priceTicks, sizeLots]: [bigint, bigint],
) {
  const [buyer, seller] = ids as [`0x${string}`, `0x${string}`];
  const applied = ccp.trades([
    { id: `t${ccp.journal.length}`, instrument, buyer, seller, priceTicks, sizeLots, maker: "buyer" },
  ]);
  if (!applied.ok) throw applied.error;
  return applied.effects.at(-1);
}

describe("settlement in several classes", () => {
  it("pays an inverse contract in its coin: 1,000 contracts of 100 dollars from 40,000 to 50,000 gain 0.5 BTC", () => {
    const { ccp, members } = coinWorld([
      { usd: 0n, btc: 5n * wholeCoin },
      { usd: 0n, btc: 5n * wholeCoin },
    ]);
    const [alice, bob] = members.map(({ id }) => id) as [`0x${string}`, `0x${string}`];
    ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.inverse]: 4_000_000n });
    expect(trade(ccp, coin.inverse, [alice, bob], [4_000_000n, 1_000n])).toMatchObject({ kind: "trade-novated" });
    expect(ccp.engine.health(alice).initialQuanta).toBe(usd(5_000));
    conserved(ccp);
    ccp.prices({ 1: 5_000_000n, [coin.inverse]: 5_000_000n });
    const before = ccp.engine.health(alice).equityQuanta;
    ccp.closeCycle();
    conserved(ccp);
    expect([coins(ccp, alice), coins(ccp, bob)]).toEqual([550_000_000n, 450_000_000n]);
    // The coin counts alike before and after it is placed.
    expect(ccp.engine.health(alice).equityQuanta).toBe(before);
    const output = ccp.engine.lastCycle();
    expect(output?.obligations.netQuanta).toBe(0n);
    expect(output?.otherObligations).toMatchObject([{ class: "BTC", netQuanta: wholeCoin / 2n, sumQuanta: 0n }]);
    const statement = output?.statements.find(({ account }) => account === alice);
    expect(statement?.classes).toEqual([
      {
        class: "BTC",
        byReason: { "variation-margin": wholeCoin / 2n },
        netQuanta: wholeCoin / 2n,
        placed: [{ asset: coin.asset, amountQuanta: wholeCoin / 2n }],
      },
    ]);
  });

  it("leaves the rounding of an inverse contract to the house, as dust in its class", () => {
    const { ccp, members } = coinWorld([1, 2, 3, 4].map(() => ({ usd: 0n, btc: wholeCoin })));
    const [alice, bob, carol, dora] = members.map(({ id }) => id) as [
      `0x${string}`,
      `0x${string}`,
      `0x${string}`,
      `0x${string}`,
    ];
    ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.inverse]: 4_000_000n });
    trade(ccp, coin.inverse, [alice, bob], [4_000_001n, 7n]);
    trade(ccp, coin.inverse, [carol, dora], [3_999_999n, 11n]);
    trade(ccp, coin.inverse, [carol, bob], [4_000_003n, 3n]);
    ccp.prices({ 1: 4_000_007n, [coin.inverse]: 4_000_007n });
    ccp.closeCycle();
    conserved(ccp);
    const dust = coins(ccp, systemAccounts.dust);
    expect(dust).toBeGreaterThanOrEqual(0n);
    expect(dust).toBeLessThan(8n);
    expect([alice, bob, carol, dora, systemAccounts.dust].reduce((sum, id) => sum + coins(ccp, id), 0n)).toBe(
      4n * wholeCoin,
    );
  });

  it("pays a quanto at its fixed rate in the class it settles in, whatever the coin is worth", () => {
    const { ccp, members } = coinWorld([
      { usd: 0n, btc: wholeCoin },
      { usd: 0n, btc: wholeCoin },
    ]);
    const [alice, bob] = members.map(({ id }) => id) as [`0x${string}`, `0x${string}`];
    ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.quanto]: 200_000n });
    trade(ccp, coin.quanto, [alice, bob], [200_000n, 100n]);
    ccp.prices({ 1: 6_000_000n, 2: 210_000n, [coin.quanto]: 210_000n });
    ccp.closeCycle();
    conserved(ccp);
    // 100 lots × 100 dollars × 0.000001 BTC = 0.01 BTC.
    expect(coins(ccp, alice) - wholeCoin).toBe(1_000_000n);
    expect(coins(ccp, bob) - wholeCoin).toBe(-1_000_000n);
  });

  it("settles in cash at the mark with a penalty what a loser does not hold of the class, and puts no one in debt of it", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(100_000), btc: 0n },
      { usd: 0n, btc: 2n * wholeCoin },
      { usd: 0n, btc: 2n * wholeCoin },
    ]);
    const [alice, bob, carol] = members.map(({ id }) => id) as [`0x${string}`, `0x${string}`, `0x${string}`];
    ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.inverse]: 4_000_000n });
    trade(ccp, coin.inverse, [alice, bob], [4_000_000n, 300n]);
    trade(ccp, coin.inverse, [alice, carol], [4_000_000n, 100n]);
    ccp.prices({ 1: 3_200_000n, [coin.inverse]: 3_200_000n });
    ccp.closeCycle();
    conserved(ccp);
    // 400 × 100 × (1/32,000 - 1/40,000) = 0.25 BTC at 32,000: 8,000 dollars and half a percent.
    expect(coins(ccp, alice)).toBe(0n);
    expect(dollars(ccp, alice)).toBe(usd(100_000 - 8_000 - 40));
    expect([coins(ccp, bob), coins(ccp, carol)]).toEqual([2n * wholeCoin, 2n * wholeCoin]);
    expect([dollars(ccp, bob), dollars(ccp, carol)]).toEqual([usd(6_030), usd(2_010)]);
    const statement = ccp.engine.lastCycle()?.statements.find(({ account }) => account === bob);
    expect(statement?.byReason).toEqual({ "cash-in-lieu": usd(6_000), "in-lieu-penalty": usd(30) });
    expect(statement?.classes?.[0]?.netQuanta).toBe(0n);
  });

  it("takes no new risk in a class without a fresh mark", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(100_000), btc: 0n },
      { usd: usd(100_000), btc: 0n },
    ]);
    const ids = members.map(({ id }) => id);
    ccp.prices({ 2: 200_000n, [coin.inverse]: 4_000_000n });
    expect(trade(ccp, coin.inverse, ids, [4_000_000n, 1n])).toMatchObject({
      kind: "trade-refused",
      error: "PRICE_STALE",
    });
    ccp.prices({ 1: 4_000_000n });
    expect(trade(ccp, coin.inverse, ids, [4_000_000n, 1n])).toMatchObject({ kind: "trade-novated" });
  });

  it("liquidates an inverse position by auction, and the account is whole again", () => {
    const { ccp, members } = coinWorld([
      { usd: 0n, btc: wholeCoin },
      { usd: 0n, btc: 50n * wholeCoin },
      { usd: usd(1_000_000), btc: 5n * wholeCoin },
    ]);
    const [alice, bob, carol] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0]];
    ccp.prices({ 1: 4_000_000n, 2: 200_000n, [coin.inverse]: 4_000_000n });
    trade(ccp, coin.inverse, [alice.id, bob.id], [4_000_000n, 6_000n]);
    ccp.admin({ kind: "set-parameters", parameters: { takerSharePpm: 0 } });
    ccp.prices({ 1: 3_820_000n, [coin.inverse]: 3_820_000n });
    expect(ccp.engine.health(alice.id).state).toBe("liquidation");
    const held = () => ccp.engine.state.accounts.get(alice.id)?.positions.get(coin.inverse)?.lots ?? 0n;
    for (let steps = 0; steps < 9 && ccp.engine.state.auctions.has(alice.id); steps++) {
      const bid = { kind: "bid", seller: alice.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
      expect(ccp.give(carol, bid)).toMatchObject({ ok: true });
      conserved(ccp);
      ccp.prices({});
    }
    const { equityQuanta, maintenanceQuanta } = ccp.engine.health(alice.id);
    expect(equityQuanta).toBeGreaterThanOrEqual(maintenanceQuanta);
    expect(held()).toBeGreaterThan(0n);
    expect(ccp.engine.account(systemAccounts.insurance).pendingQuanta).toBeGreaterThan(0n);
    ccp.closeCycle();
    conserved(ccp);
  });
});
