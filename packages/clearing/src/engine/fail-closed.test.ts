import { expect, it } from "vitest";
import { LocalHouse } from "../testing/house.ts";

it("goes no further when a command fails after it has changed something, instead of calling that a refusal", () => {
  const house = LocalHouse.standard();
  const alice = house.open(0);
  house.prices({ 1: 4_000_000n, 2: 200_000n });
  // What only a fault of the engine itself could bring about: a position in an instrument that there is not.
  house.engine.state.accounts.get(alice.id)?.positions.set(77, { lots: 1n, costQuanta: 0n, fundingIndex: 0n });
  const { position } = house.engine;
  const caught = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return error;
    }
  };
  expect(caught(() => house.prices({ 1: 4_000_001n }))).toMatchObject({ code: "INTERNAL" });
  expect(house.engine.position).toBe(position);
  expect(caught(() => house.deposit(alice.id, 1, 1n))).toMatchObject({ code: "INTERNAL" });
});
