import { systemAccounts } from "@isthmus/clearing";
import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

/** Size neither limits nor margins anything here. */
const plain = {
  positionLimitPpm: 0,
  openInterestUpperQuanta: 0n,
  sizeBrackets: [],
  volatilityStepPpm: 0,
  depthFloorQuanta: 10n ** 20n,
} as const;

const everything = { kind: "bid", sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;

describe("an auction of a hedged account", () => {
  it("sells both legs in proportion and leaves the hedge whole", () => {
    // A penalty on the notional of both legs would be more than the spread's margin: all of it would be sold.
    const { ccp, members } = smallCcp([41_000, 5_000_000, 5_000_000], { liquidationPenaltyPpm: 0 });
    const [hedged, other, bidder] = members;
    const expirySeconds = ccp.timeSeconds + 30n * 86_400n;
    const terms = { ...testPerpetual, type: "future", underlying: 1, expirySeconds, symbol: "BTC-30D" } as const;
    ccp.admin({ kind: "list-instrument", instrument: 10, ...terms, quantaPerTickLot: 1n, lotsPerUnit: 10_000n });
    ccp.prices({ 1: btcTicks, 10: btcTicks });
    submitTrade(ccp, { buyer: hedged, seller: other, sizeLots: 10n * oneCoin });
    submitTrade(ccp, { buyer: other, seller: hedged, sizeLots: 10n * oneCoin, instrument: 10 });
    // The basis widens.
    for (let up = 1_030n; up < 1_200n && ccp.engine.health(hedged.id).state !== "liquidation"; up += 1n) {
      ccp.prices({ 1: (btcTicks * 990n) / 1_000n, 10: (btcTicks * up) / 1_000n });
    }
    expect(ccp.engine.health(hedged.id).state).toBe("liquidation");
    expect(codeOf(ccp.give(bidder, { ...everything, seller: hedged.id }))).toBe("accepted");
    const sold = lotsOf(ccp, bidder);
    expect(sold).toBeGreaterThan(0n);
    expect(sold).toBeLessThan(10n * oneCoin);
    expect([lotsOf(ccp, hedged) + lotsOf(ccp, hedged, 10), lotsOf(ccp, bidder, 10)]).toEqual([0n, -sold]);
    expectConserved(ccp);
  });
});

describe("the reward of a bidder", () => {
  it("follows the margin that it takes over, not the small mark of an option", () => {
    const { ccp, members } = smallCcp([600_000, 900_000_000, 900_000_000], {
      ...plain,
      sizeBrackets: [],
      takerSharePpm: 0,
    });
    const [writer, buyer, bidder] = members;
    const terms = {
      ...testPerpetual,
      type: "option",
      underlying: 1,
      strikeTicks: (btcTicks * 13n) / 10n,
      optionType: "call",
      expirySeconds: ccp.timeSeconds + 7n * 86_400n,
    } as const;
    ccp.admin({
      kind: "list-instrument",
      instrument: 30,
      ...terms,
      symbol: "C",
      quantaPerTickLot: 1n,
      lotsPerUnit: 10_000n,
    });
    ccp.prices({ 1: btcTicks, 30: 500n }, 60n, {}, { 30: 500_000 });
    for (let coins = 0; coins < 60; coins++) {
      const row = { buyer, seller: writer, sizeLots: 10n * oneCoin, priceTicks: 500n, instrument: 30 };
      if (submitTrade(ccp, row) !== "novated") break;
    }
    ccp.prices({ 1: (btcTicks * 119n) / 100n, 30: 21_000n }, 60n, {}, { 30: 900_000 });
    expect(ccp.engine.health(writer.id).state).toBe("liquidation");
    ccp.prices({ 1: (btcTicks * 119n) / 100n, 30: 21_000n }, 60n, {}, { 30: 900_000 });
    const [sale] = effectsOf(ccp.give(bidder, { ...everything, seller: writer.id }), "liquidated");
    // A quarter of the ramp: 5 % and a quarter of the other 95 % of what it takes over, or all that the writer has left.
    expect(sale?.discountQuanta).toBeGreaterThan((sale?.freedQuanta ?? 0n) / 10n);
    expect(sale?.discountQuanta).toBeLessThanOrEqual(((sale?.freedQuanta ?? 0n) * 287_500n) / 1_000_000n);
    expect(ccp.engine.health(writer.id).state).not.toBe("bankrupt");
    expectConserved(ccp);
  });
});

/** A long of 250 coins at fifty times its money, bankrupt by one print of 2.2 per cent. */
function bankruptByOnePrint() {
  const { ccp, members } = smallCcp([205_500, 20_000_000, 1_000_000], {
    ...plain,
    sizeBrackets: [],
    closeOutSeconds: 0,
    takerSharePpm: 0,
  });
  const [owner, maker, bidder] = members;
  const terms = { ...testPerpetual, symbol: "FAST", quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
  ccp.admin({ kind: "list-instrument", instrument: 9, ...terms, initialPpm: 20_000 });
  ccp.prices({ 9: btcTicks });
  ccp.deposit(systemAccounts.insurance, 1, usd(2_000_000));
  submitTrade(ccp, { buyer: owner, seller: maker, sizeLots: 250n * oneCoin, instrument: 9, maker: "seller" });
  const sub = ccp.openSub(owner, 1, "cross");
  ccp.deposit(sub.id, 1, usd(1_000_000));
  const low = (btcTicks * 978n) / 1_000n;
  ccp.prices({ 9: low });
  expect(ccp.engine.health(owner.id).state).toBe("bankrupt");
  return { ccp, owner, sub, bidder, low };
}

describe("a bankrupt account", () => {
  it("is not sold to its own owner, who gains nothing by it", () => {
    const { ccp, owner, sub, low } = bankruptByOnePrint();
    const bid = { ...everything, seller: owner.id } as const;
    const before = ccp.engine.health(sub.id).equityQuanta;
    for (let wait = 0; wait < 5; wait++) {
      ccp.prices({ 9: low }, 840n);
      expect(codeOf(ccp.give(sub, bid))).toBe("SELF_TRADE");
    }
    ccp.closeCycle(0n);
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    // The market's move beyond margin, which her other account pays.
    expect(record?.lossQuanta).toBe(usd(220_000) - usd(200_500));
    expect(record?.draws).toEqual([{ layer: "owner-accounts", paidQuanta: record?.lossQuanta }]);
    expect(before - ccp.engine.health(sub.id).equityQuanta).toBe(record?.lossQuanta);
    expectConserved(ccp);
  });

  it("costs the insurance fund the market's move beyond margin, and its budget for discounts at most", () => {
    const { ccp, owner, bidder, low } = bankruptByOnePrint();
    const bid = { ...everything, seller: owner.id, sharePpm: 60_000n } as const;
    const before = ccp.engine.health(bidder.id).equityQuanta;
    for (let wait = 0; wait < 5; wait++) {
      ccp.prices({ 9: low }, 840n);
      ccp.give(bidder, bid);
    }
    // One per cent of two million dollars, whatever the bidder waits for.
    expect(ccp.engine.health(bidder.id).equityQuanta - before).toBe(usd(20_000));
    expect(ccp.engine.account(systemAccounts.insurance).pendingQuanta).toBe(-usd(20_000));
    expectConserved(ccp);
  });
});

describe("collateral", () => {
  it("is sold by the same auctions when a debt outgrows it, and its account is not bankrupt while it is worth more", () => {
    const { ccp, members } = smallCcp([0, 5_000_000, 3_000_000]);
    const [debtor, rich, bidder] = members;
    ccp.deposit(debtor.id, 3, 100n * 10n ** 8n);
    submitTrade(ccp, { buyer: debtor, seller: rich, sizeLots: 70n * oneCoin });
    ccp.prices({ 1: btcTicks - 190_000n, 2: ethTicks });
    submitTrade(ccp, { buyer: rich, seller: debtor, sizeLots: 70n * oneCoin, priceTicks: btcTicks - 190_000n });
    ccp.closeCycle();
    // It owes about 134,000 dollars against 100 ether.
    ccp.prices({ 1: btcTicks, 2: (ethTicks * 69n) / 100n });
    const health = ccp.engine.health(debtor.id);
    expect(health.state).toBe("liquidation");
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    const [sale] = effectsOf(ccp.give(bidder, { ...everything, seller: debtor.id }), "liquidated");
    expect(sale?.collateral.map(({ asset }) => asset)).toEqual([3]);
    expect(ccp.engine.health(debtor.id).state).not.toBe("liquidation");
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults).toEqual([]);
    expectConserved(ccp);
  });

  it("of a bidder must be paid with money that it has", () => {
    const { ccp, members } = smallCcp([0, 5_000_000, 1_000]);
    const [debtor, rich, poor] = members;
    ccp.deposit(debtor.id, 3, 100n * 10n ** 8n);
    ccp.deposit(poor.id, 3, 1_000n * 10n ** 8n);
    submitTrade(ccp, { buyer: debtor, seller: rich, sizeLots: 70n * oneCoin });
    ccp.prices({ 1: btcTicks - 190_000n, 2: ethTicks });
    submitTrade(ccp, { buyer: rich, seller: debtor, sizeLots: 70n * oneCoin, priceTicks: btcTicks - 190_000n });
    ccp.closeCycle();
    ccp.prices({ 1: btcTicks, 2: (ethTicks * 69n) / 100n });
    expect(codeOf(ccp.give(poor, { ...everything, seller: debtor.id }))).toBe("BALANCE_INSUFFICIENT");
  });
});

describe("what the insurance fund has taken over", () => {
  it("is sold by auction in later cycles, at a discount out of the cycle's budget", () => {
    const { ccp, members } = smallCcp([21_000, 1_000_000, 3_000_000], { takerSharePpm: 0 });
    const [loser, hedger, bidder] = members;
    const { insurance } = systemAccounts;
    ccp.deposit(insurance, 1, usd(2_000_000));
    submitTrade(ccp, { buyer: loser, seller: hedger, sizeLots: 10n * oneCoin });
    const low = (btcTicks * 944n) / 1_000n;
    ccp.prices({ 1: low });
    ccp.closeCycle(0n);
    expect(effectsOf(ccp.prices({ 1: low }), "auction-opened").map(({ account }) => account)).toEqual([insurance]);
    ccp.prices({ 1: low }, 900n);
    const before = ccp.engine.health(bidder.id).equityQuanta;
    expect(codeOf(ccp.give(bidder, { ...everything, seller: insurance }))).toBe("accepted");
    expect([lotsOf(ccp, bidder), lotsOf(ccp, hedger)]).toEqual([10n * oneCoin, -10n * oneCoin]);
    // Of about two million: 3 % of the position, within the budget of 1 % of the fund.
    expect(ccp.engine.health(bidder.id).equityQuanta - before).toBe((low * 100_000n * 3n) / 100n);
    ccp.closeCycle();
    expectConserved(ccp);
  });
});

describe("a thin market that is pumped", () => {
  it("is taken over by nobody who has not consented to it, and within limits by those who have", () => {
    const { ccp, members } = smallCcp([900_000, 500_000, 500_000, 10_000_000]);
    const [short, first, second, backstop] = members;
    const terms = { ...testPerpetual, symbol: "THIN", initialPpm: 200_000, maintenanceOfInitialPpm: 500_000 };
    ccp.admin({ kind: "list-instrument", instrument: 9, ...terms, quantaPerTickLot: 1_000n, lotsPerUnit: 1_000n });
    ccp.prices({ 9: 10_000n });
    for (const long of [first, second]) {
      submitTrade(ccp, { buyer: long, seller: short, sizeLots: 205_000n, priceTicks: 10_000n, instrument: 9 });
    }
    ccp.give(backstop, { kind: "backstop", totalQuanta: usd(9_000_000), limits: [{ instrument: 1, maxLots: 1_000n }] });
    for (const ticks of [11_300n, 11_300n, 12_000n]) ccp.prices({ 9: ticks }, 900n);
    expect(lotsOf(ccp, backstop, 9)).toBe(0n);
    const limits = [{ instrument: 9, maxLots: 5_000n }];
    ccp.give(backstop, { kind: "backstop", totalQuanta: usd(9_000_000), limits });
    ccp.prices({ 9: 12_000n });
    expect(lotsOf(ccp, backstop, 9)).toBeGreaterThanOrEqual(-5_000n);
    ccp.prices({ 9: 50_000n });
    ccp.closeCycle(0n);
    // At five times the price its loss stays what five thousand lots can lose.
    expect(ccp.engine.health(backstop.id).equityQuanta).toBeGreaterThan(usd(10_000_000) - 5_000n * 40_000n * 1_000n);
    expectConserved(ccp);
  });
});
