import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { effectsOf, lotsOf, weakLong } from "../testing/weak-long.ts";

/** 10 BTC on 25,000 dollars: bankrupt below 37,500 dollars. */
const low = 3_700_000n;
const closings = ["netted", "taken-over", "deleveraged", "torn-up"] as const;

describe("a bankrupt account that nobody has taken over", () => {
  it("is closed out at the mark when its auction has run its time, and loses nothing by what follows", () => {
    const { ccp, weak, short, other } = weakLong({ closeOutSeconds: 300 });
    ccp.prices({ 1: low });
    const early = ccp.prices({ 1: low }, 299n);
    expect(closings.flatMap((kind) => effectsOf(early, kind))).toEqual([]);
    const applied = ccp.prices({ 1: low }, 1n);
    const closed = effectsOf(applied, "deleveraged");
    expect(closed.map(({ account, priceTicks }) => ({ account, priceTicks }))).toEqual([
      { account: weak.id, priceTicks: low },
      { account: weak.id, priceTicks: low },
    ]);
    expect([lotsOf(ccp, weak), lotsOf(ccp, short), lotsOf(ccp, other)]).toEqual([0n, 0n, 0n]);
    const lossQuanta = -ccp.engine.health(weak.id).marketEquityQuanta;
    expect(lossQuanta).toBeGreaterThan(0n);
    ccp.prices({ 1: 2_500_000n });
    expect(ccp.engine.health(weak.id).marketEquityQuanta).toBe(-lossQuanta);
    const [record] = effectsOf(ccp.closeCycle(0n), "defaulted");
    expect(record?.lossQuanta).toBe(lossQuanta);
    for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });

  it("keeps no gain of a recovery that others would have paid for: it has no position any more", () => {
    const { ccp, weak } = weakLong({ closeOutSeconds: 300 });
    ccp.prices({ 1: low });
    ccp.prices({ 1: low }, 300n);
    ccp.prices({ 1: 4_400_000n });
    expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
  });

  it("is taken over by the insurance fund first, as far as its money goes", () => {
    const { ccp, weak, short, other } = weakLong({ closeOutSeconds: 300 });
    ccp.deposit(systemAccounts.insurance, 1, 1_000_000_000_000n);
    ccp.prices({ 1: low });
    const applied = ccp.prices({ 1: low }, 300n);
    expect(effectsOf(applied, "taken-over").map(({ lots }) => lots)).toEqual([100_000n]);
    expect([lotsOf(ccp, weak), lotsOf(ccp, short), lotsOf(ccp, other)]).toEqual([0n, -60_000n, -40_000n]);
  });

  it("is left while its mark is stale", () => {
    const { ccp, weak } = weakLong({ closeOutSeconds: 300 });
    ccp.prices({ 1: low });
    const applied = ccp.prices({ 2: 200_000n }, 11_000n);
    expect(closings.flatMap((kind) => effectsOf(applied, kind))).toEqual([]);
    expect(lotsOf(ccp, weak)).toBe(100_000n);
  });

  it("waits for the cut-off where the house wants it", () => {
    const { ccp, weak } = weakLong({ closeOutSeconds: 0 });
    ccp.prices({ 1: low });
    ccp.prices({ 1: low }, 7_200n);
    expect(lotsOf(ccp, weak)).toBe(100_000n);
    ccp.closeCycle(0n);
    expect(lotsOf(ccp, weak)).toBe(0n);
  });
});

it("an account that is solvent at the marks is not closed out, however long nobody bids", () => {
  const { ccp, weak } = weakLong({ closeOutSeconds: 300 });
  ccp.prices({ 1: 3_830_000n });
  expect(ccp.engine.health(weak.id).state).toBe("liquidation");
  ccp.prices({ 1: 3_830_000n }, 7_200n);
  expect(lotsOf(ccp, weak)).toBe(100_000n);
});
