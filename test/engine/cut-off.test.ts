import { systemAccounts } from "@isthmus/clearing";
import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const percent = (ticks: bigint, of: bigint): bigint => (ticks * of) / 100n;

describe("a bankrupt position at the cut-off", () => {
  it("is taken over by the insurance fund, and the hedger on the other side keeps its short", () => {
    const { ccp, members } = smallCcp([21_000, 1_000_000]);
    const [loser, hedger] = members;
    ccp.deposit(systemAccounts.insurance, 1, usd(50_000_000));
    submitTrade(ccp, { buyer: loser, seller: hedger, sizeLots: 10n * oneCoin });
    ccp.prices({ 1: (btcTicks * 944n) / 1_000n });
    expect(ccp.engine.health(loser.id).state).toBe("bankrupt");
    const closed = ccp.closeCycle(0n);
    expect([...effectsOf(closed, "deleveraged"), ...effectsOf(closed, "torn-up")]).toEqual([]);
    expect([lotsOf(ccp, loser), lotsOf(ccp, hedger)]).toEqual([0n, -10n * oneCoin]);
    const held = ccp.engine.account(systemAccounts.insurance).positions;
    expect(held.map(({ instrument, lots }) => [instrument, lots])).toEqual([[1, 10n * oneCoin]]);
    // The fund pays the market's move beyond margin, and the hedger's gain is whole.
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws).toEqual([{ layer: "insurance", paidQuanta: record?.lossQuanta }]);
    expect(dollarsOf(ccp, hedger)).toBe(usd(1_000_000) + usd(22_400) - usd(200));
    expectConserved(ccp);
  });

  it("beyond the fund's limit is closed once per instrument, by as much as bankrupt longs exceed bankrupt shorts", () => {
    const { ccp, members } = smallCcp([21_000, 12_000, 1_000_000, 1_000_000], { markStepPpm: 0 });
    const [long, short, first, second] = members;
    submitTrade(ccp, { buyer: long, seller: first, sizeLots: 10n * oneCoin });
    submitTrade(ccp, { buyer: second, seller: short, sizeLots: 4n * oneCoin });
    // The short's collateral goes with ether, so that both default together.
    submitTrade(ccp, { buyer: short, seller: second, sizeLots: 20_000n, priceTicks: ethTicks, instrument: 2 });
    ccp.prices({ 1: percent(btcTicks, 94n), 2: percent(ethTicks, 5n) });
    const closed = ccp.closeCycle(0n);
    expect(effectsOf(closed, "defaulted").map((row) => row.account)).toEqual([long.id, short.id].sort());
    const sum = (kind: "netted" | "deleveraged" | "torn-up") =>
      effectsOf(closed, kind).reduce((lots, row) => (row.instrument === 1 ? lots + row.lots : lots), 0n);
    expect([sum("netted"), sum("deleveraged"), sum("torn-up")]).toEqual([4n * oneCoin, 6n * oneCoin, 0n]);
    expect([lotsOf(ccp, first), lotsOf(ccp, second)]).toEqual([-4n * oneCoin, 4n * oneCoin]);
    expectConserved(ccp);
  });

  it("stays with its account while its mark is stale, and its counterparty keeps its gain to come", () => {
    const { ccp, members } = smallCcp([60_000, 100_000, 5_000_000], { staleSeconds: 600 });
    const [both, long, rich] = members;
    const terms = { ...testPerpetual, symbol: "QUIET", quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
    ccp.admin({ kind: "list-instrument", instrument: 9, ...terms });
    ccp.prices({ 1: btcTicks, 9: btcTicks });
    submitTrade(ccp, { buyer: long, seller: both, sizeLots: 10n * oneCoin, instrument: 9 });
    submitTrade(ccp, { buyer: both, seller: rich, sizeLots: 10n * oneCoin });
    for (let hour = 0; hour < 3; hour++) ccp.prices({ 1: btcTicks }, 3_600n);
    ccp.prices({ 1: percent(btcTicks, 84n) });
    expect(ccp.engine.health(both.id).state).toBe("bankrupt");
    ccp.closeCycle(0n);
    expect([lotsOf(ccp, both), lotsOf(ccp, both, 9), lotsOf(ccp, long, 9)]).toEqual([
      0n,
      -10n * oneCoin,
      10n * oneCoin,
    ]);
    // The feed returns a fifth higher: the long has gained 80,000 dollars, whatever became of the other side.
    const before = ccp.engine.health(long.id).equityQuanta;
    ccp.prices({ 1: percent(btcTicks, 84n), 9: percent(btcTicks, 120n) });
    expect(ccp.engine.health(long.id).equityQuanta - before).toBe(usd(80_000));
    ccp.closeCycle();
    expect([lotsOf(ccp, both, 9), ccp.engine.health(both.id).equityQuanta >= 0n]).toEqual([0n, true]);
    expectConserved(ccp);
  });
});

describe("a loss", () => {
  it("is paid by its owner's other accounts before the house or other members", () => {
    const { ccp, members } = smallCcp([5_000_000, 5_000_000, 5_000_000], {
      sizeBrackets: [],
      positionLimitPpm: 0,
      openInterestUpperQuanta: 0n,
      depthFloorQuanta: 10n ** 20n,
    });
    const [owner, other, saver] = members;
    const sub = ccp.openSub(owner, 1, "cross");
    ccp.deposit(sub.id, 1, usd(100_000));
    ccp.deposit(systemAccounts.capital, 1, usd(50_000));
    for (const member of [owner, saver]) {
      ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: usd(10_000) });
    }
    ccp.closeCycle();
    submitTrade(ccp, { buyer: sub, seller: other, sizeLots: 48n * oneCoin });
    ccp.prices({ 1: percent(btcTicks, 90n) });
    ccp.closeCycle(0n);
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    const lossQuanta = usd(192_000 - 100_000) - usd(192);
    expect(record?.lossQuanta).toBe(lossQuanta);
    expect(record?.draws).toEqual([
      { layer: "defaulter-contribution", paidQuanta: usd(10_000) },
      { layer: "owner-accounts", paidQuanta: lossQuanta - usd(10_000) },
    ]);
    expect(ccp.engine.account(saver.id).contributionQuanta).toBe(usd(10_000));
    expect(dollarsOf(ccp, owner)).toBe(usd(4_990_000) - lossQuanta + usd(10_000));
    expectConserved(ccp);
  });

  it("takes from its owner's other accounts nothing that backs their own positions", () => {
    const { ccp, members } = smallCcp([100_000, 5_000_000]);
    const [owner, other] = members;
    const sub = ccp.openSub(owner, 1, "cross");
    ccp.deposit(sub.id, 1, usd(21_000));
    submitTrade(ccp, { buyer: owner, seller: other, sizeLots: 400_000n, priceTicks: ethTicks, instrument: 2 });
    submitTrade(ccp, { buyer: sub, seller: other, sizeLots: 10n * oneCoin });
    ccp.prices({ 1: percent(btcTicks, 50n), 2: ethTicks });
    ccp.closeCycle(0n);
    const { equityQuanta, maintenanceQuanta, state } = ccp.engine.health(owner.id);
    expect(equityQuanta).toBe(maintenanceQuanta);
    expect(state).not.toBe("liquidation");
  });

  it("is paid by what the insurance fund owns, ether too, before the members' fund is asked", () => {
    const { ccp, members } = smallCcp([0, 50_000, 5_000_000, 1_000_000]);
    const [ether, cash, rich, saver] = members;
    ccp.deposit(ether.id, 3, 100n * 10n ** 8n);
    ccp.deposit(systemAccounts.insurance, 1, usd(150_000));
    submitTrade(ccp, { buyer: ether, seller: rich, sizeLots: 70n * oneCoin });
    submitTrade(ccp, { buyer: cash, seller: rich, sizeLots: 24n * oneCoin });
    ccp.give(saver, { kind: "contribute", direction: "pay-in", amountQuanta: usd(500_000) });
    ccp.closeCycle();
    ccp.prices({ 1: percent(btcTicks, 92n), 2: ethTicks });
    ccp.closeCycle(0n);
    const records = ccp.engine.lastCycle()?.defaults ?? [];
    expect(records.map(({ account }) => account).sort()).toEqual([ether.id, cash.id].sort());
    const layers = new Set(records.flatMap(({ draws }) => draws.map(({ layer }) => layer)));
    expect([...layers]).toEqual(["insurance"]);
    expect(ccp.engine.account(saver.id).contributionQuanta).toBe(usd(500_000));
    expectConserved(ccp);
  });

  it("falls on winners of the market that lost; those of another market pay nothing", () => {
    const { ccp, members } = smallCcp([21_000, 1_000_000, 1_000_000, 1_000_000]);
    const [loser, winner, etherLong, etherShort] = members;
    submitTrade(ccp, { buyer: loser, seller: winner, sizeLots: 10n * oneCoin });
    submitTrade(ccp, {
      buyer: etherLong,
      seller: etherShort,
      sizeLots: 1_000_000n,
      priceTicks: ethTicks,
      instrument: 2,
    });
    ccp.prices({ 1: percent(btcTicks, 90n), 2: percent(ethTicks, 110n) });
    ccp.closeCycle(0n);
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws).toEqual([{ layer: "gains-haircut", paidQuanta: record?.lossQuanta }]);
    expect(stated(ccp, winner.id, "gains-haircut")).toBe(-(record?.lossQuanta ?? 0n));
    expect(stated(ccp, etherLong.id, "gains-haircut")).toBe(0n);
    expectConserved(ccp);
  });

  it("reaches winners of other markets only when those of its own can pay no more", () => {
    const { ccp, members } = smallCcp([21_000, 1_000_000, 1_000_000, 1_000_000], { gainsHaircutPpm: 100_000 });
    const [loser, winner, etherLong, etherShort] = members;
    submitTrade(ccp, { buyer: loser, seller: winner, sizeLots: 10n * oneCoin });
    submitTrade(ccp, {
      buyer: etherLong,
      seller: etherShort,
      sizeLots: 1_000_000n,
      priceTicks: ethTicks,
      instrument: 2,
    });
    ccp.prices({ 1: percent(btcTicks, 90n), 2: percent(ethTicks, 110n) });
    ccp.closeCycle(0n);
    // A tenth of 40,000; the winner's position is closed, so that nobody holds any of the market.
    expect(stated(ccp, winner.id, "gains-haircut")).toBe(-usd(4_000));
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(stated(ccp, etherLong.id, "gains-haircut")).toBe(usd(4_000) - (record?.lossQuanta ?? 0n));
  });

  it("of a few cents that the insurance fund pays suspends nobody", () => {
    const { ccp, members } = smallCcp([21_000, 1_000_000]);
    const [loser, other] = members;
    ccp.deposit(systemAccounts.insurance, 1, usd(1_000));
    submitTrade(ccp, { buyer: loser, seller: other, sizeLots: 10n * oneCoin });
    // 21,040 dollars with the rebate; the move takes 5 dollars more.
    ccp.prices({ 1: btcTicks - 210_450n });
    expect(ccp.engine.health(loser.id).state).toBe("bankrupt");
    ccp.closeCycle(0n);
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect([record?.lossQuanta, record?.suspended]).toEqual([usd(5), false]);
    expect(ccp.engine.account(loser.id).suspended).toBe(false);
    ccp.deposit(loser.id, 1, usd(5_000));
    expect(submitTrade(ccp, { buyer: loser, seller: other, sizeLots: oneCoin, priceTicks: btcTicks - 210_450n })).toBe(
      "novated",
    );
  });

  it("of a few cents that members must pay suspends its account", () => {
    const { ccp, members } = smallCcp([21_000, 1_000_000]);
    const [loser, other] = members;
    submitTrade(ccp, { buyer: loser, seller: other, sizeLots: 10n * oneCoin });
    ccp.prices({ 1: btcTicks - 210_450n });
    ccp.closeCycle(0n);
    expect(ccp.engine.account(loser.id).suspended).toBe(true);
    expect(codeOf(ccp.withdraw(other, 1, usd(1)))).toBe("accepted");
  });
});
