import type { Applied } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const hour = 3_600n;
const oneEther = 10n ** 8n;
const lowOpenInterest = { openInterestLowerQuanta: usd(10_000_000), openInterestUpperQuanta: usd(100_000_000) };
/** Ether counts up to a hundred thousand dollars in the whole house, and for half while its vault lags. */
const ether = {
  tiers: [],
  houseCapQuanta: 1_000n * oneEther,
  peg: null,
  staleAfterCycles: 2,
  staleWeightBps: 5_000,
};

/** Lets so many hours pass at unmoved marks, with a cycle each. @returns the effects */
function hoursPass(ccp: TestCcp, hours: number, marks: Record<number, bigint> = { 1: btcTicks, 2: ethTicks }) {
  const applied: Applied[] = [];
  for (let index = 0; index < hours; index++) applied.push(ccp.prices(marks, hour), ccp.closeCycle(0n));
  return applied;
}

/** Bids for all that is in auction. @returns the engine's answers */
function bidForAll(ccp: TestCcp, taker: TestMember): string[] {
  const sellers = [...ccp.engine.state.auctions.keys()];
  const bid = { kind: "bid", sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
  return sellers.map((seller) => codeOf(ccp.give(taker, { ...bid, seller })));
}

describe("a member above initial margin by its own terms", () => {
  it("is neither called nor sold when the root of every dollar chain is four days late", () => {
    const { ccp, members } = smallCcp([100_000, 10_000_000, 5_000_000]);
    const [member, maker, taker] = members;
    submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 10n * oneCoin });
    ccp.closeCycle();
    hoursPass(ccp, 96);
    for (const chain of [1, 3])
      ccp.must({ kind: "root-effective", chain, cycle: 1n, txId: `e${chain}`, height: 9_000n });
    hoursPass(ccp, 1);
    const { state, initialQuanta, marketEquityQuanta } = ccp.engine.health(member.id);
    // Three times 5 % of 400,000 dollars: a late root raises margin up to the house's largest factor.
    expect([state, initialQuanta]).toEqual(["healthy", usd(60_000)]);
    hoursPass(ccp, 30);
    expect([bidForAll(ccp, taker), ccp.engine.health(member.id).marketEquityQuanta]).toEqual([[], marketEquityQuanta]);
  });

  it("takes no new risk while a late root raises its margin beyond what it has, and loses nothing", () => {
    const { ccp, members } = smallCcp([50_000, 10_000_000, 5_000_000], { fundSizingCycles: 0, marginCallSeconds: 60 });
    const [member, maker, taker] = members;
    submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 10n * oneCoin });
    ccp.closeCycle();
    hoursPass(ccp, 96);
    for (const chain of [1, 3])
      ccp.must({ kind: "root-effective", chain, cycle: 1n, txId: `e${chain}`, height: 9_000n });
    hoursPass(ccp, 1);
    const { state, marketEquityQuanta } = ccp.engine.health(member.id);
    expect(state).toBe("marginCall");
    expect(ccp.engine.account(member.id).marginCall).toBeNull();
    expect(submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 1n })).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(ccp.withdraw(member, 1, 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    for (let index = 0; index < 3; index++) ccp.prices({ 1: btcTicks, 2: ethTicks }, 60n);
    expect([ccp.engine.health(member.id).state, bidForAll(ccp, taker)]).toEqual(["marginCall", []]);
    // One late root is forgotten within cycles.
    hoursPass(ccp, 3);
    expect(ccp.engine.health(member.id)).toMatchObject({ state: "healthy", marketEquityQuanta });
  });

  it("keeps all that it has while strangers trade open interest up among themselves", () => {
    const { ccp, members } = smallCcp([1_000_000, 100_000_000, 95_000_000, 95_000_000], lowOpenInterest);
    const [member, maker, stranger, other] = members;
    submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 100n * oneCoin });
    hoursPass(ccp, 1);
    const { marketEquityQuanta } = ccp.engine.health(member.id);
    submitTrade(ccp, { buyer: stranger, seller: other, sizeLots: 1_000n * oneCoin });
    hoursPass(ccp, 48);
    // Two fifths of its notional now, and a fourth of it in hand: no new risk, and no call.
    const { state, initialQuanta } = ccp.engine.health(member.id);
    expect([state, initialQuanta > usd(1_600_000)]).toEqual(["marginCall", true]);
    expect(ccp.engine.account(member.id).marginCall).toBeNull();
    expect(bidForAll(ccp, other)).toEqual([]);
    expect(ccp.engine.health(member.id).marketEquityQuanta).toBe(marketEquityQuanta);
  });

  it("is not called for what others bring beyond the house cap, nor for a vault that lags", () => {
    const { ccp, members } = smallCcp([0, 10_000_000, 0]);
    const [member, maker, stranger] = members;
    ccp.admin({ kind: "set-parameters", parameters: { collateral: [{ ...ether, asset: 3 }] } });
    ccp.deposit(member.id, 3, 50n * oneEther);
    ccp.closeCycle();
    submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 20n * oneCoin });
    ccp.deposit(stranger.id, 3, 9_000n * oneEther);
    hoursPass(ccp, 30);
    const { state, withheldQuanta } = ccp.engine.health(member.id);
    expect([state, withheldQuanta > usd(50_000)]).toEqual(["marginCall", true]);
    expect(ccp.engine.account(member.id).marginCall).toBeNull();
    expect(ccp.engine.state.auctions.size).toBe(0);
    expectConserved(ccp);
  });
});

describe("a large member of a market whose depth is a part of its open interest", () => {
  const noScale = {
    openInterestLowerQuanta: 0n,
    openInterestUpperQuanta: 0n,
    positionLimitPpm: 0,
    fundSizingCycles: 0,
  };

  /** A member with 40 million dollars, within a depth of as much that strangers' open interest makes. */
  function largeMember() {
    const { ccp, members } = smallCcp([2_500_000, 3_000_000_000, 3_000_000_000, 3_000_000_000], noScale);
    const [member, maker, stranger, other] = members;
    const strangersTrade = (buyer: TestMember, seller: TestMember) =>
      expect(submitTrade(ccp, { buyer, seller, sizeLots: 50_000n * oneCoin })).toBe("novated");
    return { ccp, member, maker, stranger, other, strangersTrade };
  }

  it("is neither liquidated nor called when strangers close theirs, and takes no new risk from the next cycle on", () => {
    const { ccp, member, maker, stranger, other, strangersTrade } = largeMember();
    strangersTrade(stranger, other);
    hoursPass(ccp, 200);
    expect(submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 1_000n * oneCoin })).toBe("novated");
    hoursPass(ccp, 1);
    expect(ccp.engine.health(member.id).state).toBe("healthy");
    const { marketEquityQuanta } = ccp.engine.health(member.id);
    strangersTrade(other, stranger);
    hoursPass(ccp, 48);
    expect(bidForAll(ccp, maker)).toEqual([]);
    expect(ccp.engine.health(member.id)).toMatchObject({ state: "marginCall", marketEquityQuanta });
    expect(ccp.engine.account(member.id).marginCall).toBeNull();
    expect(submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 1n })).toBe("MARGIN_INSUFFICIENT");
    expectConserved(ccp);
  });

  it("is called, with the time to pay, long before the shallower market takes its maintenance margin", () => {
    const { ccp, member, maker, stranger, other, strangersTrade } = largeMember();
    strangersTrade(stranger, other);
    hoursPass(ccp, 200);
    submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 1_000n * oneCoin });
    strangersTrade(other, stranger);
    for (let hour = 0; ccp.engine.account(member.id).marginCall === null; hour++) {
      expect(hour).toBeLessThan(300);
      hoursPass(ccp, 1);
    }
    const { marketEquityQuanta, maintenanceQuanta } = ccp.engine.health(member.id);
    // A fifth of its margin is still beyond what it needs.
    expect(maintenanceQuanta).toBeLessThan((marketEquityQuanta * 4n) / 5n);
    expect(ccp.engine.state.auctions.size).toBe(0);
  });

  it("gains nothing that lasts from open interest that its friends show for a cycle", () => {
    const { ccp, member, maker, stranger, other, strangersTrade } = largeMember();
    strangersTrade(stranger, other);
    hoursPass(ccp, 1);
    expect(submitTrade(ccp, { buyer: member, seller: maker, sizeLots: 1_000n * oneCoin })).toBe("MARGIN_INSUFFICIENT");
    expectConserved(ccp);
  });
});

type Step =
  | { readonly do: "trade"; readonly buys: boolean; readonly coins: number }
  | { readonly do: "ether"; readonly amount: number }
  | { readonly do: "hours"; readonly hours: number; readonly movePpm: number }
  | { readonly do: "roots"; readonly chains: number; readonly lag: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("trade" as const), buys: fc.boolean(), coins: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ do: fc.constant("ether" as const), amount: fc.integer({ min: 1, max: 5_000 }) }),
  fc.record({
    do: fc.constant("hours" as const),
    hours: fc.integer({ min: 1, max: 30 }),
    movePpm: fc.integer({ min: -40_000, max: 40_000 }),
  }),
  fc.record({
    do: fc.constant("roots" as const),
    chains: fc.integer({ min: 1, max: 7 }),
    lag: fc.integer({ min: 1, max: 40 }),
  }),
);

it("costs its members nothing but their own gains and losses, whatever strangers trade and chains delay", () => {
  const seen = { short: 0, late: 0 };
  const world = fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), (steps) => {
    // A long on dollars, a short on ether, and two strangers who can pay for all that they trade.
    const { ccp, members } = smallCcp([70_000, 60_000, 95_000_000, 95_000_000], lowOpenInterest);
    const [long, short, stranger, other] = members;
    ccp.admin({ kind: "set-parameters", parameters: { collateral: [{ ...ether, asset: 3 }] } });
    ccp.deposit(short.id, 3, 50n * oneEther);
    ccp.closeCycle();
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 10n * oneCoin });
    let mark = btcTicks;
    const worth = () => [long, short].map(({ id }) => ccp.engine.health(id).marketEquityQuanta);
    const gain = () => 10n * oneCoin * (mark - btcTicks);
    const [ofLong = 0n, ofShort = 0n] = worth();
    const check = (...applied: readonly Applied[]): void => {
      for (const one of applied) {
        expect(effectsOf(one, "margin-called")).toEqual([]);
        expect(effectsOf(one, "auction-opened")).toEqual([]);
      }
      expect(bidForAll(ccp, other)).toEqual([]);
      expect(worth()).toEqual([ofLong + gain(), ofShort - gain()]);
      for (const { id } of [long, short]) if (ccp.engine.health(id).state === "marginCall") seen.short++;
    };
    for (const row of steps) {
      if (row.do === "hours") {
        // Within a tenth of where the two have traded: each keeps its own initial margin.
        const moved = (mark * BigInt(1_000_000 + row.movePpm)) / 1_000_000n;
        if (moved > (btcTicks * 9n) / 10n && moved < (btcTicks * 11n) / 10n) mark = moved;
        check(...hoursPass(ccp, row.hours, { 1: mark, 2: ethTicks }));
      } else if (row.do === "trade") {
        const [buyer, seller] = row.buys ? [stranger, other] : [other, stranger];
        submitTrade(ccp, { buyer, seller, sizeLots: BigInt(row.coins) * oneCoin, priceTicks: mark });
        check();
      } else if (row.do === "ether") {
        ccp.deposit(stranger.id, 3, BigInt(row.amount) * oneEther);
        check();
      } else {
        const cycle = ccp.engine.cycle - BigInt(row.lag);
        for (const chain of [1, 2, 3]) {
          if (cycle < 1n || (row.chains & (1 << (chain - 1))) === 0) continue;
          const arrived = ccp.apply({ kind: "root-effective", chain, cycle, txId: `r${chain}`, height: cycle });
          if (arrived.ok && row.lag > 9) seen.late++;
        }
        check(...hoursPass(ccp, 26, { 1: mark, 2: ethTicks }));
      }
    }
    expectConserved(ccp);
  });
  fc.assert(world, { numRuns: 40 });
  // Both must have happened while a deadline passed.
  expect([seen.short > 20, seen.late > 5]).toEqual([true, true]);
});
