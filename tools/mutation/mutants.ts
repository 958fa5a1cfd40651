/** One change of one place in a source. */
export interface Mutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What kind of fault it is. */
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  /** The whole source with the change. */
  readonly source: string;
}

export type Language = "solidity" | "c";

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

const shared: readonly Operator[] = [
  swaps("comparison", { "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==" }),
  swaps("arithmetic", { "+": "-", "-": "+", "*": "+", "/": "*", "%": "/" }),
  swaps("assignment", { "+=": "-=", "-=": "+=" }),
  swaps("logic", { "&&": "||", "||": "&&" }),
  {
    name: "constant",
    pattern: /(?<![\w.])\d+(?![\w.])/g,
    replace: (match) => String(Number(match) + 1),
  },
];

const operators: Readonly<Record<Language, readonly Operator[]>> = {
  solidity: [
    ...shared,
    removed(
      "check removed",
      /if \((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\) revert \w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g,
    ),
    removed("modifier removed", / (?:onlyOwner|nonReentrant)(?= )/g),
    removed("event removed", /emit \w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g),
  ],
  c: [
    ...shared,
    removed("check removed", /\b(?:CHECK|TRY)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\);/g),
    removed("event removed", /\b(?:event_emit|emit_bytes32)\((?:[^()]|\([^()]*\))*\);/g),
  ],
};

/** Declarations without a fault to make: constants of other files, assertions of sizes, version and import lines. */
const passedOver = /^\s*(?:import|pragma|#|_Static_assert|using)\b/;

/** Every mutant of a source, in order of place; comments and texts are left alone. */
export function mutantsOf(file: string, source: string, language: Language): Mutant[] {
  const masked = withoutComments(source);
  const found: { readonly at: number; readonly mutant: Mutant }[] = [];
  for (const { name, pattern, replace } of operators[language]) {
    for (const match of masked.matchAll(pattern)) {
      const at = match.index;
      const from = source.slice(at, at + match[0].length);
      const before = source.slice(0, at);
      if (passedOver.test(before.slice(before.lastIndexOf("\n") + 1))) continue;
      const to = replace(from);
      const mutated = `${before}${to}${source.slice(at + from.length)}`;
      const line = before.split("\n").length;
      found.push({ at, mutant: { file, line, operator: name, from, to, source: mutated } });
    }
  }
  return found.sort((one, other) => one.at - other.at).map(({ mutant }) => mutant);
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
