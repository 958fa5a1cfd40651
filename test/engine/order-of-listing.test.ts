import { Engine } from "@isthmus/clearing";
import { coin, coinWorld, listOption } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { effectsOf } from "./small-ccp.ts";

describe("instruments that expire together", () => {
  it("get their prices and end in the order of their numbers, whichever was listed first", () => {
    const { ccp } = coinWorld([]);
    const marks = { 1: 4_000_000n, [coin.spot]: 4_000_000n };
    ccp.prices(marks);
    for (const instrument of [32, 30, 31]) {
      listOption(ccp, { instrument, type: "option", optionType: "call", strikeTicks: 3_900_000n });
    }
    ccp.closeCycle();
    const numbersOf = (effects: readonly { readonly instrument: number }[]) => effects.map((row) => row.instrument);
    const fixed: number[] = [];
    for (let minute = 0; minute < 70; minute++) {
      fixed.push(...numbersOf(effectsOf(ccp.prices(marks), "settlement-fixed")));
    }
    expect(fixed).toEqual([30, 31, 32]);
    const restored = Engine.restore(ccp.engine.snapshot());
    const closed = ccp.closeCycle(0n);
    expect(numbersOf(effectsOf(closed, "expired"))).toEqual([30, 31, 32]);
    const [again] = ccp.journal.slice(-1).map((command) => restored.apply(command));
    expect(again).toEqual(closed);
  });
});
