import { type Command, packedAccountsDigest, packTrades } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
export const blank: Hex = `0x${"00".repeat(65)}`;

/** A clearing house in operation: members, sub-accounts, funds, marks, and the random numbers that decide the next step. */
export interface RandomCcp {
  readonly ccp: TestCcp;
  readonly random: (below: number) => number;
  readonly members: TestMember[];
  readonly subs: TestMember[];
  /** Instruments that can be traded; dated ones come and go. */
  readonly instruments: Set<number>;
  nextInstrument: number;
  nextTrade: number;
}

/** Submits marks, and the price of the coin, which has no instrument. @returns whether they were accepted */
export function givePrices(
  { ccp, random }: RandomCcp,
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
    settlements: waitingFor(ccp).map((instrument) => ({ instrument, priceTicks: marks[1] ?? 4_000_000n })),
    signature: blank,
  };
  const { ok } = ccp.apply(command);
  if (ok) ccp.timeSeconds = timeSeconds;
  return ok;
}

/** Expired instruments that wait for a settlement price. */
function waitingFor({ engine }: RandomCcp["ccp"]): number[] {
  const { instruments, timeSeconds } = engine.state;
  const waiting = [...instruments.values()].filter(({ terms, expired, settlementTicks }) => {
    const { expirySeconds } = terms;
    return expirySeconds !== null && expirySeconds <= timeSeconds && !expired && settlementTicks === null;
  });
  return waiting.map(({ instrument }) => instrument);
}

/** The mark of an instrument, one tick while it has none. */
export function markOf({ ccp }: RandomCcp, instrument: number): bigint {
  return ccp.engine.state.instruments.get(instrument)?.markTicks ?? 1n;
}

/** A random element of a list. */
export function oneOf<T>({ random }: RandomCcp, list: readonly T[]): T {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error("empty list");
  return found;
}

/** A trade near the mark between two accounts; sizes from a lot to some tens of thousands of dollars. */
export function randomTrade(given: RandomCcp) {
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

/** A few trades in the packed form; account numbers instead of ids, at times an unknown one. */
export function packedBatch(given: RandomCcp): Command {
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
