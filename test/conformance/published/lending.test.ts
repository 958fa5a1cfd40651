import type { Genesis } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { dollarsOf, effectsOf, stated } from "../../engine/small-ccp.ts";
import { deal, dollars, fund, plainMarket, quanta } from "./plain-market.ts";

// Debts in dollars against collateral, made by a loss and carried by the engine. The page of each figure stands beside it.

const collateral = 6;
const collateralPrice = 100;

interface Loan {
  readonly ccp: TestCcp;
  readonly borrower: TestMember;
  readonly lender: TestMember;
}

/** A borrower with collateral worth so many dollars that owes so many, and the lender of all that it owes. */
function loan(at: {
  readonly worth: number;
  readonly owed: number;
  /** Dollars of the lender beyond what it has lent. */
  readonly spare: number;
  readonly haircutBps?: number;
  readonly parameters?: Genesis["parameters"];
}): Loan {
  const ccp = plainMarket(
    // Margin that no money covers counts as a debt while the position is open: here it is to be next to nothing.
    { initialPpm: 1_000, maintenanceOfInitialPpm: 500_000 },
    {
      // The first haircut is the one for liquidation too.
      maintenanceHaircutPpm: 1_000_000,
      debtAddOnInitialBps: 0,
      debtAddOnMaintenanceBps: 0,
      maxUtilisationPpm: 1_000_000,
      markStepPpm: 0,
      assetStepPpm: 0,
      auctionDustQuanta: 0n,
      liquidationBufferPpm: 0,
      liquidationPenaltyPpm: 0,
      auctionStartPpm: 0,
      ...at.parameters,
    },
  );
  const { haircutBps = 0 } = at;
  const common = { class: "COL", chain: 1, decimals: 8, capQuanta: 0n, settlement: false, markInstrument: 2 } as const;
  ccp.admin({ kind: "register-asset", asset: collateral, symbol: "COL", haircutBps, ...common });
  const [borrower, lender] = fund(ccp, [0, at.spare]) as [TestMember, TestMember];
  for (const { id } of [borrower, lender]) ccp.deposit(id, collateral, BigInt((at.worth / collateralPrice) * 1e8));
  mark(ccp, collateralPrice);
  // A fall of 20 dollars on so many units.
  const units = at.owed / 20;
  ccp.prices({ 9: 100n });
  deal(ccp, [borrower, lender], units, { priceTicks: 100n });
  ccp.prices({ 9: 80n });
  deal(ccp, [lender, borrower], units, { priceTicks: 80n });
  ccp.closeCycle();
  expect(dollarsOf(ccp, borrower)).toBe(-quanta(at.owed));
  return { ccp, borrower, lender };
}

/** Marks the collateral, in dollars. */
function mark(ccp: TestCcp, priceDollars: number): ReturnType<TestCcp["prices"]> {
  return ccp.prices({ 2: BigInt(Math.round(priceDollars * 100)) });
}

describe("kinked interest: yearly rates by utilisation", () => {
  // Liquidium, Interest Rate Model (app.liquidium.fi/docs/technical/concepts/interest-rates): base 2 %, 7 % up to the kink at
  // 92 %, 300 % from there to full utilisation.
  const liquidium = {
    debtInterestPpm: 20_000,
    interestKinkPpm: 920_000,
    interestSlopePpm: 70_000,
    interestSteepPpm: 3_000_000,
  };

  /** What the borrower pays and the lender is paid in a day, in percent a year of what each owes and holds. */
  function rates(owed: number, spare: number, parameters: Genesis["parameters"]) {
    const { ccp, borrower, lender } = loan({ worth: 100_000, owed, spare, parameters });
    ccp.closeCycle(86_400n);
    const yearly = ({ id }: TestMember, of: number) => (dollars(stated(ccp, id, "interest")) * 365 * 100) / of;
    return { borrow: -yearly(borrower, owed), supply: yearly(lender, owed + spare) };
  }

  it.each([
    ["50 %", 5_000, 5_000, 5.8, 1],
    ["92 %, the kink", 9_200, 800, 9, 4],
    ["98 %", 9_800, 200, 234, 3],
  ])("Liquidium, at %s", (...row) => {
    const [_utilisation, owed, spare, percent, decimals] = row;
    expect(rates(owed, spare, liquidium).borrow).toBeCloseTo(percent, decimals);
  });

  it("Liquidium, at 80 %: lenders get 7.2 % of a rate of 10 %, a tenth being reserved", () => {
    const flat = { debtInterestPpm: 100_000, interestSlopePpm: 0, interestSteepPpm: 0, interestReservePpm: 100_000 };
    const { borrow, supply } = rates(8_000, 2_000, flat);
    expect([borrow, supply].map((percent) => percent.toFixed(4))).toEqual(["10.0000", "7.2000"]);
  });
});

describe("health factor: collateral after its haircut over the debt with its add-on", () => {
  // Aave, Health Factor & Liquidations (aave.com/help/borrowing/liquidations): 1.333. Pike, Basics of Borrowing
  // (docs.pike.finance/guides/basics-of-borrowing): 1.50. Exactly, What is the Account Health
  // (intercom.help/exa-app/en/articles/8971509): 0.91 on both sides, so an add-on of 1 / 0.91 - 1, 9.89 %; 1.65, cut.
  const cases = [
    { page: "Aave", worth: 10_000, threshold: 0.8, owed: 6_000, addOnBps: 0, factor: 1.333 },
    { page: "Pike", worth: 2_000, threshold: 0.75, owed: 1_000, addOnBps: 0, factor: 1.5 },
    { page: "Exactly", worth: 1_000, threshold: 0.91, owed: 500, addOnBps: 989, factor: 1.65 },
  ];

  const open = ({ worth, threshold, owed, addOnBps }: (typeof cases)[number]): Loan =>
    loan({
      worth,
      owed,
      spare: 10_000,
      haircutBps: Math.round((1 - threshold) * 10_000),
      parameters: { debtAddOnInitialBps: addOnBps, debtAddOnMaintenanceBps: addOnBps, debtInterestPpm: 0 },
    });

  it.each(cases)("$page: $factor", (row) => {
    const { ccp, borrower } = open(row);
    const debt = row.owed * (1 + row.addOnBps / 10_000);
    const factor = (dollars(ccp.engine.health(borrower.id).equityQuanta) + debt) / debt;
    expect(Math.floor(factor * 1_000 + 1e-6) / 1_000).toBeCloseTo(row.factor, row.page === "Exactly" ? 1 : 3);
  });

  it.each(cases)("$page: liquidated where the factor falls below one, and not before", (row) => {
    const { ccp, borrower } = open(row);
    const exact = (row.threshold * row.worth) / (row.owed * (1 + row.addOnBps / 10_000));
    const cents = (collateralPrice * 100) / exact;
    mark(ccp, Math.ceil(cents) / 100);
    expect(ccp.engine.health(borrower.id).state).not.toBe("liquidation");
    mark(ccp, (Math.ceil(cents) - 1) / 100);
    expect(ccp.engine.health(borrower.id).state).toBe("liquidation");
  });

  it("Pike: at half the price the factor is 0.75", () => {
    const { ccp, borrower } = open(cases[1] as (typeof cases)[number]);
    mark(ccp, collateralPrice / 2);
    const { equityQuanta, state } = ccp.engine.health(borrower.id);
    expect([(dollars(equityQuanta) + 1_000) / 1_000, state]).toEqual([0.75, "liquidation"]);
  });
});

describe("Drift: collateral to sell for a shortage of 10 dollars, weights 0.8 and 1.2", () => {
  // programs/drift/src/math/liquidation/tests.rs, zero_asset_and_liability_fee: 0.25 units at 100 dollars. The requirement of the
  // whole portfolio would fall by less than that of its first part: the debt is paid first.
  it("offers 25 of 107.5 dollars", () => {
    const scale = 1_000;
    const parameters = { debtAddOnInitialBps: 2_000, debtAddOnMaintenanceBps: 2_000, debtInterestPpm: 0 };
    const { ccp, borrower } = loan({
      worth: 200 * scale,
      owed: 80 * scale,
      spare: 1_000 * scale,
      haircutBps: 2_000,
      parameters,
    });
    const opened = effectsOf(mark(ccp, (collateralPrice * 107.5) / 200), "auction-opened");
    expect(dollars(ccp.engine.health(borrower.id).equityQuanta)).toBe(-10 * scale);
    expect(opened.map(({ sharePpm }) => sharePpm)).toEqual([BigInt(Math.ceil((25 / 107.5) * 1e6))]);
  });
});
