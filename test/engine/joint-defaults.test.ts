import { type Applied, systemAccounts } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  effectsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

/** Accounts with ether that are long bitcoin, of one owner or of several, against one winner, beside a lender. */
function jointDefaults(given: {
  readonly ether: readonly bigint[];
  readonly coins: readonly bigint[];
  readonly owners: "one" | "several";
  readonly ownerDollars: number;
  readonly fallTicks: bigint;
}) {
  const { ccp, members } = smallCcp([given.ownerDollars, 1_000_000, 3_000_000]);
  const [owner, winner, lender] = members;
  const failing: TestMember[] = given.ether.map((etherQuanta, index) => {
    const account = given.owners === "one" ? ccp.openSub(owner, index + 1, "cross") : ccp.open(index + 10, [1]);
    ccp.deposit(account.id, 3, etherQuanta);
    submitTrade(ccp, { buyer: account, seller: winner, sizeLots: given.coins[index] ?? 0n });
    return account;
  });
  ccp.closeCycle();
  ccp.prices({ 1: btcTicks - given.fallTicks, 2: ethTicks });
  return { ccp, owner, winner, lender, failing };
}

/** What accounts pay to layers of the waterfall. */
function paidBy(closed: Applied, accounts: readonly Hex[]) {
  const layers = ["owner-accounts", "assessment", "gains-haircut", "tear-up", "balance-haircut"];
  return effectsOf(closed, "posting").filter(({ from, reason }) => accounts.includes(from) && layers.includes(reason));
}

const hundredEther = 100n * 10n ** 8n;

describe("two accounts of one owner that are bankrupt at one cut-off", () => {
  const world = () =>
    jointDefaults({
      ether: [hundredEther, hundredEther],
      coins: [30n * oneCoin, 30n * oneCoin],
      owners: "one",
      ownerDollars: 7_000,
      fallTicks: 690_000n,
    });

  it("do not pay for each other, and share what the owner's third account holds", () => {
    const { ccp, owner, failing, lender } = world();
    const closed = ccp.closeCycle(0n);
    const defaults = effectsOf(closed, "defaulted");
    expect(defaults.map(({ draws }) => draws)).toEqual(
      [1, 2].map(() => [
        { layer: "owner-accounts", paidQuanta: usd(3_500) },
        { layer: "gains-haircut", paidQuanta: usd(6_880 - 3_500) },
      ]),
    );
    const ids = failing.map(({ id }) => id);
    expect(paidBy(closed, ids)).toEqual([]);
    expect(dollarsOf(ccp, owner)).toBe(0n);
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expect(ids.map((id) => ccp.engine.health(id).marketEquityQuanta)).toEqual([0n, 0n]);
    expect(codeOf(ccp.withdraw(lender, 1, dollarsOf(ccp, lender)))).toBe("accepted");
    expectConserved(ccp);
  });
});

it("leaves no loss after any cut-off, and takes nothing from a defaulter for another one", () => {
  const ether = fc.bigInt(hundredEther / 2n, hundredEther);
  const coins = fc.bigInt(12n * oneCoin, 25n * oneCoin);
  const worlds = fc.record({
    ether: fc.tuple(ether, ether, ether),
    coins: fc.tuple(coins, coins, coins),
    owners: fc.constantFrom("one" as const, "several" as const),
    ownerDollars: fc.integer({ min: 0, max: 60_000 }),
    fallTicks: fc.bigInt(500_000n, 1_000_000n),
  });
  let joint = 0;
  fc.assert(
    fc.property(worlds, fc.bigInt(0n, usd(20_000)), fc.bigInt(0n, usd(5_000)), (given, insured, contributed) => {
      const { ccp, failing, winner, lender } = jointDefaults(given);
      if (insured > 0n) ccp.deposit(systemAccounts.insurance, 1, insured);
      ccp.give(winner, { kind: "contribute", direction: "pay-in", amountQuanta: contributed });
      const closed = ccp.closeCycle(0n);
      const found = effectsOf(closed, "defaulted").map(({ account }) => account);
      if (found.length > 1) joint += 1;
      expect(found.every((id) => failing.some((account) => account.id === id))).toBe(true);
      expect(paidBy(closed, found)).toEqual([]);
      expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
      for (const id of found) expect(ccp.engine.health(id).marketEquityQuanta).toBeGreaterThanOrEqual(0n);
      expect(codeOf(ccp.withdraw(lender, 1, 1n))).toBe("accepted");
      expectConserved(ccp);
    }),
    { numRuns: 30 },
  );
  expect(joint).toBeGreaterThan(5);
});
