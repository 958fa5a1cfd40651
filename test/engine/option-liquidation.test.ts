import { Engine } from "@isthmus/clearing";
import { TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { btcTicks, effectsOf, expectConserved, smallCcp, submitTrade } from "./small-ccp.ts";

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

/** A step that sells one lot in a hundred less than what was offered, in a copy of the engine. */
function restoresWithLess(ccp: TestCcp, bidder: TestMember, seller: TestMember["id"], lots: bigint): boolean {
  const copy = new TestCcp({ engine: Engine.restore(ccp.engine.snapshot()) });
  const auction = copy.engine.state.auctions.get(seller);
  if (auction === undefined) return false;
  const limitTicks = lots > 0n ? 10n ** 12n : 0n;
  const sizeLots = ((lots > 0n ? lots : -lots) * 99n) / 100n;
  if (sizeLots === 0n) return false;
  const sold = copy.give(bidder, { kind: "bid", seller, instrument: auction.instrument, sizeLots, limitTicks });
  const { equityQuanta, maintenanceQuanta } = copy.engine.health(seller);
  return sold.ok && equityQuanta * 10n >= maintenanceQuanta * 11n;
}

it("liquidates portfolios of options by the smallest sufficient steps that improve their health", () => {
  const seen = { fills: 0, hedges: 0, restored: 0, partOfChunk: 0, stuck: 0 };
  fc.assert(
    fc.property(
      fc.array(deal, { minLength: 6, maxLength: 24 }),
      fc.array(fc.integer({ min: -140_000, max: 140_000 }), { minLength: 2, maxLength: 5 }),
      (deals, moves) => {
        const { ccp, members, bidder } = optionCcp();
        for (const { buyer, seller, instrument, lots } of deals) {
          const [left, right] = [members[buyer], members[seller]];
          if (left === undefined || right === undefined || left === right) continue;
          submitTrade(ccp, {
            buyer: left,
            seller: right,
            sizeLots: lots,
            priceTicks: marksAt(btcTicks)[instrument],
            instrument,
          });
        }
        let spot = btcTicks;
        for (const movePpm of moves) {
          spot += (spot * BigInt(movePpm)) / 1_000_000n;
          ccp.prices(marksAt(spot), 60n, {}, volatilities);
          for (let round = 0; round < 3; round++) {
            for (const { account: seller, instrument, lots } of [...ccp.engine.state.auctions.values()]) {
              const before = ccp.engine.health(seller);
              const held = ccp.engine.account(seller).positions;
              const enough = round === 0 && restoresWithLess(ccp, bidder, seller, lots);
              const limitTicks = lots > 0n ? 10n ** 12n : 0n;
              const sizeLots = lots > 0n ? lots : -lots;
              const sold = ccp.give(bidder, { kind: "bid", seller, instrument, sizeLots, limitTicks });
              if (!sold.ok) continue;
              const after = ccp.engine.health(seller);
              seen.fills += effectsOf(sold, "liquidated").length;
              if (before.equityQuanta < 0n) continue;
              if (held.length > 1) seen.hedges += 1;
              expect(after.equityQuanta).toBeGreaterThanOrEqual(0n);
              expect(after.maintenanceQuanta).toBeLessThan(before.maintenanceQuanta);
              expect(after.equityQuanta * before.maintenanceQuanta).toBeGreaterThanOrEqual(
                before.equityQuanta * after.maintenanceQuanta,
              );
              if (after.equityQuanta * 10n < after.maintenanceQuanta * 11n) continue;
              seen.restored += 1;
              expect(enough).toBe(false);
              const journalIndex = held.find((row) => row.instrument === instrument)?.lots ?? 0n;
              if (sizeLots * 5n < (journalIndex > 0n ? journalIndex : -journalIndex)) seen.partOfChunk += 1;
            }
            ccp.prices(marksAt(spot), 60n, {}, volatilities);
            for (const { id } of members) {
              const { state } = ccp.engine.health(id);
              if (state === "liquidation" && !ccp.engine.state.auctions.has(id)) seen.stuck += 1;
            }
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
