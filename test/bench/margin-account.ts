import { strict as assert } from "node:assert";
import { TestCcp, testPerpetual } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { type Benchmark, growthFigures, processorMs, seededNumbers } from "./benchmark.ts";

const perpetuals = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const markTicks = 200_000n;
const passes = 10;

/** The margin of one account as the engine answers it: 8 perpetuals and 4 collateral assets with haircuts, all at a mark. */
export const accountMarginBenchmark: Benchmark = {
  name: "margin-account",
  run: () => {
    const points = [2_000, 20_000].map((count) => {
      const { ccp, ids } = houseOf(count);
      for (const id of ids.slice(0, 2_000)) ccp.engine.health(id);
      const durationMs = processorMs(() => {
        for (let pass = 0; pass < passes; pass++) for (const id of ids) ccp.engine.health(id);
      });
      return { size: count, durationMs: durationMs / passes };
    });
    return growthFigures("margin of an account, 8 perpetuals + 4 assets", "account", points);
  },
};

/** Accounts whose positions in every perpetual have random sizes, half of them short. */
function houseOf(count: number): { ccp: TestCcp; ids: readonly Hex[] } {
  const ccp = TestCcp.standard();
  for (const instrument of perpetuals.slice(2)) {
    const symbol = `PERP-${instrument}`;
    ccp.admin({
      kind: "list-instrument",
      instrument,
      symbol,
      quantaPerTickLot: 10n,
      lotsPerUnit: 1_000n,
      ...testPerpetual,
    });
  }
  const staked = {
    symbol: "STAKED",
    class: "STAKED",
    chain: 1,
    decimals: 8,
    capQuanta: 0n,
    settlement: false,
  } as const;
  ccp.admin({ kind: "register-asset", asset: 4, haircutBps: 1_500, markInstrument: 3, ...staked });
  const ids = Array.from({ length: count }, (_, index) => ccp.open(index, [1, 2, 3]).id);
  for (const id of ids) for (const asset of [1, 2, 3, 4]) ccp.deposit(id, asset, 100_000_000_000n);
  ccp.closeCycle();
  ccp.prices(
    Object.fromEntries(perpetuals.map((instrument) => [instrument, instrument === 1 ? 4_000_000n : markTicks])),
  );
  const random = seededNumbers(5);
  for (const instrument of perpetuals) {
    for (let at = 0; at < count; at += 2) {
      const [buyer, seller] = random(2) === 0 ? [ids[at], ids[at + 1]] : [ids[at + 1], ids[at]];
      if (buyer === undefined || seller === undefined) continue;
      const priceTicks = instrument === 1 ? 4_000_000n : markTicks;
      const trade = {
        id: `${instrument}-${at}`,
        instrument,
        buyer,
        seller,
        priceTicks,
        sizeLots: BigInt(1 + random(9)),
      };
      const applied = ccp.trades([{ ...trade, maker: "buyer" }]);
      assert.ok(applied.ok && applied.effects.some(({ kind }) => kind === "trade-novated"));
    }
  }
  const [first] = ids;
  assert.equal(first === undefined ? 0 : ccp.engine.account(first).positions.length, perpetuals.length);
  assert.equal(first === undefined ? 0 : ccp.engine.account(first).balances.length, 4);
  return { ccp, ids };
}
