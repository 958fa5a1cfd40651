import { systemAccounts } from "@isthmus/clearing";
import { TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import type { CloseOutMode } from "./close-out.ts";
import { fundLimits, limits, toleratedLoss } from "./default.ts";
import { listed, type ModelTerms } from "./instrument.ts";
import { type CoinTerms, Model, slowChain } from "./model.ts";

/** What differs from one random world to the next. */
export interface WorldTerms {
  /** Null: ether counts after its haircut, whatever happens. */
  readonly ether: CoinTerms | null;
  readonly mode: CloseOutMode;
  /** Each position alone, or everything on an underlying by scenarios. */
  readonly marginModel: "standard" | "portfolio";
  /** Cycles after the open one until a contribution that is asked back leaves. */
  readonly notice: number;
  /** What house capital and insurance begin with, each. */
  readonly fundQuanta: bigint;
  /** Trades before anything happens: of perpetuals, of what ends within hours. */
  readonly starts: readonly FirstTrade[];
  readonly dated: readonly FirstTrade[];
}

/** A trade between two accounts in the instrument at a place of the list, of a size in dollars. */
interface FirstTrade {
  readonly a: number;
  readonly b: number;
  readonly instrument: number;
  readonly dollars: number;
}

/** Instruments of a world: in dollars, in either coin, ether's price in bitcoin, bitcoin itself. */
export const instruments = { bitcoin: 1, ether: 2, bitcoinCoin: 10, etherCoin: 11, quanto: 12, spot: 13 } as const;
/** Tokens: dollars at two vaults, ether, bitcoin. */
export const tokens = { dollars: 1, otherDollars: 2, ether: 3, bitcoin: 4 } as const;
/** Accounts of each owner. */
const accountsOfOwner = [3, 3, 2, 2, 1] as const;

/** Low enough that positions reach several brackets, and that debts, calls, busts and sizes meet their limits. */
const worldParameters = {
  capitalLimitQuanta: limits.capital,
  insuranceLimitQuanta: limits.insurance,
  assessmentPpm: Number(limits.assessmentPpm),
  gainsHaircutPpm: Number(limits.gainsPpm),
  fundMarginPpm: fundLimits.marginPpm,
  fundNotionalPpm: fundLimits.notionalPpm,
  toleratedLossQuanta: toleratedLoss,
  fundSizingCycles: 0,
  sizeBrackets: [
    { aboveDepthPpm: 1_000_000, addPpm: 3_333 },
    { aboveDepthPpm: 2_200_000, addPpm: 10_001 },
    { aboveDepthPpm: 5_000_000, addPpm: 70_000 },
  ] as { aboveDepthPpm: number; addPpm: number }[],
  depthOfOpenInterestPpm: 150_000,
  depthFloorQuanta: 200_000_000_007n,
  depthFollowPpm: 300_000,
  positionLimitFloorQuanta: 1_500_000_000_001n,
  openInterestLowerQuanta: 1_700_000_000_000n,
  openInterestUpperQuanta: 30_000_000_000_003n,
  markStepPpm: 400_000,
  debtLimitQuanta: 6_000_000_000n,
  ownerDebtLimitQuanta: 9_000_000_000n,
  maxUtilisationPpm: 60_000,
  takerMarginPpm: 1_150_000,
  takerSharePpm: 350_000,
  takerShareFloorQuanta: 700_000_000_003n,
  backstopLeastQuanta: 900_000_000n,
  closeOutSeconds: 2_500,
  marginCallSeconds: 20_000,
  maxPeriodFactorPpm: 1_900_000,
  debtCallSeconds: 3_000,
  bustLimitQuanta: 300_000_000n,
};

/** Engine and model of one world, with the same members, money and listings. */
export interface OpenWorld {
  readonly ccp: TestCcp;
  readonly model: Model;
  /** Accounts in the order of opening; those of one owner follow each other. */
  readonly accounts: readonly TestMember[];
}

/** Opens a clearing house: five owners with eleven accounts, two funds, five perpetuals, bitcoin for delivery. */
export function openWorld({ ether, mode, marginModel, notice, fundQuanta }: WorldTerms): OpenWorld {
  const collateral = ether === null ? {} : { collateral: [{ ...ether, tiers: [...ether.tiers], asset: tokens.ether }] };
  const parameters = {
    ...worldParameters,
    ...collateral,
    marginModel,
    // Which volatility margins an option that nobody has stated for long has tests of its own.
    ...(marginModel === "portfolio" ? { volatilityStaleSeconds: 0 } : {}),
    deleverageMode: mode,
    contributionNoticeCycles: notice,
  };
  const ccp = new TestCcp({ genesis: { parameters } });
  const model = new Model(ccp.engine.state.parameters);
  model.time = ccp.timeSeconds;
  listVaults(ccp);
  listToken(ccp, model, { asset: tokens.dollars, cls: "USD", chain: 1, decimals: 6, haircutBps: 0, mark: null });
  listToken(ccp, model, { asset: tokens.otherDollars, cls: "USD", chain: 3, decimals: 6, haircutBps: 0, mark: null });
  const perpetual = { ...testPerpetual, type: "perpetual" } as const;
  list(ccp, model, instruments.bitcoin, { ...perpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n });
  list(ccp, model, instruments.ether, { ...perpetual, quantaPerTickLot: 10n, lotsPerUnit: 1_000n });
  const { ether: ethers, bitcoin } = tokens;
  listToken(
    ccp,
    model,
    { asset: ethers, cls: "ETH", chain: slowChain, decimals: 8, haircutBps: 1_000, mark: null },
    ether,
  );
  listToken(ccp, model, {
    asset: bitcoin,
    cls: "BTC",
    chain: 1,
    decimals: 8,
    haircutBps: 750,
    mark: instruments.bitcoin,
  });
  // A contract of a hundred dollars, at prices in cents.
  const inverse = {
    ...testPerpetual,
    type: "inverse-perpetual",
    quantaPerTickLot: 10n ** 12n,
    lotsPerUnit: 1n,
  } as const;
  list(ccp, model, instruments.bitcoinCoin, { ...inverse, settlementClass: "BTC" });
  list(ccp, model, instruments.etherCoin, { ...inverse, settlementClass: "ETH" });
  // A ten-millionth of a bitcoin for each cent of ether's price.
  list(ccp, model, instruments.quanto, {
    ...perpetual,
    quantaPerTickLot: 10n,
    lotsPerUnit: 1n,
    settlementClass: "BTC",
  });
  const spot = { ...testPerpetual, type: "spot", quantaPerTickLot: 1n, lotsPerUnit: 10_000n } as const;
  list(ccp, model, instruments.spot, { ...spot, deliveryClass: "BTC" });
  const accounts = openAccounts(ccp, model);
  for (const fund of [systemAccounts.capital, systemAccounts.insurance]) {
    deposit(ccp, model, { id: fund, asset: tokens.dollars, amount: fundQuanta });
  }
  return { ccp, model, accounts };
}

function listVaults(ccp: TestCcp): void {
  for (const chain of [1, 2, 3]) {
    ccp.admin({ kind: "register-vault", chain, vault: `0x${chain.toString(16).padStart(64, "2")}` });
  }
  ccp.admin({
    kind: "register-venue",
    venue: 2,
    name: "book",
    chain: null,
    contract: null,
    authority: `0x${"33".repeat(20)}`,
    creditCapQuanta: 0n,
  });
}

interface Token {
  readonly asset: number;
  readonly cls: string;
  readonly chain: number;
  readonly decimals: number;
  readonly haircutBps: number;
  readonly mark: number | null;
}

function listToken(ccp: TestCcp, model: Model, token: Token, terms: CoinTerms | null = null): void {
  const { asset, cls, chain, decimals, haircutBps, mark: markInstrument } = token;
  const shared = { asset, chain, haircutBps, markInstrument };
  const rest = { symbol: cls, class: cls, decimals, capQuanta: 0n, settlement: true };
  ccp.admin({ kind: "register-asset", ...shared, ...rest });
  model.assets.set(asset, { ...shared, cls, unit: 10n ** BigInt(decimals), terms, held: 0n });
}

/** Lists an instrument in both; in an open cycle it may be traded from the next one on. */
export function list(ccp: TestCcp, model: Model, number: number, terms: ModelTerms): void {
  const command = { ...testPerpetual, ...terms } as unknown as Parameters<TestCcp["admin"]>[0];
  ccp.admin({ ...command, kind: "list-instrument", instrument: number, symbol: `I${number}` } as typeof command);
  const fromCycle = model.cycle === 0n ? 1n : model.cycle + 2n;
  model.instruments.set(number, listed(number, terms, fromCycle));
}

/** Pays into an account in both. */
export function deposit(
  ccp: TestCcp,
  model: Model,
  { id, asset, amount }: { readonly id: Hex; readonly asset: number; readonly amount: bigint },
): void {
  ccp.deposit(id, asset, amount);
  const { balances } = model.account(id);
  balances.set(asset, (balances.get(asset) ?? 0n) + amount);
  model.asset(asset).held += amount;
}

function openAccounts(ccp: TestCcp, model: Model): TestMember[] {
  const accounts = accountsOfOwner.flatMap((count, owner) => {
    const first = ccp.open(owner);
    model.open(first.id, `owner ${owner}`).recipients = [1, 2, 3];
    const others = Array.from({ length: count - 1 }, (_, index) => {
      const sub = ccp.openSub(first, index + 1, "cross");
      model.open(sub.id, `owner ${owner}`).recipients = [1];
      return sub;
    });
    return [first, ...others];
  });
  accounts.forEach(({ id }, index) => {
    // Some hold dollars only, some a coin only, some both.
    const coin = index % 4 === 2 ? tokens.ether : index % 4 === 3 ? tokens.bitcoin : null;
    const price = coin === tokens.ether ? 1_500n : 30_000n;
    if (coin !== null) deposit(ccp, model, { id, asset: coin, amount: (40_000n * 10n ** 8n) / price });
    if (coin === null || index % 2 === 0) {
      deposit(ccp, model, { id, asset: 1 + (index % 2), amount: coin === null ? 60_000_000_000n : 3_000_000_000n });
    }
  });
  return accounts;
}
