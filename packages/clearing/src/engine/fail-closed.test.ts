import { expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";
import { Engine } from "./engine.ts";

it("stops if a command fails after its first change, instead of refusing it", () => {
  const made = TestCcp.standard();
  const alice = made.open(0);
  // What only a fault of the engine itself could bring about: a position in an instrument that there is not.
  const { state } = made.engine;
  state.accounts.get(alice.id)?.positions.set(77, { lots: 1n, costQuanta: 0n, fundingIndex: 0n });
  const ccp = new TestCcp({ engine: Engine.over(state) });
  ccp.timeSeconds = made.timeSeconds;
  const { journalIndex } = ccp.engine;
  const caught = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return error;
    }
  };
  expect(caught(() => ccp.prices({ 1: 4_000_001n }))).toMatchObject({ code: "INTERNAL" });
  expect(ccp.engine.journalIndex).toBe(journalIndex);
  expect(caught(() => ccp.deposit(alice.id, 1, 1n))).toMatchObject({ code: "INTERNAL" });
});
