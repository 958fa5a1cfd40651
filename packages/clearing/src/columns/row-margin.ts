import { absolute, divideUp } from "@isthmus/risk";
import { assetField as A, type AssetColumns, assetStride } from "./asset-columns.ts";
import type { EntryTable } from "./entry-table.ts";
import { quotientDown, quotientUp } from "./exact-quotient.ts";
import { instrumentField as I, type InstrumentColumns, instrumentStride } from "./instrument-columns.ts";
import type { Flags, Numbers } from "./shared-columns.ts";

/** Accounts by number, and what values them. */
export interface RowSource {
  /** Obligation of the open cycle less the cost of all positions, quanta. */
  readonly cash: Numbers;
  /** Outstanding credit at on-chain venues, quanta. */
  readonly reserved: Numbers;
  /** 1 for an account whose owner has others: caps and tiers count what they hold together. */
  readonly sharesOwner: Flags;
  /** Lots of the larger side of an account's owner in an instrument. */
  ownerLots(row: number, instrument: number): number;
  /** Lots, then whole and rest of the funding index paid up to, then cost. */
  readonly positions: EntryTable;
  /** Quanta of the asset. */
  readonly balances: EntryTable;
  readonly instruments: InstrumentColumns;
  readonly assets: AssetColumns;
  /** Added to a debt of the settlement class for initial and maintenance margin, basis points. */
  readonly debtAddOn: { readonly initialBps: number; readonly maintenanceBps: number };
}

/** The figures of `AccountRisk` of one row; reused for every row. */
export class RowMargin {
  market = 0;
  equity = 0;
  withheld = 0;
  money = 0;
  collateral = 0;
  initial = 0;
  maintenance = 0;
  reserved = 0;
  /** Sum of the absolute values of all terms. */
  reach = 0;
}

/** 2^52: a sum of integers whose absolute values add up to less was never rounded. */
const exactLimit = 0x10_0000_0000_0000;
const million = 1_000_000;
const bps = 10_000;
const noLimit = Number.POSITIVE_INFINITY;
/** Relative distance within which a product in doubles may be on the wrong side of an integer: 2^-50. */
const doubtShare = 1 / 0x4_0000_0000_0000;

/**
 * Margins one row.
 *
 * All figures are integers. While the absolute values of a row's terms add up to less than 2^52, every operation on them in
 * doubles is exact; rounding is monotone, so a sum beyond that is noticed. Products with a fraction are split or, where
 * doubles cannot decide, computed without rounding. Each figure therefore equals that of `accountRisk`, to the last quantum.
 *
 * @returns false if the row is not certain to be exact: the general path margins it
 */
export function marginRow(source: RowSource, row: number, into: RowMargin): boolean {
  const cash = source.cash[row] as number;
  const reserved = source.reserved[row] as number;
  into.equity = cash;
  into.withheld = 0;
  into.initial = 0;
  into.maintenance = 0;
  into.reserved = reserved;
  into.reach = Math.abs(cash) + Math.abs(reserved);
  addPositions(source, row, into);
  into.market = into.equity;
  into.money = into.equity;
  into.collateral = 0;
  addBalances(source, row, into);
  if (into.money < 0) addDebt(source, into);
  return into.reach < exactLimit;
}

/** Index of a row's state in `healthStates`: the comparisons of `healthOf`. */
export function healthCode({ market, equity, withheld, initial, maintenance, reserved }: RowMargin): number {
  if (market < 0) return 3;
  if (equity < maintenance) return 2;
  return equity - withheld < initial + reserved ? 1 : 0;
}

function addPositions(source: RowSource, row: number, into: RowMargin): void {
  const { positions, instruments, sharesOwner, ownerLots } = source;
  const { key } = positions;
  const [lots, paidWhole, paidRest] = positions.figures as [Numbers, Numbers, Numbers];
  const { figures, plainLots } = instruments;
  const isShared = sharesOwner[row] === 1;
  let { equity, initial, maintenance, reach } = into;
  const first = positions.start[row] as number;
  const end = first + (positions.count[row] as number);
  for (let entry = first; entry < end; entry++) {
    const number = key[entry] as number;
    const at = number * instrumentStride;
    const size = lots[entry] as number;
    const value = size * (figures[at + I.perLot] as number);
    const gross = Math.abs(value);
    equity += value;
    reach += gross;
    // What is added for size is left to the general path.
    const plain = plainLots[number] as number;
    if (plain !== noLimit && !((isShared ? ownerLots(row, number) : Math.abs(size)) <= plain)) reach = noLimit;
    const whole = Math.floor(gross / million);
    const rest = gross - whole * million;
    const initialPpm = figures[at + I.initialPpm] as number;
    if (initialPpm >= 0) initial += whole * initialPpm + Math.ceil((rest * initialPpm) / million);
    else initial += fractionUp(gross, instruments, number, "initial");
    const maintenancePpm = figures[at + I.maintenancePpm] as number;
    if (maintenancePpm >= 0) maintenance += whole * maintenancePpm + Math.ceil((rest * maintenancePpm) / million);
    else maintenance += fractionUp(gross, instruments, number, "maintenance");
    const indexWhole = (figures[at + I.fundingWhole] as number) - (paidWhole[entry] as number);
    const indexRest = (figures[at + I.fundingRest] as number) - (paidRest[entry] as number);
    if (indexWhole === 0 && indexRest === 0) continue;
    const owedWhole = size * indexWhole;
    const owedRest = quotientUp(size, indexRest, figures[at + I.fundingUnit] as number);
    equity -= owedWhole + owedRest;
    reach += Math.abs(owedWhole) + Math.abs(owedRest);
  }
  into.equity = equity;
  into.initial = initial;
  into.maintenance = maintenance;
  into.reach = reach;
}

/** A fraction that is no whole number of ppm, of an integer below 2^52, rounded up; exact. */
function fractionUp(
  gross: number,
  instruments: InstrumentColumns,
  number: number,
  which: "initial" | "maintenance",
): number {
  const product = gross * (instruments.figures[number * instrumentStride + I[which]] as number);
  const up = Math.ceil(product);
  const doubt = product * doubtShare;
  if (up - product > doubt && product - up + 1 > doubt) return up;
  const fraction = instruments.fractions[number]?.[which];
  if (fraction === undefined || !Number.isSafeInteger(gross)) return Number.NaN;
  return Number(divideUp(absolute(BigInt(gross)) * fraction.numerator, fraction.denominator));
}

function addBalances({ balances, assets, sharesOwner }: RowSource, row: number, into: RowMargin): void {
  const { key } = balances;
  const [amounts] = balances.figures as [Numbers];
  const { figures } = assets;
  const isShared = sharesOwner[row] === 1;
  let { market, equity, withheld, money, collateral, reach } = into;
  const first = balances.start[row] as number;
  const end = first + (balances.count[row] as number);
  for (let entry = first; entry < end; entry++) {
    const at = (key[entry] as number) * assetStride;
    const amount = amounts[entry] as number;
    const isMoney = figures[at + A.isMoney] === 1;
    if (amount < 0) {
      market += amount;
      equity += amount;
      money += amount;
      // A debt of another class is netted over that class's locations.
      reach = isMoney ? reach - amount : Number.NaN;
      continue;
    }
    const unit = figures[at + A.unit] as number;
    const price = figures[at + A.price] as number;
    const marked = unit === 1 ? amount * price : quotientDown(amount, price, unit);
    const value = Math.min(marked, figures[at + A.cap] as number);
    const plainUpTo = figures[at + A.plainUpTo] as number;
    const isPlain = !isShared || (plainUpTo === noLimit && figures[at + A.cap] === noLimit);
    // Written so that NaN and a value above the first tier both end the exact path.
    reach = isPlain && value <= plainUpTo ? reach + marked : Number.NaN;
    const equityBps = figures[at + A.equityBps] as number;
    const initialBps = figures[at + A.initialBps] as number;
    const whole = Math.floor(value / bps);
    const rest = value - whole * bps;
    const kept = whole * equityBps + Math.floor((rest * equityBps) / bps);
    const free = initialBps === equityBps ? kept : whole * initialBps + Math.floor((rest * initialBps) / bps);
    market += marked;
    equity += kept;
    withheld += kept - free;
    if (isMoney) money += marked;
    else collateral += free;
  }
  into.market = market;
  into.equity = equity;
  into.withheld = withheld;
  into.money = money;
  into.collateral = collateral;
  into.reach = reach;
}

function addDebt({ debtAddOn }: RowSource, into: RowMargin): void {
  const owed = -into.money;
  const maintenance = bpsUp(owed, debtAddOn.maintenanceBps);
  const initial = bpsUp(owed, debtAddOn.initialBps);
  into.equity -= maintenance;
  into.withheld += initial - maintenance;
  into.reach += initial + maintenance;
}

/** Basis points of an integer below 2^52, rounded up; exact. */
function bpsUp(quanta: number, partBps: number): number {
  const whole = Math.floor(quanta / bps);
  return whole * partBps + Math.ceil(((quanta - whole * bps) * partBps) / bps);
}
