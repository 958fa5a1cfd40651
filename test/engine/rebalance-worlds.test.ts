import { Engine } from "@isthmus/clearing";
import type { TestCcp } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomAct } from "../replay/journal.ts";
import { openRandomCcp } from "../replay/open-random-ccp.ts";
import type { RandomCcp } from "../replay/random-ccp.ts";
import { FoldedLedger } from "./folded-ledger.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 8);
const steps = Number(process.env.ISTHMUS_STEPS ?? 160);

/** Locations of dollars in the random worlds, and the chains of their vaults. */
const places = [
  { asset: 1, chain: 1 },
  { asset: 2, chain: 3 },
] as const;

/** Where tokens of an order are deposited. */
interface Destination {
  readonly account: Hex;
  readonly to: number;
}

/** What the route carries, by order: paid by the vault, and not deposited yet. */
type Carried = Map<bigint, Destination & { leftQuanta: bigint }>;

/** A house that moves money, as chains and bridges would: orders, payments, arrivals in parts, expiries, members that wait. */
function moveMoney({ ccp, random, members }: RandomCcp, carried: Carried): void {
  const { state } = ccp.engine;
  const [from, to] = random(2) === 0 ? [places[0], places[1]] : [places[1], places[0]];
  const orders = [...state.rebalances];
  const [number, order] = orders[random(Math.max(1, orders.length))] ?? [0n, undefined];
  const height = BigInt(ccp.engine.journalIndex);
  switch (random(6)) {
    case 0: {
      const clock = [state.chains.get(from.chain)?.timestampSeconds ?? 0n, ccp.timeSeconds];
      const expirySeconds = (clock[0] ?? 0n) + 1n + BigInt(random(2_000));
      const fields = { asset: from.asset, to: to.asset, route: 1, expirySeconds };
      const amountQuanta = BigInt(1 + random(4_000)) * 999_983n;
      try {
        ccp.admin({ kind: "rebalance", ...fields, amountQuanta });
      } catch (error) {
        expect(error).toMatchObject({
          code: expect.stringMatching(/VAULT_SHORT|SUSPENDED|EXPIRY|OPEN|GATED|CHAIN_UNKNOWN/),
        });
      }
      return;
    }
    case 1: {
      if (order === undefined || order.paid) return;
      const chain = state.assets.get(order.asset)?.chain ?? 0;
      const { asset, amountQuanta } = order;
      ccp.must({ kind: "rebalance-paid", chain, number, asset, amountQuanta, txId: "0x1", logIndex: 0, height });
      carried.set(number, { account: order.account, to: order.to, leftQuanta: amountQuanta });
      return;
    }
    case 2: {
      // A stranger, at any time.
      if (order !== undefined && random(8) === 0) bring(ccp, order, BigInt(1 + random(8_000)) * 999_983n);
      // Also for orders that are over.
      const under = [...carried.values()].filter(({ leftQuanta }) => leftQuanta > 0n);
      const one = under[random(Math.max(1, under.length))];
      if (one === undefined) return;
      const part = random(3) === 0 ? one.leftQuanta : 1n + (one.leftQuanta * BigInt(random(1_000))) / 1_001n;
      if (bring(ccp, one, part)) one.leftQuanta -= part;
      return;
    }
    case 3: {
      const { cycle } = ccp.engine;
      const effective = state.vaults.get(to.chain)?.effectiveCycle ?? 0n;
      if (cycle > effective && !isFrozen(ccp, to.chain))
        ccp.apply({ kind: "root-effective", chain: to.chain, cycle, txId: "0x2", height });
      return;
    }
    case 4: {
      const clock = state.chains.get(from.chain)?.timestampSeconds ?? ccp.timeSeconds;
      ccp.chainTime(from.chain, clock + BigInt(random(3_000)));
      return;
    }
    default: {
      const member = members[random(members.length)];
      if (member === undefined) return;
      const amountQuanta = BigInt(1 + random(5_000)) * 999_983n;
      if (random(4) === 0) ccp.give(member, { kind: "cancel-withdrawal", asset: to.asset });
      else ccp.give(member, { kind: "withdraw", asset: to.asset, amountQuanta, ifShort: "wait" });
    }
  }
}

/** A frozen vault takes no deposit any more. @returns whether it was taken */
function bring(ccp: TestCcp, { account, to }: Destination, amountQuanta: bigint): boolean {
  if (isFrozen(ccp, places.find(({ asset }) => asset === to)?.chain ?? 0)) return false;
  ccp.deposit(account, to, amountQuanta);
  return true;
}

function isFrozen({ engine }: TestCcp, chain: number): boolean {
  return engine.state.vaults.get(chain)?.exitDesk !== undefined;
}

/** Balances at a frozen vault stand for tokens elsewhere: those which it holds have become entitlements. */
function checkFrozen(ccp: TestCcp, { asset, chain }: (typeof places)[number]): void {
  if (!isFrozen(ccp, chain)) return;
  let heldQuanta = 0n;
  for (const { balances } of ccp.engine.state.accounts.values()) {
    const quanta = balances.get(asset) ?? 0n;
    if (quanta > 0n) heldQuanta += quanta;
  }
  const outQuanta = ccp.engine.state.assets.get(asset)?.movedOutQuanta ?? 0n;
  expect(heldQuanta).toBeLessThanOrEqual(outQuanta > 0n ? outQuanta : 0n);
}

/** Over both locations, what is in flight is what orders took that were paid and did not arrive. */
function checkFlight({ engine }: TestCcp): void {
  let flightQuanta = 0n;
  for (const { asset, differenceQuanta, inFlightQuanta } of engine.conservation()) {
    expect(differenceQuanta).toBe(0n);
    if (places.some((place) => place.asset === asset)) flightQuanta += inFlightQuanta;
  }
  let expectedQuanta = 0n;
  for (const { paid, openQuanta, amountQuanta } of engine.state.rebalances.values()) {
    expectedQuanta += openQuanta - (paid ? 0n : amountQuanta);
  }
  expect(flightQuanta).toBe(expectedQuanta);
  for (const asset of engine.state.assets.values()) {
    let queuedQuanta = 0n;
    for (const queued of engine.state.withdrawalQueue.values()) {
      expect(queued.amountQuanta).toBeGreaterThan(0n);
      if (queued.asset === asset.asset) queuedQuanta += queued.amountQuanta;
    }
    expect(asset.queuedQuanta).toBe(queuedQuanta);
    expect(asset.orderedQuanta).toBeGreaterThanOrEqual(0n);
  }
}

/** Whatever orders take, each vault keeps what its root promises: entitlements, exits and deposits that no root has counted. */
function checkPromises({ engine }: TestCcp): void {
  for (const { totals } of engine.lastCycle()?.vaults ?? []) {
    for (const { asset: number, entitledQuanta, exitQuanta, consumedQuanta } of totals) {
      const asset = engine.state.assets.get(number);
      if (asset === undefined) continue;
      const inVaultQuanta = asset.depositedQuanta - asset.claimedQuanta - asset.lostQuanta - asset.sentQuanta;
      const owedQuanta = entitledQuanta - asset.claimedQuanta + exitQuanta + asset.depositedQuanta - consumedQuanta;
      expect(owedQuanta).toBeLessThanOrEqual(inVaultQuanta - asset.orderedQuanta);
    }
  }
}

it("conserves every asset at every journal index with money in flight, and leaves every vault what it owes", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const given = openRandomCcp(seed);
      const { ccp } = given;
      const { engine } = ccp;
      const ledger = new FoldedLedger(engine);
      const plain = ccp.apply.bind(ccp);
      ccp.apply = (command) => {
        const applied = plain(command);
        if (!applied.ok) return applied;
        for (const effect of applied.effects) seen.add(effect.kind);
        ledger.fold(applied.effects);
        ledger.check(engine);
        checkFlight(ccp);
        for (const place of places) checkFrozen(ccp, place);
        if (command.kind === "close-cycle") checkPromises(ccp);
        return applied;
      };
      const carried: Carried = new Map();
      for (let step = 0; step < steps; step++) {
        randomAct(given);
        moveMoney(given, carried);
      }
      // One of the vaults freezes while money is on the way; what is carried arrives, and what was not paid comes back.
      ccp.freezeVault(places[given.random(places.length)]?.chain ?? 1);
      for (let step = 0; step < steps / 4; step++) {
        moveMoney(given, carried);
        if (given.random(8) === 0) ccp.closeCycle();
      }
      ccp.closeCycle();
      expect(Engine.restore(engine.snapshot()).digest()).toBe(engine.digest());
    }),
    { numRuns: worlds },
  );
  const kinds = ["rebalance-ordered", "rebalance-paid", "rebalance-arrived", "rebalance-returned", "location-changed"];
  for (const kind of [...kinds, "withdrawal-queued", "withdrawal-left-queue"]) expect([...seen]).toContain(kind);
}, 600_000);
