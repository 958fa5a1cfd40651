import { filesOf, scriptFiles } from "../code/sources.ts";
import { maxFunctionLines, maxParameters, writtenFunctions } from "../lint/functions.ts";
import { starExports } from "../lint/modules.ts";
import { commentPercent } from "./comments.ts";
import { testsBeside, testsBesidePercent } from "./tests-beside.ts";
import { exportUse } from "./use.ts";

/** One figure of the repository beside the same figure of the projects it is compared with. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  /** Measured earlier on viem 0912a29 and morpho-blue 3085651; empty where there is no such figure. */
  readonly viem: string;
  readonly morphoBlue: string;
}

/** Median, 90th percentile and maximum, as `a / b / c`. */
export function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `${at(0.5)} / ${at(0.9)} / ${sorted.at(-1) ?? 0}`;
}

/** Test functions of a Solidity source that forge fuzzes, because they take arguments, and all of them. */
export function solidityTests(text: string): { readonly fuzzed: number; readonly all: number } {
  const found = [...text.matchAll(/\bfunction\s+test\w*\s*\(([^)]*)\)/g)].map(([, parameters = ""]) =>
    parameters.trim(),
  );
  return { fuzzed: found.filter((parameters) => parameters !== "").length, all: found.length };
}

const percent = (value: number, digits = 1): string => `${value.toFixed(digits)} %`;

/** Every measure of the present working tree: product code, unless the name states otherwise. */
export function measures(): readonly Measure[] {
  return [...lengths(), ...surface(), ...tests(), ...comments()];
}

function lengths(): readonly Measure[] {
  const files = scriptFiles().filter(({ kind }) => kind === "product");
  const functions = writtenFunctions().filter(({ file }) => file.kind === "product");
  const short = functions.filter(({ lines }) => lines <= maxFunctionLines).length;
  return [
    {
      name: "lines of a file (median / 90 % / most)",
      value: spread(files.map(({ text }) => text.split("\n").length - 1)),
      viem: "77 / 325 / 2965 (core)",
      morphoBlue: "46 / 356 / 556",
    },
    {
      name: "lines of a function (median / 90 % / most)",
      value: spread(functions.map(({ lines }) => lines)),
      viem: "13 / 60 / 435 (core)",
      morphoBlue: "5 / 20 / 70",
    },
    {
      name: `functions of at most ${maxFunctionLines} lines`,
      value: percent((100 * short) / functions.length),
      viem: "93.5 %",
      morphoBlue: "100 %",
    },
    {
      name: `functions with more than ${maxParameters} parameters`,
      value: String(functions.filter(({ parameters }) => parameters > maxParameters).length),
      viem: "0",
      morphoBlue: "",
    },
    {
      name: "boolean parameters by position",
      value: String(functions.reduce((sum, { booleans }) => sum + booleans.length, 0)),
      viem: "2",
      morphoBlue: "",
    },
  ];
}

function surface(): readonly Measure[] {
  const use = exportUse();
  return [
    { name: "`export *` lines", value: String(starExports().length), viem: "3", morphoBlue: "" },
    { name: "names exported", value: String(use.exports), viem: "", morphoBlue: "" },
    { name: "names exported and used in no other file", value: String(use.unused.length), viem: "", morphoBlue: "" },
    { name: "names exported and used by tests only", value: String(use.testOnly.length), viem: "", morphoBlue: "" },
  ];
}

function tests(): readonly Measure[] {
  const counts = filesOf([".t.sol"]).map(({ text }) => solidityTests(text));
  const fuzzed = counts.reduce((sum, each) => sum + each.fuzzed, 0);
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  return [
    {
      name: "files with functions that have their own test beside them",
      value: percent(testsBesidePercent(testsBeside()), 0),
      viem: "66 % (actions 96 %)",
      morphoBlue: "",
    },
    { name: "Solidity tests that are fuzzed", value: `${fuzzed} of ${all}`, viem: "", morphoBlue: "113 of 124" },
  ];
}

function comments(): readonly Measure[] {
  const shipped = (pattern: RegExp, extensions: readonly string[]): string =>
    percent(
      commentPercent(
        filesOf(extensions)
          .filter(({ path }) => pattern.test(path))
          .map(({ text }) => text),
      ),
    );
  const typescript = scriptFiles().filter(({ kind }) => kind === "product");
  return [
    {
      name: "comment lines, TypeScript",
      value: percent(commentPercent(typescript.map(({ text }) => text))),
      viem: "27.5 %",
      morphoBlue: "",
    },
    {
      name: "comment lines, Solidity",
      value: shipped(/^contracts\/evm\/src\//, [".sol"]),
      viem: "",
      morphoBlue: "38.2 %",
    },
    {
      name: "comment lines, C",
      value: shipped(/^contracts\/solana\/(src-c|program)\//, [".c", ".h"]),
      viem: "",
      morphoBlue: "",
    },
  ];
}
