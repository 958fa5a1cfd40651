import { IsthmusError } from "../error/isthmus-error.ts";

/** Amounts are below this: 2^127 quanta. */
export const amountLimitQuanta = 1n << 127n;

/** The most decimals an asset may have in quanta; tokens with more are trimmed when deposited. */
const maxQuantaDecimals = 8;

/**
 * Checks an unsigned amount.
 * @returns the amount, unchanged
 * @throws AMOUNT_OUT_OF_RANGE outside 0 .. 2^127 - 1
 */
export function checkAmountQuanta(amountQuanta: bigint, field = "amountQuanta"): bigint {
  if (amountQuanta < 0n || amountQuanta >= amountLimitQuanta) {
    throw new IsthmusError("AMOUNT_OUT_OF_RANGE", { field, value: amountQuanta });
  }
  return amountQuanta;
}

/** Decimals of an asset in quanta: the token's own, at most 8. */
export function quantaDecimals(tokenDecimals: number): number {
  return Math.min(tokenDecimals, maxQuantaDecimals);
}

/** Token units of one quantum: 10^(tokenDecimals - quantaDecimals). */
export function unitsPerQuantum(tokenDecimals: number): bigint {
  return 10n ** BigInt(tokenDecimals - quantaDecimals(tokenDecimals));
}

/** Splits token units into whole quanta (rounded down) and the dust, in token units, that stays with its owner. */
export function trimDown(tokenUnits: bigint, tokenDecimals: number): { amountQuanta: bigint; dustUnits: bigint } {
  const unit = unitsPerQuantum(tokenDecimals);
  return { amountQuanta: tokenUnits / unit, dustUnits: tokenUnits % unit };
}
