import { posix } from "node:path";
import { callback, type FunctionInfo, functionsOf } from "../code/functions.ts";
import { type SourceFile, scriptFiles } from "../code/sources.ts";
import type { Offence } from "./offence.ts";

/** The most parameters a function may have; more go into one options object. */
export const maxParameters = 4;
/** The most lines of one function. */
export const maxFunctionLines = 70;
/** The most lines of one file. */
export const maxFileLines = 500;

/** Whether the rules of form apply: everything that a person writes. */
const written = ({ kind }: SourceFile): boolean => kind !== "generated";

let found: readonly FunctionInfo[] | undefined;

/** Every function that a person wrote. */
export function writtenFunctions(): readonly FunctionInfo[] {
  found ??= scriptFiles().filter(written).flatMap(functionsOf);
  return found;
}

function offence(info: FunctionInfo, text: string): Offence {
  const { file, name, line } = info;
  return { file: file.path, line, key: `${posix.basename(file.path)} ${name}`, text: `${name} ${text}` };
}

/** Functions with more than {@link maxParameters} parameters. */
export function longParameterLists(functions = writtenFunctions()): readonly Offence[] {
  return functions
    .filter(({ parameters }) => parameters > maxParameters)
    .map((info) => offence(info, `has ${info.parameters} parameters; pass one options object`));
}

/** Boolean parameters by position: a reader of the call cannot see what `true` means. */
export function booleanParameters(functions = writtenFunctions()): readonly Offence[] {
  return functions.flatMap((info) =>
    info.booleans.map((name) => offence(info, `takes a boolean by position: ${name}; pass it by name in an object`)),
  );
}

/** Functions longer than {@link maxFunctionLines}; blocks of tests, which are lists, do not count. */
export function longFunctions(functions = writtenFunctions()): readonly Offence[] {
  return functions
    .filter(({ file, name, lines }) => lines > maxFunctionLines && !(file.kind === "test" && name === callback))
    .map((info) => offence(info, `has ${info.lines} lines, more than ${maxFunctionLines}`));
}

/** Files longer than {@link maxFileLines}. */
export function longFiles(files = scriptFiles()): readonly Offence[] {
  return files
    .filter(written)
    .map((file) => ({ file, lines: file.text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > maxFileLines)
    .map(({ file, lines }) => ({
      file: file.path,
      line: 0,
      key: posix.basename(file.path),
      text: `has ${lines} lines, more than ${maxFileLines}`,
    }));
}
