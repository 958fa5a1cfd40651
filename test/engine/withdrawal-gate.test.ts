import { type Applied, Engine, systemAccounts } from "@isthmus/clearing";
import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  expectConserved,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const payIn = (ccp: TestCcp, member: TestMember, amountQuanta: bigint): string =>
  codeOf(ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta }));
const takeBack = (ccp: TestCcp, member: TestMember, amountQuanta: bigint): string =>
  codeOf(ccp.give(member, { kind: "contribute", direction: "take-back", amountQuanta }));

/** What a refused withdrawal states that may leave. */
function allowedBy(refused: Applied): bigint {
  expect(codeOf(refused)).toBe("WITHDRAWALS_GATED");
  return refused.ok ? 0n : BigInt(String(refused.error.details.mayLeaveQuanta));
}

describe("the gate after a bankruptcy", () => {
  it("lets a stranger take out fifty million while an account of two dollars is cents below zero", () => {
    const { ccp, members } = smallCcp([0, 1_000_000, 50_000_000]);
    const [dust, other, stranger] = members;
    ccp.deposit(dust.id, 1, 2_050_000n);
    expect(submitTrade(ccp, { buyer: dust, seller: other, sizeLots: 10n })).toBe("novated");
    ccp.prices({ 1: (btcTicks * 948n) / 1_000n });
    const { unallocatedQuanta } = ccp.engine.state;
    expect(unallocatedQuanta).toBeGreaterThan(0n);
    expect(unallocatedQuanta).toBeLessThan(usd(1));
    // All but the cents, whoever would have to pay them.
    expect(codeOf(ccp.withdraw(stranger, 1, usd(50_000_000) - unallocatedQuanta))).toBe("accepted");
    expect(codeOf(ccp.withdraw(other, 1, usd(999_000)))).toBe("accepted");
    ccp.closeCycle();
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expectConserved(ccp);
  });

  it("stops nobody but the owner of the loss while house capital and insurance cover it", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000]);
    const [weak, winner, saver] = members;
    const own = ccp.openSub(weak, 1, "cross");
    ccp.deposit(own.id, 1, usd(9_000));
    ccp.deposit(systemAccounts.capital, 1, usd(5_000));
    ccp.deposit(systemAccounts.insurance, 1, usd(5_000));
    expect(payIn(ccp, saver, usd(100))).toBe("accepted");
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    // A loss of 9,960 dollars: less than the 10,000 of the house, more than the owner's other account.
    ccp.prices({ 1: btcTicks - 350_000n });
    expect(allowedBy(ccp.withdraw(own, 1, 1n))).toBe(0n);
    expect(codeOf(ccp.withdraw(saver, 1, usd(499_900)))).toBe("accepted");
    expect(codeOf(ccp.withdraw(winner, 1, usd(400_000)))).toBe("accepted");
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults[0]?.draws).toEqual([
      { layer: "owner-accounts", paidQuanta: usd(9_000) },
      { layer: "house-capital", paidQuanta: usd(960) },
    ]);
    expectConserved(ccp);
  });

  it("keeps the owner's other accounts in its hands, and lets them pay the bankrupt one", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 1_000]);
    const [weak, winner, friend] = members;
    const own = ccp.openSub(weak, 1, "cross");
    const third = ccp.openSub(weak, 2, "cross");
    ccp.deposit(own.id, 1, usd(30_000));
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    ccp.prices({ 1: btcTicks - 350_000n });
    const move = (to: TestMember, amountQuanta: bigint) =>
      codeOf(ccp.give(own, { kind: "transfer", to: to.id, asset: 1, amountQuanta, instrument: null, sizeLots: null }));
    expect(codeOf(ccp.port(own, friend))).toBe("WITHDRAWALS_GATED");
    expect(move(third, usd(20_041))).toBe("WITHDRAWALS_GATED");
    expect(codeOf(ccp.withdraw(own, 1, usd(20_041)))).toBe("WITHDRAWALS_GATED");
    expect(codeOf(ccp.withdraw(own, 1, usd(20_040)))).toBe("accepted");
    expect(move(weak, usd(9_960))).toBe("accepted");
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults).toEqual([]);
    expectConserved(ccp);
  });

  it("states how much may leave and until when, exactly", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000, 500_000], { contributionNoticeCycles: 0 });
    const [weak, winner, member, holder] = members;
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    submitTrade(ccp, { buyer: winner, seller: holder, sizeLots: 1_000n });
    expect(payIn(ccp, member, usd(1_000))).toBe("accepted");
    ccp.prices({ 1: btcTicks - 350_000n });
    // Of 9,960 dollars the fund pays 1,000; one is assessed for as much, the other may be left alone with the rest.
    for (const [who, least, most] of [
      [member, usd(1_000), usd(1_000 + 2_990)],
      [holder, usd(8_960), usd(8_960)],
    ] as const) {
      const refused = ccp.withdraw(who, 1, usd(499_000));
      const allowed = allowedBy(refused);
      const keptQuanta = ccp.engine.health(who.id).equityQuanta - allowed;
      expect(keptQuanta).toBeGreaterThanOrEqual(least);
      expect(keptQuanta).toBeLessThanOrEqual(most);
      if (!refused.ok) expect(refused.error.details.untilCycle).toBe(1n);
      expect(codeOf(ccp.withdraw(who, 1, allowed + 1n))).toBe("WITHDRAWALS_GATED");
      expect(codeOf(ccp.withdraw(who, 1, allowed))).toBe("accepted");
    }
    expect(takeBack(ccp, member, usd(1))).toBe("WITHDRAWALS_GATED");
    ccp.closeCycle();
    // It has lost 1,000 dollars in the fund and as much again; what it kept for the last layer is its own.
    expect(dollarsOf(ccp, member)).toBeGreaterThan(0n);
    for (const who of [member, holder]) expect(codeOf(ccp.withdraw(who, 1, usd(1)))).toBe("accepted");
    expectConserved(ccp);
  });
});

it("keeps back what a member has received of another's gain, even where it has lost as much of its own", () => {
  const { ccp, members } = smallCcp([21_000, 30_000, 300_000, 500_000]);
  const [loser, winner, friend, other] = members;
  const ether = (buyer: TestMember, seller: TestMember, [sizeLots, priceTicks]: readonly [bigint, bigint]) => {
    expect(submitTrade(ccp, { instrument: 2, buyer, seller, sizeLots, priceTicks })).toBe("novated");
  };
  submitTrade(ccp, { buyer: loser, seller: winner, sizeLots: 10n * oneCoin });
  const owned = 700_000n;
  ether(friend, other, [owned, 200_000n]);
  ccp.closeCycle();
  ccp.prices({ 1: (btcTicks * 85n) / 100n, 2: 190_000n });
  ether(winner, friend, [180_000n, 209_000n]);
  ether(friend, winner, [180_000n, 171_000n]);
  ether(other, friend, [owned, 190_000n]);
  // What the other member cannot have to pay of it: the loser lacks less than 40,000 dollars.
  const allowed = allowedBy(ccp.withdraw(friend, 1, ccp.engine.health(friend.id).equityQuanta));
  expect(codeOf(ccp.withdraw(friend, 1, allowed))).toBe("accepted");
  const lackedQuanta = ccp.engine.state.unallocatedQuanta;
  ccp.closeCycle();
  const cut = (member: TestMember): bigint => -stated(ccp, member.id, "gains-haircut");
  expect(cut(friend)).toBeGreaterThan(usd(10_000));
  expect(cut(winner) + cut(friend)).toBe(lackedQuanta);
  expectConserved(ccp);
});

it("what the gate lets out changes no draw on any layer, nor what anybody else pays", () => {
  const dollars = fc.integer({ min: 10_000, max: 60_000 });
  const paidIn = fc.nat(2_000);
  const seen = { accepted: 0, gated: 0 };
  const layers = new Set<string>();
  fc.assert(
    fc.property(
      fc.record({
        money: fc.tuple(dollars, dollars, dollars, dollars),
        paidIn: fc.tuple(paidIn, paidIn, paidIn, paidIn),
        funds: fc.tuple(fc.nat(2_000), fc.nat(4_000)),
        ether: fc.nat(4),
        ownDollars: fc.nat(9_000),
        downTicks: fc.integer({ min: 250_000, max: 1_500_000 }),
        coins: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.boolean()),
        asks: fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
        assessmentPpm: fc.integer({ min: 0, max: 2_000_000 }),
        gainsHaircutPpm: fc.integer({ min: 0, max: 1_000_000 }),
      }),
      ({ money, paidIn, funds, ether, ownDollars, downTicks, coins, asks, ...parameters }) => {
        const { ccp, members } = smallCcp([20_000, ...money], { ...parameters, fundNotionalPpm: 0 });
        const [weak, first, second, third, fourth] = members as readonly TestMember[] as [
          TestMember,
          TestMember,
          TestMember,
          TestMember,
          TestMember,
        ];
        const own = ccp.openSub(weak, 1, "cross");
        if (ownDollars > 0) ccp.deposit(own.id, 1, usd(ownDollars));
        if (ether > 0) ccp.deposit(weak.id, 3, BigInt(ether) * 10n ** 8n);
        ccp.deposit(systemAccounts.capital, 1, usd(funds[0]) + 1n);
        ccp.deposit(systemAccounts.insurance, 1, usd(funds[1]) + 1n);
        [first, second, third, fourth].forEach((member, at) => {
          payIn(ccp, member, usd(paidIn[at] ?? 0) + 1n);
        });
        submitTrade(ccp, { buyer: weak, seller: first, sizeLots: BigInt(coins[0]) * oneCoin });
        submitTrade(ccp, { buyer: weak, seller: second, sizeLots: BigInt(coins[1]) * oneCoin });
        const priceTicks = btcTicks - BigInt(downTicks);
        ccp.prices({ 1: priceTicks });
        // One winner may have closed its position already.
        if (coins[2])
          submitTrade(ccp, { buyer: first, seller: third, sizeLots: BigInt(coins[0]) * oneCoin, priceTicks });
        const still = new TestCcp({ engine: Engine.restore(ccp.engine.snapshot()) });
        still.timeSeconds = ccp.timeSeconds;
        for (const at of asks) takeAll(ccp, [own, first, second, third, fourth][at] as TestMember, seen);
        ccp.closeCycle();
        still.closeCycle();
        expect(ccp.engine.lastCycle()?.defaults).toEqual(still.engine.lastCycle()?.defaults);
        expect(lossesPaid(ccp)).toEqual(lossesPaid(still));
        for (const { draws } of ccp.engine.lastCycle()?.defaults ?? [])
          for (const { layer } of draws) layers.add(layer);
        expectConserved(ccp);
      },
    ),
    { numRuns: 60 },
  );
  for (const layer of ["owner-accounts", "assessments", "gains-haircut", "tear-up", "balance-haircut"])
    expect([...layers]).toContain(layer);
  expect(seen.accepted).toBeGreaterThan(20);
  expect(seen.gated).toBeGreaterThan(20);
}, 120_000);

/** Withdraws the most that the gate allows. */
function takeAll(ccp: TestCcp, member: TestMember, seen: { accepted: number; gated: number }): void {
  const held = dollarsOf(ccp, member);
  if (held <= 0n) return;
  const { equityQuanta, withheldQuanta, initialQuanta } = ccp.engine.health(member.id);
  const free = equityQuanta - withheldQuanta - initialQuanta;
  const [wanted = 0n] = [free, held].sort((left, right) => (left < right ? -1 : 1));
  if (wanted <= 0n) return;
  const asked = ccp.withdraw(member, 1, wanted);
  if (asked.ok) seen.accepted += 1;
  if (codeOf(asked) !== "WITHDRAWALS_GATED") return;
  seen.gated += 1;
  const allowed = allowedBy(asked);
  if (allowed > 0n) expect(codeOf(ccp.withdraw(member, 1, allowed))).toBe("accepted");
}

/** What each account paid for losses in the last cycle, by layer. */
function lossesPaid(ccp: TestCcp): [string, string, bigint][] {
  const reasons = [
    "owner-accounts",
    "house-capital",
    "insurance",
    "default-fund",
    "assessment",
    "gains-haircut",
    "tear-up",
    "house-remainder",
    "balance-haircut",
  ];
  return (ccp.engine.lastCycle()?.statements ?? []).flatMap(({ account, byReason }) =>
    reasons.flatMap((reason): [string, string, bigint][] => {
      const amountQuanta = byReason[reason];
      return amountQuanta === undefined ? [] : [[account, reason, amountQuanta]];
    }),
  );
}
