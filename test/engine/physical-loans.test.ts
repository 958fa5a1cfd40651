import { coin, coinWorld, listOption, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, effectsOf, expectConserved, submitTrade, usd } from "./small-ccp.ts";

const option = 30;

/**
 * A lender of 40 million dollars, a writer with 1,000 coins, and twelve owners with 300,000 dollars each that take as many
 * physically settled options from the writer, their friend, as the house allows. They expire next to the strike.
 */
function ring(optionType: "call" | "put") {
  const poor = Array.from({ length: 12 }, () => ({ usd: usd(300_000), btc: 0n }));
  const { ccp, members } = coinWorld([
    { usd: usd(40_000_000), btc: 0n },
    { usd: usd(4_000_000), btc: 1_000n * wholeCoin },
    ...poor,
  ]);
  const [lender, rich, ...buyers] = members as [TestMember, TestMember, ...TestMember[]];
  const prices = (ticks: bigint, premium?: bigint, seconds = 60n) => {
    const marks = { 1: ticks, 2: 200_000n, [coin.spot]: ticks };
    if (premium === undefined) ccp.prices(marks, seconds);
    else ccp.prices({ ...marks, [option]: premium }, seconds, {}, { [option]: 600_000 });
  };
  prices(btcTicks);
  listOption(ccp, { instrument: option, type: "option", optionType, strikeTicks: btcTicks, deliveryClass: "BTC" });
  prices(btcTicks, 20_000n);
  ccp.closeCycle(0n);
  const refusals = buyers.map((poorest) => {
    const [buyer, seller] = optionType === "call" ? [poorest, rich] : [rich, poorest];
    for (let trade = 0; trade < 40; trade++) {
      const terms = { buyer, seller, sizeLots: 20_000n, priceTicks: 20_000n, instrument: option };
      const outcome = submitTrade(ccp, terms);
      if (outcome !== "novated") return outcome;
    }
    return "never";
  });
  const settled = optionType === "call" ? btcTicks + 1_000n : btcTicks - 1_000n;
  for (let step = 0; step < 8; step++) prices(settled, 20_000n, 500n);
  prices(settled);
  const closed = ccp.closeCycle(0n);
  return { ccp, lender, rich, buyers, refusals, prices, settled, closed };
}

describe.each(["call", "put"] as const)("a ring of owners that a physically settled %s makes buy coins", (type) => {
  it("borrows within the limits of each owner and of all members, and nobody is called for an excess", () => {
    const { ccp, buyers, refusals, closed } = ring(type);
    expect(new Set(refusals)).toEqual(new Set(["DEBT_LIMIT_EXCEEDED"]));
    const debts = buyers.map((buyer) => -dollarsOf(ccp, buyer));
    for (const owedQuanta of debts) expect(owedQuanta).toBeLessThanOrEqual(usd(1_000_000));
    expect(debts.reduce((sum, owedQuanta) => sum + owedQuanta, 0n)).toBeLessThanOrEqual(usd(47_600_000) / 2n);
    expect(debts.some((owedQuanta) => owedQuanta > 0n)).toBe(true);
    expect(effectsOf(closed, "debt-called")).toEqual([]);
    expectConserved(ccp);
  });

  it("takes nothing out: once it has withdrawn what it can and the coin falls by a tenth, its lender has lost nothing", () => {
    const { ccp, lender, rich, buyers, prices, settled } = ring(type);
    const ofRing = () => [rich, ...buyers].reduce((sum, { id }) => sum + ccp.engine.health(id).marketEquityQuanta, 0n);
    const before = ofRing();
    const dollars = dollarsOf(ccp, rich);
    expect(codeOf(ccp.withdraw(rich, 1, dollars))).toBe("accepted");
    const lent = buyers.reduce((sum, buyer) => sum - dollarsOf(ccp, buyer), 0n);
    // What is not lent may leave: nearly half of all that members have.
    const free = dollarsOf(ccp, lender) - lent - usd(1_000);
    expect(codeOf(ccp.withdraw(lender, 1, free))).toBe("accepted");
    for (const percent of [97n, 94n, 90n]) {
      for (let step = 0; step < 3; step++) prices((settled * percent) / 100n);
      expect(effectsOf(ccp.closeCycle(0n), "defaulted")).toEqual([]);
    }
    expect(dollarsOf(ccp, lender) + free).toBeGreaterThanOrEqual(usd(40_000_000));
    expect(ofRing() + dollars).toBeLessThan(before);
    expectConserved(ccp);
  });
});
