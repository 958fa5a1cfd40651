import { systemAccounts } from "@isthmus/clearing";
import { coin, coinWorld, holdingOf, type TestCcp, wholeCoin } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { boughtCoins, ClassModel, type ClassTrade, cashFor } from "./classes.ts";
import { Rational, whole } from "./rational.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 20);
const usd = 1_000_000n;
const numbers = { inverse: coin.inverse, quanto: coin.quanto, spot: coin.spot } as const;

const trade = fc.record({
  instrument: fc.constantFrom("inverse", "quanto", "spot"),
  buyer: fc.nat(3),
  step: fc.integer({ min: 1, max: 3 }),
  lots: fc.bigInt(1n, 900n),
  offset: fc.bigInt(-90_000n, 90_000n),
});
const cycle = fc.record({
  trades: fc.array(trade, { maxLength: 8 }),
  bitcoin: fc.bigInt(3_600_000n, 4_400_000n),
  ether: fc.bigInt(190_000n, 210_000n),
});

/** Two members with dollars only, two with coins besides. */
const dollars = [1_000_000n, 1_000_000n, 1_000_000n, 1_000_000n].map((amount) => amount * usd);
const coins = [0n, 0n, 20n, 20n].map((amount) => amount * wholeCoin);

function mark(ccp: TestCcp, bitcoin: bigint, ether: bigint): void {
  const marks = { 1: bitcoin, 2: ether, [coin.inverse]: bitcoin, [coin.spot]: bitcoin, [coin.quanto]: ether };
  const applied = ccp.prices(marks);
  if (!applied.ok) throw applied.error;
}

function submit(
  ccp: TestCcp,
  ids: readonly Hex[],
  { instrument, buyer, seller, priceTicks, lots }: ClassTrade,
): boolean {
  const parties = { buyer: ids[buyer] as Hex, seller: ids[seller] as Hex };
  const id = `t${ccp.journal.length}`;
  const row = { id, instrument: numbers[instrument], ...parties, priceTicks, sizeLots: lots, maker: "buyer" } as const;
  const applied = ccp.trades([row]);
  if (!applied.ok) throw applied.error;
  return applied.effects.at(-1)?.kind === "trade-novated";
}

it("settles inverse, quanto and spot trades as the definition has it, in coins and in cash for coins, to the quantum", () => {
  const seen = { novated: 0, inLieu: 0 };
  const run = fc.property(fc.array(cycle, { minLength: 1, maxLength: 4 }), (cycles) => {
    const { ccp, members } = coinWorld(dollars.map((amount, index) => ({ usd: amount, btc: coins[index] ?? 0n })));
    const ids = members.map(({ id }) => id);
    const model = new ClassModel(dollars, coins);
    let [bitcoin, ether] = [4_000_000n, 200_000n];
    mark(ccp, bitcoin, ether);
    for (const given of cycles) {
      for (const { instrument, buyer, step, lots, offset } of given.trades) {
        const priceTicks = instrument === "quanto" ? ether + offset / 20n : bitcoin + offset;
        const one = { instrument, buyer, seller: (buyer + step) % 4, priceTicks, lots };
        if (!submit(ccp, ids, one)) continue;
        model.trade(one);
        seen.novated += 1;
      }
      [bitcoin, ether] = [given.bitcoin, given.ether];
      mark(ccp, bitcoin, ether);
      ccp.closeCycle();
      seen.inLieu += settle(model, bitcoin, { ccp, ids });
    }
  });
  fc.assert(run, { numRuns: worlds });
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
});

/** Pays what the model owes, in kind as far as it goes, and compares. @returns how many paid in cash */
function settle(model: ClassModel, bitcoin: bigint, { ccp, ids }: { ccp: TestCcp; ids: readonly Hex[] }): number {
  const marks = { inverse: bitcoin, quanto: ccp.engine.state.instruments.get(coin.quanto)?.markTicks ?? 0n };
  const owed = model.owed(marks);
  // The house keeps what rounding has taken: back and forth with the mark, but never less than nothing since the start.
  const kept = -owed.coins.reduce((sum, amount) => sum + amount, 0n);
  model.dust.kept += kept;
  expect(model.dust.kept).toBeGreaterThanOrEqual(0n);
  const amounts = [...owed.coins, kept];
  const missing = amounts.map((amount, member) => {
    const short = -amount - (model.coins[member] ?? model.dust.coins);
    return amount < 0n && short > 0n ? short : 0n;
  });
  const all = missing.reduce((sum, amount) => sum + amount, 0n);
  const cash = missing.map((amount, member) => {
    const { value, penalty } = cashFor(amount, bitcoin);
    return { value, penalty: member < ids.length ? penalty : 0n };
  });
  const paid = cash.reduce((sum, { value, penalty }) => sum + value + penalty, 0n);
  const bought = boughtCoins(
    amounts.map((amount, member) => (amount < 0n ? -amount - (missing[member] ?? 0n) : 0n)),
    amounts.map((amount) => (amount > 0n ? amount : 0n)),
    owed.sold,
  );
  // What did not come from whoever delivers is paid in cash as far as coins are missing.
  const rest = amounts.map((amount, member) => {
    return amount > 0n ? whole(amount).minus(bought[member] ?? Rational.zero) : Rational.zero;
  });
  const due = rest.reduce((total, amount) => total.plus(amount), Rational.zero);
  let [gotCoins, gotDollars] = [0n, 0n];
  [...ids, systemAccounts.dust].forEach((id, member) => {
    const amount = amounts[member] ?? 0n;
    const part = due.numerator === 0n ? due : (rest[member] as Rational).times(whole(all)).over(due);
    const { value, penalty } = cash[member] ?? { value: 0n, penalty: 0n };
    const heldCoins = holdingOf(ccp, id, "BTC");
    const heldDollars = holdingOf(ccp, id, "USD");
    const wasCoins = model.coins[member] ?? model.dust.coins;
    const wasDollars = model.dollars[member] ?? model.dust.dollars;
    const replaced = wasCoins + amount + (missing[member] ?? 0n) - heldCoins;
    const received = heldDollars - wasDollars - (owed.dollars[member] ?? 0n) + value + penalty;
    const share = new Rational(replaced * paid, all || 1n);
    // In proportion, but for a quantum each time that coins are passed on; who is owed nothing gets nothing.
    expect(within(replaced, part, 32n), `coins of ${member}`).toBe(true);
    expect(within(received, share, 3n), `dollars of ${member}`).toBe(true);
    if (amount <= 0n) expect([replaced, received]).toEqual([0n, 0n]);
    gotCoins += replaced;
    gotDollars += received;
    if (member < ids.length) {
      model.dollars[member] = heldDollars;
      model.coins[member] = heldCoins;
    } else Object.assign(model.dust, { coins: heldCoins, dollars: heldDollars });
  });
  expect(gotCoins).toBe(all);
  expect(gotDollars).toBe(paid);
  return missing.filter((amount) => amount > 0n).length;
}

function within(amount: bigint, exact: Rational, quanta: bigint): boolean {
  return new Rational(amount).minus(exact).absolute().compare(new Rational(quanta)) <= 0;
}
