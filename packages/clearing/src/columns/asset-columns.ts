import { bpsOne, depegAddOnBps } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { valuationOf } from "../margin/collateral.ts";
import type { Asset } from "../model/state.ts";
import { type Numbers, numbers } from "./shared-columns.ts";

/** Figures of an asset, one cache line. */
export const assetField = {
  /** Quanta per `unit` quanta of the asset; NaN if accounts that hold it are not margined in columns. */
  price: 0,
  unit: 1,
  /** Part of a holding's value that counts for maintenance and initial margin, 0 .. 10,000 bps. */
  equityBps: 2,
  initialBps: 3,
  /** Most that a holding counts for before haircuts, quanta; infinity without a cap. */
  cap: 4,
  /** Value up to which `equityBps` and `initialBps` hold, quanta: the first tier; 0 if they never hold. */
  plainUpTo: 5,
  /** 1 for the settlement class, whose debts columns margin; those of other classes take the general path. */
  isMoney: 6,
} as const;
/** Figures per asset. */
export const assetStride = 8;

/** Assets in columns, by their number. */
export class AssetColumns {
  /** See `assetField`. */
  figures: Numbers = numbers(0);

  /** Takes an asset's price and terms over. @returns whether its value has changed */
  update(book: Book, asset: Asset): boolean {
    if ((asset.asset + 1) * assetStride > this.figures.length) {
      this.figures = numbers((asset.asset + 1) * 2 * assetStride, this.figures);
    }
    const at = asset.asset * assetStride;
    const before = this.figures.slice(at, at + assetStride);
    this.figures.set(figuresOf(book, asset), at);
    return before.some((figure, field) => !Object.is(figure, this.figures[at + field]));
  }
}

const atPar = [1, 1, 10_000, 10_000, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 0];

/** With a second price that waits to be confirmed, new risk is valued differently from equity. */
const notInColumns = [Number.NaN, 1, 0, 0, Number.POSITIVE_INFINITY, 0, Number.NaN, 1];

function figuresOf(book: Book, asset: Asset): readonly number[] {
  const valuation = valuationOf(book, asset);
  if (valuation === null) return atPar;
  const { price, parameters, isReduced, waits } = valuation;
  if (waits) return notInColumns;
  const factor = price.priceTicks * price.numerator;
  const addOnBps = parameters.depeg === null ? 0n : depegAddOnBps(parameters.depeg, price.priceTicks);
  const tier = parameters.concentration[0]?.aboveQuanta ?? null;
  return [
    safe(factor),
    safe(price.denominator),
    keptBps(parameters.maintenanceHaircutBps + addOnBps),
    keptBps(parameters.initialHaircutBps + addOnBps),
    parameters.accountCapQuanta === null ? Number.POSITIVE_INFINITY : Number(parameters.accountCapQuanta),
    isReduced ? 0 : tier === null ? Number.POSITIVE_INFINITY : Number(tier),
    asset.class === book.state.settlementClass ? 1 : 0,
    0,
  ];
}

function keptBps(haircutBps: bigint): number {
  return haircutBps >= bpsOne ? 0 : Number(bpsOne - haircutBps);
}

/** NaN for a figure beyond the integers that doubles hold exactly. */
function safe(quanta: bigint): number {
  const figure = Number(quanta);
  return Number.isSafeInteger(figure) ? figure : Number.NaN;
}
