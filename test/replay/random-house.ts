import { type Command, type Genesis, packedAccountsDigest, packTrades, systemAccounts } from "@isthmus/clearing";
import { TestCcp, type TestMember, testGenesis, testPerpetual } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { seededNumbers } from "../bench/benchmark.ts";
import { listDated, optionMarks } from "./dated.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
export const blank: Hex = `0x${"00".repeat(65)}`;

/** A house in the middle of its life: members, sub-accounts, funds, marks, and the dice that decide what comes next. */
export interface RandomHouse {
  readonly ccp: TestCcp;
  readonly random: (below: number) => number;
  readonly members: TestMember[];
  readonly subs: TestMember[];
  /** Instruments that can be traded; dated ones come and go. */
  readonly instruments: Set<number>;
  nextInstrument: number;
  nextTrade: number;
}

/** What the random house starts from: a backstop, short memories and funds with limits that are reached. */
export function genesisOf(): Genesis {
  return {
    ...testGenesis,
    parameters: {
      backstop: new TestCcp().member(0).id,
      auctionRampSeconds: 600,
      tradeRetentionCycles: 3,
      staleSeconds: 7_200,
      capitalLimitQuanta: usd(3_000),
      insuranceLimitQuanta: usd(3_000),
    },
  };
}

/** Twelve members with dollars, ether and coin on three chains, sub-accounts of both kinds, funds and a backstop. */
export function openRandomHouse(seed: number): RandomHouse {
  const random = seededNumbers(seed);
  const ccp = TestCcp.standard({ genesis: genesisOf() });
  ccp.admin({
    kind: "register-asset",
    asset: 4,
    symbol: "COIN",
    class: "COIN",
    chain: 1,
    decimals: 8,
    haircutBps: 2_500,
    capQuanta: 50n * 10n ** 8n,
    settlement: false,
    markInstrument: null,
  });
  ccp.admin({
    kind: "list-instrument",
    ...testPerpetual,
    instrument: 3,
    symbol: "THIN-PERP",
    quantaPerTickLot: 7n,
    lotsPerUnit: 10n,
    openInterestLowerQuanta: usd(200_000),
    openInterestUpperQuanta: usd(2_000_000),
    maxOpenInterestLots: 1_000_000n,
    maxPriceStepPpm: 300_000,
  });
  const given: RandomHouse = {
    ccp,
    random,
    members: [],
    subs: [],
    instruments: new Set([1, 2, 3]),
    nextInstrument: 10,
    nextTrade: 1,
  };
  for (let index = 0; index < 12; index++) {
    const member = ccp.open(index, [[1, 2, 3], [1, 2], [1]][index % 3]);
    given.members.push(member);
    ccp.deposit(member.id, 1 + (index % 2), usd(index === 0 ? 2_000_000 : 20_000 + random(80_000)));
    if (index % 3 === 0) ccp.deposit(member.id, 3, BigInt(1 + random(30)) * 10n ** 8n);
    if (index % 4 === 1) ccp.deposit(member.id, 4, BigInt(1 + random(90)) * 10n ** 8n);
  }
  for (const [index, mode] of [
    [1, "isolated"],
    [2, "cross"],
  ] as const) {
    const owner = given.members[index] as TestMember;
    const sub = ccp.openSub(owner, 1, mode);
    given.subs.push(sub);
    ccp.deposit(sub.id, 1, usd(15_000));
  }
  for (const fund of [systemAccounts.capital, systemAccounts.insurance]) ccp.deposit(fund, 1, usd(20_000));
  givePrices(given, { 1: 4_000_000n, 2: 200_000n, 3: 5_000n }, 60, {});
  for (const member of given.members) {
    ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: usd(1_000) });
  }
  listDated(given);
  givePrices(given, optionMarks(given), 1, {});
  return given;
}

/** Marks with the price of the coin, which no instrument marks. */
export function givePrices(
  { ccp, random }: RandomHouse,
  marks: Readonly<Record<number, bigint>>,
  seconds: number,
  fundingE9: Readonly<Record<number, bigint>>,
): boolean {
  const timeSeconds = ccp.timeSeconds + BigInt(seconds);
  const command: Command = {
    kind: "prices",
    timeSeconds,
    sequence: ccp.engine.state.pricesSequence + 1n,
    prices: Object.entries(marks).map(([instrument, priceTicks]) => ({ instrument: Number(instrument), priceTicks })),
    assetPrices: [{ asset: 4, unitPriceQuanta: usd(800) + BigInt(random(400)) * 1_000_000n }],
    funding: Object.entries(fundingE9).map(([instrument, rateE9]) => ({ instrument: Number(instrument), rateE9 })),
    volatilities: Object.keys(marks).flatMap((number) => {
      const type = ccp.engine.state.instruments.get(Number(number))?.terms.type;
      if (type !== "option") return [];
      return [{ instrument: Number(number), volatilityE6: 300_000 + random(900_000) }];
    }),
    signature: blank,
  };
  const { ok } = ccp.apply(command);
  if (ok) ccp.timeSeconds = timeSeconds;
  return ok;
}

/** The mark of an instrument, one tick while it has none. */
export function markOf({ ccp }: RandomHouse, instrument: number): bigint {
  return ccp.engine.state.instruments.get(instrument)?.markTicks ?? 1n;
}

/** One of a list by the dice. */
export function oneOf<T>({ random }: RandomHouse, list: readonly T[]): T {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error("empty list");
  return found;
}

/** A trade near the mark between two accounts; sizes from a lot to some tens of thousands of dollars. */
export function randomTrade(given: RandomHouse) {
  const { random, ccp } = given;
  const instrument = oneOf(given, [...given.instruments]);
  const everyone = [...given.members, ...given.subs];
  const mark = markOf(given, instrument);
  const perTick = ccp.engine.state.instruments.get(instrument)?.terms.quantaPerTickLot ?? 1n;
  const priceTicks = (mark * BigInt(985_000 + random(30_000))) / 1_000_000n || 1n;
  const underlying = instrument >= 10 ? markOf(given, 1) : mark;
  const sizeLots = (usd(100 + random(60_000)) / (underlying * perTick || 1n) || 1n) + 0n;
  const maker = random(2) === 0 ? ("buyer" as const) : ("seller" as const);
  const id = `t${given.nextTrade++}`;
  return {
    id,
    instrument,
    buyer: oneOf(given, everyone).id,
    seller: oneOf(given, everyone).id,
    priceTicks,
    sizeLots,
    maker,
  };
}

/** A few trades in the packed form; account numbers instead of ids, one number that nobody has. */
export function packedBatch(given: RandomHouse): Command {
  const { ccp, random } = given;
  const count = 1 + random(6);
  const rows = Array.from({ length: count }, () => {
    const { id: _id, ...trade } = randomTrade(given);
    const number = (account: Hex): number => ccp.engine.state.accounts.get(account)?.number ?? 9_999;
    return { ...trade, buyer: random(40) === 0 ? 9_999 : number(trade.buyer), seller: number(trade.seller) };
  });
  const firstId = 1_000_000n + BigInt(given.nextTrade) * 10n;
  const batch = (ccp.engine.state.venues.get(2)?.lastBatch ?? 0n) + 1n;
  const accountsDigest = packedAccountsDigest(rows, (number) => ccp.engine.state.accountIds[number]);
  return { kind: "packed-trades", venue: 2, batch, firstId, accountsDigest, rows: packTrades(rows), signature: blank };
}
