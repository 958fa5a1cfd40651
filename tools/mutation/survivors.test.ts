import { expect, it } from "vitest";
import type { Fate, Mutant } from "./subject.ts";
import { compare, type Explained } from "./survivors.ts";

const mutant = (line: number): Mutant => ({
  file: "a.sol",
  line,
  column: 3,
  at: line * 10,
  operator: "constant",
  from: "1",
  to: "2",
});
const lineOf = ({ line }: Mutant): string => `x = ${line};`;
const all = [mutant(1), mutant(2), mutant(3)];
const outcome = (line: number, fate: Fate) => ({ mutant: mutant(line), fate });
const explained = (...texts: string[]): Explained[] => [
  {
    reason: "no reader",
    mutants: texts.map((text) => ({ file: "a.sol", text, operator: "constant", change: "1 → 2" })),
  },
];

it("complains about a survivor without a reason", () => {
  const outcomes = [outcome(1, "survived"), outcome(2, "survived"), outcome(3, "killed")];
  const { unexplained, outdated } = compare({ outcomes, all }, explained("x = 1;"), lineOf);
  expect(unexplained.map((each) => each.mutant.line)).toEqual([2]);
  expect(outdated).toEqual([]);
});

it("complains about a reason for what a test notices, and for what is gone", () => {
  const outcomes = [outcome(1, "killed"), outcome(2, "survived")];
  const { outdated } = compare({ outcomes, all }, explained("x = 1;", "x = 2;", "x = 3;", "x = 4;"), lineOf);
  // The third was not run: its reason stays.
  expect(outdated).toEqual(["a.sol: x = 1;: constant: 1 → 2", "a.sol: x = 4;: constant: 1 → 2"]);
});
