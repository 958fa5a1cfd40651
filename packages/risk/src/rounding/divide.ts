import { IsthmusError } from "@isthmus/protocol";

/**
 * The quotient rounded toward minus infinity.
 * @throws PARAMETER_INVALID if the divisor is not positive
 */
export function divideDown(dividend: bigint, divisor: bigint): bigint {
  checkDivisor(divisor);
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/**
 * The quotient rounded toward plus infinity.
 * @throws PARAMETER_INVALID if the divisor is not positive
 */
export function divideUp(dividend: bigint, divisor: bigint): bigint {
  checkDivisor(divisor);
  const quotient = dividend / divisor;
  return dividend % divisor > 0n ? quotient + 1n : quotient;
}

/** The value without its sign. */
export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The smaller of two values. */
export function smaller(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}

function checkDivisor(divisor: bigint): void {
  if (divisor <= 0n) throw new IsthmusError("PARAMETER_INVALID", { field: "divisor", value: divisor });
}

/** The larger of two numbers. */
export function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
