/** First byte of a value in the binary form of a state; `docs/reference/state.md` defines what follows. */
export const stateTag = {
  null: 0,
  false: 1,
  true: 2,
  /** A whole number of 0 to 255 in one byte. */
  byte: 3,
  /** Any other number as IEEE 754 double. */
  double: 4,
  zero: 5,
  /** A bigint within ±(2^53 - 1) as double. */
  small: 6,
  /** A bigint as sign (0 or 1), length and magnitude. */
  large: 7,
  text: 8,
  /** "0x" and 64 lower-case hex digits, as 32 bytes. */
  hex32: 9,
  /** "0x" and 40 lower-case hex digits, as 20 bytes. */
  hex20: 10,
  array: 11,
  map: 12,
  record: 13,
} as const;
