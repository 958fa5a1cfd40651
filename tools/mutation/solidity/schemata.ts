import { isInHeader, type Place, type Range, statementRange } from "./places.ts";
import { childOf, rangeOf, type Syntax, walk } from "./tree.ts";

/** A mutant of a source, by the number that switches it on. */
export interface Switched {
  readonly number: number;
  readonly place: Place;
}

/** Where a mutant is chosen at run time, and what stands there then. */
interface Choice extends Range {
  readonly file: string;
  readonly number: number;
  readonly form: "expression" | "statement" | "whole";
  readonly text: string;
}

/** A source and what was found in it. */
export interface Source {
  readonly text: string;
  readonly tree: Syntax;
  readonly mutants: readonly Switched[];
}

/**
 * The sources with every mutant inside: each place asks whether the block's randomness is the number of one of its mutants. One
 * compilation serves all of them; a run chooses one by its environment. Functions that are `pure` become `view` for it, but for
 * those that are operators of a type.
 */
export function withMutants(sources: ReadonlyMap<string, Source>): Map<string, string> {
  const choices = [...sources].flatMap(([file, source]) =>
    source.mutants.flatMap((mutant) => choicesOf(sources, file, mutant)),
  );
  const made = new Map<string, string>();
  for (const [file, { text }] of sources) {
    const own = choices.filter((choice) => choice.file === file);
    made.set(file, finish(file, render({ text, file }, { start: 0, end: text.length }, own)));
  }
  return made;
}

/** Where a mutant's text starts and ends in what `withMutants` made. */
export const openMark = (number: number): string => `/*<${number}*/`;
export const closeMark = (number: number): string => `/*>${number}*/`;

/** Operators of a type must be pure. */
const staysPure = (file: string): boolean => file.startsWith("type/");

const guard = (file: string, number: number): string =>
  staysPure(file) ? `isMutant(${number})` : `block.prevrandao == ${number}`;

function finish(file: string, text: string): string {
  if (!staysPure(file)) return withTwins(file, text.replace(/\bpure\b/g, "view"));
  return text.replace(/^pragma .*$/m, (pragma) => `${pragma}\nimport {isMutant} from "../Mutant.sol";`);
}

/** What `isMutant` is: a look at the block that the compiler takes for pure. */
export const mutantFile = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

function isMutant(uint256 number) pure returns (bool) {
    return asPure(chosen)() == number;
}

function chosen() view returns (uint256) {
    return block.prevrandao;
}

function asPure(function() internal view returns (uint256) from)
    pure
    returns (function() internal pure returns (uint256) to)
{
    assembly {
        to := from
    }
}
`;

/** The modifiers that a mutant may pass over, each beside its twin; by the end of the path of the file that declares them. */
const twins: readonly (readonly [file: string, before: string, twin: string])[] = [
  [
    "contracts/access/Ownable.sol",
    "modifier onlyOwner()",
    "modifier onlyOwnerUnless(uint256 n) { if (block.prevrandao != n) _checkOwner(); _; }",
  ],
  [
    "contracts/utils/ReentrancyGuardTransient.sol",
    "modifier nonReentrant()",
    "modifier nonReentrantUnless(uint256 n) { if (block.prevrandao != n) _nonReentrantBefore(); _; if (block.prevrandao != n) _nonReentrantAfter(); }",
  ],
  [
    "adapter/TransportAdapter.sol",
    "modifier onlyGate()",
    "modifier onlyGateUnless(uint256 n) { if (block.prevrandao != n && msg.sender != address(gate)) revert Unauthorized(msg.sender); _; }",
  ],
];

/** A file with the twins of its modifiers, once. */
export function withTwins(file: string, text: string): string {
  const own = twins.filter(([path, , twin]) => file.endsWith(path) && !text.includes(twin));
  return own.reduce((made, [, before, twin]) => made.replace(before, `${twin}\n${before}`), text);
}

function choicesOf(sources: ReadonlyMap<string, Source>, file: string, { number, place }: Switched): Choice[] {
  const source = sources.get(file);
  if (source === undefined) return [];
  const { text } = source;
  const choice = (range: Range, form: Choice["form"], changed: string): Choice[] => [
    { file, number, start: range.start, end: range.end, form, text: changed },
  ];
  const constant = place.above.find((each) => each.nodeType === "VariableDeclaration" && each.constant === true);
  if (constant !== undefined) {
    const value = childOf(constant, "value");
    return value === null
      ? []
      : constantChoices(sources, {
          constant,
          value: changedIn(text, rangeOf(value), place),
          number,
          type: typeText(constant, text),
        });
  }
  const own = text.slice(place.start, place.end);
  if (place.operator === "modifier removed") return choice(place, "whole", `${own}Unless(${number})`);
  if (place.node.nodeType === "YulLiteral") return choice(place, "whole", `add(${own}, eq(prevrandao(), ${number}))`);
  if (place.operator.endsWith(" removed")) return choice(place, "statement", "");
  const { range, form } = hostOf(place, text);
  return choice(range, form, changedIn(text, range, place));
}

interface ConstantChange {
  readonly constant: Syntax;
  /** The type's name. */
  readonly type: string;
  /** The changed value. */
  readonly value: string;
  readonly number: number;
}

/** A constant is compiled in: it is chosen wherever it is read. */
function constantChoices(sources: ReadonlyMap<string, Source>, change: ConstantChange): Choice[] {
  const choices: Choice[] = [];
  const changed = `${change.type}(${change.value})`;
  for (const [file, { tree, text }] of sources) {
    walk(tree, (node, above) => {
      choices.push(...assemblyChoices(file, text, node, change));
      if (
        node.referencedDeclaration !== change.constant.id ||
        above.some(({ nodeType }) => nodeType === "ArrayTypeName")
      )
        return;
      if (node.nodeType !== "Identifier" && node.nodeType !== "MemberAccess") return;
      const range = rangeOf(node);
      const outer = above.find((each) => each.nodeType === "VariableDeclaration" && each.constant === true);
      const value = outer === undefined ? null : childOf(outer, "value");
      if (outer === undefined || value === null) {
        choices.push({ file, number: change.number, ...range, form: "expression", text: changed });
        return;
      }
      const inner = changedIn(text, rangeOf(value), { ...range, to: changed });
      choices.push(
        ...constantChoices(sources, {
          constant: outer,
          type: typeText(outer, text),
          value: inner,
          number: change.number,
        }),
      );
    });
  }
  return choices;
}

/** A number that assembly reads by its name is one more there. */
function assemblyChoices(
  file: string,
  text: string,
  node: Syntax,
  { constant, number, value }: ConstantChange,
): Choice[] {
  if (node.nodeType !== "InlineAssembly" || !/^\d+$/.test(value)) return [];
  const references = node.externalReferences as readonly { readonly declaration: number; readonly src: string }[];
  return references
    .filter(({ declaration }) => declaration === constant.id)
    .map(({ src }) => {
      const range = rangeOf({ nodeType: "", src });
      const changed = `add(${text.slice(range.start, range.end)}, eq(prevrandao(), ${number}))`;
      return { file, number, ...range, form: "whole", text: changed };
    });
}

const typeText = (constant: Syntax, text: string): string => {
  const type = childOf(constant, "typeName");
  return type === null ? "" : text.slice(rangeOf(type).start, rangeOf(type).end);
};

const changedIn = (text: string, range: Range, { start, end, to }: Range & { readonly to: string }): string =>
  text.slice(range.start, start) + to + text.slice(end, range.end);

/**
 * The smallest expression or statement around a place that can be chosen as a whole: an expression of numbers alone has no type
 * of its own, so the one that uses it is chosen instead.
 */
function hostOf(place: Place, text: string): { readonly range: Range; readonly form: Choice["form"] } {
  const chain = [...place.above, place.node];
  for (let index = chain.length - 1; index > 0; index--) {
    const [node, parent] = [chain[index], chain[index - 1]];
    if (node === undefined || parent === undefined) break;
    if (parent.nodeType === "ExpressionStatement" && !isInHeader(parent, chain.slice(0, index - 1)))
      return { range: statementRange(parent, text), form: "statement" };
    if (isRational(node) && takesTypeFromNumbers(parent)) continue;
    return { range: rangeOf(node), form: "expression" };
  }
  return { range: rangeOf(place.node), form: "expression" };
}

function isRational(node: Syntax): boolean {
  const { typeString } = (node.typeDescriptions ?? {}) as { readonly typeString?: string };
  return /^(?:int_const|rational_const)/.test(typeString ?? "");
}

/** Whether an expression means something else with a number of a given type inside. */
function takesTypeFromNumbers(parent: Syntax): boolean {
  if (parent.nodeType === "FunctionCall") return parent.kind === "typeConversion";
  return (
    ["BinaryOperation", "UnaryOperation", "TupleExpression", "Conditional"].includes(parent.nodeType) &&
    (parent.nodeType !== "TupleExpression" || isRational(parent))
  );
}

function render(
  source: { readonly text: string; readonly file: string },
  range: Range,
  choices: readonly Choice[],
): string {
  let made = "";
  let at = range.start;
  const left = [...choices].sort(
    (one, other) => one.start - other.start || other.end - one.end || one.number - other.number,
  );
  while (left.length > 0) {
    const first = left[0];
    if (first === undefined) break;
    const inside = left.filter(({ start, end }) => start >= first.start && end <= first.end);
    const same = inside.filter(
      ({ start, end, form }) => start === first.start && end === first.end && form === first.form,
    );
    left.splice(0, left.length, ...left.filter((each) => !inside.includes(each)));
    const rest = render(
      source,
      first,
      inside.filter((each) => !same.includes(each)),
    );
    made += source.text.slice(at, first.start) + chosen(source.file, first.form, same, rest);
    at = first.end;
  }
  return made + source.text.slice(at, range.end);
}

function chosen(file: string, form: Choice["form"], choices: readonly Choice[], otherwise: string): string {
  const marked = ({ number, text }: Choice): string => `${openMark(number)}${text}${closeMark(number)}`;
  if (form === "whole") return choices.map(marked).join("");
  if (form === "statement") {
    const each = choices.map((choice) => `if (${guard(file, choice.number)}) {${marked(choice)}} else `);
    return `{ ${each.join("")}{${otherwise}} }`;
  }
  const each = choices.map((choice) => `${guard(file, choice.number)} ? ${marked(choice)} : `);
  return `(${each.join("")}${otherwise})`;
}
