import { describe, expect, it } from "vitest";
import { functionsOf } from "../code/functions.ts";
import { booleanParameters, longFiles, longFunctions, longParameterLists } from "./functions.ts";
import { sourceAt } from "./source-text.ts";

const product = (text: string) => functionsOf(sourceAt("packages/risk/src/some.ts", text));
const textsOf = (offences: readonly { readonly text: string }[]): string[] => offences.map(({ text }) => text);

describe("parameters", () => {
  it.each([
    ["a function", "function f(a: A, b: A, c: A, d: A, e: A) {}", "f has 5"],
    ["an arrow function", "const g = (a: A, b: A, c: A, d: A, ...e: A[]) => a;", "g has 5"],
    ["a method", "class C { m(a: A, b: A, c: A, d: A, e = 1) {} }", "m has 5"],
    ["a constructor", "class C { constructor(readonly a: A, b: A, c: A, d: A, e: A) {} }", "constructor has 5"],
    ["a function that is passed on", "run((a, b, c, d, e) => a);", "(callback) has 5"],
  ])("are at most four for %s", (_, text, expected) => {
    expect(textsOf(longParameterLists(product(text)))).toEqual([expect.stringContaining(expected)]);
    expect(longParameterLists(product(text.replace(/, (\.\.\.)?e[^)]*/, "")))).toEqual([]);
  });

  it("do not count `this`, an overload or a type", () => {
    const text = "function f(this: X, a: A, b: A, c: A, d: A) {}\ntype F = (a: A, b: A, c: A, d: A, e: A) => A;";
    expect(longParameterLists(product(text))).toEqual([]);
  });

  it.each([
    ["a type", "function f(on: boolean) {}", "on: boolean"],
    ["an optional type", "function f(on?: boolean) {}", "on?: boolean"],
    ["a union", "const f = (on: boolean | undefined) => on;", "on: boolean | undefined"],
    ["a default", "function f(on = false) {}", "on = false"],
    ["a property of the constructor", "class C { constructor(private readonly on: boolean) {} }", "on: boolean"],
  ])("are no boolean by %s", (_, text, expected) => {
    expect(textsOf(booleanParameters(product(text)))).toEqual([expect.stringContaining(expected)]);
  });

  it("may have booleans by name, and callbacks that return one", () => {
    const text = "function f({ on }: { on: boolean }, keep: (a: A) => boolean): boolean { return on; }";
    expect(booleanParameters(product(text))).toEqual([]);
  });
});

describe("length", () => {
  const lines = (count: number): string => "  x();\n".repeat(count);

  it("is at most 70 lines for a function, first and last line counted", () => {
    expect(longFunctions(product(`function f() {\n${lines(68)}}`))).toEqual([]);
    expect(textsOf(longFunctions(product(`function f() {\n${lines(69)}}`)))).toEqual(["f has 71 lines, more than 70"]);
  });

  it("does not count a block of tests", () => {
    const text = `describe("x", () => {\n${lines(100)}});`;
    expect(longFunctions(product(text))).toHaveLength(1);
    expect(longFunctions(functionsOf(sourceAt("packages/risk/src/some.test.ts", text)))).toEqual([]);
  });

  it("is at most 500 lines for a file, unless a program wrote it", () => {
    expect(longFiles([sourceAt("packages/risk/src/some.ts", lines(500))])).toEqual([]);
    expect(longFiles([sourceAt("packages/risk/src/some.ts", lines(501))])).toHaveLength(1);
    expect(longFiles([sourceAt("contracts/evm/abi/Hub.ts", lines(501))])).toEqual([]);
  });
});
