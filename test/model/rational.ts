const longest = 1n << 200n;

/** An exact fraction. Deliberately simple: never reduced in place, always a new value, denominator above zero. */
export class Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new RangeError("a fraction needs a denominator");
    const sign = denominator < 0n ? -1n : 1n;
    // Common factors do no harm before they make the numbers long.
    const isLong = denominator > longest || denominator < -longest;
    const divisor = isLong ? gcd(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n : 1n;
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  plus(other: Rational): Rational {
    return new Rational(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Rational): Rational {
    return new Rational(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  absolute(): Rational {
    return this.numerator < 0n ? new Rational(-this.numerator, this.denominator) : this;
  }

  /** Negative, zero or positive. */
  compare(other: Rational): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The largest whole number that is not above it. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  ceil(): bigint {
    return -new Rational(-this.numerator, this.denominator).floor();
  }

  static readonly zero = new Rational(0n);
  static readonly one = new Rational(1n);
}

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** A whole number as a fraction. */
export const whole = (value: bigint): Rational => new Rational(value);
/** Parts per million as a fraction. */
export const partsPerMillion = (value: number): Rational => new Rational(BigInt(value), 1_000_000n);
/** The number, or zero if it is below. */
export const positive = (value: bigint): bigint => (value > 0n ? value : 0n);
/** The least of some numbers. */
export const least = (...values: bigint[]): bigint => inOrder(values)[0] as bigint;
/** The largest of some numbers. */
export const largest = (...values: bigint[]): bigint => inOrder(values).at(-1) as bigint;
const inOrder = (values: readonly bigint[]): bigint[] => [...values].sort((left, right) => (left < right ? -1 : 1));
