import fc from "fast-check";

/** A JSON schema as OpenAPI documents hold it; only what ours use is read. */
type Schema = Readonly<Record<string, unknown>>;

/** Values that no schema of ours accepts, or that break what reads them carelessly. */
const hostile = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    "",
    " ",
    "0",
    "-1",
    "1e3",
    "0x",
    "NaN",
    "\u0000",
    "💥",
    "__proto__",
    "constructor",
    "../../etc/passwd",
  ],
  ...[-1, 0.5, 1e308, 2 ** 53, -(2 ** 53)],
  ...["9".repeat(19), "9".repeat(20), "9".repeat(78), `-${"9".repeat(40)}`, "0x".padEnd(66, "f"), "x".repeat(5_000)],
  ...[[], {}, [[]], [null], { kind: "open-account" }, { toString: 1 }, Array.from({ length: 300 }, () => 0)],
  deep(200),
);

function deep(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/**
 * Values near a schema: mostly those that it accepts, with known ids among them; sometimes a field is missing, unknown, of
 * another type or out of range.
 * @param known values that exist in the house under test, by length of their text
 */
export function near(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 24, arbitrary: fitting(schema, known) }, { weight: 1, arbitrary: hostile });
}

function fitting(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const options = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (options !== undefined) return fc.oneof(...options.map((option) => near(option, known)));
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  switch (schema.type) {
    case "string":
      return text(schema, known);
    case "integer":
    case "number":
      return whole(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(near((schema.items ?? {}) as Schema, known), { maxLength: 4 });
    case "object":
      return record(schema, known);
    default:
      return fc.jsonValue();
  }
}

function text({ pattern }: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  if (typeof pattern !== "string") return fc.string({ maxLength: 20 });
  const expression = new RegExp(pattern);
  const random = fc.stringMatching(expression);
  const matching = known.filter((value) => expression.test(value));
  return matching.length === 0 ? random : fc.oneof(random, fc.constantFrom(...matching));
}

/** The price source walks through every hour up to the one that an admin asks for: beyond this it takes seconds. */
const mostWhole = 100_000;

function whole({ minimum = 0, maximum = 2 ** 31 }: Schema): fc.Arbitrary<number> {
  const low = Math.max(Number(minimum), -(2 ** 31));
  const high = Math.min(Number(maximum), mostWhole);
  const edges = fc.constantFrom(low, high, low - 1, high + 1);
  const small = fc.integer({ min: low, max: Math.max(low, Math.min(high, low + 4)) });
  return fc.oneof({ weight: 4, arbitrary: small }, { weight: 1, arbitrary: edges });
}

function record({ properties = {}, required = [] }: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties as Readonly<Record<string, Schema>>);
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, near(field, known)]));
  const requiredKeys = (required as readonly string[]).filter((name) => name in shape);
  const whole = fc.record(shape, { requiredKeys });
  return fc.oneof(
    { weight: 18, arbitrary: whole },
    { weight: 1, arbitrary: fc.record(shape, { requiredKeys: [] }) },
    { weight: 1, arbitrary: whole.map((value) => ({ ...value, extra: 1 })) },
  );
}
