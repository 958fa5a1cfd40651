import { Decimal } from "decimal.js";

/** Decimals with 50 digits, the reference of the kernels. */
export const Exact = Decimal.clone({ precision: 50 });
const rootTwoPi = Exact.sqrt(Exact.acos(-1).mul(2));

/** The exact value of a double: decimal.js alone would parse the short text that JavaScript prints. */
export function exact(x: number): Decimal {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const size = new Exact(mantissa.toString()).mul(Exact.pow(2, Math.max(exponent, 1) - 1075));
  return x < 0 ? size.neg() : size;
}

/** The standard normal density. */
export function exactDensity(x: Decimal): Decimal {
  return Exact.exp(x.mul(x).div(-2)).div(rootTwoPi);
}

/** The standard normal distribution by the series phi(x) (x + x^3/3 + x^5/15 + ..); beyond 11 it is 0 or 1. */
export function exactCdf(x: Decimal): Decimal {
  if (x.abs().gt(11)) return new Exact(x.gt(0) ? 1 : 0);
  let term = x;
  let sum = term;
  for (let k = 1; term.abs().gt("1e-45"); k++) {
    term = term
      .mul(x)
      .mul(x)
      .div(2 * k + 1);
    sum = sum.add(term);
  }
  return new Exact(0.5).add(exactDensity(x).mul(sum));
}

/** Relative error of a double against an exact value; infinite for an error at zero. */
export function exactRelativeError(got: number, expected: Decimal): number {
  if (expected.isZero()) return got === 0 ? 0 : Number.POSITIVE_INFINITY;
  return expected.sub(exact(got)).div(expected).abs().toNumber();
}
