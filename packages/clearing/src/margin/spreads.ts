import { absolute, divideUp, type MarginRequirement, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { notionalOf } from "./class-value.ts";
import { linearSum } from "./linear.ts";
import type { Held } from "./margin-model.ts";
import type { MarginPart } from "./margin-part.ts";

/** The linear positions on one underlying, netted. */
export interface NetGroup {
  readonly underlying: number;
  /** Sum of the requirements of single positions. */
  readonly gross: MarginRequirement;
  /** What opposite positions need less, and what the floor takes back of it; both >= 0. */
  readonly credit: MarginRequirement;
  readonly floor: MarginRequirement;
  /** Requirement of the longs less that of the shorts: what a pair of underlyings may offset. */
  readonly outright: MarginRequirement;
}

type Measure = keyof MarginRequirement;

interface Leg {
  readonly instrument: number;
  readonly isLong: boolean;
  readonly own: MarginRequirement;
  /** Charge if all of it is matched, at most its own requirement. */
  readonly charge: MarginRequirement;
  /** By how much rounding may have raised its own requirement, at most a quantum: nothing is set off against that. */
  readonly rounded: MarginRequirement;
}

const million = 1_000_000n;

/**
 * Nets the linear positions on one underlying, as SPAN nets the months of a commodity: the requirements of longs and shorts
 * are set off against each other, and what is matched pays a spread charge of `calendarSpreadPpm` of its notional. The
 * charge is that of the side with the smaller requirement, or the least that covers as much on the other side if that is
 * more. So no position raises the margin of a group by more than its own. The margin never falls below `offsetFloorPpm`
 * of the largest position's.
 */
export function netGroup(book: Book, underlying: number, rows: readonly Held[]): NetGroup {
  const legs = rows.map((row) => legOf(book, row));
  const gross = linearSum(book, rows);
  const initial = netted(book, legs, "initialQuanta");
  const maintenance = netted(book, legs, "maintenanceQuanta");
  return {
    underlying,
    gross,
    credit: { initialQuanta: initial.creditQuanta, maintenanceQuanta: maintenance.creditQuanta },
    floor: { initialQuanta: initial.floorQuanta, maintenanceQuanta: maintenance.floorQuanta },
    outright: { initialQuanta: initial.outrightQuanta, maintenanceQuanta: maintenance.outrightQuanta },
  };
}

/** Requirement of a netted group. */
export function groupMargin({ gross, credit, floor }: NetGroup): MarginRequirement {
  return {
    initialQuanta: gross.initialQuanta - credit.initialQuanta + floor.initialQuanta,
    maintenanceQuanta: gross.maintenanceQuanta - credit.maintenanceQuanta + floor.maintenanceQuanta,
  };
}

/** The parts of a netted group; `rows` are those that it was made of. */
export function groupParts(book: Book, group: NetGroup, rows: readonly Held[]): MarginPart[] {
  const { underlying, credit, floor } = group;
  const positions = rows.map(
    (row): MarginPart => ({ kind: "position", instrument: row.instrument.instrument, ...linearSum(book, [row]) }),
  );
  const less = { initialQuanta: -credit.initialQuanta, maintenanceQuanta: -credit.maintenanceQuanta };
  return [
    ...positions,
    { kind: "spread-credit", instrument: underlying, ...less },
    { kind: "floor", instrument: underlying, ...floor },
  ];
}

function legOf(book: Book, row: Held): Leg {
  const { instrument, lots } = row;
  const own = linearSum(book, [row]);
  const { calendarSpreadPpm } = book.state.parameters;
  const notionalQuanta = notionalOf(book, instrument, absolute(lots));
  const spreadQuanta = divideUp(notionalQuanta * BigInt(calendarSpreadPpm), million);
  const initialPpm = BigInt(instrument.terms.initialPpm);
  const ofInitialPpm = BigInt(instrument.terms.maintenanceOfInitialPpm);
  const rounded = {
    initialQuanta: own.initialQuanta * million === notionalQuanta * initialPpm ? 0n : 1n,
    maintenanceQuanta:
      own.maintenanceQuanta * million * million === notionalQuanta * initialPpm * ofInitialPpm ? 0n : 1n,
  };
  const charge = {
    initialQuanta: smaller(spreadQuanta, own.initialQuanta),
    maintenanceQuanta: smaller(divideUp(spreadQuanta * ofInitialPpm, million), own.maintenanceQuanta),
  };
  return { instrument: instrument.instrument, isLong: lots > 0n, own, charge, rounded };
}

function netted(book: Book, legs: readonly Leg[], measure: Measure) {
  const longs = legs.filter((leg) => leg.isLong);
  const shorts = legs.filter((leg) => !leg.isLong);
  const [longQuanta, shortQuanta] = [sumOf(longs, measure), sumOf(shorts, measure)];
  const matchedQuanta = smaller(longQuanta, shortQuanta);
  const outrightQuanta = longQuanta - shortQuanta;
  if (matchedQuanta === 0n) return { creditQuanta: 0n, floorQuanta: 0n, outrightQuanta };
  const chargeQuanta = larger(leastCharge(longs, matchedQuanta, measure), leastCharge(shorts, matchedQuanta, measure));
  const roundedQuanta = legs.reduce((sum, { rounded }) => sum + rounded[measure], 0n);
  const marginQuanta = smaller(absolute(outrightQuanta) + chargeQuanta + roundedQuanta, longQuanta + shortQuanta);
  const largestQuanta = legs.reduce((most, { own }) => larger(most, own[measure]), 0n);
  const leastQuanta = divideUp(largestQuanta * BigInt(book.state.parameters.offsetFloorPpm), million);
  return {
    creditQuanta: longQuanta + shortQuanta - marginQuanta,
    floorQuanta: larger(leastQuanta - marginQuanta, 0n),
    outrightQuanta,
  };
}

function sumOf(legs: readonly Leg[], measure: Measure): bigint {
  return legs.reduce((sum, { own }) => sum + own[measure], 0n);
}

/** The least charge of legs of one side whose requirements add up to an amount: those charged least for theirs come first. */
function leastCharge(legs: readonly Leg[], matchedQuanta: bigint, measure: Measure): bigint {
  let leftQuanta = matchedQuanta;
  let chargeQuanta = 0n;
  for (const { own, charge } of [...legs].sort(byCharge(measure))) {
    const quanta = smaller(leftQuanta, own[measure]);
    if (quanta === 0n) continue;
    leftQuanta -= quanta;
    chargeQuanta += divideUp(charge[measure] * quanta, own[measure]);
  }
  return chargeQuanta;
}

function byCharge(measure: Measure) {
  return (left: Leg, right: Leg): number => {
    const difference = left.charge[measure] * right.own[measure] - right.charge[measure] * left.own[measure];
    return difference > 0n ? 1 : difference < 0n ? -1 : left.instrument - right.instrument;
  };
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
