import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../setup.mjs";
import { mutantsOfComplaints } from "./complaints.ts";
import { type Place, placesOf } from "./places.ts";
import { mutantFile, withMutants } from "./schemata.ts";
import { analyse } from "./tree.ts";

const packages = join(root, "contracts/evm");
const text = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;
contract A {
    error No();
    event Done(uint256 a);
    uint256 private constant MOST = 10;
    uint256 public sum;
    function add(uint256 a) external returns (uint256 left) {
        if (a > MOST) revert No();
        sum += a;
        emit Done(a);
        left = MOST - a;
        for (uint256 i = 0; i < a; i++) {}
    }
    function half(uint256 a) external pure returns (uint256) {
        return a / 2;
    }
}
`;

describe("mutants of a source of Solidity", () => {
  let places: Place[];
  let made: ReadonlyMap<string, string>;
  beforeAll(() => {
    const tree = analyse(packages, new Map([["A.sol", text]])).trees.get("A.sol");
    if (tree === undefined) throw new Error("does not compile");
    places = placesOf(tree, text);
    made = withMutants(
      new Map([["A.sol", { text, tree, mutants: places.map((place, index) => ({ number: 100 + index, place })) }]]),
    );
  });

  it("has one for each check, event, statement, comparison, operator and constant", () => {
    const changes = places.map(({ operator, start, end, to }) => `${operator}: ${text.slice(start, end)} → ${to}`);
    expect(changes).toEqual([
      "constant: 10 → 11",
      "check removed: if (a > MOST) revert No(); → ",
      "comparison: > → >=",
      "statement removed: sum += a; → ",
      "assignment: += → -=",
      "event removed: emit Done(a); → ",
      "statement removed: left = MOST - a; → ",
      "arithmetic: - → +",
      "constant: 0 → 1",
      "comparison: < → <=",
      "arithmetic: ++ → --",
      "arithmetic: / → *",
      "constant: 2 → 3",
    ]);
  });

  it("has them all in one program that the compiler takes, and chooses by the block", () => {
    const { complaints } = analyse(packages, new Map([...made, ["Mutant.sol", mutantFile]]));
    expect(complaints).toEqual([]);
    const program = (made.get("A.sol") ?? "").replace(/\/\*[<>]\d+\*\//g, "");
    expect(program).toContain("{ if (block.prevrandao == 105) {} else {emit Done(a);} }");
    // A constant is changed wherever it is read.
    expect(program.match(/block\.prevrandao == 100/g)).toHaveLength(2);
  });

  it("finds the mutant that an error is about", () => {
    const source = made.get("A.sol") ?? "";
    const open = source.indexOf("/*<107*/");
    const complaint = { file: "A.sol", start: open + 10, end: open + 12, message: "refused" };
    expect([...mutantsOfComplaints(made, [complaint])]).toEqual([107]);
  });
});
