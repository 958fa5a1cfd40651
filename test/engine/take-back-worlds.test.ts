import { Engine } from "@isthmus/clearing";
import {
  type PaidDeposit,
  systemAccounts,
  TestCcp,
  takeBackCommand,
  takeBackRequestCommand,
} from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomAct } from "../replay/journal.ts";
import { openRandomCcp } from "../replay/open-random-ccp.ts";
import type { RandomCcp } from "../replay/random-ccp.ts";
import { FoldedLedger } from "./folded-ledger.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 8);
const steps = Number(process.env.ISTHMUS_STEPS ?? 160);

/** What is set aside is in suspense, and nothing of it is above what an effective root has reached. */
function checkHeld({ state }: Engine): void {
  const held = new Map<number, bigint>();
  for (const { chain, heldDeposits, effectiveIndex, depositIndex } of state.vaults.values()) {
    for (const [index, { asset, amountQuanta }] of heldDeposits) {
      expect(index).toBeGreaterThan(effectiveIndex);
      expect(index).toBeLessThanOrEqual(depositIndex);
      if (state.assets.get(asset)?.chain === chain) held.set(asset, (held.get(asset) ?? 0n) + amountQuanta);
    }
  }
  for (const [asset, heldQuanta] of held) {
    expect(state.assets.get(asset)?.suspenseQuanta ?? 0n).toBeGreaterThanOrEqual(heldQuanta);
  }
}

/** As a vault would: requests for any deposit, and payments of those that no effective root has reached. */
function takeBackAct(given: RandomCcp, paid: readonly PaidDeposit[]): void {
  const { ccp, random } = given;
  const deposit = paid[paid.length - 1 - random(Math.min(paid.length, 4))];
  if (deposit === undefined) return;
  const vault = ccp.engine.state.vaults.get(deposit.chain);
  if (vault?.heldDeposits.has(deposit.depositIndex) === true && random(2) === 0) {
    ccp.must(takeBackCommand(ccp, deposit));
  } else {
    ccp.must(takeBackRequestCommand(ccp, deposit));
  }
}

it("conserves every asset to the quantum with take-backs at any moment of random worlds", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const given = openRandomCcp(seed);
      const { ccp } = given;
      const { engine } = ccp;
      const ledger = new FoldedLedger(engine);
      const paid: PaidDeposit[] = [];
      const taken = new Set<PaidDeposit>();
      const plain = ccp.apply.bind(ccp);
      ccp.apply = (command) => {
        const applied = plain(command);
        if (!applied.ok) return applied;
        for (const effect of applied.effects) seen.add(effect.kind);
        if (command.kind === "deposit") {
          const { chain, index: depositIndex, account, asset, amountQuanta } = command;
          paid.push({ chain, depositIndex, account, asset, amountQuanta });
        }
        if (command.kind === "take-back") {
          const { chain, depositIndex } = command;
          const deposit = paid.find((row) => row.chain === chain && row.depositIndex === depositIndex);
          if (deposit !== undefined) {
            taken.add(deposit);
            paid.splice(paid.indexOf(deposit), 1);
          }
        }
        ledger.fold(applied.effects);
        ledger.check(engine);
        for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
        checkHeld(engine);
        return applied;
      };
      for (let step = 0; step < steps; step++) {
        randomAct(given);
        if (step % 5 === 4) takeBackAct(given, paid);
      }
      ccp.closeCycle();
      expect(Engine.restore(engine.snapshot()).digest()).toBe(engine.digest());
      // No vault's root counts a deposit that went back.
      for (const { totals } of engine.lastCycle()?.vaults ?? []) {
        for (const { asset, consumedQuanta } of totals) {
          expect(consumedQuanta).toBe(engine.state.assets.get(asset)?.depositedQuanta);
        }
      }
    }),
    { numRuns: worlds },
  );
  for (const kind of ["deposit-held", "deposit-taken-back", "deposit-credited"]) expect([...seen]).toContain(kind);
}, 600_000);

it("leaves everybody as if a deposit that its healthy member took back had never been made", () => {
  const dollars = 1_000_000n;
  const world = ({ takesBack }: { readonly takesBack: boolean }) => {
    const ccp = TestCcp.standard();
    const [alice, bob] = [ccp.open(0), ccp.open(1, [1, 2])];
    for (const { id } of [alice, bob]) ccp.deposit(id, 1, 100_000n * dollars);
    const before = ccp.engine.state.vaults.get(1)?.depositIndex ?? 0n;
    const deposit = {
      chain: 1,
      depositIndex: before + 1n,
      account: alice.id,
      asset: 1,
      amountQuanta: 40_000n * dollars,
    };
    if (takesBack) ccp.deposit(alice.id, 1, deposit.amountQuanta);
    ccp.prices({ 1: 4_000_000n });
    const trade = { id: "1", instrument: 1, priceTicks: 4_000_000n, sizeLots: 500n, maker: "buyer" } as const;
    ccp.trades([{ ...trade, buyer: alice.id, seller: bob.id }]);
    if (takesBack) ccp.must(takeBackRequestCommand(ccp, deposit));
    ccp.closeCycle();
    ccp.prices({ 1: 3_990_000n });
    if (takesBack) ccp.must(takeBackCommand(ccp, deposit));
    ccp.closeCycle();
    for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
    const ids = [alice.id, bob.id, ...Object.values(systemAccounts)];
    return ids.map((id) => ccp.engine.account(id).balances);
  };
  expect(world({ takesBack: true })).toEqual(world({ takesBack: false }));
});

it("lets a member who lost what went back owe it, before anybody else pays", () => {
  const dollars = 1_000_000n;
  const ccp = TestCcp.standard();
  const [alice, bob] = [ccp.open(0), ccp.open(1, [1, 2])];
  const amountQuanta = 50_000n * dollars;
  ccp.deposit(bob.id, 1, 100_000n * dollars);
  ccp.deposit(alice.id, 1, amountQuanta);
  const own = ccp.openSub(alice, 1, "cross");
  ccp.deposit(own.id, 1, amountQuanta);
  expect(ccp.withdraw(alice, 1, amountQuanta).ok).toBe(true);
  const deposit = { chain: 1, depositIndex: 2n, account: alice.id, asset: 1, amountQuanta };
  ccp.must(takeBackRequestCommand(ccp, deposit));
  ccp.must(takeBackCommand(ccp, deposit));
  ccp.prices({ 1: 4_000_000n });
  ccp.closeCycle();
  const of = (id: typeof alice.id) => ccp.engine.state.accounts.get(id)?.balances.get(1) ?? 0n;
  // The owner's other account bears it: nothing is left of it, and Bob keeps all.
  expect([of(alice.id), of(own.id), of(bob.id)]).toEqual([0n, 0n, 100_000n * dollars]);
  for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
});
