import { testPerpetual } from "./local.ts";
import type { TestMember } from "./member.ts";
import { TestCcp } from "./test-ccp.ts";

/** Numbers of what `coinWorld` registers. */
export const coin = {
  /** Locations of the class BTC, on chains 1 and 3. */
  asset: 4,
  otherAsset: 5,
  /** Contracts of 100 dollars that settle in BTC, at prices in cents. */
  inverse: 10,
  /** 0.000001 BTC for each dollar of the price of ether, at prices in cents. */
  quanto: 11,
  /** Bitcoin against dollars: 10,000 lots a coin, at prices in cents. */
  spot: 12,
} as const;

/** Quanta of a whole coin. */
export const wholeCoin = 100_000_000n;

/** The local clearing house with the class BTC beside dollars, an inverse and a quanto perpetual, and members with both. */
export function coinWorld(balances: readonly { readonly usd: bigint; readonly btc: bigint }[]): {
  readonly ccp: TestCcp;
  readonly members: readonly TestMember[];
} {
  const ccp = TestCcp.standard();
  for (const [asset, chain] of [
    [coin.asset, 1],
    [coin.otherAsset, 3],
  ] as const) {
    ccp.admin({
      kind: "register-asset",
      asset,
      symbol: "BTC",
      class: "BTC",
      chain,
      decimals: 8,
      haircutBps: 500,
      capQuanta: 0n,
      settlement: true,
      markInstrument: 1,
    });
  }
  const listed = { ...testPerpetual, makerFeePpm: 0, takerFeePpm: 0 };
  const inCoin = { ...listed, settlementClass: "BTC" };
  ccp.admin({
    ...inCoin,
    kind: "list-instrument",
    instrument: coin.inverse,
    symbol: "BTC-COIN",
    type: "inverse-perpetual",
    quantaPerTickLot: 10_000n * wholeCoin,
    lotsPerUnit: 1n,
  });
  ccp.admin({
    ...inCoin,
    kind: "list-instrument",
    instrument: coin.quanto,
    symbol: "ETH-QUANTO",
    quantaPerTickLot: 1n,
    lotsPerUnit: 1n,
  });
  ccp.admin({
    ...listed,
    kind: "list-instrument",
    instrument: coin.spot,
    symbol: "BTC-SPOT",
    type: "spot",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    deliveryClass: "BTC",
  });
  const members = balances.map(({ usd, btc }, index) => {
    const member = ccp.open(index);
    if (usd > 0n) ccp.deposit(member.id, 1, usd);
    if (btc > 0n) ccp.deposit(member.id, coin.asset, btc);
    return member;
  });
  return { ccp, members };
}

/** Lists options on a perpetual that expire in an hour, each of 10,000 lots a coin. */
export function listOption(
  ccp: TestCcp,
  terms: {
    readonly instrument: number;
    readonly type: "option" | "inverse-option";
    readonly optionType: "call" | "put";
    readonly strikeTicks: bigint;
    readonly settlementClass?: string;
    readonly deliveryClass?: string;
    /** The perpetual 1 without. */
    readonly underlying?: number;
  },
): void {
  ccp.admin({
    ...testPerpetual,
    makerFeePpm: 0,
    takerFeePpm: 0,
    kind: "list-instrument",
    symbol: `BTC-OPTION-${terms.instrument}`,
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    underlying: 1,
    expirySeconds: ccp.timeSeconds + 3_600n,
    ...terms,
  });
}
