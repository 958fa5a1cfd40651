import type { ModelAccount } from "./account.ts";
import { coinValue, placed } from "./collateral.ts";
import { isOption, type ModelInstrument, worthOf } from "./instrument.ts";
import { linearMargin, type PositionRequirement } from "./linear-margin.ts";
import type { Model } from "./model.ts";
import { largest, least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { type ScenarioOption, scenarioLoss } from "./scenarios.ts";
import { notional, sizeOf } from "./size.ts";

/** What must be there, by the terms in force or by the account's own alone. */
interface Need {
  readonly initial: bigint;
  readonly maintenance: bigint;
}

type Measure = keyof Need;

/** Lots of an instrument. */
type Row = readonly [instrument: ModelInstrument, lots: bigint];

const sum = (parts: readonly bigint[]): bigint => parts.reduce((all, part) => all + part, 0n);
const quanta = 1_000_000;

/**
 * Margin of an account by scenarios: everything on an underlying of which it holds options is margined together, all else by its
 * own terms, with what longs and shorts on one underlying offset.
 */
export function portfolioMargin(model: Model, account: ModelAccount): PositionRequirement {
  const rows = [...account.positions].map(([number, { lots }]): Row => [model.instrument(number), lots]);
  const underlyings = new Set(rows.flatMap(([row]) => (isOption(row) ? [underlyingOf(row)] : [])));
  const alone = rows.filter(([row]) => !underlyings.has(underlyingOf(row)));
  const [inForce, own] = [netted(model, alone, "initial"), netted(model, alone, "own")];
  let [initial, maintenance, ownInitial] = [inForce.initial, inForce.maintenance, own.initial];
  for (const underlying of underlyings) {
    const group = rows.filter(([row]) => underlyingOf(row) === underlying);
    const now = groupMargin(model, account, { underlying, group, kind: "initial" });
    initial += now.initial;
    maintenance += now.maintenance;
    ownInitial += groupMargin(model, account, { underlying, group, kind: "own" }).initial;
  }
  return { initial, maintenance, own: ownInitial };
}

const underlyingOf = ({ underlying, number }: ModelInstrument): number => underlying ?? number;

interface Group {
  readonly underlying: number;
  readonly group: readonly Row[];
  readonly kind: "initial" | "own";
}

/** The worst scenario, what linear positions need beyond their own, less what coins that stand beside short positions gain. */
function groupMargin(model: Model, account: ModelAccount, { underlying, group, kind }: Group): Need {
  const linear = group.filter(([row]) => !isOption(row));
  const book = bookOf(model, underlying, group);
  const all = scenarioLoss(book);
  const ofLinear = scenarioLoss(bookOf(model, underlying, linear));
  const { value, reserve } = coinsBeside(model, account, underlying, book);
  const covered = value === 0n ? all : scenarioLoss({ ...book, coins: Number(value) / quanta });
  const terms = netted(model, linear, kind);
  const of = (measure: Measure): bigint =>
    all[measure] +
    positive(terms[measure] - ofLinear[measure]) -
    positive(all[measure] - positive(covered[measure] - reserve));
  const maintenance = of("maintenance");
  return { initial: largest(of("initial"), maintenance), maintenance };
}

function bookOf(model: Model, underlying: number, group: readonly Row[]) {
  const base = model.instrument(underlying);
  const perUnit = (ticks: bigint): number => Number(ticks * base.quantaPerTickLot * base.lotsPerUnit);
  const spot = perUnit(base.mark) / quanta;
  const options = group.flatMap(([row, lots]): ScenarioOption[] => {
    if (!isOption(row)) return [];
    const left = Number((row.expirySeconds ?? 0n) - model.time);
    const { share, average } = settledPart(model, row);
    const fixed = (share * perUnit(average)) / quanta;
    return [
      {
        seconds: Math.max(left, 1),
        strike: perUnit(row.strikeTicks ?? 0n) / quanta,
        isCall: row.optionType === "call",
        amount: Number(lots * row.quantaPerTickLot) / perUnit(1n),
        volatility: 0.6,
        forward: fixed + (1 - share) * spot,
        fixed,
      },
    ];
  });
  const units = group.reduce((held, [row, lots]) => {
    return isOption(row) ? held : held + Number(worthOf(row, lots)) / perUnit(base.mark);
  }, 0);
  return { spot, units, coins: 0, options };
}

/** What of the settlement price the average has fixed already, in whole parts per million of its window. */
function settledPart(model: Model, { settlement, window }: ModelInstrument): { share: number; average: bigint } {
  if (settlement !== null) return { share: 1, average: settlement };
  if (window.covered === 0n) return { share: 0, average: 0n };
  const ppm = new Rational(window.covered * 1_000_000n, BigInt(model.rules.settlementWindowSeconds)).floor();
  return {
    share: Number(least(ppm, 1_000_000n)) / quanta,
    average: new Rational(window.tickSeconds, window.covered).floor(),
  };
}

/** Coins of the underlying beside what is short of it, at their mark, and how far they may fall before equity notices. */
function coinsBeside(
  model: Model,
  account: ModelAccount,
  underlying: number,
  { options, units, spot }: ReturnType<typeof bookOf>,
): { readonly value: bigint; readonly reserve: bigint } {
  const calls = options.reduce((held, { isCall, amount }) => (isCall ? held + amount : held), 0);
  let left = BigInt(Math.floor(Math.max(0, -(units + calls)) * spot * quanta));
  let [value, reserve] = [0n, 0n];
  for (const [number, amount] of [...placed(model, account)].sort(([a], [b]) => a - b)) {
    const asset = model.asset(number);
    if (asset.markInstrument !== underlying || amount <= 0n) continue;
    const { market, equity } = coinValue(model, account, asset, amount);
    const used = least(market, left);
    if (used <= 0n) continue;
    left -= used;
    value += used;
    reserve += new Rational((market - equity) * used, market).floor();
  }
  return { value, reserve };
}

/**
 * Linear positions, those on one underlying netted: longs and shorts are set off as far as the smaller side goes, for a charge
 * on what is matched; never below a part of the largest position's own.
 */
function netted(model: Model, rows: readonly Row[], kind: "initial" | "own"): Need {
  const underlyings = new Set(rows.map(([row]) => underlyingOf(row)));
  let [initial, maintenance] = [0n, 0n];
  for (const underlying of underlyings) {
    const legs = rows
      .filter(([row]) => underlyingOf(row) === underlying)
      .map(([row, lots]) => legOf(model, row, lots, kind));
    initial += netOf(model, legs, "initial");
    maintenance += netOf(model, legs, "maintenance");
  }
  return { initial: largest(initial, maintenance), maintenance };
}

interface Leg {
  readonly number: number;
  readonly isLong: boolean;
  readonly own: Need;
  readonly charge: Need;
  /** A quantum where rounding has raised its own requirement. */
  readonly rounded: Need;
}

function legOf(model: Model, row: ModelInstrument, lots: bigint, kind: "initial" | "own"): Leg {
  const margin = linearMargin(model, row, lots);
  const own = { initial: margin[kind], maintenance: margin.maintenance };
  const size = whole(notional(model, row, sizeOf(lots)));
  const base = partsPerMillion(row.initialPpm);
  const part = partsPerMillion(row.maintenanceOfInitialPpm);
  const spread = size.times(partsPerMillion(model.rules.calendarSpreadPpm)).ceil();
  const isExact = (amount: bigint, exactly: Rational): bigint => (whole(amount).compare(exactly) === 0 ? 0n : 1n);
  return {
    number: row.number,
    isLong: lots > 0n,
    own,
    charge: {
      initial: least(spread, own.initial),
      maintenance: least(whole(spread).times(part).ceil(), own.maintenance),
    },
    rounded: {
      initial: isExact(own.initial, size.times(base)),
      maintenance: isExact(own.maintenance, size.times(base).times(part)),
    },
  };
}

function netOf(model: Model, legs: readonly Leg[], measure: Measure): bigint {
  const [longs, shorts] = [legs.filter((leg) => leg.isLong), legs.filter((leg) => !leg.isLong)];
  const [long, short] = [longs, shorts].map((side) => sum(side.map(({ own }) => own[measure]))) as [bigint, bigint];
  const matched = least(long, short);
  if (matched === 0n) return long + short;
  const charge = largest(chargeFor(longs, matched, measure), chargeFor(shorts, matched, measure));
  const rounding = sum(legs.map(({ rounded }) => rounded[measure]));
  const margin = least(sizeOf(long - short) + charge + rounding, long + short);
  const biggest = largest(...legs.map(({ own }) => own[measure]));
  return largest(margin, whole(biggest).times(partsPerMillion(model.rules.offsetFloorPpm)).ceil());
}

/** What matching so much of one side costs, from those that are charged least for theirs on. */
function chargeFor(side: readonly Leg[], matched: bigint, measure: Measure): bigint {
  const rated = side.filter(({ own }) => own[measure] > 0n);
  rated.sort((a, b) => {
    const [of, other] = [
      new Rational(a.charge[measure], a.own[measure]),
      new Rational(b.charge[measure], b.own[measure]),
    ];
    return of.compare(other) || a.number - b.number;
  });
  let [left, charge] = [matched, 0n];
  for (const { own, charge: full } of rated) {
    const part = least(left, own[measure]);
    left -= part;
    charge += new Rational(full[measure] * part, own[measure]).ceil();
  }
  return charge;
}
