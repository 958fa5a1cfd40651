import fc from "fast-check";
import type { CloseOutMode } from "./close-out.ts";
import type { CoinTerms } from "./model.ts";
import type { WorldTerms } from "./world.ts";

const account = fc.nat(10);
const small = fc.integer({ min: 0, max: 1_000_000 });

/** A trade, of a size in dollars and a price around the mark. */
const trade = fc.record({
  do: fc.constant("trade" as const),
  a: account,
  b: account,
  instrument: fc.nat(20),
  /** How many follow in the same packed batch, each between the next accounts; null for a batch of full rows. */
  packed: fc.option(fc.nat(3)),
  dollars: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1_000, max: 120_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1_000, max: 900_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_000_000 }) },
  ),
  offsetPpm: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -4_000, max: 4_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -130_000, max: 130_000 }) },
  ),
});

/** Prices of some feeds or all; the others grow stale. */
const price = fc.record({
  do: fc.constant("price" as const),
  movePpm: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -30_000, max: 30_000 }) },
    { weight: 3, arbitrary: fc.integer({ min: -150_000, max: 150_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -450_000, max: 450_000 }) },
    // No price at all.
    { weight: 1, arbitrary: fc.constantFrom(-1_000_000, -1_000_001) },
  ),
  /** Bitcoin, ether, neither, both, or each the other way. */
  which: fc.nat(4),
  /** One bit for each feed that speaks. */
  feeds: fc.oneof({ weight: 3, arbitrary: fc.constant(4_095) }, { weight: 1, arbitrary: fc.nat(4_095) }),
  rate: fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
  seconds: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 600 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 5_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
  ),
});

/** One print far off that the next one takes back: of ether's price as collateral, or of a mark. */
const print = fc.record({
  do: fc.constant("print" as const),
  jumpPpm: fc.oneof(fc.integer({ min: 300_000, max: 600_000 }), fc.integer({ min: -600_000, max: -300_000 })),
  ofMark: fc.boolean(),
  seconds: fc.integer({ min: 1, max: 400 }),
});

const moved = { a: account, b: account, part: small };

/** Anything that may happen in a random world; trades and prices more often. */
export const step = fc.oneof(
  { weight: 5, arbitrary: trade },
  { weight: 4, arbitrary: price },
  { weight: 1, arbitrary: print },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("withdraw" as const), who: account, asset: fc.nat(3), part: small }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("move asset" as const), ...moved, asset: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("move lots" as const), ...moved, instrument: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("port" as const), a: account, b: account, own: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("backstop" as const),
      who: account,
      /** For every instrument, or for those whose number this divides less one. */
      instrument: fc.constantFrom(0, 0, 0, 1, 4, 996),
      dollars: fc.integer({ min: 1, max: 2_000_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("bust" as const), back: fc.nat(12) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("contribute" as const),
      who: account,
      amount: fc.integer({ min: 1, max: 3 * 10 ** 9 }),
      back: fc.boolean(),
      part: fc.constantFrom(1, 10, 100),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("bid" as const),
      who: account,
      /** Of what is in auction, was or never will be. */
      seller: fc.nat(20),
      sharePpm: fc.integer({ min: 1, max: 1_000_000 }),
      limit: fc.constantFrom("any" as const, "any" as const, "fair" as const, "nothing" as const, "gift" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("deposit" as const), who: account, asset: fc.nat(3), dollars: small }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("list" as const),
      strikePpm: fc.integer({ min: 850_000, max: 1_150_000 }),
      hours: fc.integer({ min: 1, max: 6 }),
      isPhysical: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("sell on" as const),
      /** Bitcoin for delivery, each to the next. */
      chain: fc.array(account, { minLength: 2, maxLength: 5 }),
      dollars: fc.integer({ min: 500, max: 40_000 }),
      offsetPpm: fc.integer({ min: -60_000, max: 60_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("exercise" as const),
      a: account,
      b: account,
      dollars: fc.oneof(fc.integer({ min: 1_000, max: 60_000 }), fc.integer({ min: 1_000, max: 400_000 })),
      movePpm: fc.integer({ min: -120_000, max: 120_000 }),
      /** Whether bitcoin's price falls silent before the cut-off. */
      isSilent: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("effective" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("close" as const) }) },
);
/** One thing that happens in a random world. */
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
/** A step of one kind. */
export type StepOf<K extends Step["do"]> = Extract<Step, { do: K }>;

const bps = fc.integer({ min: 0, max: 10_000 });
/** Terms that bite: some hold about 27 ether each, of 1,500 dollars at first. */
const etherTerms: fc.Arbitrary<CoinTerms> = fc.record({
  tiers: fc.tuple(fc.bigInt({ min: 1n, max: 4n * 10n ** 10n }), bps, bps).map(([step, one, two]) => [
    { aboveQuanta: step, addHaircutBps: Math.min(one, two) },
    { aboveQuanta: 2n * step, addHaircutBps: Math.max(one, two) },
  ]),
  houseCapQuanta: fc.bigInt({ min: 1n, max: 110n * 10n ** 8n }),
  peg: fc.record({
    priceQuanta: fc.bigInt({ min: 10n ** 9n, max: 2n * 10n ** 9n }),
    thresholdBps: bps,
    factorBps: fc.integer({ min: 0, max: 30_000 }),
  }),
  staleAfterCycles: fc.integer({ min: 1, max: 3 }),
  staleWeightBps: bps,
});

/** A world's terms: its collateral, its funds, its order of closing out, and what is traded before anything happens. */
export const worldTerms: fc.Arbitrary<WorldTerms> = fc.noBias(
  fc.record({
    ether: fc.option(etherTerms),
    mode: fc.constantFrom<CloseOutMode>("pro-rata", "queue"),
    marginModel: fc.constantFrom("standard", "standard", "portfolio"),
    notice: fc.integer({ min: 0, max: 2 }),
    fundQuanta: fc.constantFrom(5_000_000_000n, 700_000_000n, 1n),
    starts: fc.array(
      fc.record({
        a: account,
        b: account,
        instrument: fc.nat(3),
        dollars: fc.integer({ min: 50_000, max: 900_000 }),
      }),
      { minLength: 6, maxLength: 14 },
    ),
    dated: fc.array(
      fc.record({
        a: account,
        b: account,
        /** Calls, puts and futures of the first two expiries. */
        instrument: fc.integer({ min: 6, max: 11 }),
        dollars: fc.integer({ min: 5_000, max: 300_000 }),
      }),
      { minLength: 3, maxLength: 9 },
    ),
  }),
);
