import { type HouseParameters, listingDefaults } from "@isthmus/clearing";
import { systemAccounts, TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import { seededNumbers } from "../bench/benchmark.ts";

const usd = (dollars: number): bigint => BigInt(Math.round(dollars)) * 1_000_000n;

/** One market of the replay. */
interface Market {
  readonly instrument: number;
  readonly symbol: string;
  /** Lots per coin; a lot moves a whole number of quanta per tick. */
  readonly lotsPerUnit: bigint;
}

/** A trader with an appetite. */
export interface Trader {
  readonly member: TestMember;
  readonly depositQuanta: bigint;
  /** Notional over deposit that it aims at, in hundredths. */
  readonly leverageHundredths: number;
  readonly long: boolean;
  readonly instrument: number;
}

/** A member that buys in auctions once the discount is worth it to it. */
interface Bidder {
  readonly member: TestMember;
  readonly depositQuanta: bigint;
  readonly wantedPpm: bigint;
}

/** The replayed house: funds, traders of mixed leverage in pairs, bidders, a backstop. */
export interface HistoryWorld {
  readonly ccp: TestCcp;
  readonly markets: readonly Market[];
  readonly traders: readonly Trader[];
  readonly bidders: readonly Bidder[];
  readonly random: (below: number) => number;
}

/** What the house of a replay sets; without anything, the defaults. */
export interface HouseTerms {
  /** Of a liquid perpetual; a thin one has twice as much. */
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  readonly parameters: Partial<HouseParameters>;
}

const defaultTerms: HouseTerms = { ...listingDefaults, parameters: {} };

/** Hundredths: most trade at 1 to 5 times their money, some at 30, and some at 50 or whatever an instrument allows. */
const leverages = [100, 100, 200, 200, 300, 300, 500, 500, 800, 1_200, 2_000, 3_000, 5_000];
const bidderCount = 10;

/** Builds the clearing house; the same seed gives the same world. */
export function createWorld(given: {
  readonly symbols: readonly string[];
  readonly accounts: number;
  readonly seed: number;
  readonly startSeconds: bigint;
  readonly terms?: HouseTerms | undefined;
}): HistoryWorld {
  const { symbols, accounts, seed, startSeconds, terms = defaultTerms } = given;
  const random = seededNumbers(seed);
  const ccp = new TestCcp({ genesis: { parameters: { ...terms.parameters, maxCyclesAhead: 0 } } });
  ccp.timeSeconds = startSeconds;
  const markets = list(ccp, symbols, terms);
  const traders: Trader[] = [];
  let depositsQuanta = 0n;
  for (let index = 0; index < accounts; index++) {
    const member = ccp.open(index + 1 + bidderCount, [1]);
    const depositQuanta = usd(500 * 10 ** (random(2_000) / 1_000));
    ccp.deposit(member.id, 1, depositQuanta);
    depositsQuanta += depositQuanta;
    const market = markets[random(markets.length)] as Market;
    const leverageHundredths = leverages[random(leverages.length)] as number;
    traders.push({ member, depositQuanta, leverageHundredths, long: random(100) < 55, instrument: market.instrument });
  }
  // Funds in the proportions of a young house: capital 0.5%, insurance 1%, backstop 10%, bidders 20% of all deposits.
  ccp.deposit(systemAccounts.capital, 1, depositsQuanta / 200n);
  ccp.deposit(systemAccounts.insurance, 1, depositsQuanta / 100n);
  const opened = ccp.open(0, [1]);
  ccp.deposit(opened.id, 1, depositsQuanta / 10n);
  const limits = markets.map(({ instrument }) => ({ instrument, maxLots: 10n ** 18n }));
  ccp.give(opened, { kind: "backstop", totalQuanta: 10n ** 30n, limits });
  const bidders: Bidder[] = [];
  for (let index = 0; index < bidderCount; index++) {
    const member = ccp.open(index + 1, [1]);
    const depositQuanta = depositsQuanta / 50n;
    ccp.deposit(member.id, 1, depositQuanta);
    bidders.push({ member, depositQuanta, wantedPpm: BigInt(6_000 + 2_000 * index) });
    ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: depositsQuanta / 1_000n });
  }
  return { ccp, markets, traders, bidders, random };
}

/** What the traders brought; bidders, backstop and funds are not in it. */
export function depositsOf({ traders }: Pick<HistoryWorld, "traders">): bigint {
  return traders.reduce((sum, { depositQuanta }) => sum + depositQuanta, 0n);
}

function list(ccp: TestCcp, symbols: readonly string[], terms: HouseTerms): Market[] {
  ccp.admin({ kind: "register-vault", chain: 1, vault: `0x${"21".repeat(32)}` });
  ccp.admin({
    kind: "register-asset",
    asset: 1,
    symbol: "USD",
    class: "USD",
    chain: 1,
    decimals: 6,
    haircutBps: 0,
    capQuanta: 0n,
    settlement: true,
    markInstrument: null,
  });
  ccp.admin({
    kind: "register-venue",
    venue: 2,
    name: "book",
    chain: null,
    contract: null,
    authority: `0x${"33".repeat(20)}`,
    creditCapQuanta: 0n,
  });
  return symbols.map((symbol, index) => {
    // Ticks are 0.01 dollars = 10,000 quanta; a lot of 1/10,000 coin moves one quantum per tick.
    const market = { instrument: index + 1, symbol, lotsPerUnit: 10_000n };
    ccp.admin({
      kind: "list-instrument",
      ...testPerpetual,
      instrument: market.instrument,
      symbol: `${symbol}-PERP`,
      quantaPerTickLot: 1n,
      lotsPerUnit: market.lotsPerUnit,
      initialPpm: terms.initialPpm * (index < 2 ? 1 : 2),
      maintenanceOfInitialPpm: terms.maintenanceOfInitialPpm,
      bandPpm: 50_000,
    });
    return market;
  });
}
