import { TestCcp } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { submitTrade, usd } from "../../engine/small-ccp.ts";

// The rule of United States exchanges for a call that is sold without its stock: the premium, and 20 % of the stock less what the
// call is out of the money, at least 10 %. Figures: tastytrade, Margin requirement when selling naked calls
// (support.tastyworks.com/support/solutions/articles/43000435195); Silicon Investor, Margin Calls, message 14937011;
// L. McMillan, Options as a Strategic Investment, table 5-2.

const percent = 10_000;

/** Requirement of a writer in dollars, premium included; a unit is a hundred shares. */
function requirement(at: { stock: number; strike: number; premium: number; contracts: number }): number {
  const { stock, strike, premium, contracts } = at;
  const parameters = { marginModel: "standard", optionInitialPpm: 20 * percent, optionFloorPpm: 10 * percent };
  const plain = { sizeBrackets: [], openInterestUpperQuanta: 0n, positionLimitPpm: 0, markStepPpm: 0 };
  const ccp = TestCcp.standard({ genesis: { parameters: { ...parameters, ...plain } } });
  const [writer, holder] = [ccp.open(0), ccp.open(1)];
  for (const { id } of [writer, holder]) ccp.deposit(id, 1, usd(1_000_000));
  const { terms } = ccp.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new RangeError("no terms");
  const option = { type: "option", underlying: 1, optionType: "call", strikeTicks: BigInt(strike) * 100n } as const;
  const expirySeconds = ccp.timeSeconds + 864_000n;
  ccp.admin({ kind: "list-instrument", instrument: 21, ...terms, ...option, expirySeconds, symbol: "O" });
  ccp.prices({ 1: BigInt(stock) * 100n });
  const priceTicks = BigInt(Math.round(premium * 100));
  ccp.prices({ 21: priceTicks }, 1n, {}, { 21: 600_000 });
  ccp.closeCycle();
  const sizeLots = BigInt(contracts) * 100n * 10_000n;
  expect(submitTrade(ccp, { buyer: holder, seller: writer, sizeLots, instrument: 21, priceTicks })).toBe("novated");
  return Number(ccp.engine.health(writer.id).initialQuanta) / 1e6 + premium * contracts * 100;
}

describe("a naked call: what its writer must hold", () => {
  it.each([
    ["tastytrade: 68 with the stock at 65 for 1.50", 65, 68, 1.5, 1, 1_150],
    ["Silicon Investor: ten of 30 with the stock at 40 for 12", 40, 30, 12, 10, 20_000],
    ["Silicon Investor: ten of 50 with the stock at 40 for 2, the minimum", 40, 50, 2, 10, 6_000],
    ["McMillan: 50 with the stock at 55 for 7", 55, 50, 7, 1, 1_800],
    ["McMillan: 50 with the stock at 50 for 4", 50, 50, 4, 1, 1_400],
    ["McMillan: 50 with the stock at 46 for 2", 46, 50, 2, 1, 720],
  ])("%s", (...row) => {
    const [_page, stock, strike, premium, contracts, dollars] = row;
    expect(requirement({ stock, strike, premium, contracts })).toBeCloseTo(dollars, 6);
  });

  // His minimum of 10 %, 400 dollars, contains the premium; since then the exchanges add it, and so does this.
  it("differs from McMillan for 50 with the stock at 40 for 1: 500 dollars, not 400", () => {
    expect(requirement({ stock: 40, strike: 50, premium: 1, contracts: 1 })).toBeCloseTo(500, 6);
  });
});
