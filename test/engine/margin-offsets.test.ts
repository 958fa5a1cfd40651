import { type PackedTrade, packedAccountsDigest, packTrades, systemAccounts } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;

/** Alice with little money and Bob with much, the perpetual of BTC and a future on it, both at $40,000. */
function spreadWorld() {
  // Size has rules of its own.
  const parameters = { sizeBrackets: [], openInterestUpperQuanta: 0n, positionLimitPpm: 0 };
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const [alice, bob] = [ccp.open(0), ccp.open(1)];
  ccp.deposit(alice.id, 1, usd(60_000));
  ccp.deposit(bob.id, 1, usd(10_000_000));
  const { terms } = ccp.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new Error("no terms");
  const future = { ...terms, type: "future", expirySeconds: ccp.timeSeconds + 30n * 86_400n, underlying: 1 } as const;
  ccp.admin({ kind: "list-instrument", instrument: 31, ...future, symbol: "BTC-MONTH" });
  ccp.closeCycle();
  ccp.prices({ 1: mark, 2: 200_000n, 31: mark }, 60n);
  let id = 0;
  const spread = (sizeLots: bigint) => {
    const legs = [
      { instrument: 1, buyer: alice.id, seller: bob.id },
      { instrument: 31, buyer: bob.id, seller: alice.id },
    ] as const;
    return legs.map((leg) => {
      id += 1;
      return { ...leg, id: String(id), priceTicks: mark, sizeLots, maker: "buyer" as const };
    });
  };
  const outcomes = (applied: ReturnType<TestCcp["trades"]>): string[] =>
    applied.ok ? applied.effects.map(({ kind }) => kind).filter((kind) => kind.startsWith("trade-")) : [];
  const spreadTrades = (sizeLots: bigint) => outcomes(ccp.trades(spread(sizeLots)));
  return { ccp, alice, bob, spread, spreadTrades };
}

describe("a calendar spread", () => {
  it("lets an account hold far more of it than of either leg, and states why", () => {
    const { ccp, alice, spreadTrades } = spreadWorld();
    // 5 % of $400,000 a leg; a matched pair needs $4,000.
    for (let round = 0; round < 8; round++) expect(spreadTrades(100_000n)).toEqual(["trade-novated", "trade-novated"]);
    const health = ccp.engine.health(alice.id);
    expect(health.state).toBe("healthy");
    expect(health.initialQuanta).toBe(usd(32_000));
    const { model, parts, ...margin } = ccp.engine.explainMargin(alice.id);
    expect(model).toBe("portfolio");
    expect(margin.initialQuanta).toBe(usd(32_000));
    expect(parts.map(({ kind, instrument, initialQuanta }) => [kind, instrument, initialQuanta])).toEqual([
      ["position", 1, usd(160_000)],
      ["position", 31, usd(160_000)],
      ["spread-credit", 1, -usd(288_000)],
    ]);
  });

  it("is liquidated when the spread has moved against it, not when both legs fall together", () => {
    const { ccp, alice, spreadTrades } = spreadWorld();
    for (let round = 0; round < 8; round++) spreadTrades(100_000n);
    ccp.prices({ 1: 3_600_000n, 31: 3_600_000n }, 60n);
    expect(ccp.engine.account(alice.id).health.state).toBe("healthy");
    expect(ccp.engine.state.auctions.size).toBe(0);
    ccp.prices({ 1: 3_550_000n, 31: 3_605_000n }, 60n);
    expect(ccp.engine.state.accounts.get(alice.id)?.health).toBe("liquidation");
  });

  it("is sold leg by leg in one command, so that what is left is still a spread", () => {
    const { ccp, alice, bob, spreadTrades } = spreadWorld();
    for (let round = 0; round < 8; round++) spreadTrades(100_000n);
    ccp.prices({ 1: 3_950_000n, 31: 4_005_000n }, 60n);
    const auction = ccp.engine.state.auctions.get(alice.id);
    expect(ccp.engine.health(alice.id).state).toBe("liquidation");
    const sharePpm = auction?.offeredPpm ?? 0n;
    expect(sharePpm).toBeGreaterThan(0n);
    const before = ccp.engine.health(alice.id);
    const sold = ccp.give(bob, { kind: "bid", seller: alice.id, sharePpm, limitQuanta: usd(1_000_000) });
    // 1 % of the notional of both legs would be more than the margin that the spread frees.
    const [sale] = sold.ok ? sold.effects.flatMap((effect) => (effect.kind === "liquidated" ? [effect] : [])) : [];
    if (sale === undefined) throw new Error("nothing was sold");
    expect(sale.penaltyQuanta * 3n).toBeLessThanOrEqual(sale.freedQuanta + 3n);
    expect(ccp.engine.health(alice.id).equityQuanta).toBeGreaterThan(before.equityQuanta / 2n);
    const [long, short] = ccp.engine.account(alice.id).positions.map((row) => row.lots) as [bigint, bigint];
    expect(long).toBeLessThan(800_000n);
    expect(long + short).toBe(0n);
    const { equityQuanta, maintenanceQuanta } = ccp.engine.health(alice.id);
    expect(equityQuanta).toBeGreaterThanOrEqual(maintenanceQuanta);
  });

  it("is accepted from a packed batch as from a plain one, though the batch calculates the sum of both margins", () => {
    const worlds = [spreadWorld(), spreadWorld()] as const;
    const [plain, packed] = worlds;
    for (let round = 0; round < 12; round++) {
      const trades = packed.spread(100_000n);
      const firstId = BigInt(trades[0]?.id ?? 0);
      const { accountIds } = packed.ccp.engine.state;
      const rows = trades.map(
        ({ buyer, seller, ...trade }): PackedTrade => ({
          ...trade,
          buyer: accountIds.indexOf(buyer),
          seller: accountIds.indexOf(seller),
        }),
      );
      const got = packed.ccp.must({
        kind: "packed-trades",
        venue: 2,
        batch: BigInt(round + 1),
        firstId,
        accountsDigest: packedAccountsDigest(rows, (number) => accountIds[number]),
        rows: packTrades(rows),
        signature: `0x${"00".repeat(65)}`,
      });
      const expected = plain.ccp.trades(plain.spread(100_000n), BigInt(round + 1));
      expect(got.effects).toEqual(expected.ok && expected.effects);
    }
    expect(packed.ccp.engine.digest()).toBe(plain.ccp.engine.digest());
    // The first pairs pass without the margin model; later ones need it, and the last are refused by it.
    expect(plain.ccp.engine.account(plain.alice.id).positions[0]?.lots).toBeLessThan(1_200_000n);
  });
});

describe("an account with a model of its own", () => {
  it("gets no offsets from the standard model", () => {
    const { ccp, alice, spreadTrades } = spreadWorld();
    spreadTrades(100_000n);
    expect(ccp.engine.health(alice.id).initialQuanta).toBe(usd(4_000));
    ccp.admin({ kind: "set-parameters", parameters: { marginModels: [{ account: alice.id, model: "standard" }] } });
    ccp.closeCycle();
    expect(ccp.engine.health(alice.id).initialQuanta).toBe(usd(40_000));
    expect(ccp.engine.explainMargin(alice.id).model).toBe("standard");
    expect(ccp.engine.explainMargin(systemAccounts.fees).parts).toEqual([]);
  });
});
