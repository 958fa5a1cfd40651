import fc from "fast-check";
import { expect, it } from "vitest";
import { depegAddOnBps } from "./depeg.ts";

const depeg = { pegPriceTicks: 1_000n, thresholdBps: 9_900n, factorBps: 40_000n };

it("adds a haircut strictly below the threshold, rounded up and at most one whole", () => {
  expect(depegAddOnBps(depeg, 990n)).toBe(0n);
  expect(depegAddOnBps(depeg, 980n)).toBe(400n);
  expect(depegAddOnBps({ ...depeg, pegPriceTicks: 3_000n }, 2_969n)).toBe(14n);
  expect(depegAddOnBps(depeg, 0n)).toBe(10_000n);
});

it("never falls as the price falls, and covers the shortfall by less than one basis point", () => {
  const anyRule = fc.record({
    pegPriceTicks: fc.bigInt(1n, 10n ** 9n),
    thresholdBps: fc.bigInt(0n, 10_000n),
    factorBps: fc.bigInt(0n, 100_000n),
  });
  fc.assert(
    fc.property(anyRule, fc.bigInt(0n, 10n ** 9n), fc.bigInt(0n, 10n ** 9n), (rule, priceTicks, more) => {
      const addOnBps = depegAddOnBps(rule, priceTicks);
      expect(addOnBps).toBeGreaterThanOrEqual(depegAddOnBps(rule, priceTicks + more));
      const shortfall = rule.thresholdBps * rule.pegPriceTicks - 10_000n * priceTicks;
      const exact = shortfall > 0n ? shortfall * rule.factorBps : 0n;
      const unit = rule.pegPriceTicks * 10_000n;
      if (addOnBps < 10_000n) expect(addOnBps * unit).toBeGreaterThanOrEqual(exact);
      expect((addOnBps - 1n) * unit).toBeLessThan(exact === 0n ? 1n : exact);
    }),
  );
});
