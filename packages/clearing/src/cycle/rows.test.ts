import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { PlainAccounts } from "../book/plain-accounts.ts";
import { Engine } from "../engine/engine.ts";
import { TestCcp } from "../testing/test-ccp.ts";

afterEach(() => vi.restoreAllMocks());

const mark = 4_000_000n;
const usd = 1_000_000n;
const trade = fc.record({ buyer: fc.nat(6), seller: fc.nat(6), lots: fc.bigInt(1n, 40_000n), isCoin: fc.boolean() });
const cycle = fc.record({
  trades: fc.array(trade, { maxLength: 5 }),
  deposits: fc.array(fc.record({ member: fc.nat(6), asset: fc.constantFrom(1, 2), dollars: fc.bigInt(1n, 90_000n) }), {
    maxLength: 3,
  }),
  withdrawals: fc.array(fc.record({ member: fc.nat(6), dollars: fc.bigInt(1n, 40_000n) }), { maxLength: 2 }),
  movePpm: fc.integer({ min: -60_000, max: 60_000 }),
  fundingE9: fc.constantFrom(0n, 0n, 400_000n, -300_000n),
});
type Cycle = typeof cycle extends fc.Arbitrary<infer C> ? C : never;

/** Everything that whoever follows the engine sees of the cycles of a world. */
function played(cycles: readonly Cycle[], { isInRows }: { readonly isInRows: boolean }): unknown[] {
  vi.restoreAllMocks();
  const looked = vi.spyOn(PlainAccounts.prototype, "has");
  if (!isInRows) looked.mockReturnValue(false);
  const ccp = TestCcp.standard();
  const ids = [[1], [2], [1], [2], [1, 2], [1, 2, 3], [1]].map(
    (chains, index) => ccp.open(index, chains.includes(1) ? chains : [1, ...chains]).id,
  );
  for (const id of ids) ccp.deposit(id, 1, 20_000n * usd);
  const seen: unknown[] = [];
  let ticks = mark;
  let number = 0;
  for (const { trades, deposits, withdrawals, movePpm, fundingE9 } of cycles) {
    ticks = (ticks * BigInt(1_000_000 + movePpm)) / 1_000_000n;
    ccp.prices({ 1: ticks, 2: ticks / 20n }, 600n, { 1: fundingE9 });
    for (const { member, asset, dollars } of deposits) ccp.deposit(ids[member] as Hex, asset, dollars * usd);
    for (const { member, dollars } of withdrawals) ccp.withdraw(ccp.member(member), 1, dollars * usd);
    for (const { buyer, seller, lots, isCoin } of trades) {
      if (buyer === seller) continue;
      const [instrument, priceTicks] = isCoin ? [2, ticks / 20n] : [1, ticks];
      number += 1;
      const parties = { buyer: ids[buyer] as Hex, seller: ids[seller] as Hex, maker: "buyer" as const };
      ccp.trades([{ id: `${number}`, instrument, priceTicks, sizeLots: lots, ...parties }]);
    }
    ccp.prices({ 1: ticks, 2: ticks / 20n }, 600n);
    const closed = ccp.closeCycle();
    const output = ccp.engine.lastCycle();
    seen.push(
      closed.ok && [...closed.effects],
      output && [...output.statements],
      output?.obligations,
      output?.placement,
    );
    seen.push(
      output?.header,
      output?.accountsWithLeaves,
      output?.vaults.map(({ leaves, totals }) => [[...leaves], totals]),
    );
    expect(Engine.restore(ccp.engine.snapshot()).digest()).toBe(output?.header.stateRoot);
  }
  return seen;
}

it("gives the effects, statements, leaves and digests that a walk over the accounts' objects gives", () => {
  let plainCount = 0;
  fc.assert(
    fc.property(fc.array(cycle, { minLength: 1, maxLength: 4 }), (cycles) => {
      const inRows = played(cycles, { isInRows: true });
      plainCount += vi.mocked(PlainAccounts.prototype.has).mock.results.filter(({ value }) => value === true).length;
      expect(inRows).toEqual(played(cycles, { isInRows: false }));
    }),
    { numRuns: 12 },
  );
  expect(plainCount).toBeGreaterThan(100);
});
