import type { Node, Program } from "oxc-parser";
import { lineAt, type SourceFile } from "./sources.ts";
import { programOf, walkTree } from "./tree.ts";

/** One function with a body: declaration, expression, arrow, method, accessor or constructor. */
export interface FunctionInfo {
  readonly file: SourceFile;
  /** The name it is bound to; `(callback)` for a function that is only passed on. */
  readonly name: string;
  readonly line: number;
  /** From its first to its last line, both counted. */
  readonly lines: number;
  readonly parameters: number;
  /** Names of positional parameters that are boolean by their type or their default. */
  readonly booleans: readonly string[];
}

/** The name of a function that nothing is bound to. */
export const callback = "(callback)";

const functionTypes = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Every function of the file, outer before inner. */
export function functionsOf(file: SourceFile): readonly FunctionInfo[] {
  const found: FunctionInfo[] = [];
  walkTree(programOf(file), (node, parent) => {
    if (!functionTypes.has(node.type) || !("params" in node) || !("body" in node) || node.body === null) return;
    const parameters = (node.params as unknown as readonly Node[]).map(unwrapped);
    found.push({
      file,
      name: nameOf(node, parent),
      line: lineAt(file.text, node.start),
      lines: lineAt(file.text, node.end) - lineAt(file.text, node.start) + 1,
      parameters: parameters.filter((each) => !(each.type === "Identifier" && each.name === "this")).length,
      booleans: parameters
        .filter((each) => isBoolean(each) && !isAsserted(each, node))
        .map((each) => file.text.slice(each.start, each.end)),
    });
  });
  return found;
}

/** The parameter inside `private readonly x: T` of a constructor. */
function unwrapped(node: Node): Node {
  return node.type === "TSParameterProperty" ? node.parameter : node;
}

function isBoolean(node: Node): boolean {
  if (node.type === "AssignmentPattern")
    return isBoolean(node.left) || (node.right.type === "Literal" && typeof node.right.value === "boolean");
  if (node.type !== "Identifier") return false;
  const type = (node as { typeAnnotation?: { typeAnnotation: Node } | null }).typeAnnotation?.typeAnnotation;
  return type !== undefined && namesBoolean(type);
}

/** Whether the function asserts this parameter (`asserts condition`): it is a statement, not an option. */
function isAsserted(parameter: Node, node: Node): boolean {
  const returned = (node as { returnType?: { typeAnnotation: Node } | null }).returnType?.typeAnnotation;
  if (returned?.type !== "TSTypePredicate" || !returned.asserts || parameter.type !== "Identifier") return false;
  return returned.parameterName.type === "Identifier" && returned.parameterName.name === parameter.name;
}

function namesBoolean(type: Node): boolean {
  if (type.type === "TSUnionType") return type.types.some(namesBoolean);
  if (type.type === "TSLiteralType") return type.literal.type === "Literal" && typeof type.literal.value === "boolean";
  return type.type === "TSBooleanKeyword";
}

function nameOf(node: Node, parent: Node | Program | undefined): string {
  if ("id" in node && node.id !== null && node.id.type === "Identifier") return node.id.name;
  if (parent === undefined) return callback;
  if (parent.type === "VariableDeclarator" && parent.id.type === "Identifier") return parent.id.name;
  if (parent.type === "MethodDefinition" || parent.type === "PropertyDefinition" || parent.type === "Property") {
    const { key } = parent;
    if (key.type === "Identifier" || key.type === "PrivateIdentifier") return key.name;
    if (key.type === "Literal") return String(key.value);
  }
  return callback;
}
