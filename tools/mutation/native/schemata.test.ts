import { expect, it } from "vitest";
import { mutantsOf } from "../mutants.ts";
import { refusedIn, withMutants } from "./schemata.ts";

const made = (source: string): string =>
  withMutants(
    source,
    mutantsOf("a.h", source).map((mutant, number) => ({ number, mutant })),
  ).replace(/\/\*[<>]\d+\*\//g, "");

it("chooses whole operands, by what binds more", () => {
  expect(made("  return a + b < c && d;\n")).toBe(
    "  return (MUTANT(2) ? (a + b < c || d) : ((MUTANT(1) ? (a + b <= c) : ((MUTANT(0) ? (a - b) : (a + b)) < c)) && d));\n",
  );
});

it("leaves a check out", () => {
  expect(made("  CHECK(a == b, E);\n")).toBe(
    "  { if (!MUTANT(0)) { CHECK((MUTANT(1) ? (a != b) : (a == b)), E); } }\n",
  );
});

it("finds the mutants that the compiler refuses by the place of its errors", () => {
  const text = "int a[/*<4*/(MUTANT(4) ? (3) : (2))/*>4*/]; b = /*<5*/(MUTANT(5) ? (1) : (0))/*>5*/;";
  expect([...refusedIn("a.h:1:15: error: not constant\n", () => text)]).toEqual([4]);
});
