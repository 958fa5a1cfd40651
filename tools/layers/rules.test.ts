import { describe, expect, it } from "vitest";
import { importsOf } from "../code/imports.ts";
import { sourceAt } from "../lint/source-text.ts";
import { deepImports, folderBreaks, importCycles, lateImports, packageBreaks } from "./rules.ts";

/** The imports of a file that contains this text at this path. */
const imports = (path: string, text: string) => importsOf(sourceAt(path, text));
const textsOf = (offences: readonly { readonly text: string }[]): string[] => offences.map(({ text }) => text);

describe("packages", () => {
  const upwards = 'import { x } from "@isthmus/clearing";';

  it("depend one way, in types too and in what they export again", () => {
    for (const text of [upwards, upwards.replace("import", "import type"), upwards.replace("import", "export")])
      expect(textsOf(packageBreaks(imports("packages/protocol/src/some.ts", text)))).toEqual([
        "imports @isthmus/clearing, which packages/protocol may not",
      ]);
    expect(packageBreaks(imports("packages/sdk/src/some.ts", upwards))).toEqual([]);
  });

  it("may use more in their tests, and no more in their test support than the table lists", () => {
    expect(packageBreaks(imports("packages/protocol/src/some.test.ts", upwards))).toEqual([]);
    const coordinator = 'import { x } from "@isthmus/coordinator";';
    expect(packageBreaks(imports("packages/protocol/src/some.test.ts", coordinator))).toHaveLength(1);
  });

  it("are entered by their entry points", () => {
    const path = "packages/risk/src/some.ts";
    expect(deepImports(imports(path, 'import { x } from "@isthmus/protocol";'))).toEqual([]);
    expect(deepImports(imports(path, 'import { x } from "@isthmus/protocol/src/index.ts";'))).toHaveLength(1);
    expect(deepImports(imports(path, 'import { x } from "../../protocol/src/index.ts";'))).toHaveLength(1);
    expect(deepImports(imports(path, 'import { x } from "./index.ts";'))).toEqual([]);
  });

  it("load their own modules at the top", () => {
    const late = 'const x = await import("./index.ts");';
    expect(lateImports(imports("packages/risk/src/some.ts", late))).toHaveLength(1);
    expect(lateImports(imports("packages/risk/src/some.test.ts", late))).toEqual([]);
    expect(lateImports(imports("packages/risk/src/some.ts", 'await import("ws");'))).toEqual([]);
  });
});

it("files do not import each other in a circle, by a type's import() neither", () => {
  const there = imports("packages/risk/src/some.ts", 'import { x } from "./index.ts";');
  const link = { ...there[0], target: "packages/risk/src/some.ts" };
  const back = imports("packages/risk/src/index.ts", 'type T = import("./index.ts").T; import("./index.ts");');
  expect(back).toHaveLength(2);
  const circle = [...there, ...back.map((each) => ({ ...each, target: link.target }))];
  expect(importCycles(circle).map(({ file }) => file)).toEqual([
    "packages/risk/src/index.ts",
    "packages/risk/src/some.ts",
  ]);
  expect(importCycles(there)).toEqual([]);
});

describe("folders of the engine", () => {
  const between = (from: string, to: string) => {
    const [found] = imports(`packages/clearing/src/${from}/some.ts`, 'import { x } from "../index.ts";');
    if (found === undefined) throw new Error("no import");
    return folderBreaks([{ ...found, target: `packages/clearing/src/${to}` }]);
  };

  it("import lower floors only", () => {
    expect(between("margin", "ledger/post.ts")).toEqual([]);
    expect(between("margin", "margin/linear.ts")).toEqual([]);
    expect(textsOf(between("ledger", "margin/linear.ts"))).toEqual(["imports upwards: ledger from margin"]);
    expect(textsOf(between("engine", "index.ts"))).toEqual(["imports upwards: engine from the top"]);
  });

  it("are all listed", () => {
    expect(textsOf(between("attic", "ledger/post.ts"))).toEqual([
      "is in attic, which tools/layers/table.ts does not list",
    ]);
    expect(between("engine", "attic/some.ts")).toHaveLength(1);
  });
});
