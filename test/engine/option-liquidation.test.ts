import { Engine } from "@isthmus/clearing";
import { TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { btcTicks, expectConserved, smallCcp, submitTrade } from "./small-ccp.ts";

const count = 6;
const options = [
  { instrument: 20, strikeTicks: btcTicks, optionType: "call" },
  { instrument: 21, strikeTicks: (btcTicks * 12n) / 10n, optionType: "call" },
  { instrument: 22, strikeTicks: btcTicks, optionType: "put" },
  { instrument: 23, strikeTicks: (btcTicks * 8n) / 10n, optionType: "put" },
] as const;

/** A mark near what an option is worth: intrinsic value and a little time value. */
function optionTicks(spot: bigint, { strikeTicks, optionType }: (typeof options)[number]): bigint {
  const intrinsic = optionType === "call" ? spot - strikeTicks : strikeTicks - spot;
  return (intrinsic > 0n ? intrinsic : 0n) + spot / 25n;
}

function marksAt(spot: bigint): Record<number, bigint> {
  return { 1: spot, ...Object.fromEntries(options.map((row) => [row.instrument, optionTicks(spot, row)])) };
}

const volatilities = Object.fromEntries(options.map(({ instrument }) => [instrument, 700_000]));

function optionCcp() {
  const { ccp, members } = smallCcp(Array.from({ length: count }, (_, index) => 20_000 + 15_000 * index));
  const expirySeconds = ccp.timeSeconds + 30n * 86_400n;
  for (const { instrument, strikeTicks, optionType } of options) {
    const lot = { quantaPerTickLot: 1n, lotsPerUnit: 10_000n, underlying: 1, expirySeconds };
    const symbol = `O${instrument}`;
    const terms = { ...testPerpetual, ...lot, type: "option", strikeTicks, optionType, symbol } as const;
    ccp.admin({ kind: "list-instrument", instrument, ...terms });
  }
  ccp.prices(marksAt(btcTicks), 60n, {}, volatilities);
  const bidder = ccp.open(40);
  ccp.deposit(bidder.id, 1, 10n ** 14n);
  return { ccp, members: members as readonly TestMember[], bidder };
}

const deal = fc.record({
  buyer: fc.nat(count - 1),
  seller: fc.nat(count - 1),
  instrument: fc.constantFrom(1, 1, 20, 21, 22, 23),
  lots: fc.bigInt({ min: 1n, max: 60_000n }),
});

/** Whether a hundredth less than what was offered would restore the account too, in a copy of the engine. */
function restoresWithLess(ccp: TestCcp, bidder: TestMember, seller: TestMember["id"], offeredPpm: bigint): boolean {
  const copy = new TestCcp({ engine: Engine.restore(ccp.engine.snapshot()) });
  const sharePpm = (offeredPpm * 98n) / 100n;
  if (sharePpm === 0n) return false;
  const sold = copy.give(bidder, { kind: "bid", seller, sharePpm, limitQuanta: 10n ** 30n });
  const { equityQuanta, maintenanceQuanta } = copy.engine.health(seller);
  return sold.ok && equityQuanta * 10n >= maintenanceQuanta * 11n;
}

it("liquidates portfolios of options by the smallest sufficient share of all positions", () => {
  const seen = { sales: 0, hedges: 0, restored: 0 };
  fc.assert(
    fc.property(
      fc.array(deal, { minLength: 6, maxLength: 24 }),
      fc.array(fc.integer({ min: -140_000, max: 140_000 }), { minLength: 2, maxLength: 5 }),
      (deals, moves) => {
        const { ccp, members, bidder } = optionCcp();
        for (const { buyer, seller, instrument, lots } of deals) {
          const [left, right] = [members[buyer], members[seller]];
          if (left === undefined || right === undefined || left === right) continue;
          const priceTicks = marksAt(btcTicks)[instrument] ?? 0n;
          submitTrade(ccp, { buyer: left, seller: right, sizeLots: lots, priceTicks, instrument });
        }
        let spot = btcTicks;
        for (const movePpm of moves) {
          spot += (spot * BigInt(movePpm)) / 1_000_000n;
          ccp.prices(marksAt(spot), 60n, {}, volatilities);
          for (const { account: seller, offeredPpm } of [...ccp.engine.state.auctions.values()]) {
            if (ccp.engine.state.accounts.get(seller)?.kind !== "member") continue;
            const before = ccp.engine.health(seller);
            const held = ccp.engine.account(seller).positions;
            // A share of few lots is rounded up by more than a hundredth.
            const isPart =
              offeredPpm > 50_000n && offeredPpm < 1_000_000n && held.every((row) => row.lots * row.lots > 10n ** 6n);
            const enough = isPart && restoresWithLess(ccp, bidder, seller, offeredPpm);
            const bid = { kind: "bid", seller, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
            if (!ccp.give(bidder, bid).ok) continue;
            seen.sales += 1;
            if (held.length > 1) seen.hedges += 1;
            const after = ccp.engine.health(seller);
            // Every position by the same share, to a lot.
            for (const { instrument, lots } of held) {
              const left =
                ccp.engine.account(seller).positions.find((row) => row.instrument === instrument)?.lots ?? 0n;
              const error = (lots - left) * 1_000_000n - lots * offeredPpm;
              expect(error < 0n ? -error : error).toBeLessThanOrEqual(1_000_000n);
            }
            if (before.state === "bankrupt") continue;
            expect(after.equityQuanta * before.maintenanceQuanta).toBeGreaterThanOrEqual(
              before.equityQuanta * after.maintenanceQuanta,
            );
            if (after.equityQuanta * 10n < after.maintenanceQuanta * 11n) continue;
            seen.restored += 1;
            expect(enough).toBe(false);
          }
        }
        ccp.closeCycle();
        expectConserved(ccp);
      },
    ),
    { numRuns: Number(process.env.ISTHMUS_WORLDS ?? 40) },
  );
  if (process.env.ISTHMUS_SEEN !== undefined) console.log(seen);
  expect(seen.hedges).toBeGreaterThan(0);
  expect(seen.restored).toBeGreaterThan(0);
}, 300_000);
