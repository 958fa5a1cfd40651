import type { Mutant } from "../subject.ts";

/** A mutant by the number that switches it on. */
export interface Numbered {
  readonly number: number;
  readonly mutant: Mutant;
}

interface Choice {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly form: "expression" | "statement";
  readonly text: string;
}

/** What a source that `withMutants` made needs before it: the number of the mutant that is switched on. */
export const prelude = "extern int chosen_mutant;\n#define MUTANT(number) (chosen_mutant == (number))\n";

/**
 * A source of C with every mutant inside, each asking whether its number is the chosen one. Operators must have a space on
 * either side, as the formatter leaves them, which distinguishes them from signs and pointers.
 */
export function withMutants(text: string, mutants: readonly Numbered[]): string {
  const masked = withoutTexts(text);
  const choices = mutants.map((each) => choiceOf(text, masked, each));
  return render(text, 0, text.length, choices);
}

function choiceOf(text: string, masked: string, { number, mutant }: Numbered): Choice {
  const { at, from, to, operator } = mutant;
  const end = at + from.length;
  if (operator.endsWith(" removed")) return { number, start: at, end, form: "statement", text: "" };
  if (operator === "constant") return { number, start: at, end, form: "expression", text: to };
  const isAssignment = operator === "assignment";
  const left = isAssignment ? leftOf(masked, at, 0) : leftOf(masked, at, strength(from));
  const right = isAssignment ? rightOf(masked, end, 1) : rightOf(masked, end, strength(from) + 1);
  return {
    number,
    start: left,
    end: right,
    form: "expression",
    text: text.slice(left, at) + to + text.slice(end, right),
  };
}

const strengths: readonly (readonly string[])[] = [
  ["=", "+=", "-=", "|=", "&=", "^=", "<<=", ">>="],
  ["||"],
  ["&&"],
  ["|"],
  ["^"],
  ["&"],
  ["==", "!="],
  ["<", "<=", ">", ">="],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];

const strength = (operator: string): number => strengths.findIndex((each) => each.includes(operator));

/** The operator with spaces around that starts or ends at a place, by direction. */
function operatorAt(masked: string, index: number): string | null {
  const match = /^ ([-+*/%<>=!&|^]{1,3})(?=[ \n])/.exec(masked.slice(index, index + 5));
  return match?.[1] !== undefined && strength(match[1]) >= 0 ? match[1] : null;
}

/** Where the left operand of an operator starts: behind what binds less than it. */
function leftOf(masked: string, at: number, least: number): number {
  let depth = 0;
  for (let index = at - 2; index >= 0; index--) {
    const letter = masked[index] ?? "";
    if (letter === ")" || letter === "]" || (letter === "}" && depth > 0)) depth++;
    else if (letter === "(" || letter === "[") {
      if (depth === 0) return index + 1;
      depth--;
    } else if (depth === 0) {
      if (/[;,{}?:]/.test(letter)) return afterSpace(masked, index + 1);
      const found = operatorAt(masked, index);
      if (found !== null && strength(found) < Math.max(least, 1)) return afterSpace(masked, index + 1 + found.length);
      if (masked.startsWith("return ", index) && /\W/.test(masked[index - 1] ?? " ")) return index + "return ".length;
    }
  }
  return 0;
}

/** Where the right operand of an operator ends: before what binds less than `least`. */
function rightOf(masked: string, from: number, least: number): number {
  let depth = 0;
  for (let index = from; index < masked.length; index++) {
    const letter = masked[index] ?? "";
    if (letter === "(" || letter === "[") depth++;
    else if (letter === ")" || letter === "]") {
      if (depth === 0) return index;
      depth--;
    } else if (depth === 0) {
      if (/[;,}?:]/.test(letter)) return letter === "?" || letter === ":" ? index - 1 : index;
      const found = operatorAt(masked, index);
      if (found !== null && index > from && strength(found) < least) return index;
    }
  }
  return masked.length;
}

function afterSpace(masked: string, index: number): number {
  let at = index;
  while (/\s/.test(masked[at] ?? "")) at++;
  return at;
}

function render(text: string, start: number, end: number, choices: readonly Choice[]): string {
  let made = "";
  let at = start;
  let left = [...choices].sort((one, other) => one.start - other.start || other.end - one.end);
  for (let first = left[0]; first !== undefined; first = left[0]) {
    const outer = first;
    const inside = left.filter((each) => each.start >= outer.start && each.end <= outer.end && each !== outer);
    left = left.filter((each) => each !== outer && !inside.includes(each));
    const rest = render(text, outer.start, outer.end, inside);
    made += text.slice(at, outer.start) + chosen(outer, rest);
    at = outer.end;
  }
  return made + text.slice(at, end);
}

function chosen({ number, form, text }: Choice, otherwise: string): string {
  if (form === "statement") return `/*<${number}*/{ if (!MUTANT(${number})) { ${otherwise} } }/*>${number}*/`;
  return `/*<${number}*/(MUTANT(${number}) ? (${text}) : (${otherwise}))/*>${number}*/`;
}

/** The source with comments and texts blanked; every place keeps its index. */
function withoutTexts(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, (text) => text.replace(/[^\n]/g, " "));
}

/** The mutants that a compiler's errors are about: those around the place of an error, else those on its line. */
export function refusedIn(errors: string, read: (file: string) => string): Set<number> {
  const refused = new Set<number>();
  for (const [, file = "", line = "", column = ""] of errors.matchAll(/^(\S+?):(\d+):(\d+): error: /gm)) {
    const text = read(file).split("\n")[Number(line) - 1] ?? "";
    const at = Number(column) - 1;
    const spans = [...text.matchAll(/\/\*<(\d+)\*\//g)].map((match) => {
      const number = Number(match[1]);
      return { number, open: match.index, close: text.indexOf(`/*>${number}*/`) };
    });
    const around = spans.filter(({ open, close }) => open <= at && (close < 0 || close >= at));
    for (const { number } of around.length > 0 ? around.slice(-1) : spans) refused.add(number);
  }
  return refused;
}
