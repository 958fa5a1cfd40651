import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { submitTrade } from "../../engine/small-ccp.ts";
import { fund, plainMarket } from "./plain-market.ts";

// Linear contracts at a leverage: margin of 1 / leverage of the entry value, liquidation at the maintenance rate. Figures: MoonXBT,
// Liquidation Price (support.moonxbt.com/hc/ja/articles/5532119155343); Trader Make Money, Liquidation price
// (tradermakemoney.com/learn/liquidation-price); Toobit, Liquidation Introduction of Perpetual Contract
// (support.toobit.com/hc/en-us/articles/14253344654105). Those pages take the maintenance margin of the entry value; here it is that
// of the value at the mark, as on dYdX and Hyperliquid, so that a long is liquidated somewhat later and a short somewhat sooner.

interface Position {
  readonly page: string;
  readonly entry: number;
  readonly side: "long" | "short";
  readonly margin: number;
  readonly units?: number;
  readonly maintenancePpm: number;
  readonly printed: number;
  /** First price in cents that liquidates here. */
  readonly exact: number;
}

const positions: readonly Position[] = [
  {
    page: "MoonXBT: 20,000 at 50 times",
    entry: 20_000,
    side: "long",
    margin: 400,
    maintenancePpm: 5_000,
    printed: 19_700,
    // 19,600 / 0.995
    exact: 19_698.49,
  },
  {
    page: "MoonXBT: 20,000 at 40 times",
    entry: 20_000,
    side: "short",
    margin: 500,
    maintenancePpm: 5_000,
    printed: 20_400,
    // 20,500 / 1.005
    exact: 20_398.01,
  },
  {
    page: "MoonXBT, cross margin: 2,200 dollars",
    entry: 20_000,
    side: "long",
    margin: 2_200,
    maintenancePpm: 5_000,
    printed: 17_900,
    // 17,800 / 0.995
    exact: 17_889.44,
  },
  {
    page: "Trader Make Money: 65,000 at 10 times",
    entry: 65_000,
    side: "long",
    margin: 6_500,
    maintenancePpm: 5_000,
    printed: 58_825,
    // 58,500 / 0.995
    exact: 58_793.96,
  },
  {
    page: "Trader Make Money: 65,000 at 5 times",
    entry: 65_000,
    side: "long",
    margin: 13_000,
    maintenancePpm: 5_000,
    printed: 52_325,
    // 52,000 / 0.995
    exact: 52_261.3,
  },
  {
    page: "Trader Make Money: 3,000 at 8 times",
    entry: 3_000,
    side: "short",
    margin: 375,
    maintenancePpm: 5_000,
    printed: 3_360,
    // 3,375 / 1.005
    exact: 3_358.21,
  },
];

/** The state of a position's account at a price. */
function stateAt({ entry, side, margin, units = 1, maintenancePpm }: Omit<Position, "page" | "printed" | "exact">) {
  const terms = { initialPpm: 2 * maintenancePpm, maintenanceOfInitialPpm: 500_000, lotsPerUnit: 10_000n };
  const ccp = plainMarket(terms, { markStepPpm: 0, auctionDustQuanta: 0n });
  const [owner, other] = fund(ccp, [margin, 10_000_000]) as [TestMember, TestMember];
  const priceTicks = BigInt(entry * 100);
  ccp.prices({ 9: priceTicks });
  const [buyer, seller] = side === "long" ? [owner, other] : [other, owner];
  const sizeLots = BigInt(units) * 10_000n;
  expect(submitTrade(ccp, { buyer, seller, sizeLots, instrument: 9, priceTicks })).toBe("novated");
  return (price: number) => {
    ccp.prices({ 9: BigInt(Math.round(price * 100)) });
    return ccp.engine.health(owner.id).state;
  };
}

describe("liquidation prices of linear contracts", () => {
  it.each(positions)("$page ($side): $exact, printed $printed", (position) => {
    const { side, exact, printed } = position;
    const at = stateAt(position);
    const safer = side === "long" ? 0.01 : -0.01;
    expect(at(exact + safer)).toBe("marginCall");
    expect(at(exact)).toBe("liquidation");
    // A part of the maintenance rate times the move: far less than the move itself.
    expect(Math.abs(exact - printed)).toBeLessThanOrEqual(0.006 * Math.abs(printed - position.entry) + 0.01);
  });

  it("Toobit: ten ethers bought at 1,500 at 50 times, at a rate of 1 %, are liquidated at 1,483", () => {
    const at = stateAt({ entry: 1_500, side: "long", margin: 300, units: 10, maintenancePpm: 10_000 });
    expect(at(1_483)).toBe("liquidation");
  });
});
