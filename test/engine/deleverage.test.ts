import fc from "fast-check";
import { expect, it } from "vitest";
import { btcTicks, effectsOf, ethTicks, expectConserved, smallCcp, submitTrade } from "./small-ccp.ts";

const count = 8;
const member = fc.nat(count - 1);
const trades = fc.array(
  fc.record({
    buyer: member,
    seller: member,
    instrument: fc.constantFrom(1, 2),
    lots: fc.bigInt({ min: 1n, max: 200_000n }),
  }),
  { minLength: 4, maxLength: 16 },
);

/** Whoever is closed out against holds the instrument on the other side, and gives up no more than it holds. */
it("deleverages and tears up only accounts on the other side, up to their lots", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      trades,
      fc.integer({ min: -800_000, max: 800_000 }),
      fc.constantFrom("pro-rata" as const, "queue" as const),
      fc.boolean(),
      (deals, movePpm, deleverageMode, atClose) => {
        const { ccp, members } = smallCcp(
          Array.from({ length: count }, (_, index) => 3_000 + 9_000 * index),
          {
            deleverageMode,
            auctionRampSeconds: 60,
          },
        );
        for (const { buyer, seller, instrument, lots } of deals) {
          const [left, right] = [members[buyer], members[seller]];
          if (left === undefined || right === undefined || left === right) continue;
          submitTrade(ccp, {
            buyer: left,
            seller: right,
            sizeLots: lots,
            priceTicks: instrument === 1 ? btcTicks : ethTicks,
            instrument,
          });
        }
        const bystander = ccp.open(50);
        ccp.deposit(bystander.id, 1, 10n ** 12n);
        const untouched = ccp.engine.account(bystander.id).balances;
        const move = (mark: bigint) => (mark * BigInt(1_000_000 + movePpm)) / 1_000_000n;
        const marks = { 1: move(btcTicks), 2: move(ethTicks) };
        ccp.prices(marks);
        for (const act of atClose ? ["close"] : ["wait", "wait", "close"]) {
          const held = new Map<string, bigint>();
          for (const account of ccp.engine.state.accounts.values()) {
            for (const [number, position] of account.positions) held.set(`${account.id} ${number}`, position.lots);
          }
          const applied = act === "wait" ? ccp.prices(marks) : ccp.closeCycle(0n);
          for (const row of [...effectsOf(applied, "deleveraged"), ...effectsOf(applied, "torn-up")]) {
            seen.set(`${row.kind} ${act}`, (seen.get(`${row.kind} ${act}`) ?? 0) + 1);
            const key = `${row.against} ${row.instrument}`;
            const before = held.get(key) ?? 0n;
            const after = before + row.lots;
            expect(before !== 0n && before > 0n !== row.lots > 0n).toBe(true);
            expect(after === 0n || after > 0n === before > 0n).toBe(true);
            held.set(key, after);
            expect(row.priceTicks).toBe(marks[row.instrument as 1 | 2]);
          }
        }
        // Rich, without positions and without a contribution: no layer may touch it.
        expect(ccp.engine.account(bystander.id).balances).toEqual(untouched);
        expectConserved(ccp);
      },
    ),
    { numRuns: 80 },
  );
  expect([...seen.keys()]).toEqual(expect.arrayContaining(["deleveraged close"]));
});
