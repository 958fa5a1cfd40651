import { type Fraction, initialFraction, maintenanceFraction } from "./fraction.ts";
import { checkLinearParameters, type LinearMarginParameters, ppmOne } from "./parameters.ts";
import { linearNotional } from "./requirement.ts";

/** Terms and mark of one instrument for a full re-margin. */
export interface LinearInstrument {
  readonly parameters: LinearMarginParameters;
  /** Mark price, > 0. */
  readonly priceTicks: bigint;
  /** Quote quanta gained by one lot when the price rises one tick, > 0. */
  readonly quantaPerLotTick: bigint;
  /** Open notional of the whole instrument, quote quanta, >= 0. */
  readonly openNotionalQuanta: bigint;
}

/** Instruments in columns; element i belongs to instrument i. */
export interface LinearMarks {
  readonly instruments: readonly LinearInstrument[];
  /** Value of one lot, quote quanta; infinity if it is no safe integer, which makes its accounts wide. */
  readonly quantaPerLot: Float64Array;
  readonly initial: FractionColumns;
  readonly maintenance: FractionColumns;
}

/** Margin fractions in columns. */
export interface FractionColumns {
  /** The fraction in whole ppm, or -1 if it is not a whole number of ppm. */
  readonly ppm: Float64Array;
  /** The fraction as the nearest double. */
  readonly nearest: Float64Array;
  readonly exact: readonly Fraction[];
}

/**
 * Checks instruments and packs them into columns.
 * @throws PRICE_INVALID, PARAMETER_INVALID
 */
export function markInstruments(instruments: readonly LinearInstrument[]): LinearMarks {
  const perLot = instruments.map(({ parameters, priceTicks, quantaPerLotTick }) => {
    checkLinearParameters(parameters);
    return linearNotional(1n, priceTicks, quantaPerLotTick);
  });
  return {
    instruments,
    quantaPerLot: Float64Array.from(perLot, (quanta) => (isSafe(quanta) ? Number(quanta) : Number.POSITIVE_INFINITY)),
    initial: fractionColumns(instruments.map((row) => initialFraction(row.parameters, row.openNotionalQuanta))),
    maintenance: fractionColumns(instruments.map((row) => maintenanceFraction(row.parameters))),
  };
}

/** True for integers that a double represents exactly and unambiguously. */
export function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER);
}

function fractionColumns(fractions: readonly Fraction[]): FractionColumns {
  return {
    exact: fractions,
    ppm: Float64Array.from(fractions, ({ numerator, denominator }) => {
      const ppm = numerator * ppmOne;
      return ppm % denominator === 0n ? Number(ppm / denominator) : -1;
    }),
    nearest: Float64Array.from(fractions, nearestDouble),
  };
}

/** Relative error below 2^-52: fractions are at least 10^-12, so 2^120 times one has 80 bits before it is rounded. */
function nearestDouble({ numerator, denominator }: Fraction): number {
  return Number((numerator << 120n) / denominator) / Number(1n << 120n);
}
