import type { Applied } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, effectsOf, expectConserved, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

/** Of Alice with four coins at 40,000 dollars: below maintenance margin. */
const crashTicks = btcTicks - 400_000n;

/** Alice, four coins long, and Bob have credit of 10,000 and 8,000 dollars at the on-chain venue, in the root of cycle 1. */
function granted() {
  const { ccp, members } = smallCcp([20_000, 20_000, 1_000_000]);
  const [alice, bob, rich] = members;
  ccp.requestCredit(alice, usd(10_000), ccp.timeSeconds + 90_000n);
  ccp.requestCredit(bob, usd(8_000), ccp.timeSeconds + 90_000n);
  submitTrade(ccp, { buyer: alice, seller: rich, sizeLots: 4n * oneCoin });
  ccp.closeCycle();
  const credit = (member: TestMember) => ccp.engine.account(member.id).credits[0];
  const reserved = (member: TestMember) => ccp.engine.health(member.id).reservedCreditQuanta;
  const leaf = (member: TestMember) =>
    ccp.engine.lastCycle()?.venues[0]?.creditLeaves.find((row) => row.account === member.id);
  const stops = (applied: Applied) => effectsOf(applied, "credit-stopped");
  return { ccp, alice, bob, rich, credit, reserved, leaf, stops };
}

describe("credit that ends ahead of the next root (P28)", () => {
  it("is stopped with the price that brings its account into liquidation, once, through the last cycle", () => {
    const { ccp, alice, stops, credit } = granted();
    const ordered = stops(ccp.prices({ 1: crashTicks }));
    expect(ordered).toEqual([{ kind: "credit-stopped", account: alice.id, venue: 1, throughCycle: 1n }]);
    expect(stops(ccp.prices({ 1: crashTicks - 1n }))).toEqual([]);
    expect(credit(alice)?.stoppedCycle).toBe(1n);
    const contract = ccp.engine.state.venues.get(1)?.contract;
    expect(ccp.engine.creditStops()).toEqual([{ account: alice.id, venue: 1, chain: 2, contract, throughCycle: 1n }]);
  });

  it("counts as used until the venue's final block carries the stop, then it is free", () => {
    const { ccp, alice, reserved, leaf } = granted();
    ccp.prices({ 1: crashTicks });
    expect(reserved(alice)).toBe(usd(10_000));
    ccp.closeCycle();
    expect([leaf(alice), reserved(alice)]).toEqual([undefined, usd(10_000)]);
    const ended = effectsOf(ccp.creditStopped(alice.id, 1n), "credit-ended");
    expect(ended).toEqual([{ kind: "credit-ended", account: alice.id, venue: 1, releasedQuanta: usd(10_000) }]);
    expect([reserved(alice), ccp.engine.creditStops()]).toEqual([0n, []]);
    expect(ccp.engine.state.venues.get(1)?.outstandingQuanta).toBe(usd(8_000));
    expectConserved(ccp);
  });

  it("honours a trade made before the stop, and releases what it left", () => {
    const { ccp, alice, bob, credit } = granted();
    ccp.prices({ 1: crashTicks });
    const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: crashTicks, sizeLots: oneCoin / 10n };
    expect(effectsOf(ccp.venueTrade({ ...trade, id: "1" }, usd(300), usd(300)), "trade-novated")).toHaveLength(1);
    const ended = effectsOf(ccp.creditStopped(alice.id, 1n), "credit-ended");
    expect(ended.map((row) => row.releasedQuanta)).toEqual([usd(9_700)]);
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(300), usedSeenQuanta: usd(300), stoppedCycle: null });
  });

  it("is over with a trade before it that uses the credit up: the account gets credit again once it is well", () => {
    const { ccp, alice, bob, credit } = granted();
    ccp.prices({ 1: crashTicks });
    const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: crashTicks, sizeLots: oneCoin / 10n };
    expect(effectsOf(ccp.venueTrade({ ...trade, id: "1" }, usd(10_000), usd(300)), "trade-novated")).toHaveLength(1);
    expect([credit(alice)?.stoppedCycle, ccp.engine.creditStops()]).toEqual([null, []]);
    expect(ccp.creditStopped(alice.id, 1n).ok).toBe(true);
    ccp.prices({ 1: btcTicks });
    expect(ccp.requestCredit(alice, usd(1), ccp.timeSeconds + 90_000n).ok).toBe(true);
  });

  it("stays reserved when a stop reaches less far, was never ordered, or is of somebody unknown: a forged one frees nothing", () => {
    const { ccp, alice, bob, reserved } = granted();
    ccp.closeCycle();
    ccp.prices({ 1: crashTicks });
    for (const [account, throughCycle] of [
      [alice.id, 1n],
      [bob.id, 1n << 63n],
      [`0x${"99".repeat(32)}` as Hex, 2n],
    ] as const)
      expect(effectsOf(ccp.creditStopped(account, throughCycle), "credit-ended")).toEqual([]);
    expect([reserved(alice), reserved(bob)]).toEqual([usd(10_000), usd(8_000)]);
    expect(effectsOf(ccp.creditStopped(alice.id, 2n), "credit-ended")).toHaveLength(1);
  });

  it("comes back with the next root where the account has recovered; the old stop then frees nothing", () => {
    const { ccp, alice, reserved, leaf, credit, stops } = granted();
    ccp.prices({ 1: crashTicks });
    ccp.prices({ 1: btcTicks });
    expect(codeOf(ccp.requestCredit(alice, usd(1), ccp.timeSeconds + 900n))).toBe("CREDIT_STOPPED");
    ccp.closeCycle();
    expect([leaf(alice)?.limitQuanta, credit(alice)?.stoppedCycle]).toEqual([usd(10_000), null]);
    expect(effectsOf(ccp.creditStopped(alice.id, 1n), "credit-ended")).toEqual([]);
    expect(reserved(alice)).toBe(usd(10_000));
    expect(stops(ccp.prices({ 1: crashTicks })).map((row) => row.throughCycle)).toEqual([2n]);
  });

  it("is stopped for a suspended account as well, and not before any root has given it", () => {
    const { ccp, bob, stops } = granted();
    const suspended = stops(ccp.admin({ kind: "suspend", what: "account", id: bob.id }));
    expect(suspended).toEqual([{ kind: "credit-stopped", account: bob.id, venue: 1, throughCycle: 1n }]);
    const { ccp: fresh, members } = smallCcp([20_000]);
    fresh.requestCredit(members[0], usd(10_000), fresh.timeSeconds + 900n);
    expect(stops(fresh.admin({ kind: "suspend", what: "account", id: members[0].id }))).toEqual([]);
  });
});

/* The same dollar */

interface Root {
  readonly cycle: bigint;
  readonly limits: ReadonlyMap<Hex, bigint>;
}

/** How far beyond its newest root a venue applies a stop. */
const stopAhead = 16n;

/** A venue by the contract's rules; its events wait until they are fed. */
class Venue {
  effective: Root | null = null;
  newest: Root | null = null;
  readonly used = new Map<Hex, bigint>();
  readonly #stopped = new Map<Hex, bigint>();
  readonly events: (() => void)[] = [];

  readonly ccp: TestCcp;

  constructor(ccp: TestCcp) {
    this.ccp = ccp;
  }

  /** What an account can still use now. */
  usable(account: Hex): bigint {
    if (this.effective === null || this.newest === null) return 0n;
    if (this.effective.cycle <= (this.#stopped.get(account) ?? 0n)) return 0n;
    const limits = [this.effective, this.newest].map((root) => root.limits.get(account) ?? 0n);
    return larger(0n, limits.reduce(smaller) - (this.used.get(account) ?? 0n));
  }

  stop(account: Hex, cycle: bigint): void {
    const highest = (this.newest?.cycle ?? 0n) + stopAhead;
    const stopped = larger(smaller(cycle, highest), this.#stopped.get(account) ?? 0n);
    this.#stopped.set(account, stopped);
    // Each stop is reported, also one that adds nothing.
    this.events.push(() => expect(this.ccp.creditStopped(account, stopped).ok).toBe(true));
  }

  trade(buyer: Hex, seller: Hex, useQuanta: bigint): void {
    if (this.usable(buyer) < useQuanta || this.usable(seller) < useQuanta) return;
    for (const account of [buyer, seller]) this.used.set(account, (this.used.get(account) ?? 0n) + useQuanta);
    const id = `p${this.events.length}/${this.used.get(buyer)}/${this.used.get(seller)}`;
    const trade = { id, instrument: 1, buyer, seller, priceTicks: btcTicks, sizeLots: oneCoin / 10n };
    this.events.push(() => expect(this.ccp.venueTrade(trade, useQuanta, useQuanta).ok).toBe(true));
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("price" as const), at: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("close" as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("root" as const), skip: fc.integer({ min: 0, max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("mature" as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("stop" as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("forge" as const), who: fc.nat(2), cycle: fc.nat(99) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("trade" as const), who: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("feed" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("request" as const), who: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("withdraw" as const), who: fc.nat(2) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Three members with credit; roots, stops and the venue's events are on their way for as long as the steps take. */
class World {
  readonly #members: readonly TestMember[];
  readonly ccp: TestCcp;
  readonly #venue: Venue;
  readonly #roots: Root[] = [];
  #stops: { readonly account: Hex; readonly throughCycle: bigint }[] = [];
  /** Stops that nothing has carried out after everything arrived. */
  pending = 0;
  stopped = 0;

  constructor() {
    const { ccp, members } = smallCcp([20_000, 20_000, 60_000, 1_000_000]);
    this.ccp = ccp;
    this.#members = members.slice(0, 3);
    this.#venue = new Venue(ccp);
    for (const member of this.#members) ccp.requestCredit(member, usd(6_000), ccp.timeSeconds + 900_000n);
    submitTrade(ccp, { buyer: members[0], seller: members[3], sizeLots: 4n * oneCoin });
    submitTrade(ccp, { buyer: members[3], seller: members[1], sizeLots: 4n * oneCoin });
    this.#note(ccp.closeCycle());
  }

  /** What the engine counts as used is at the least what the venue still lets every account use, and what is on its way. */
  check(): void {
    for (const { id } of this.#members) {
      const credit = this.ccp.engine.account(id).credits[0];
      const countedQuanta = (credit?.limitQuanta ?? 0n) - (this.#venue.used.get(id) ?? 0n);
      expect(this.#venue.usable(id)).toBeLessThanOrEqual(countedQuanta);
    }
    expectConserved(this.ccp);
  }

  run(at: Step): void {
    const { ccp } = this;
    const venue = this.#venue;
    const member = this.#members["who" in at ? at.who : 0] as TestMember;
    const expirySeconds = ccp.timeSeconds + 900_000n;
    if (at.do === "price")
      this.#note(ccp.prices({ 1: [crashTicks, btcTicks, btcTicks + 400_000n, btcTicks][at.at] as bigint }));
    if (at.do === "close") this.#note(ccp.closeCycle());
    if (at.do === "request") this.#note(ccp.requestCredit(member, usd(700), expirySeconds));
    if (at.do === "withdraw") this.#note(ccp.withdraw(member, 1, usd(1_000)));
    // Roots arrive in order, with gaps.
    if (at.do === "root") venue.newest = this.#roots.splice(0, at.skip + 1).at(-1) ?? venue.newest;
    if (at.do === "mature") venue.effective = venue.newest;
    if (at.do === "stop") this.#deliverStops(this.#stops.splice(at.at % Math.max(1, this.#stops.length), 1));
    if (at.do === "forge") venue.stop(member.id, BigInt(at.cycle));
    if (at.do === "trade") venue.trade(member.id, (this.#members[(at.who + 1) % 3] as TestMember).id, usd(500));
    if (at.do === "feed") venue.events.shift()?.();
  }

  /** Delivers everything that is on its way. */
  settle(): void {
    this.#deliverStops(this.#stops.splice(0));
    for (const event of this.#venue.events.splice(0)) event();
    this.pending = this.ccp.engine.creditStops().length;
  }

  #deliverStops(stops: readonly { readonly account: Hex; readonly throughCycle: bigint }[]): void {
    for (const { account, throughCycle } of stops) this.#venue.stop(account, throughCycle);
  }

  #note(applied: Applied): void {
    if (!applied.ok) return;
    for (const { account, throughCycle } of effectsOf(applied, "credit-stopped")) {
      this.#stops.push({ account, throughCycle });
      this.stopped += 1;
    }
    const output = this.ccp.engine.lastCycle();
    if (effectsOf(applied, "cycle-closed").length === 0 || output === undefined) return;
    const leaves = output.venues[0]?.creditLeaves ?? [];
    const limits = new Map(leaves.map(({ account, limitQuanta }) => [account, limitQuanta] as const));
    this.#roots.push({ cycle: output.header.cycle, limits });
  }
}

describe("the same dollar", () => {
  it("never backs a trade at the venue and anything else, in whatever order roots, stops and events arrive", () => {
    let stopped = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
        const world = new World();
        for (const at of steps) {
          world.run(at);
          world.check();
        }
        world.settle();
        world.check();
        // Stops of cycles that the venue is not far behind of free what they ended.
        expect(world.pending).toBe(0);
        stopped += world.stopped;
      }),
      { numRuns: 100 },
    );
    expect(stopped).toBeGreaterThan(20);
  });
});
