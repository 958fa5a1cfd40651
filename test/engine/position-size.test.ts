import type { Genesis } from "@isthmus/clearing";
import { type TestCcp, type TestMember, testPerpetual } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, ethTicks, expectConserved, lotsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

/** Initial and maintenance margin as parts per million of the notional. */
function fractions(ccp: TestCcp, member: TestMember): readonly [initialPpm: bigint, maintenancePpm: bigint] {
  const { initialQuanta, maintenanceQuanta } = ccp.engine.health(member.id);
  const notional = ccp.engine
    .account(member.id)
    .positions.reduce((sum, row) => sum + (row.notionalQuanta < 0n ? -row.notionalQuanta : row.notionalQuanta), 0n);
  return [(initialQuanta * 1_000_000n) / notional, (maintenanceQuanta * 1_000_000n) / notional];
}

/** A limit far away, where margin alone is looked at. */
const unlimited: Genesis["parameters"] = { positionLimitPpm: 0, openInterestUpperQuanta: 0n };

describe("a holder of nearly all of the open interest", () => {
  it("needs several times the margin of a small one for each dollar, and cannot withdraw below it", () => {
    const { ccp, members } = smallCcp([600_000_000, 900_000_000, 10_000], unlimited);
    const [whale, maker, small] = members;
    const trade = { seller: maker, priceTicks: ethTicks, instrument: 2 };
    for (let index = 0; index < 10; index++) submitTrade(ccp, { ...trade, buyer: whale, sizeLots: 1_750_000n });
    expect(submitTrade(ccp, { ...trade, buyer: small, sizeLots: 1_000n })).toBe("novated");
    expect(lotsOf(ccp, whale, 2)).toBe(17_500_000n);
    const [whaleInitial, whaleMaintenance] = fractions(ccp, whale);
    expect(fractions(ccp, small)).toEqual([50_000n, 30_000n]);
    expect(whaleInitial).toBeGreaterThan(3n * 50_000n);
    expect(whaleMaintenance).toBeGreaterThan(3n * 30_000n);

    ccp.prices({ 2: (ethTicks * 102n) / 100n });
    ccp.closeCycle();
    const { freeCollateralQuanta, initialQuanta } = ccp.engine.health(whale.id);
    expect(codeOf(ccp.withdraw(whale, 1, freeCollateralQuanta + 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(codeOf(ccp.withdraw(whale, 1, freeCollateralQuanta))).toBe("accepted");
    expect(ccp.engine.health(whale.id).equityQuanta).toBe(initialQuanta);
  });

  it("cannot pyramid its unrealised profit: what it may hold stays within reach of what the market bears", () => {
    const { ccp, members } = smallCcp([1_000_000, 900_000_000]);
    const [alice, maker] = members;
    const thin = {
      ...testPerpetual,
      initialPpm: 200_000,
      maintenanceOfInitialPpm: 500_000,
      makerFeePpm: 0,
      takerFeePpm: 0,
    };
    ccp.admin({
      kind: "list-instrument",
      instrument: 9,
      symbol: "THIN",
      ...thin,
      lotsPerUnit: 1_000n,
      quantaPerTickLot: 10n,
    });
    let priceTicks = 500_000n;
    ccp.prices({ 9: priceTicks });
    for (let cycle = 0; cycle < 24; cycle++) {
      // As much as is accepted: five times what is free, else half of it, and so on.
      const { freeCollateralQuanta } = ccp.engine.health(alice.id);
      let sizeLots = (freeCollateralQuanta * 5n) / (priceTicks * 10n);
      for (let part = 0; part < 12 && sizeLots >= 10n; part++) {
        const trade = { buyer: alice, seller: maker, sizeLots, priceTicks, instrument: 9 };
        if (submitTrade(ccp, trade) !== "novated") sizeLots /= 2n;
      }
      ccp.closeCycle();
      priceTicks = (priceTicks * 105n) / 100n;
      ccp.prices({ 9: priceTicks });
    }
    const [position] = ccp.engine.account(alice.id).positions;
    // Without size it would be 889 million dollars on one million of deposits.
    expect(position?.notionalQuanta).toBeGreaterThan(usd(5_000_000));
    expect(position?.notionalQuanta).toBeLessThan(usd(110_000_000));
    // A loss of 30 % in one print finds her own money.
    ccp.prices({ 9: (priceTicks * 70n) / 100n });
    expect(ccp.engine.health(alice.id).equityQuanta).toBeGreaterThan(0n);
    expectConserved(ccp);
  });
});

describe("the margin for size", () => {
  it("rises over brackets of the depth, for initial and for maintenance margin, to the quantum", () => {
    const { ccp, members } = smallCcp([50_000_000, 500_000_000], {
      ...unlimited,
      depthFloorQuanta: usd(1_000_000),
      sizeBrackets: [
        { aboveDepthPpm: 1_000_000, addPpm: 10_000 },
        { aboveDepthPpm: 3_000_000, addPpm: 200_000 },
      ],
    });
    const [alice, bob] = members;
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 25n * oneCoin });
    expect(ccp.engine.health(alice.id).initialQuanta).toBe(usd(50_000));
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 75n * oneCoin });
    // Four million: 5 % of all, 1 % of two, 20 % of one; three fifths of it for maintenance.
    expect(ccp.engine.health(alice.id)).toMatchObject({
      initialQuanta: usd(200_000 + 20_000 + 200_000),
      maintenanceQuanta: usd(120_000 + 12_000 + 120_000),
    });
  });

  it("takes the brackets of the terms in place of those of the house", () => {
    const { ccp, members } = smallCcp([5_000_000, 50_000_000]);
    const [alice, bob] = members;
    const sizeBrackets = [{ aboveLots: oneCoin, addPpm: 500_000 }];
    ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [{ instrument: 1, sizeBrackets }] });
    ccp.closeCycle();
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 3n * oneCoin });
    expect(ccp.engine.health(alice.id).initialQuanta).toBe(usd(6_000) + usd(40_000));
  });

  it("counts options at their underlying, and a long one at most at its value", () => {
    const { ccp, members } = smallCcp([500_000_000, 500_000_000], { ...unlimited, depthFloorQuanta: usd(100_000) });
    const [alice, bob] = members;
    const expirySeconds = ccp.timeSeconds + 30n * 86_400n;
    const call = { type: "option", expirySeconds, underlying: 1, strikeTicks: 6_000_000n, optionType: "call" } as const;
    const terms = { ...testPerpetual, ...call, symbol: "CALL", quantaPerTickLot: 1n, lotsPerUnit: oneCoin };
    ccp.admin({ kind: "list-instrument", instrument: 21, ...terms, makerFeePpm: 0, takerFeePpm: 0 });
    ccp.prices({ 1: 4_000_000n, 21: 10_000n }, 60n, {}, { 21: 500_000 });
    const small = { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: 10_000n, instrument: 21 };
    expect(submitTrade(ccp, small)).toBe("novated");
    const [longOne, shortOne] = [alice, bob].map(({ id }) => ccp.engine.health(id).initialQuanta);
    expect(submitTrade(ccp, { ...small, sizeLots: 99n * oneCoin })).toBe("novated");
    const [longAll, shortAll] = [alice, bob].map(({ id }) => ccp.engine.health(id).initialQuanta);
    expect(longAll ?? 0n).toBeLessThanOrEqual(100n * (longOne ?? 0n) + 100n * usd(100));
    // Four million of the underlying at forty times the depth.
    expect(shortAll ?? 0n).toBeGreaterThan(100n * (shortOne ?? 0n) + usd(400_000));
  });

  it("closes by liquidation no more of a large position than restores it", () => {
    const { ccp, members } = smallCcp([3_000_000, 500_000_000], { ...unlimited, depthFloorQuanta: usd(1_000_000) });
    const [alice, bob] = members;
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 250n * oneCoin });
    for (let ticks = 4_000_000n; ccp.engine.state.auctions.size === 0; ticks -= 4_000n) ccp.prices({ 1: ticks });
    const [auction] = ccp.engine.state.auctions.values();
    expect(auction?.account).toBe(alice.id);
    // By the base fraction alone, more than half of the position would have to go.
    expect(auction?.offeredPpm).toBeLessThan(200_000n);
  });
});

describe("the accounts of one owner", () => {
  /** The same holdings in one account, and split: both signs, cross and isolated. */
  it("never need less together than one account with the same net position", () => {
    const part = fc.bigInt({ min: -300n, max: 300n }).filter((coins) => coins !== 0n);
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
        const net = parts.reduce((sum, coins) => sum + coins, 0n);
        const given = { ...unlimited, depthFloorQuanta: usd(1_000_000) };
        const need = (holdings: readonly bigint[]): readonly [bigint, bigint] => {
          const { ccp, members } = smallCcp([0, 900_000_000], given);
          const [owner, maker] = members;
          const accounts = holdings.map((coins, index) => {
            const account = ccp.openSub(owner, index + 1, index % 2 === 0 ? "cross" : "isolated");
            ccp.deposit(account.id, 1, usd(50_000_000));
            const [buyer, seller] = coins > 0n ? [account, maker] : [maker, account];
            const sizeLots = (coins > 0n ? coins : -coins) * oneCoin;
            if (coins !== 0n) expect(submitTrade(ccp, { buyer, seller, sizeLots })).toBe("novated");
            return account;
          });
          const healths = accounts.map(({ id }) => ccp.engine.health(id));
          return [
            healths.reduce((sum, row) => sum + row.initialQuanta, 0n),
            healths.reduce((sum, row) => sum + row.maintenanceQuanta, 0n),
          ];
        };
        const [wholeInitial, wholeMaintenance] = need([net]);
        const [splitInitial, splitMaintenance] = need(parts);
        expect(splitInitial).toBeGreaterThanOrEqual(wholeInitial);
        expect(splitMaintenance).toBeGreaterThanOrEqual(wholeMaintenance);
      }),
      { numRuns: 25 },
    );
  });

  it("need the same to the quantum as one account if all are long", () => {
    const given = { ...unlimited, depthFloorQuanta: usd(1_000_000) };
    const { ccp, members } = smallCcp([50_000_000, 900_000_000, 50_000_000, 0], given);
    const [alice, maker, whole] = members;
    const sub = ccp.openSub(alice, 1, "cross");
    ccp.deposit(sub.id, 1, usd(50_000_000));
    for (const buyer of [alice, sub]) submitTrade(ccp, { buyer, seller: maker, sizeLots: 100n * oneCoin });
    submitTrade(ccp, { buyer: whole, seller: maker, sizeLots: 200n * oneCoin });
    const initial = ({ id }: TestMember) => ccp.engine.health(id).initialQuanta;
    expect(initial(alice) + initial(sub)).toBe(initial(whole));
    expect(initial(alice)).toBe(initial(sub));
  });
});

describe("the position limit", () => {
  const limited: Genesis["parameters"] = { positionLimitPpm: 500_000, positionLimitFloorQuanta: usd(400_000) };

  it("holds for all accounts of an owner together, and lets it reduce", () => {
    const { ccp, members } = smallCcp([5_000_000, 5_000_000, 5_000_000], limited);
    const [alice, bob, carol] = members;
    const sub = ccp.openSub(alice, 1, "cross");
    ccp.deposit(sub.id, 1, usd(1_000_000));
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 7n * oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: sub, seller: carol, sizeLots: 4n * oneCoin })).toBe("POSITION_LIMIT");
    expect(submitTrade(ccp, { buyer: sub, seller: carol, sizeLots: 3n * oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: alice, seller: carol, sizeLots: 1n })).toBe("POSITION_LIMIT");
    // At a higher mark fewer lots make the floor: what is held stays, and may be reduced.
    ccp.prices({ 1: 4_300_000n });
    const higher = { priceTicks: 4_300_000n };
    expect(submitTrade(ccp, { buyer: carol, seller: alice, sizeLots: oneCoin, ...higher })).toBe("novated");
    expect(submitTrade(ccp, { buyer: alice, seller: carol, sizeLots: oneCoin, ...higher })).toBe("POSITION_LIMIT");
  });

  it("follows the open interest that three of the last five cut-offs had, whatever the order of the trades since", () => {
    const all = { ...limited, positionLimitPpm: 1_000_000 };
    const { ccp, members } = smallCcp([5_000_000, 5_000_000, 5_000_000, 5_000_000], all);
    const [alice, bob, carol, dave] = members;
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 10n * oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: carol, seller: dave, sizeLots: 10n * oneCoin })).toBe("novated");
    for (let cycle = 0; cycle < 3; cycle++) {
      expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n })).toBe("POSITION_LIMIT");
      ccp.closeCycle();
    }
    // Twenty coins were open. That thirty are now does not matter before the next cut-off.
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 10n * oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1n })).toBe("POSITION_LIMIT");
  });

  it("is raised by no open interest that is shown for a cycle or two and undone", () => {
    const all = { ...limited, positionLimitPpm: 1_000_000 };
    const { ccp, members } = smallCcp([5_000_000, 5_000_000, 5_000_000, 5_000_000], all);
    const [alice, bob, carol, dave] = members;
    for (const shown of [0, 0, 1, 1, 0, 0, 0, 1, 1, 0]) {
      if (shown === 1) submitTrade(ccp, { buyer: carol, seller: dave, sizeLots: 10n * oneCoin });
      if (shown === 1) submitTrade(ccp, { buyer: bob, seller: dave, sizeLots: 10n * oneCoin });
      ccp.closeCycle();
      const tried = submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 10n * oneCoin + 1n });
      expect(tried).toBe("POSITION_LIMIT");
      for (const holder of [carol, bob]) {
        const lots = lotsOf(ccp, holder);
        if (lots > 0n) expect(submitTrade(ccp, { buyer: dave, seller: holder, sizeLots: lots })).toBe("novated");
      }
    }
  });
});

it("caps the number of positions of an account, and lets it close them", () => {
  const { ccp, members } = smallCcp([100_000, 100_000], { maxPositionsPerAccount: 1 });
  const [alice, bob] = members;
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 100n })).toBe("novated");
  const ether = { priceTicks: ethTicks, instrument: 2 };
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 100n, ...ether })).toBe("LIMIT_EXCEEDED");
  expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 100n })).toBe("novated");
  expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 100n, ...ether })).toBe("novated");
});
