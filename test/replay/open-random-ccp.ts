import { type Genesis, systemAccounts } from "@isthmus/clearing";
import { TestCcp, type TestMember, testGenesis, testPerpetual } from "@isthmus/clearing/testing";
import { seededNumbers } from "../bench/benchmark.ts";
import { listDated, optionMarks } from "./dated.ts";
import { givePrices, type RandomCcp } from "./random-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

/** Genesis with a backstop, short retention and funds whose limits are reached. */
export function genesisOf(): Genesis {
  return {
    ...testGenesis,
    parameters: {
      auctionRampSeconds: 600,
      tradeRetentionCycles: 3,
      staleSeconds: 7_200,
      capitalLimitQuanta: usd(3_000),
      insuranceLimitQuanta: usd(3_000),
    },
  };
}

/** Twelve members with dollars, ether and coin on three chains, sub-accounts of both kinds, funds and a backstop. */
export function openRandomCcp(seed: number): RandomCcp {
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
  const given: RandomCcp = {
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
