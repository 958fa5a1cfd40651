import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pair } from "./pair.ts";
import { etherTerms, modes, step } from "./steps.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 25);

describe("the reference model", () => {
  it("agrees with the engine on every random world, to the quantum", () => {
    let defaults = 0;
    let withheld = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 8, maxLength: 40 }),
        fc.option(etherTerms),
        modes,
        fc.integer({ min: 0, max: 2 }),
        (steps, terms, mode, notice) => {
          const pair = new Pair(terms, mode, notice);
          steps.forEach((row, n) => {
            if (row.do === "trade") pair.trade(row, n);
            else if (row.do === "withdraw") pair.withdraw(row.who, BigInt(row.amount));
            else if (row.do === "contribute" && row.back)
              pair.takeBack(row.who, BigInt(Math.ceil(row.amount / row.part)));
            else if (row.do === "contribute") pair.contribute(row.who, BigInt(row.amount));
            else if (row.do === "bid") pair.bid(row.who, BigInt(row.lots));
            else if (row.do === "effective") pair.effective();
            else if (row.do === "close") pair.close();
            else {
              const { mark } = pair.model.instrument(row.instrument);
              const ticks = (mark * BigInt(1_000_000 + row.movePpm)) / 1_000_000n;
              pair.price(row.instrument, ticks, BigInt(row.rate), BigInt(row.seconds));
            }
            pair.compare();
          });
          pair.close();
          pair.compare();
          defaults += pair.defaults;
          withheld += pair.withheld;
          for (const name of pair.seen) seen.add(name);
        },
      ),
      { numRuns: worlds },
    );
    // A run that never sees a default would prove nothing about the waterfall.
    expect(defaults).toBeGreaterThan(0);
    if (process.env.ISTHMUS_SEEN !== undefined) console.log(defaults, seen);
    for (const name of ["notice", "left the fund", "not-positive", "step", "PRICE_STALE", "liquidated", "deleveraged"])
      expect([...seen]).toContain(name);
    expect([...seen]).toContain("closed out before the cut-off");
    for (const layer of ["house-capital", "insurance", "gains-haircut"]) expect([...seen]).toContain(layer);
    // Nor one that never holds anything back about collateral terms.
    expect(withheld).toBeGreaterThan(0);
  }, 600_000);
});
