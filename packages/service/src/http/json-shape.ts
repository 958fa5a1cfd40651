import { IsthmusError } from "@isthmus/protocol";

/** The largest JSON that is parsed: what it costs does not depend on its bytes alone. */
export interface JsonLimits {
  /** Arrays and objects inside each other. */
  readonly maxDepth: number;
  /** Arrays and objects in all. */
  readonly maxContainers: number;
  /** Values in all. */
  readonly maxValues: number;
}

/** Ten thousand rows of a batch have one object and a dozen values each. */
const defaultJsonLimits: JsonLimits = { maxDepth: 32, maxContainers: 50_000, maxValues: 400_000 };

/**
 * Counts containers and values of a JSON text without parsing it. Does not check that the text is JSON.
 * @throws INPUT_INVALID beyond a limit
 */
export function requireJsonShape(text: Uint8Array, limits: JsonLimits = defaultJsonLimits): void {
  let [depth, containers, values] = [0, 0, 1];
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const byte = text[index];
    if (isInString) {
      if (byte === backslash) index++;
      else if (byte === quote) isInString = false;
      continue;
    }
    if (byte === quote) isInString = true;
    else if (byte === comma) values++;
    else if (byte === openBracket || byte === openBrace) {
      containers++;
      depth++;
      if (depth > limits.maxDepth) throw refusal("nested too deeply", limits.maxDepth);
    } else if (byte === closeBracket || byte === closeBrace) depth--;
  }
  if (containers > limits.maxContainers) throw refusal("too many objects", limits.maxContainers);
  if (values + containers > limits.maxValues + limits.maxContainers) throw refusal("too many values", limits.maxValues);
}

const refusal = (problem: string, limit: number) =>
  new IsthmusError("INPUT_INVALID", { field: "body", problem, limit });

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
