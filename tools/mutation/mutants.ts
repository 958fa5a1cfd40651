import type { Mutant } from "./subject.ts";

interface Operator {
  readonly name: string;
  /** Matches the place in the source without comments and texts. */
  readonly pattern: RegExp;
  readonly replace: (match: string) => string;
}

const swaps = (name: string, pairs: Readonly<Record<string, string>>): Operator => {
  const words = Object.keys(pairs).map((word) => word.replace(/[|+*]/g, "\\$&"));
  return {
    name,
    pattern: new RegExp(`(?<= )(?:${words.join("|")})(?= )`, "g"),
    replace: (match) => pairs[match] ?? match,
  };
};

const removed = (name: string, pattern: RegExp): Operator => ({ name, pattern, replace: () => "" });

const operators: readonly Operator[] = [
  swaps("comparison", { "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==" }),
  swaps("arithmetic", { "+": "-", "-": "+", "*": "+", "/": "*", "%": "/" }),
  swaps("assignment", { "+=": "-=", "-=": "+=" }),
  swaps("logic", { "&&": "||", "||": "&&" }),
  {
    name: "constant",
    pattern: /(?<![\w.])\d+(?![\w.])/g,
    replace: (match) => String(Number(match) + 1),
  },
  removed("check removed", /\b(?:CHECK|TRY)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\);/g),
  removed("event removed", /\b(?:event_emit|emit_bytes32)\((?:[^()]|\([^()]*\))*\);/g),
];

/** Declarations without a fault to make: constants of other files, assertions of sizes, version and import lines. */
const passedOver = /^\s*(?:#|_Static_assert)\b/;

/** Every mutant of a source of C, in order of place; comments and texts are left alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const masked = withoutComments(source);
  const found: Mutant[] = [];
  for (const { name, pattern, replace } of operators) {
    for (const match of masked.matchAll(pattern)) {
      const at = match.index;
      const from = source.slice(at, at + match[0].length);
      if (passedOver.test(source.slice(source.lastIndexOf("\n", at - 1) + 1))) continue;
      found.push(mutantAt(source, { file, at, operator: name, from, to: replace(from) }));
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

/** A mutant with its line and column. */
export function mutantAt(source: string, mutant: Omit<Mutant, "line" | "column">): Mutant {
  const before = source.slice(0, mutant.at);
  return { ...mutant, line: before.split("\n").length, column: mutant.at - before.lastIndexOf("\n") };
}

/** The source with the change. */
export function changed(source: string, { at, from, to }: Mutant): string {
  return `${source.slice(0, at)}${to}${source.slice(at + from.length)}`;
}

/** The source with comments and texts blanked; every place keeps its index. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, (text) => text.replace(/[^\n]/g, " "));
}

/**
 * `count` of them, spread over all, in an order whose every beginning is spread over all as well: a run that is ended early
 * has seen some of each file.
 */
export function spread<T>(all: readonly T[], count: number): T[] {
  const kept = Math.min(count, all.length);
  const chosen = Array.from({ length: kept }, (_, index) => all[Math.floor((index * all.length) / kept)] as T);
  const golden = 0.6180339887498949;
  return chosen
    .map((each, index) => ({ each, place: (index * golden) % 1 }))
    .sort((one, other) => one.place - other.place)
    .map(({ each }) => each);
}
