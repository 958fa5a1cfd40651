import { childOf, rangeOf, type Syntax, walk } from "./tree.ts";

/** A stretch of a source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place that is changed: what stands there, and what would. */
export interface Place extends Range {
  readonly operator: string;
  readonly to: string;
  readonly node: Syntax;
  /** The nodes around it, the nearest last. */
  readonly above: readonly Syntax[];
}

const swapped: Readonly<Record<string, readonly [operator: string, to: string]>> = {
  "<": ["comparison", "<="],
  "<=": ["comparison", "<"],
  ">": ["comparison", ">="],
  ">=": ["comparison", ">"],
  "==": ["comparison", "!="],
  "!=": ["comparison", "=="],
  "+": ["arithmetic", "-"],
  "-": ["arithmetic", "+"],
  "*": ["arithmetic", "+"],
  "/": ["arithmetic", "*"],
  "%": ["arithmetic", "/"],
  "+=": ["assignment", "-="],
  "-=": ["assignment", "+="],
  "|=": ["assignment", "&="],
  "&=": ["assignment", "|="],
  "&&": ["logic", "||"],
  "||": ["logic", "&&"],
  "&": ["bits", "|"],
  "|": ["bits", "&"],
  "<<": ["bits", ">>"],
  ">>": ["bits", "<<"],
  "++": ["arithmetic", "--"],
  "--": ["arithmetic", "++"],
};

/** Modifiers that have a twin which a mutant passes over. */
const removable = new Set(["onlyOwner", "nonReentrant", "onlyGate"]);

/** Every place of a source that gets a mutant, in order; `text` is the source, a byte a character. */
export function placesOf(tree: Syntax, text: string): Place[] {
  const places: Place[] = [];
  walk(tree, (node, above) => {
    const { start, end } = rangeOf(node);
    const add = (operator: string, range: Range, to: string): void => {
      places.push({ operator, start: range.start, end: range.end, to, node, above });
    };
    switch (node.nodeType) {
      case "BinaryOperation":
      case "Assignment":
      case "UnaryOperation":
        operatorPlace(node, text, add);
        break;
      case "Literal":
      case "YulLiteral":
        if (node.kind === "number" && !isOfType(above)) addToNumber({ start, end }, text, add);
        break;
      case "IfStatement":
        if (isCheck(node)) add("check removed", statementRange(node, text), "");
        break;
      case "RevertStatement":
        if (!above.slice(-2).some(isCheck)) add("check removed", statementRange(node, text), "");
        break;
      case "EmitStatement":
        add("event removed", statementRange(node, text), "");
        break;
      case "ExpressionStatement":
        if (!isInHeader(node, above)) add("statement removed", statementRange(node, text), "");
        break;
      case "ModifierInvocation":
        if (removable.has(text.slice(start, end))) add("modifier removed", { start, end }, "");
        break;
    }
  });
  return places.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** A statement up to its semicolon. */
export function statementRange(node: Syntax, text: string): Range {
  const { start, end } = rangeOf(node);
  return { start, end: text[end] === ";" ? end + 1 : end };
}

/** Whether a statement stands in the head of a loop. */
export function isInHeader(node: Syntax, above: readonly Syntax[]): boolean {
  const loop = above.at(-1);
  return loop?.nodeType === "ForStatement" && childOf(loop, "body") !== node;
}

/** An operator between its operands, or beside its only one. */
function operatorPlace(node: Syntax, text: string, add: (operator: string, range: Range, to: string) => void): void {
  const symbol = String(node.operator);
  const { start, end } = rangeOf(node);
  if (node.nodeType === "UnaryOperation") {
    const at = node.prefix === true ? start : end - symbol.length;
    const change = symbol === "!" ? (["negation", ""] as const) : swapped[symbol];
    if (change !== undefined && text.startsWith(symbol, at))
      add(change[0], { start: at, end: at + symbol.length }, change[1]);
    return;
  }
  const change = swapped[symbol];
  const left = childOf(node, "leftExpression") ?? childOf(node, "leftHandSide");
  const right = childOf(node, "rightExpression") ?? childOf(node, "rightHandSide");
  if (change === undefined || left === null || right === null) return;
  const at = text.indexOf(` ${symbol} `, rangeOf(left).end) + 1;
  const isThere = at > 0 && at < rangeOf(right).start;
  const broken = text.indexOf(`${symbol} `, rangeOf(left).end);
  const place = isThere ? at : broken;
  if (place < 0 || place >= rangeOf(right).start) return;
  add(change[0], { start: place, end: place + symbol.length }, change[1]);
}

function addToNumber(range: Range, text: string, add: (operator: string, range: Range, to: string) => void): void {
  const digits = /^(?:0x[\da-fA-F]+|[\d_]+)/.exec(text.slice(range.start, range.end))?.[0];
  if (digits === undefined || digits.length === 42) return;
  const next = BigInt(digits.replaceAll("_", "")) + 1n;
  const to = digits.startsWith("0x") ? `0x${next.toString(16).padStart(digits.length - 2, "0")}` : String(next);
  add("constant", { start: range.start, end: range.start + digits.length }, to);
}

/** A length of an array's type and the like. */
function isOfType(above: readonly Syntax[]): boolean {
  return above.some(({ nodeType }) => nodeType === "ArrayTypeName");
}

/** `if (…) revert …;` without an alternative. */
function isCheck(node: Syntax): boolean {
  if (node.nodeType !== "IfStatement" || childOf(node, "falseBody") !== null) return false;
  const body = childOf(node, "trueBody");
  const only = body?.nodeType === "Block" && Array.isArray(body.statements) && body.statements.length === 1;
  return (only ? (body.statements as Syntax[])[0] : body)?.nodeType === "RevertStatement";
}
