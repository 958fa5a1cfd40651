import { type Applied, systemAccounts } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
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

const blank = `0x${"00".repeat(65)}` as const;

interface Dealt {
  readonly id: string;
  readonly buyer: TestMember;
  readonly seller: TestMember;
}

/** Trades bitcoin at a price. @returns null if the trade is refused */
function deal(
  ccp: TestCcp,
  { id, buyer, seller }: Dealt,
  { sizeLots, priceTicks }: { readonly sizeLots: bigint; readonly priceTicks: bigint },
): Dealt | null {
  const trade = {
    id,
    instrument: 1,
    buyer: buyer.id,
    seller: seller.id,
    priceTicks,
    sizeLots,
    maker: "buyer",
  } as const;
  return effectsOf(ccp.trades([trade]), "trade-novated").length === 1 ? { id, buyer, seller } : null;
}

/** A bust that the venue and both members signed. */
function consented(ccp: TestCcp, { id, buyer, seller }: Dealt): Applied {
  const consent = { buyer: buyer.id, seller: seller.id, signatures: [blank, blank] };
  return ccp.apply({ kind: "bust-trade", venue: 2, id, signature: blank, ...consent });
}

/** Below zero for a bankrupt account. */
const worth = (ccp: TestCcp, { id }: Pick<TestMember, "id">): bigint => ccp.engine.health(id).marketEquityQuanta;

/** Money with open gains: what an account is worth without its ether. Below zero it owes. */
function money(ccp: TestCcp, member: TestMember): bigint {
  const coins = ccp.engine.account(member.id).balances.find(({ asset }) => asset === 3)?.amountQuanta ?? 0n;
  return worth(ccp, member) - (coins * ethTicks) / 10_000n;
}

const funds = [systemAccounts.capital, systemAccounts.insurance, systemAccounts.defaultFund];

describe("a bust that both members and the venue signed", () => {
  it("takes back no gain that has gone to a friend: nobody is bankrupt, and the house pays nothing", () => {
    const { ccp, members } = smallCcp([60_000, 300_000, 300_000]);
    const [giver, winner, friend] = members;
    ccp.deposit(systemAccounts.capital, 1, usd(1_000_000));
    // Sold at nearly a tenth above the mark: a gain of 97,500 dollars that is not settled.
    const dealt = { id: "gain", buyer: winner, seller: giver };
    expect(deal(ccp, dealt, { sizeLots: 25n * oneCoin, priceTicks: 4_390_000n })).not.toBeNull();
    for (let round = 0; round < 60; round += 1) {
      const lost = { instrument: 2, sizeLots: 50_000n };
      if (submitTrade(ccp, { ...lost, buyer: giver, seller: friend, priceTicks: 214_000n }) !== "novated") break;
      if (submitTrade(ccp, { ...lost, buyer: friend, seller: giver, priceTicks: 186_000n }) === "novated") continue;
      submitTrade(ccp, { ...lost, buyer: friend, seller: giver, priceTicks: ethTicks });
      break;
    }
    expect(worth(ccp, giver)).toBeLessThan(usd(97_500));
    expect(codeOf(consented(ccp, dealt))).toBe("MARGIN_INSUFFICIENT");
    expect(lotsOf(ccp, giver)).toBe(-25n * oneCoin);
    const before = ccp.engine.health(systemAccounts.capital).marketEquityQuanta;
    expect(effectsOf(ccp.closeCycle(), "defaulted")).toEqual([]);
    expect(ccp.engine.health(systemAccounts.capital).marketEquityQuanta).toBe(before);
  });

  it("makes nobody owe more than the limit, whatever collateral it has", () => {
    const { ccp, members } = smallCcp([0, 1_000_000, 1_000_000], { debtLimitQuanta: usd(25_000) });
    const [alice, bob, carol] = members;
    ccp.deposit(alice.id, 3, 50n * 10n ** 8n);
    const dealt = { id: "t", buyer: alice, seller: bob };
    expect(deal(ccp, dealt, { sizeLots: 10n * oneCoin, priceTicks: btcTicks })).not.toBeNull();
    const lost = { buyer: carol, seller: alice, instrument: 2, priceTicks: ethTicks };
    expect(submitTrade(ccp, { ...lost, sizeLots: 87_500n })).toBe("novated");
    // She gains 40,000 dollars on bitcoin, and has lost 35,000 on ether.
    ccp.prices({ 1: (btcTicks * 11n) / 10n, 2: (ethTicks * 12n) / 10n });
    expect(codeOf(consented(ccp, dealt))).toBe("DEBT_LIMIT_EXCEEDED");
    ccp.deposit(alice.id, 1, usd(15_000));
    expect(codeOf(consented(ccp, dealt))).toBe("accepted");
    expectConserved(ccp);
  });

  it("counts credit at on-chain venues as used when it looks at what a member owes", () => {
    const { ccp, members } = smallCcp([0, 1_000_000, 1_000_000], { debtLimitQuanta: usd(22_000) });
    const [alice, bob, carol] = members;
    ccp.deposit(alice.id, 3, 200n * 10n ** 8n);
    const dealt = { id: "t", buyer: alice, seller: bob };
    expect(deal(ccp, dealt, { sizeLots: 3n * oneCoin, priceTicks: btcTicks })).not.toBeNull();
    const lost = { buyer: carol, seller: alice, instrument: 2, priceTicks: ethTicks };
    expect(submitTrade(ccp, { ...lost, sizeLots: 30_000n })).toBe("novated");
    expect(codeOf(ccp.requestCredit(alice, usd(15_000), ccp.timeSeconds + 3_000n))).toBe("accepted");
    // She gains 12,000 dollars on bitcoin, and has lost as much on ether.
    ccp.prices({ 1: (btcTicks * 11n) / 10n, 2: (ethTicks * 12n) / 10n });
    expect(codeOf(consented(ccp, dealt))).toBe("DEBT_LIMIT_EXCEEDED");
  });

  it("gives a suspended account no position for lots that it has handed on", () => {
    const { ccp, members } = smallCcp([100_000, 500_000, 500_000]);
    const [alice, bob, carol] = members;
    const dealt = { id: "t", buyer: alice, seller: bob };
    deal(ccp, dealt, { sizeLots: oneCoin, priceTicks: btcTicks });
    expect(codeOf(ccp.port(alice, carol))).toBe("accepted");
    ccp.deposit(alice.id, 1, usd(100_000));
    ccp.admin({ kind: "suspend", what: "account", id: alice.id });
    expect(codeOf(consented(ccp, dealt))).toBe("ACCOUNT_SUSPENDED");
  });
});

const step = fc.record({
  what: fc.constantFrom(
    ...(["trade", "trade", "trade", "bust", "consent", "consent", "consent", "port", "transfer", "price"] as const),
  ),
  first: fc.nat(3),
  second: fc.nat(3),
  size: fc.bigInt({ min: 1n, max: 20n }),
  offPpm: fc.integer({ min: -95_000, max: 95_000 }),
  back: fc.nat(5),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const debtLimitQuanta = usd(20_000);

/** Four accounts, the last two of one owner and with ether to borrow against, and what they trade. */
class World {
  readonly ccp: TestCcp;
  readonly members: readonly TestMember[];
  readonly #trades: Dealt[] = [];
  #markTicks = btcTicks;

  constructor() {
    const { ccp, members } = smallCcp([60_000, 300_000, 10_000], { debtLimitQuanta });
    this.ccp = ccp;
    this.members = [...members, ccp.openSub(members[2], 1, "cross")];
    for (const { id } of this.members.slice(2)) ccp.deposit(id, 3, 200n * 10n ** 8n);
    for (const fund of funds) ccp.deposit(fund, 1, usd(100_000));
  }

  /** @returns the outcome of a step */
  take({ what, first, second, size, offPpm, back }: Step): string {
    const { ccp } = this;
    const [one, other] = [this.members[first], this.members[second]] as [TestMember, TestMember];
    const priceTicks = (this.#markTicks * BigInt(1_000_000 + offPpm)) / 1_000_000n;
    if (what === "price") {
      this.#markTicks = priceTicks;
      return codeOf(ccp.prices({ 1: priceTicks, 2: ethTicks }));
    }
    if (what === "trade") {
      const id = `p${this.#trades.length}`;
      const dealt = deal(ccp, { id, buyer: one, seller: other }, { sizeLots: (size * oneCoin) / 2n, priceTicks });
      this.#trades.push({ id, buyer: one, seller: other });
      return dealt === null ? "refused" : "accepted";
    }
    if (what === "port") return codeOf(ccp.port(one, other));
    if (what === "transfer") {
      const money = { asset: 1, amountQuanta: size * usd(500), instrument: null, sizeLots: null };
      const lots = { asset: null, amountQuanta: null, instrument: 1, sizeLots: size * oneCoin };
      return codeOf(ccp.give(one, { kind: "transfer", to: other.id, ...(offPpm > 0 ? money : lots) }));
    }
    const dealt = this.#trades.at(-1 - back);
    if (dealt === undefined) return "none";
    return codeOf(what === "bust" ? ccp.bust(dealt.id) : consented(ccp, dealt));
  }
}

it("no bust makes a member bankrupt or owe beyond its limit, no other command does the first, and no fund pays", () => {
  const seen = new Set<string>();
  const property = fc.property(fc.array(step, { minLength: 10, maxLength: 30 }), (steps) => {
    const world = new World();
    const { ccp, members } = world;
    for (const row of steps) {
      const before = members.map((member) => [worth(ccp, member), money(ccp, member)] as const);
      seen.add(`${row.what} ${world.take(row)}`);
      expectConserved(ccp);
      if (row.what === "price") continue;
      members.forEach((member, index) => {
        const [worthBefore, moneyBefore] = before[index] ?? [0n, 0n];
        const [worthAfter, moneyAfter] = [worth(ccp, member), money(ccp, member)];
        if (worthAfter < 0n) expect(worthAfter).toBeGreaterThanOrEqual(worthBefore);
        const isBust = row.what === "bust" || row.what === "consent";
        if (isBust && -moneyAfter > debtLimitQuanta) expect(moneyAfter).toBeGreaterThanOrEqual(moneyBefore);
      });
    }
    const areSolvent = members.every((member) => worth(ccp, member) >= 0n);
    const defaulted = effectsOf(ccp.closeCycle(), "defaulted");
    if (areSolvent) expect(defaulted).toEqual([]);
  });
  fc.assert(property, { numRuns: 120 });
  const accepted = ["trade", "bust", "consent", "port", "transfer"].map((what) => `${what} accepted`);
  const refused = ["bust MARGIN_INSUFFICIENT", "consent MARGIN_INSUFFICIENT", "consent DEBT_LIMIT_EXCEEDED"];
  expect([...accepted, ...refused].filter((what) => !seen.has(what))).toEqual([]);
});
