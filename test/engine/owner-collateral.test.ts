import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { codeOf, expectConserved, smallCcp, usd } from "./small-ccp.ts";

const alt = 6;
const oneAlt = 10n ** 8n;
const blank = `0x${"00".repeat(65)}` as const;

/** A house that takes ALT at 10 dollars: at most 100,000 of them, and with two tiers. */
function altCcp(): { ccp: TestCcp; owner: TestMember } {
  const { ccp, members } = smallCcp([0]);
  ccp.admin({
    kind: "register-asset",
    asset: alt,
    symbol: "ALT",
    class: "ALT",
    chain: 1,
    decimals: 8,
    haircutBps: 1_000,
    capQuanta: 100_000n * oneAlt,
    settlement: false,
    markInstrument: null,
    collateral: {
      tiers: [
        { aboveQuanta: usd(100_000), addHaircutBps: 4_000 },
        { aboveQuanta: usd(500_000), addHaircutBps: 9_000 },
      ],
      houseCapQuanta: 0n,
      peg: null,
      staleAfterCycles: 0,
      staleWeightBps: 10_000,
    },
  });
  ccp.must({
    kind: "prices",
    timeSeconds: ccp.timeSeconds,
    sequence: ccp.engine.state.pricesSequence + 1n,
    prices: [],
    assetPrices: [{ asset: alt, unitPriceQuanta: usd(10) }],
    funding: [],
    signature: blank,
  });
  return { ccp, owner: members[0] };
}

const free = (ccp: TestCcp, accounts: readonly TestMember[]) =>
  accounts.reduce((sum, { id }) => sum + ccp.engine.health(id).freeCollateralQuanta, 0n);

it("counts a tiered, capped asset the same in one account and in twenty of one owner", () => {
  const whole = altCcp();
  whole.ccp.deposit(whole.owner.id, alt, 200_000n * oneAlt);
  const counted = free(whole.ccp, [whole.owner]);
  expect(counted).toBe((usd(100_000) * 9n) / 10n + usd(400_000) / 2n);

  const split = altCcp();
  const subs = Array.from({ length: 20 }, (_, index) => split.ccp.openSub(split.owner, index + 1, "cross"));
  for (const { id } of subs) split.ccp.deposit(id, alt, 10_000n * oneAlt);
  expect(free(split.ccp, subs)).toBe(counted);
});

it("counts what two owners hold separately", () => {
  const { ccp, owner } = altCcp();
  const other = ccp.open(7);
  for (const { id } of [owner, other]) ccp.deposit(id, alt, 10_000n * oneAlt);
  expect(ccp.engine.health(owner.id).freeCollateralQuanta).toBe(usd(90_000));
  expect(ccp.engine.health(other.id).freeCollateralQuanta).toBe(usd(90_000));
});

it("never raises what counts by splitting a holding, and loses less than a quantum for each account", () => {
  const part = fc.bigInt({ min: 1n, max: 150_000n * oneAlt });
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
      const whole = altCcp();
      const total = parts.reduce((sum, quanta) => sum + quanta, 0n);
      whole.ccp.deposit(whole.owner.id, alt, total);
      const counted = free(whole.ccp, [whole.owner]);
      const split = altCcp();
      const subs = parts.map((quanta, index) => {
        const sub = split.ccp.openSub(split.owner, index + 1, index % 2 === 0 ? "cross" : "isolated");
        split.ccp.deposit(sub.id, alt, quanta);
        return sub;
      });
      const lost = counted - free(split.ccp, subs);
      expect(lost >= 0n && lost < BigInt(parts.length)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it("does not release a holding by moving it to another account of the owner", () => {
  const { ccp, owner } = altCcp();
  const sub = ccp.openSub(owner, 1, "cross");
  ccp.deposit(owner.id, alt, 20_000n * oneAlt);
  const before = free(ccp, [owner, sub]);
  const half = { kind: "transfer", asset: alt, instrument: null, sizeLots: null, to: sub.id } as const;
  expect(codeOf(ccp.give(owner, { ...half, amountQuanta: 10_000n * oneAlt }))).toBe("accepted");
  expect(free(ccp, [owner, sub])).toBe(before);
  expectConserved(ccp);
});
