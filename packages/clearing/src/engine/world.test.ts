import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Applied } from "../model/effect.ts";
import { systemAccountNames, systemAccounts } from "../model/system-accounts.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { Engine } from "./engine.ts";

/** Worlds per property; raise it to hunt. */
const worlds = Number(process.env.ISTHMUS_WORLDS ?? 40);
/** What happened over all worlds, so that a test that never liquidates anybody is noticed. */
const seen = new Map<string, number>();

type Step =
  | { readonly do: "deposit"; readonly who: number; readonly asset: number; readonly amount: number }
  | {
      readonly do: "trade";
      readonly a: number;
      readonly b: number;
      readonly instrument: number;
      readonly lots: number;
      readonly offsetPpm: number;
    }
  | { readonly do: "venue-trade"; readonly a: number; readonly b: number; readonly lots: number; readonly use: number }
  | { readonly do: "price"; readonly instrument: number; readonly movePpm: number; readonly rate: number }
  | { readonly do: "withdraw"; readonly who: number; readonly asset: number; readonly amount: number }
  | { readonly do: "claim"; readonly who: number; readonly asset: number; readonly part: number }
  | { readonly do: "credit"; readonly who: number; readonly amount: number }
  | { readonly do: "time"; readonly seconds: number }
  | { readonly do: "close" }
  | { readonly do: "bid"; readonly who: number; readonly lots: number }
  | { readonly do: "contribute"; readonly who: number; readonly amount: number; readonly back: boolean }
  | { readonly do: "fund"; readonly fund: "capital" | "insurance"; readonly amount: number }
  | { readonly do: "bust"; readonly step: number }
  | { readonly do: "port"; readonly a: number; readonly b: number };

const who = fc.nat(5);
const asset = fc.integer({ min: 1, max: 3 });
const instrument = fc.integer({ min: 1, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("deposit" as const), who, asset, amount: fc.integer({ min: 1, max: 10 ** 12 }) }),
  fc.record({
    do: fc.constant("trade" as const),
    a: who,
    b: who,
    instrument,
    lots: fc.integer({ min: 1, max: 400_000 }),
    offsetPpm: fc.integer({ min: -120_000, max: 120_000 }),
  }),
  fc.record({
    do: fc.constant("venue-trade" as const),
    a: who,
    b: who,
    lots: fc.integer({ min: 1, max: 9_000 }),
    use: fc.integer({ min: 1, max: 10 ** 9 }),
  }),
  fc.record({
    do: fc.constant("price" as const),
    instrument,
    movePpm: fc.integer({ min: -800_000, max: 800_000 }),
    rate: fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
  }),
  fc.record({ do: fc.constant("withdraw" as const), who, asset, amount: fc.integer({ min: 1, max: 10 ** 11 }) }),
  fc.record({ do: fc.constant("claim" as const), who, asset, part: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("credit" as const), who, amount: fc.integer({ min: 1, max: 10 ** 10 }) }),
  fc.record({ do: fc.constant("time" as const), seconds: fc.integer({ min: 1, max: 9_000 }) }),
  fc.record({ do: fc.constant("close" as const) }),
  fc.record({ do: fc.constant("bid" as const), who, lots: fc.integer({ min: 1, max: 50_000 }) }),
  fc.record({
    do: fc.constant("contribute" as const),
    who,
    amount: fc.integer({ min: 1, max: 10 ** 10 }),
    back: fc.boolean(),
  }),
  fc.record({
    do: fc.constant("fund" as const),
    fund: fc.constantFrom("capital" as const, "insurance" as const),
    amount: fc.integer({ min: 1, max: 10 ** 10 }),
  }),
  fc.record({ do: fc.constant("bust" as const), step: fc.nat(40) }),
  fc.record({ do: fc.constant("port" as const), a: who, b: who }),
);

function play(ccp: TestCcp, members: readonly TestMember[], steps: readonly Step[], after: () => void): void {
  const id = (index: number) => members[index] as TestMember;
  const mark = (number: number): bigint =>
    ccp.engine.instruments().find((row) => row.instrument === number)?.markTicks ?? 1n;
  steps.forEach((step, n) => {
    const before = ccp.engine.digest();
    const length = ccp.journal.length;
    switch (step.do) {
      case "deposit":
        ccp.deposit(id(step.who).id, step.asset, BigInt(step.amount));
        break;
      case "trade":
        ccp.trades([
          {
            id: `t${n}`,
            instrument: step.instrument,
            buyer: id(step.a).id,
            seller: id(step.b).id,
            priceTicks: (mark(step.instrument) * BigInt(1_000_000 + step.offsetPpm)) / 1_000_000n,
            sizeLots: BigInt(step.lots),
            maker: "buyer",
          },
        ]);
        break;
      case "venue-trade":
        ccp.venueTrade(
          {
            id: `v${n}`,
            instrument: 1,
            buyer: id(step.a).id,
            seller: id(step.b).id,
            priceTicks: mark(1),
            sizeLots: BigInt(step.lots),
          },
          BigInt(step.use),
          BigInt(step.use),
        );
        break;
      case "price": {
        const next = (mark(step.instrument) * BigInt(1_000_000 + step.movePpm)) / 1_000_000n;
        ccp.prices({ [step.instrument]: next }, 600n, { [step.instrument]: BigInt(step.rate) });
        break;
      }
      case "withdraw":
        ccp.withdraw(id(step.who), step.asset, BigInt(step.amount));
        break;
      case "claim": {
        const row = ccp.engine.account(id(step.who).id).entitlements.find((entry) => entry.asset === step.asset);
        const unclaimed = (row?.entitledQuanta ?? 0n) - (row?.claimedQuanta ?? 0n);
        if (unclaimed > 0n) ccp.claim(id(step.who), step.asset, unclaimed / BigInt(step.part) || 1n);
        break;
      }
      case "credit":
        ccp.requestCredit(id(step.who), BigInt(step.amount), ccp.timeSeconds + 5_000n);
        break;
      case "time":
        ccp.chainTime(2, ccp.timeSeconds + BigInt(step.seconds));
        break;
      case "close":
        ccp.closeCycle();
        break;
      case "bid": {
        const [auction] = ccp.engine.state.auctions.values();
        if (auction === undefined) break;
        const bid = { kind: "bid", sharePpm: BigInt(step.lots) * 20n, limitQuanta: 10n ** 30n } as const;
        checkBid(ccp, auction.account, () => ccp.give(id(step.who), { ...bid, seller: auction.account }));
        break;
      }
      case "contribute":
        ccp.give(id(step.who), {
          kind: "contribute",
          direction: step.back ? "take-back" : "pay-in",
          amountQuanta: BigInt(step.amount),
        });
        break;
      case "fund":
        ccp.deposit(systemAccounts[step.fund], 1, BigInt(step.amount));
        break;
      case "bust":
        ccp.bust(`t${step.step}`);
        break;
      case "port":
        ccp.port(id(step.a), id(step.b));
        break;
    }
    if (ccp.journal.length === length) expect(ccp.engine.digest()).toBe(before);
    after();
  });
}

/** A sale lowers the requirement and never worth over requirement, and leaves a solvent account solvent. */
function checkBid(ccp: TestCcp, seller: Hex, act: () => Applied): void {
  if (!ccp.engine.hasAccount(seller)) return;
  const before = ccp.engine.health(seller);
  if (systemAccountNames.has(seller)) {
    act();
    return;
  }
  if (!act().ok || before.state === "bankrupt") return;
  const after = ccp.engine.health(seller);
  expect(before.state).not.toBe("healthy");
  expect(after.state).not.toBe("bankrupt");
  expect(after.maintenanceQuanta).toBeLessThanOrEqual(before.maintenanceQuanta);
}

/** What the effects of a command must not show, whatever the world. */
function checkEffects(ccp: TestCcp, applied: Applied, healthBefore: ReadonlyMap<Hex, string>): void {
  if (!applied.ok) return;
  const newly = new Map(healthBefore);
  for (const effect of applied.effects) {
    seen.set(effect.kind, (seen.get(effect.kind) ?? 0) + 1);
    if (effect.kind === "health-changed") newly.set(effect.account, effect.to);
    // An auction goes on until maintenance plus the buffer is restored: through a margin call, never while healthy. The funds
    // sell what they have taken over however healthy they are.
    if (effect.kind === "liquidated" && systemAccountNames.has(effect.account)) seen.set("sold by a fund", 1);
    else if (effect.kind === "liquidated") expect(newly.get(effect.account)).not.toBe("healthy");
    if (effect.kind === "deleveraged" || effect.kind === "torn-up") expect(newly.get(effect.account)).toBe("bankrupt");
    if (effect.kind !== "defaulted") continue;
    const { capitalLimitQuanta, insuranceLimitQuanta } = ccp.engine.state.parameters;
    let paid = 0n;
    for (const { layer, paidQuanta } of effect.draws) {
      paid += paidQuanta;
      if (layer === "house-capital") expect(paidQuanta).toBeLessThanOrEqual(capitalLimitQuanta);
      if (layer === "insurance") expect(paidQuanta).toBeLessThanOrEqual(insuranceLimitQuanta);
    }
    expect(paid).toBe(effect.lossQuanta);
    expect(effect.unallocatedQuanta).toBe(0n);
  }
  if (applied.effects.at(-1)?.kind === "cycle-closed") expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
}

function world(): { ccp: TestCcp; members: TestMember[] } {
  const ccp = TestCcp.standard({
    genesis: { parameters: { capitalLimitQuanta: 3_000_000_000n, insuranceLimitQuanta: 3_000_000_000n } },
  });
  // The last two have no address on Solana, or none but the hub.
  const members = [0, 1, 2, 3].map((index) => ccp.open(index));
  members.push(ccp.open(4, [1, 2]), ccp.open(5, [1]));
  members.forEach((member, index) => {
    ccp.deposit(member.id, 1 + (index % 3), index % 3 === 2 ? 40n * 10n ** 8n : 80_000_000_000n);
  });
  ccp.prices({ 1: 3_000_000n, 2: 150_000n });
  // Some start near the edge, so that every run sees liquidations and defaults.
  const [a, b, , d, e] = members as [TestMember, TestMember, TestMember, TestMember, TestMember];
  const trade = { instrument: 1, priceTicks: 3_000_000n, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "s1", buyer: a.id, seller: b.id, sizeLots: 300_000n },
    { ...trade, id: "s2", buyer: d.id, seller: e.id, sizeLots: 200_000n },
  ]);
  return { ccp, members };
}

/** Settlement money of the default fund. */
function fundMoney(ccp: TestCcp): bigint {
  const { balances, pendingQuanta } = ccp.engine.account(systemAccounts.defaultFund);
  return balances.reduce((sum, row) => sum + row.amountQuanta, pendingQuanta);
}

describe("random worlds", () => {
  it("conserve every asset after every command, net to zero, and publish no more than vaults hold", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 15, maxLength: 60 }), (steps) => {
        const { ccp, members } = world();
        const { engine } = ccp;
        const entitled = new Map<string, bigint>();
        const { apply } = ccp;
        ccp.apply = (command) => {
          const health = new Map([...engine.state.accounts.values()].map((account) => [account.id, account.health]));
          const applied = apply.call(ccp, command);
          checkEffects(ccp, applied, health);
          return applied;
        };
        play(ccp, members, steps, () => {
          for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
          let pending = 0n;
          const lots = new Map<number, bigint>();
          for (const account of engine.state.accounts.values()) {
            pending += account.pendingQuanta;
            for (const [number, position] of account.positions) {
              lots.set(number, (lots.get(number) ?? 0n) + position.lots);
            }
          }
          expect(pending).toBe(0n);
          for (const sum of lots.values()) expect(sum).toBe(0n);
          let contributed = 0n;
          for (const account of engine.state.accounts.values()) contributed += account.contributionQuanta;
          expect(fundMoney(ccp)).toBe(contributed);
          expect(engine.state.accounts.get(systemAccounts.capital)?.pendingQuanta).toBeLessThanOrEqual(0n);
        });
        ccp.closeCycle();
        const output = engine.lastCycle();
        expect(output?.obligations.sumQuanta).toBe(0n);
        const dust = engine.state.accounts.get(`0x${"0".repeat(63)}6`);
        expect(dust?.pendingQuanta).toBe(0n);
        expect(dust?.balances.size).toBe(0);
        for (const vault of output?.vaults ?? []) {
          for (const totals of vault.totals) {
            const held = engine.conservation().find((row) => row.asset === totals.asset);
            const claimed = held?.claimedQuanta ?? 0n;
            expect(totals.entitledQuanta + totals.exitQuanta - claimed).toBeLessThanOrEqual(held?.inVaultQuanta ?? 0n);
            expect(totals.entitledQuanta).toBeGreaterThanOrEqual(entitled.get(`${totals.asset}`) ?? 0n);
            entitled.set(`${totals.asset}`, totals.entitledQuanta);
          }
        }
      }),
      { numRuns: worlds },
    );
    if (process.env.ISTHMUS_SEEN !== undefined) console.log(seen);
    for (const kind of ["auction-opened", "deleveraged", "defaulted", "trade-novated"])
      expect([...seen.keys()]).toContain(kind);
  }, 600_000);

  it("let a healthy fund sell what it has taken over", () => {
    const { ccp, members } = world();
    const { apply } = ccp;
    seen.delete("sold by a fund");
    ccp.apply = (command) => {
      const health = new Map([...ccp.engine.state.accounts.values()].map((account) => [account.id, account.health]));
      const applied = apply.call(ccp, command);
      checkEffects(ccp, applied, health);
      return applied;
    };
    const steps: Step[] = [
      { do: "fund", fund: "insurance", amount: 10 ** 11 },
      { do: "price", instrument: 1, movePpm: -155_656, rate: 0 },
      { do: "close" },
      { do: "price", instrument: 1, movePpm: 0, rate: 0 },
      { do: "bid", who: 1, lots: 1 },
    ];
    play(ccp, members, steps, () => undefined);
    expect([...seen.keys()]).toContain("sold by a fund");
  });

  it("replay and restore to the same digest, with every account hashed again", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), fc.nat(100), (steps, cut) => {
        const { ccp, members } = world();
        play(ccp, members, steps, () => undefined);
        const at = Math.floor((ccp.journal.length * cut) / 100);
        const { state } = ccp.engine;
        const { parameters } = state;
        let replay = Engine.create({
          houseId: 7,
          hubChain: 1,
          hub: state.hub,
          admin: state.admin,
          oracle: state.oracle,
          parameters,
        });
        ccp.journal.forEach((command, index) => {
          if (index === at) replay = Engine.restore(replay.snapshot());
          expect(replay.apply(command).ok).toBe(true);
        });
        expect(replay.digest()).toBe(ccp.engine.digest());
        expect(replay.journalDigest).toBe(ccp.engine.journalDigest);
        expect(Engine.restore(ccp.engine.snapshot()).digest()).toBe(ccp.engine.digest());
      }),
      { numRuns: Math.ceil(worlds / 2) },
    );
  }, 600_000);
});
