import { type Hex, uintBytes } from "@isthmus/protocol";
import { healthStates } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { classLedger } from "../ledger/class-ledger.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { accountRisk, freeMoney, healthOf } from "../margin/account-risk.ts";
import { isExact } from "../margin/exact.ts";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import { noDelay } from "../model/no-delay.ts";
import { noEntries } from "../model/no-entries.ts";
import { nothingMoved } from "../model/rebalance-order.ts";
import type { Account, Asset, CollateralTerms, Instrument } from "../model/state.ts";
import { testGenesis, testPerpetual } from "../testing/local.ts";
import { MarginColumns, marginColumns } from "./margin-columns.ts";

const instrumentNumbers = [1, 2, 3, 4] as const;
const assetNumbers = [1, 2, 3, 4, 5] as const;

/** Mostly of the size of real figures, sometimes of none or beyond what doubles hold. */
const signed = (real: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(
    { arbitrary: fc.bigInt(-real, real), weight: 80 },
    { arbitrary: fc.constantFrom(0n, 1n, -1n), weight: 8 },
    { arbitrary: fc.bigInt(-(2n ** 70n), 2n ** 70n), weight: 1 },
  );
const positive = (real: bigint): fc.Arbitrary<bigint> => signed(real).map((value) => (value < 0n ? -value : value));

const mostlyPositive = (real: bigint): fc.Arbitrary<bigint> =>
  fc.oneof({ arbitrary: positive(real), weight: 4 }, { arbitrary: signed(real), weight: 1 });

const anyMarket = fc.record({
  markTicks: fc.option(positive(10n ** 7n)),
  quantaPerTickLot: fc.constantFrom(1n, 10n, 100n),
  openInterestLots: positive(10n ** 8n),
  // Mostly so deep that nothing is added for size.
  depthLots: fc.oneof({ arbitrary: fc.constant(10n ** 15n), weight: 6 }, { arbitrary: positive(10n ** 6n), weight: 1 }),
  openInterestLowerQuanta: positive(10n ** 13n),
  widthQuanta: fc.option(fc.bigInt(1n, 10n ** 15n)),
  initialPpm: fc.integer({ min: 1, max: 1_000_000 }),
  maintenanceOfInitialPpm: fc.oneof(fc.constantFrom(500_000, 600_000), fc.integer({ min: 1, max: 1_000_000 })),
  fundingPeriodSeconds: fc.constantFrom(3_600, 28_800, 7),
  fundingIndex: signed(10n ** 18n),
  type: fc.oneof(
    { arbitrary: fc.constantFrom("perpetual" as const, "future" as const), weight: 20 },
    { arbitrary: fc.constantFrom("inverse-perpetual" as const, "inverse-future" as const), weight: 1 },
  ),
  /** Linear products may settle in a coin too. */
  isQuanto: fc.nat({ max: 19 }).map((roll) => roll === 0),
});

const anyCollateralTerms: fc.Arbitrary<CollateralTerms> = fc.record({
  tiers: fc
    .array(fc.record({ aboveQuanta: positive(10n ** 12n), addHaircutBps: fc.nat({ max: 10_000 }) }), { maxLength: 2 })
    .map((tiers) => tiers.sort((left, right) => (left.aboveQuanta < right.aboveQuanta ? -1 : 1))),
  houseCapQuanta: fc.oneof(fc.constant(0n), positive(10n ** 12n)),
  peg: fc.option(
    fc.record({
      priceQuanta: fc.bigInt(1n, 10n ** 6n),
      thresholdBps: fc.integer({ min: 1, max: 10_000 }),
      factorBps: fc.nat({ max: 50_000 }),
    }),
  ),
  staleAfterCycles: fc.constantFrom(0, 2),
  staleWeightBps: fc.nat({ max: 10_000 }),
});

const anyAsset = fc.record({
  class: fc.constantFrom("USD", "ETH", "GOLD", "MARKED"),
  quantaDecimals: fc.constantFrom(6, 8, 8, 0),
  haircutBps: fc.oneof(fc.constant(0), fc.nat({ max: 10_000 })),
  capQuanta: fc.oneof(fc.constant(0n), positive(10n ** 13n)),
  collateral: fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: anyCollateralTerms, weight: 1 }),
  depositedQuanta: positive(10n ** 13n),
});

const anyAccount = fc.record({
  pendingQuanta: signed(10n ** 12n),
  positions: fc.uniqueArray(
    fc.record({
      instrument: fc.constantFrom(...instrumentNumbers),
      lots: signed(10n ** 6n),
      costQuanta: signed(10n ** 13n),
      paidIndex: signed(10n ** 18n),
      hasPaid: fc.boolean(),
    }),
    { selector: (position) => position.instrument, maxLength: 4 },
  ),
  // Debts of other classes than that of settlement take the general path.
  balances: fc.uniqueArray(fc.tuple(fc.constantFrom(...assetNumbers), mostlyPositive(10n ** 11n)), {
    selector: ([asset]) => asset,
    maxLength: 5,
  }),
  reservedQuanta: fc.oneof(fc.constant(0n), positive(10n ** 11n)),
  coinPendingQuanta: fc.oneof(
    { arbitrary: fc.constant(null), weight: 30 },
    { arbitrary: signed(10n ** 9n), weight: 1 },
  ),
  /** Some owners have several accounts. */
  owner: fc.nat({ max: 300 }),
});

const anyPrices = fc.record({
  markets: fc.tuple(anyMarket, anyMarket, anyMarket, anyMarket),
  assets: fc.tuple(anyAsset, anyAsset, anyAsset, anyAsset, anyAsset),
  classMarks: fc.tuple(positive(10n ** 10n), positive(10n ** 10n)),
});

type Prices = typeof anyPrices extends fc.Arbitrary<infer T> ? T : never;
type Given = typeof anyAccount extends fc.Arbitrary<infer T> ? T : never;

function setPrices(book: Book, { markets, assets, classMarks }: Prices): void {
  const { state } = book;
  instrumentNumbers.forEach((number, at) => {
    const { isQuanto, widthQuanta, ...market } = markets[at] as Prices["markets"][number];
    const { markTicks, openInterestLots, depthLots, fundingIndex, openInterestLowerQuanta, ...terms } = market;
    const known: Partial<Instrument> = state.instruments.get(number) ?? {};
    state.instruments.set(
      number,
      Object.assign(known, {
        instrument: number,
        terms: {
          ...testPerpetual,
          ...terms,
          symbol: `M${number}`,
          lotsPerUnit: 1_000n,
          // An inverse contract has no value at a price of zero.
          ...(isQuanto || market.type.startsWith("inverse") ? { settlementClass: "ETH" } : {}),
          // Opposite positions in the first and the last one are calendar spreads, in some worlds.
          underlying: number === 4 && terms.quantaPerTickLot === 100n ? 1 : null,
          openInterestLowerQuanta,
          openInterestUpperQuanta: widthQuanta === null ? 0n : openInterestLowerQuanta + widthQuanta,
        },
        markTicks: market.type.startsWith("inverse") ? (markTicks ?? 0n) + 1n : markTicks,
        openInterestLots,
        settledOpenLots: openInterestLots,
        steadyOpenLots: openInterestLots,
        recentOpenLots: Array.from({ length: 5 }, () => openInterestLots),
        depthLots,
        depthSeconds: 0n,
        fundingIndex,
      }) as Instrument,
    );
  });
  assetNumbers.forEach((number, at) => {
    const given = assets[at] as Prices["assets"][number];
    const known: Partial<Asset> = state.assets.get(number) ?? {};
    const markInstrument = given.class === "MARKED" ? 2 : null;
    const rest = {
      chain: 1,
      settlement: given.class === "ETH",
      markInstrument,
      entitledQuanta: 0n,
      suspenseQuanta: 0n,
      lostQuanta: 0n,
      ...nothingMoved,
    };
    state.assets.set(number, Object.assign(known, { asset: number, ...given, ...rest }) as Asset);
  });
  state.classMarks.set("ETH", classMark(classMarks[0]));
  state.classMarks.set("GOLD", classMark(classMarks[1]));
}

function classMark(unitPriceQuanta: bigint) {
  // Every sixteenth price has another one that waits to be confirmed, below or above it.
  const value = unitPriceQuanta % 32n === 0n ? unitPriceQuanta / 2n : unitPriceQuanta * 2n;
  const candidate = unitPriceQuanta % 16n === 0n ? { value, sinceSeconds: 0n } : null;
  return { unitPriceQuanta, markSeconds: 0n, confidencePpm: 0, candidate };
}

function setAccount(book: Book, account: Account, given: Given): void {
  account.pendingQuanta = given.pendingQuanta;
  account.positions.clear();
  for (const { instrument, lots, costQuanta, paidIndex, hasPaid } of given.positions) {
    const fundingIndex = hasPaid ? book.instrument(instrument).fundingIndex : paidIndex;
    account.positions.set(instrument, { lots, costQuanta, fundingIndex });
  }
  delete account.classes;
  if (given.coinPendingQuanta !== null) classLedger(account, "ETH").pendingQuanta = given.coinPendingQuanta;
  account.balances.clear();
  for (const [asset, amountQuanta] of given.balances) account.balances.set(asset, amountQuanta);
  account.credits.clear();
  if (given.reservedQuanta > 0n) {
    account.credits.set(1, {
      limitQuanta: given.reservedQuanta + 5n,
      usedSeenQuanta: 5n,
      expirySeconds: 1n,
      stoppedCycle: null,
    });
  }
}

function bookOf(prices: Prices, accounts: readonly Given[]): Book {
  const book = new Book(genesisState({ ...testGenesis, parameters: { positionLimitPpm: 0 } }));
  const vault = { chain: 1, vault: testGenesis.hub, depositIndex: 0n, accumulator: testGenesis.hub };
  book.state.vaults.set(1, { ...vault, ...noDelay(), ...noEntries(), effectiveCycle: 0n });
  setPrices(book, prices);
  for (const given of accounts) addAccount(book, given);
  return book;
}

function addAccount(book: Book, given: Given): Account {
  const number = book.state.accountIds.length;
  // Ids fall as numbers rise: the order of ids is not that of rows.
  const id: Hex = `0x${Buffer.from(uintBytes(2 ** 31 - number, 16))
    .toString("hex")
    .padStart(64, "0")}`;
  const account = newAccount({ id, number, kind: "member", owner: { chain: given.owner, address: testGenesis.hub } });
  setAccount(book, account, given);
  book.add(account);
  return account;
}

/** Every account that a mark-to-market must deal with, one by one, as the rule states it. */
function expectedMarks(book: Book) {
  return book.sortedIds().flatMap((id) => {
    const account = book.read(id);
    const owes = account.pendingQuanta < 0n || [...account.balances.values()].some((quanta) => quanta < 0n);
    const isIdle =
      account.positions.size === 0 && account.health === "healthy" && !owes && account.classes === undefined;
    if (account.kind === "system" || isIdle) return [];
    const risk = accountRisk(book, account);
    const health = healthOf(risk);
    return health === "healthy" && account.health === "healthy" ? [] : [{ account, risk, health }];
  });
}

/** What trades take from the columns equals the state's, wherever the columns know it. */
function expectSameToTrade(book: Book): void {
  const columns = marginColumns(book);
  const held = { lots: 0, costQuanta: 0, owedQuanta: 0 };
  for (const account of book.accountsByNumber()) {
    const { number } = account;
    if (!columns.tradesPlainly(number)) continue;
    expect(book.sharesOwner(account) || account.suspended || account.kind === "system").toBe(false);
    const free = columns.freeMoney(number);
    if (isExact(free)) expect(BigInt(free)).toBe(freeMoney(accountRisk(book, account)));
    for (const instrument of instrumentNumbers) {
      const position = account.positions.get(instrument);
      const owed =
        position === undefined ? 0n : fundingOwed(book.instrument(instrument), position.lots, position.fundingIndex);
      columns.readPosition(number, instrument, held);
      const { lots, costQuanta, owedQuanta } = held;
      if (![lots, costQuanta, owedQuanta].every(isExact)) continue;
      expect([lots, costQuanta, owedQuanta].map(BigInt)).toEqual([
        position?.lots ?? 0n,
        position?.costQuanta ?? 0n,
        owed,
      ]);
    }
  }
}

describe("margin columns", () => {
  it("equal the general path to the last quantum: funding, open interest, debts, haircuts, pegs, caps, any size", () => {
    let margined = 0;
    let general = 0;
    fc.assert(
      fc.property(anyPrices, fc.array(anyAccount, { maxLength: 12 }), (prices, accounts) => {
        const book = bookOf(prices, accounts);
        // Recorded as bankrupt, every account is returned with its figures.
        for (const account of book.state.accounts.values()) {
          if (account.kind === "member") account.health = "bankrupt";
        }
        const marks = marginColumns(book).mark();
        expect(marks).toEqual(expectedMarks(book));
        expectSameToTrade(book);
        margined += marks.length;
        general += marginColumns(book).generalCount;
      }),
      { numRuns: 1_000 },
    );
    // Enough rows of each kind: those in columns and those of the general path.
    expect(margined - general).toBeGreaterThan(1_000);
  });

  it("stay equal when prices, accounts and recorded states change and accounts are added", () => {
    const anyChange = fc.oneof(
      fc.record({ kind: fc.constant("prices" as const), prices: anyPrices }),
      fc.record({ kind: fc.constant("change" as const), at: fc.nat({ max: 20 }), given: anyAccount }),
      fc.record({ kind: fc.constant("add" as const), given: anyAccount }),
      fc.record({ kind: fc.constant("cycles" as const), count: fc.bigInt(1n, 3n) }),
    );
    fc.assert(
      fc.property(anyPrices, fc.array(anyAccount, { maxLength: 8 }), fc.array(anyChange), (prices, accounts, steps) => {
        const book = bookOf(prices, accounts);
        for (const step of steps) {
          if (step.kind === "prices") setPrices(book, step.prices);
          else if (step.kind === "add") addAccount(book, step.given);
          else if (step.kind === "cycles") book.state.cycle += step.count;
          else if (accounts.length > 0) {
            const members = [...book.state.accounts.values()].filter(({ kind }) => kind === "member");
            const account = members[step.at % members.length] as Account;
            setAccount(book, book.writable(account), step.given);
          }
          const marks = marginColumns(book).mark();
          expect(marks).toEqual(expectedMarks(book));
          expectSameToTrade(book);
          for (const { account, health } of marks) book.writable(account).health = health;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("know what trades need of a row until it changes, and again once it is read", () => {
    const { book, account } = oneLong(1_000n);
    const columns = marginColumns(book);
    columns.mark();
    const known = [columns.tradesPlainly(account.number)];
    expect(columns.freeMoney(account.number)).toBe(45_000);
    book.writable(account).pendingQuanta = 60_000n;
    known.push(columns.tradesPlainly(account.number));
    columns.mark();
    known.push(columns.tradesPlainly(account.number));
    expect(columns.freeMoney(account.number)).toBe(55_000);
    for (const change of [{ suspended: true }, { contributionDueCycle: 1n }]) {
      Object.assign(book.writable(account), { suspended: false, contributionDueCycle: null, ...change });
      columns.mark();
      known.push(columns.tradesPlainly(account.number));
    }
    expect(known).toEqual([true, false, true, false, false]);
  });

  it("margin ordinary accounts without the general path, and account for every state", () => {
    const { book, account } = oneLong(1_000n);
    const states = [50_000n, 4_000n, 2_000n, -1n].map((spareQuanta) => {
      book.writable(account).pendingQuanta = spareQuanta;
      const [mark] = marginColumns(book).mark();
      if (mark !== undefined) book.writable(account).health = mark.health;
      expect(marginColumns(book).generalCount).toBe(0);
      return mark?.health ?? "healthy";
    });
    expect(states).toEqual(healthStates);
  });

  it("leave an account to the general path while a figure may not fit, and take it back afterwards", () => {
    const { book, account } = oneLong(1_000n);
    const columns = marginColumns(book);
    const general = [2n ** 52n, 1n, 2n ** 60n, 1n].map((quanta) => {
      book.writable(account).pendingQuanta = quanta;
      columns.mark();
      return columns.generalCount;
    });
    expect(general).toEqual([1, 0, 1, 0]);
  });

  it("margin again only who holds what has changed", () => {
    const { book, account } = oneLong(1_000n);
    const columns = marginColumns(book);
    const other = addAccount(book, { ...emptyAccount, positions: [{ ...position, instrument: 2 }] });
    other.pendingQuanta = 50_000n;
    expect(columns.mark()).toEqual([]);
    // A change behind the book's back is not seen, neither with the other instrument nor with its own, until it is written.
    const unhealthy = (): readonly Hex[] => columns.mark().map((mark) => mark.account.id);
    account.pendingQuanta = -(10n ** 12n);
    book.instrument(2).markTicks = 1n;
    expect(unhealthy()).toEqual([other.id]);
    book.instrument(1).markTicks = 1_001n;
    expect(unhealthy()).toEqual([other.id]);
    book.writable(account);
    expect(unhealthy()).toEqual([other.id, account.id]);
  });

  it("state how much memory they take", () => {
    const { book } = oneLong(1_000n);
    const columns = new MarginColumns(book);
    const before = columns.byteLength;
    columns.mark();
    expect(columns.byteLength).toBeGreaterThan(before);
  });
});

const emptyAccount: Given = {
  pendingQuanta: 0n,
  positions: [],
  balances: [],
  reservedQuanta: 0n,
  coinPendingQuanta: null,
  owner: 1,
};
const position = { instrument: 1, lots: 1_000n, costQuanta: 100_000_000n, paidIndex: 0n, hasPaid: true } as const;
const market: Prices["markets"][number] = {
  markTicks: 1_000n,
  quantaPerTickLot: 100n,
  openInterestLots: 1_000n,
  depthLots: 10n ** 15n,
  openInterestLowerQuanta: 0n,
  widthQuanta: null,
  initialPpm: 50,
  maintenanceOfInitialPpm: 600_000,
  fundingPeriodSeconds: 28_800,
  fundingIndex: 0n,
  type: "perpetual",
  isQuanto: false,
};
const asset: Prices["assets"][number] = {
  class: "USD",
  quantaDecimals: 6,
  haircutBps: 0,
  capQuanta: 0n,
  collateral: undefined,
  depositedQuanta: 0n,
};

/** An account that is long at its cost: initial margin 5,000 and maintenance margin 3,000 quanta per 1,000 lots. */
function oneLong(lots: bigint): { book: Book; account: Account } {
  const book = bookOf(
    { markets: [market, market, market, market], assets: [asset, asset, asset, asset, asset], classMarks: [1n, 1n] },
    [],
  );
  const costQuanta = lots * 100_000n;
  const account = addAccount(book, { ...emptyAccount, positions: [{ ...position, lots, costQuanta }] });
  account.pendingQuanta = 50_000n;
  return { book, account };
}
