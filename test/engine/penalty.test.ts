import { systemAccounts } from "@isthmus/clearing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { btcTicks, effectsOf, expectConserved, oneCoin, smallCcp, submitTrade } from "./small-ccp.ts";

/** A penalty of all that is closed would bankrupt everybody if nothing held it back. */
it("never lets the penalty bankrupt an account, even at 100% of the closed notional", () => {
  const seen = { charged: 0, cut: 0 };
  fc.assert(
    fc.property(
      fc.record({
        long: fc.boolean(),
        fallMilliPercent: fc.bigInt({ min: 36_000n, max: 49_000n }),
        liquidationPenaltyPpm: fc.constantFrom(1_000_000, 2_000),
        tenths: fc.bigInt({ min: 1n, max: 40n }),
        waitSeconds: fc.bigInt({ min: 1n, max: 900n }),
      }),
      ({ long, fallMilliPercent, liquidationPenaltyPpm, tenths, waitSeconds }) => {
        const { ccp, members } = smallCcp([20_500, 900_000, 900_000], { liquidationPenaltyPpm, takerSharePpm: 0 });
        const [weak, other, bidder] = members;
        const size = 10n * oneCoin;
        expect(
          long
            ? submitTrade(ccp, { buyer: weak, seller: other, sizeLots: size })
            : submitTrade(ccp, { buyer: other, seller: weak, sizeLots: size }),
        ).toBe("novated");
        const move = (btcTicks * fallMilliPercent) / 1_000_000n;
        const mark = long ? btcTicks - move : btcTicks + move;
        ccp.prices({ 1: mark });
        ccp.prices({ 1: mark }, waitSeconds);
        const before = ccp.engine.health(weak.id);
        if (before.state !== "liquidation") return;
        const applied = ccp.give(bidder, {
          kind: "bid",
          seller: weak.id,
          sharePpm: tenths * 25_000n,
          limitQuanta: 10n ** 30n,
        });
        const after = ccp.engine.health(weak.id);
        for (const { penaltyQuanta, valueQuanta } of effectsOf(applied, "liquidated")) {
          const closed = valueQuanta < 0n ? -valueQuanta : valueQuanta;
          const full = (closed * BigInt(liquidationPenaltyPpm) + 999_999n) / 1_000_000n;
          expect(penaltyQuanta).toBeLessThanOrEqual(full);
          seen[penaltyQuanta < full ? "cut" : "charged"] += 1;
          expect(ccp.engine.state.accounts.get(systemAccounts.insurance)?.pendingQuanta).toBe(penaltyQuanta);
        }
        expect(after.equityQuanta).toBeGreaterThanOrEqual(0n);
        expect(["healthy", "marginCall", "liquidation"]).toContain(after.state);
        // And no worse than before: equity over maintenance did not fall.
        expect(after.equityQuanta * before.maintenanceQuanta).toBeGreaterThanOrEqual(
          before.equityQuanta * after.maintenanceQuanta,
        );
        expectConserved(ccp);
      },
    ),
    { numRuns: 80 },
  );
  expect(seen.cut).toBeGreaterThan(5);
  expect(seen.charged).toBeGreaterThan(0);
});
