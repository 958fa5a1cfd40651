import fc from "fast-check";
import type { CloseOutMode } from "./close-out.ts";
import type { EtherTerms } from "./model.ts";

/** Members of a random world. */
export const members = 6;

/** One thing that happens in a random world. */
export type Step =
  | {
      readonly do: "trade";
      readonly a: number;
      readonly b: number;
      readonly instrument: number;
      readonly lots: number;
      readonly offsetPpm: number;
    }
  | {
      readonly do: "price";
      readonly instrument: number;
      readonly movePpm: number;
      readonly rate: number;
      readonly seconds: number;
    }
  | { readonly do: "withdraw"; readonly who: number; readonly amount: number }
  | {
      readonly do: "contribute";
      readonly who: number;
      readonly amount: number;
      readonly back: boolean;
      readonly part: number;
    }
  | { readonly do: "bid"; readonly who: number; readonly lots: number }
  | { readonly do: "effective" }
  | { readonly do: "close" };

const who = fc.nat(members - 1);
const trade = fc.record({
  do: fc.constant("trade" as const),
  a: who,
  b: who,
  instrument: fc.integer({ min: 1, max: 2 }),
  lots: fc.integer({ min: 1, max: 300_000 }),
  offsetPpm: fc.integer({ min: -60_000, max: 60_000 }),
});
/** Any of them; trades more often. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  trade,
  trade,
  fc.record({
    do: fc.constant("price" as const),
    instrument: fc.integer({ min: 1, max: 2 }),
    movePpm: fc.oneof(
      fc.integer({ min: -60_000, max: 60_000 }),
      fc.integer({ min: -800_000, max: 800_000 }),
      // No price at all.
      fc.constantFrom(-1_000_000, -1_000_001),
    ),
    rate: fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
    seconds: fc.integer({ min: 1, max: 30_000 }),
  }),
  fc.record({ do: fc.constant("withdraw" as const), who, amount: fc.integer({ min: 1, max: 10 ** 11 }) }),
  fc.record({
    do: fc.constant("contribute" as const),
    who,
    amount: fc.integer({ min: 1, max: 3 * 10 ** 9 }),
    back: fc.boolean(),
    part: fc.constantFrom(1, 10, 100),
  }),
  fc.record({ do: fc.constant("bid" as const), who, lots: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ do: fc.constant("effective" as const) }),
  fc.record({ do: fc.constant("close" as const) }),
);

const bps = fc.integer({ min: 0, max: 10_000 });
/** Terms that bite: two members hold 30 ether each, of 1,500 dollars at first. */
export const etherTerms: fc.Arbitrary<EtherTerms> = fc.record({
  tiers: fc.tuple(fc.bigInt({ min: 1n, max: 4n * 10n ** 10n }), bps, bps).map(([step, one, two]) => [
    { aboveQuanta: step, addHaircutBps: Math.min(one, two) },
    { aboveQuanta: 2n * step, addHaircutBps: Math.max(one, two) },
  ]),
  houseCapQuanta: fc.bigInt({ min: 1n, max: 80n * 10n ** 8n }),
  peg: fc.record({
    priceQuanta: fc.bigInt({ min: 10n ** 9n, max: 2n * 10n ** 9n }),
    thresholdBps: bps,
    factorBps: fc.integer({ min: 0, max: 30_000 }),
  }),
  staleAfterCycles: fc.integer({ min: 1, max: 3 }),
  staleWeightBps: bps,
});

/** Both orders in which positions are closed out. */
export const modes = fc.constantFrom<CloseOutMode>("pro-rata", "queue");
