import type { Applied, Command } from "@isthmus/clearing";
import { Engine, systemAccounts } from "@isthmus/clearing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomAct } from "../replay/journal.ts";
import { openRandomCcp } from "../replay/open-random-ccp.ts";
import { givePrices, markOf, oneOf, type RandomCcp } from "../replay/random-ccp.ts";
import { FoldedLedger } from "./folded-ledger.ts";

/** Worlds and steps of each; raise them to hunt. */
const worlds = Number(process.env.ISTHMUS_WORLDS ?? 14);
const steps = Number(process.env.ISTHMUS_STEPS ?? 220);

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.from(left).equals(Buffer.from(right));

/** What must hold at every journal index, recomputed from the state and not from running totals. */
function checkBooks(engine: Engine): void {
  for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  let pendingQuanta = 0n;
  const lots = new Map<number, bigint>();
  const longLots = new Map<number, bigint>();
  const entitled = new Map<number, bigint>();
  let gainsQuanta = 0n;
  let fundQuanta = 0n;
  let costQuanta = 0n;
  for (const account of engine.state.accounts.values()) {
    pendingQuanta += account.pendingQuanta;
    let reasons = 0n;
    for (const amountQuanta of account.byReason.values()) reasons += amountQuanta;
    expect(reasons).toBe(account.pendingQuanta);
    let leavingQuanta = 0n;
    for (const amountQuanta of account.leavingContributions.values()) {
      expect(amountQuanta).toBeGreaterThan(0n);
      leavingQuanta += amountQuanta;
    }
    expect(leavingQuanta).toBeLessThanOrEqual(account.contributionQuanta);
    fundQuanta += account.contributionQuanta;
    gainsQuanta += account.realisedQuanta + account.variationQuanta;
    for (const [number, position] of account.positions) {
      expect(position.lots).not.toBe(0n);
      costQuanta += position.costQuanta;
      lots.set(number, (lots.get(number) ?? 0n) + position.lots);
      if (position.lots > 0n) longLots.set(number, (longLots.get(number) ?? 0n) + position.lots);
    }
    for (const [asset, { entitledQuanta, claimedQuanta }] of account.entitlements) {
      expect(claimedQuanta).toBeLessThanOrEqual(entitledQuanta);
      entitled.set(asset, (entitled.get(asset) ?? 0n) + entitledQuanta);
    }
  }
  expect(pendingQuanta).toBe(0n);
  // Who gained gained it from somebody; until it is settled, what open lots cost stands against the clearing account.
  expect(gainsQuanta).toBe(0n);
  const { balances, pendingQuanta: owedQuanta } = engine.account(systemAccounts.defaultFund);
  // Liable as long as they are in it: the fund holds all contributions, those under notice too, and nothing else.
  expect(balances.reduce((sum, row) => sum + row.amountQuanta, owedQuanta)).toBe(fundQuanta);
  const clearing = engine.state.accounts.get(systemAccounts.clearing);
  expect((clearing?.realisedQuanta ?? 0n) + (clearing?.variationQuanta ?? 0n)).toBe(-costQuanta);
  for (const sum of lots.values()) expect(sum).toBe(0n);
  for (const { instrument, openInterestLots } of engine.instruments()) {
    expect(openInterestLots).toBe(longLots.get(instrument) ?? 0n);
  }
  for (const asset of engine.state.assets.values()) {
    expect(asset.entitledQuanta).toBe(entitled.get(asset.asset) ?? 0n);
    // No vault is promised more than it has got.
    expect(asset.entitledQuanta + asset.suspenseQuanta + asset.lostQuanta).toBeLessThanOrEqual(asset.depositedQuanta);
  }
}

/** Leaves by chain, account and asset: an entitlement that was published once never falls and is never left out. */
class PublishedLeaves {
  readonly #entitled = new Map<string, bigint>();

  check(engine: Engine): void {
    const now = new Map<string, bigint>();
    for (const vault of engine.lastCycle()?.vaults ?? []) {
      for (const leaf of vault.leaves) now.set(`${vault.chain} ${leaf.account} ${leaf.asset}`, leaf.entitledQuanta);
    }
    for (const [key, entitledQuanta] of this.#entitled) {
      expect(now.get(key) ?? 0n, key).toBeGreaterThanOrEqual(entitledQuanta);
    }
    for (const [key, entitledQuanta] of now) this.#entitled.set(key, entitledQuanta);
  }
}

/** A healthy account is never sold out, a sale bankrupts nobody, and no bidder gets more than the stated discount. */
function checkBid(engine: Engine, command: Command, act: () => Applied): Applied {
  if (command.kind !== "bid" || !engine.hasAccount(command.seller)) return act();
  const { kind } = engine.state.accounts.get(command.seller) ?? { kind: "member" };
  const before = engine.health(command.seller);
  const bidder = engine.health(command.account).equityQuanta;
  const applied = act();
  if (!applied.ok || kind === "system") return applied;
  const after = engine.health(command.seller);
  expect(before.state).not.toBe("healthy");
  if (before.state !== "bankrupt") expect(after.state).not.toBe("bankrupt");
  for (const effect of applied.effects) {
    if (effect.kind !== "liquidated") continue;
    expect(effect.discountQuanta).toBeLessThanOrEqual(effect.freedQuanta > 0n ? effect.freedQuanta : 0n);
    // Haircuts on what it bought only lower it.
    expect(engine.health(command.account).equityQuanta - bidder).toBeLessThanOrEqual(effect.discountQuanta);
  }
  return applied;
}

/** A leap of a tenth to four fifths, up or down, and bids for whoever falls by it. */
function crash(given: RandomCcp): void {
  const { ccp, members, random } = given;
  const size = BigInt(100_000 + random(700_001));
  const movePpm = random(2) === 0 ? size : -size;
  givePrices(given, { 1: (markOf(given, 1) * (1_000_000n + movePpm)) / 1_000_000n || 1n }, random(900), {});
  for (const { account: seller, offeredPpm } of [...ccp.engine.state.auctions.values()]) {
    const sharePpm = offeredPpm / BigInt(1 + random(3)) || 1n;
    ccp.give(oneOf(given, members), { kind: "bid", seller, limitQuanta: 10n ** 30n, sharePpm });
  }
}

it("balances every book and keeps every entitlement after every command of random worlds", () => {
  const accepted = new Map<string, number>();
  const refused = new Map<string, number>();
  const effects = new Set<string>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const given = openRandomCcp(seed);
      const { ccp } = given;
      const { engine } = ccp;
      const ledger = new FoldedLedger(engine);
      const leaves = new PublishedLeaves();
      const plain = ccp.apply.bind(ccp);
      ccp.apply = (command) => {
        const before = engine.snapshot();
        const applied = checkBid(engine, command, () => plain(command));
        if (!applied.ok) {
          count(refused, applied.error.code);
          expect(sameBytes(engine.snapshot(), before), `${command.kind} ${applied.error.code}`).toBe(true);
          return applied;
        }
        count(accepted, command.kind);
        for (const effect of applied.effects) effects.add(effect.kind);
        ledger.fold(applied.effects);
        ledger.check(engine);
        checkBooks(engine);
        if (command.kind === "close-cycle") {
          const cycle = engine.lastCycle();
          expect(cycle?.obligations.sumQuanta).toBe(0n);
          expect(cycle?.obligations.savedQuanta).toBeGreaterThanOrEqual(0n);
          for (const { sumQuanta } of cycle?.placement ?? []) expect(sumQuanta).toBe(0n);
          leaves.check(engine);
          // Cached digests must equal those of a full hash.
          expect(Engine.restore(engine.snapshot()).digest()).toBe(engine.digest());
        }
        return applied;
      };
      for (let step = 0; step < steps; step++) {
        randomAct(given);
        if (step % 25 === 24) crash(given);
      }
      ccp.closeCycle();
    }),
    { numRuns: worlds },
  );
  if (process.env.ISTHMUS_SEEN !== undefined) console.log(accepted, refused, effects);
  // A run in which nothing of this happens would prove nothing.
  for (const kind of [
    "auction-opened",
    "liquidated",
    "defaulted",
    "expired",
    "settlement-waits",
    "mark-refused",
    "input-refused",
    "entitlement-raised",
    "claim-recorded",
  ]) {
    expect([...effects]).toContain(kind);
  }
  expect([...refused.keys()]).toContain("BALANCE_INSUFFICIENT");
  expect(accepted.size).toBeGreaterThan(20);
}, 600_000);
