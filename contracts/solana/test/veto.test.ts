import { type Hex, messageId, toHex } from "@isthmus/protocol";
import type { Keypair } from "@solana/web3.js";
import { beforeEach, describe, expect, it } from "vitest";
import {
  activateAsset,
  activateRoot,
  executeRoot,
  freeze,
  liftVeto,
  performAct,
  reportConflict,
  scheduleAct,
  setWatchtowers,
  signerSet,
  takeExit,
  veto,
} from "../src/index.ts";
import { keypairOf, type Outcome } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { tokenUnits } from "./tokens.ts";
import {
  accountOf,
  adminDelaySeconds,
  type BuiltRoot,
  dollar,
  exitPeriodSeconds as exitPeriodOfFixture,
  recipientOf,
  rootDelaySeconds,
  totalsOf,
  towers,
  VaultFixture,
} from "./vault-fixture.ts";

const vetoSeconds = 600n;
const [first, second, third] = towers;

let fixture: VaultFixture;
beforeEach(() => {
  fixture = new VaultFixture();
  fixture.act(watchtowers());
});

const watchtowers = (change: { keys?: readonly Keypair[]; threshold?: number; seconds?: number } = {}) =>
  setWatchtowers(fixture.ref, {
    admin: fixture.admin.publicKey,
    watchtowers: (change.keys ?? towers).map((key) => key.publicKey),
    threshold: change.threshold ?? 2,
    vetoSeconds: change.seconds ?? Number(vetoSeconds),
  });
const wait = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const vote = (key: Keypair): Outcome => fixture.network.run([veto(fixture.ref, key.publicKey)], { signers: [key] });

/** A root with all its votes, not executed. */
function voted(cycle: bigint): BuiltRoot {
  const root = fixture.buildRoot(cycle, [], []);
  for (const set of [signerSet.guardians, signerSet.attesters]) fixture.vote(set, root.envelope);
  return root;
}

describe("a veto", () => {
  it("keeps a forged root from paying, though attesters and bridge both signed it", () => {
    const { network, ref } = fixture;
    const [alice, thief] = [fixture.member(1), fixture.member(66, 0n)];
    fixture.deposit(alice, accountOf(1), 1_000n);
    const honest = fixture.buildRoot(1n, [], []);
    fixture.deliver(honest);
    fixture.activate(honest);
    fixture.deposit(alice, accountOf(1), 500n);
    const leaf = {
      account: accountOf(666),
      asset: dollar,
      recipient: recipientOf(thief.wallet),
      entitledQuanta: 1_500n,
      exitQuanta: 0n,
    };
    const forged = fixture.buildRoot(900n, [leaf], [totalsOf([leaf], dollar, 1_500n)]);
    fixture.deliver(forged);
    fixture.deliver(fixture.buildRoot(901n, [leaf], []));
    wait(rootDelaySeconds);
    vote(first);
    expect(vote(second).events).toMatchObject([
      { name: "VetoVoted" },
      { name: "RootsVetoed", cycle: 1n, depositIndex: 1n, untilSeconds: network.seconds + vetoSeconds },
    ]);
    expect(fixture.vault()).toMatchObject({
      effective: { cycle: 1n },
      maturing: null,
      next: null,
      lastSequence: 1n,
      lastCycle: 1n,
      lastRootDepositIndex: 1n,
    });
    expectRefused(network, "ROOT_MISSING", [activateRoot(ref)]);
    const [totals] = forged.totalsLeaves;
    if (totals === undefined) throw new Error("the root has totals");
    expectRefused(network, "PROOF_INVALID", [
      activateAsset(ref, { totals, mint: fixture.mint, proof: [], recordIndex: 2n }),
    ]);
    // The hub's next root is accepted after the veto, at the deposit position that the hub knows.
    wait(vetoSeconds - 1n);
    const next = voted(2n);
    expectRefused(network, "LANE_VETOED", [executeRoot(ref, next.envelope)]);
    wait(1n);
    network.run([executeRoot(ref, next.envelope)]);
    expect(fixture.vault().maturing?.cycle).toBe(2n);
    expectRefused(network, "MESSAGE_ALREADY_EXECUTED", [executeRoot(ref, forged.envelope)]);
  });

  it("needs as many watchtowers as the threshold, each counted once, within the span of a veto", () => {
    fixture.deliver(fixture.buildRoot(1n, [], []));
    vote(first);
    vote(first);
    expect(fixture.vault().maturing?.cycle).toBe(1n);
    wait(vetoSeconds + 1n);
    vote(second);
    expect(fixture.vault().maturing?.cycle).toBe(1n);
    for (const key of [keypairOf(7, 9), fixture.admin, fixture.pauser, fixture.canceller])
      expectRefused(fixture.network, "UNAUTHORIZED", [veto(fixture.ref, key.publicKey)], { signers: [key] });
    vote(third);
    expect(fixture.vault().maturing).toBe(null);
  });

  it("counts a vote until the last second of the first one's span", () => {
    fixture.deliver(fixture.buildRoot(1n, [], []));
    vote(first);
    wait(vetoSeconds);
    vote(second);
    expect(fixture.vault().maturing).toBe(null);
  });

  it("is renewed by as many votes, and lifted by an act of the admin", () => {
    const start = fixture.network.seconds;
    for (const key of [first, second]) vote(key);
    wait(100n);
    vote(third);
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBe(start + vetoSeconds);
    vote(first);
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBe(start + 100n + vetoSeconds);
    const lift = liftVeto(fixture.ref, fixture.admin.publicKey);
    expectRefused(fixture.network, "UNAUTHORIZED", [lift], { signers: [fixture.admin] });
    fixture.act(lift);
    fixture.deliver(fixture.buildRoot(1n, [], []));
    expect(fixture.vault().maturing?.cycle).toBe(1n);
  });

  it("is not lifted by an act that was scheduled before it", () => {
    const { network, ref } = fixture;
    const admin = fixture.admin.publicKey;
    const lift = liftVeto(ref, admin);
    const perform = performAct(ref, lift);
    const schedule = (): Outcome => network.run([scheduleAct(ref, admin, lift)], { signers: [fixture.admin] });
    schedule();
    wait(adminDelaySeconds + 1n);
    for (const key of [first, second]) vote(key);
    const until = fixture.vault().watchtowers.vetoedUntilSeconds;
    expectRefused(network, "CALL_NOT_DUE", [perform], { signers: [fixture.admin] });
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBe(until);
    wait(14n * 86_400n);
    for (const key of [first, second]) vote(key);
    schedule();
    wait(adminDelaySeconds);
    network.run([perform], { signers: [fixture.admin] });
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBe(0n);
  });

  it("goes on when the watchtowers are replaced, whose votes count no longer", () => {
    for (const key of [first, second]) vote(key);
    const until = fixture.vault().watchtowers.vetoedUntilSeconds;
    vote(first);
    fixture.act(watchtowers({ keys: [third, keypairOf(7, 4)] }));
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBe(until);
    vote(third);
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBe(until);
    expectRefused(fixture.network, "UNAUTHORIZED", [veto(fixture.ref, first.publicKey)], { signers: [first] });
  });

  it("needs two watchtowers at the least, at most five, and lasts from a minute to half a day", () => {
    const many = [1, 2, 3, 4, 5, 6].map((role) => keypairOf(8, role));
    const bad = [
      { threshold: 1 },
      { threshold: 4 },
      { keys: [], threshold: 0 },
      { keys: [first] },
      { keys: [first, first] },
      { keys: many },
      { seconds: 59 },
      { seconds: 43_201 },
    ];
    const options = { signers: [fixture.admin] };
    for (const change of bad) {
      const act = watchtowers(change);
      fixture.network.run([scheduleAct(fixture.ref, fixture.admin.publicKey, act)], options);
      wait(adminDelaySeconds);
      expectRefused(fixture.network, "CONFIG_INVALID", [performAct(fixture.ref, act)], options);
    }
    fixture.act(watchtowers({ keys: many.slice(0, 5), threshold: 5, seconds: 43_200 }));
    expect(fixture.vault().watchtowers).toMatchObject({ threshold: 5, vetoSeconds: 43_200 });
    expect(fixture.vault().watchtowers.keys.length).toBe(5);
  });
});

describe("a veto and the exit", () => {
  const exitPeriodSeconds = 1_000n;

  it("never makes a house silent by one of it: the next root takes effect in time, though it waits twice", () => {
    fixture = new VaultFixture({ timelock: false, exitPeriodSeconds });
    const most = Number(exitPeriodSeconds - 3n * rootDelaySeconds) - 1;
    const options = { signers: [fixture.admin] };
    expectRefused(fixture.network, "CONFIG_INVALID", [watchtowers({ seconds: most + 1 })], options);
    fixture.network.run([watchtowers({ seconds: most })], options);
    fixture.startTimelock();
    const effective = fixture.buildRoot(1n, [], []);
    fixture.deliver(effective);
    fixture.activate(effective);
    const start = fixture.network.seconds;
    fixture.deliver(fixture.buildRoot(2n, [], []));
    wait(rootDelaySeconds - 1n);
    vote(first);
    vote(second);
    wait(BigInt(most));
    const next = fixture.buildRoot(3n, [], []);
    const forged = fixture.buildRoot(3n, [], [], { depositIndex: 0n, deadlineSeconds: fixture.network.seconds + 9n });
    fixture.deliver(next);
    fixture.vote(signerSet.guardians, forged.envelope);
    const ids = [next, forged].map(({ envelope }) => toHex(messageId(envelope))) as [Hex, Hex];
    fixture.network.run([reportConflict(fixture.ref, ids)]);
    wait(2n * rootDelaySeconds);
    expect(fixture.network.seconds).toBeLessThan(start + exitPeriodSeconds);
    fixture.network.run([activateRoot(fixture.ref)]);
    expectRefused(fixture.network, "HOUSE_NOT_SILENT", [freeze(fixture.ref)]);
  });

  it("keeps nobody in, however often it is renewed: the vault is left with the last root's leaf", () => {
    const alice = fixture.member(1);
    fixture.deposit(alice, accountOf(1), 1_000n);
    const recipient = recipientOf(alice.wallet);
    const leaf = { account: accountOf(1), asset: dollar, recipient, entitledQuanta: 100n, exitQuanta: 900n };
    const root = fixture.buildRoot(1n, [leaf], [totalsOf([leaf], dollar, 1_000n)]);
    fixture.deliver(root);
    fixture.activate(root, 1n);
    const silentAt = fixture.network.seconds + exitPeriodOfFixture;
    while (fixture.network.seconds + vetoSeconds < silentAt) {
      vote(first);
      vote(second);
      wait(vetoSeconds);
    }
    fixture.network.setSeconds(silentAt - 1n);
    vote(first);
    vote(second);
    wait(1n);
    expect(fixture.vault().watchtowers.vetoedUntilSeconds).toBeGreaterThan(silentAt);
    const { network, ref } = fixture;
    network.run([freeze(ref)]);
    const before = tokenUnits(network, alice.token);
    const proof = root.entitlements.proof(0);
    network.run([takeExit(ref, { payer: network.payer.publicKey, ...leaf, mint: fixture.mint, proof })]);
    expect(tokenUnits(network, alice.token) - before).toBe(1_000n);
  });
});

describe("a sequence", () => {
  it("starts nowhere near the end of its numbers", () => {
    expect(new VaultFixture({ newestCycle: 2n ** 62n - 1n }).vault().lastSequence).toBe(0n);
    expect(() => new VaultFixture({ newestCycle: 2n ** 62n })).toThrow();
  });

  it("is at most 1,000 and one a second ahead, however many messages come", () => {
    const { network, ref } = fixture;
    const tooFar = (cycle: bigint): void =>
      expectRefused(network, "SEQUENCE_TOO_FAR", [executeRoot(ref, voted(cycle).envelope)]);
    // The watchtowers were set this long after the vault was made.
    const start = 1_000n + adminDelaySeconds;
    tooFar(start + 1n);
    fixture.deliver(fixture.buildRoot(start, [], []));
    tooFar(start + 2n);
    wait(7n);
    tooFar(start + 8n);
    fixture.deliver(fixture.buildRoot(start + 7n, [], []));
    // A lane that stood still may jump further, and the jump stays a jump after a small step.
    wait(5_000n);
    tooFar(start + 5_008n);
    fixture.deliver(fixture.buildRoot(start + 8n, [], []));
    tooFar(start + 1_009n);
    fixture.deliver(fixture.buildRoot(start + 1_008n, [], []));
  });

  it("starts near the house's newest cycle at a vault that joins late", () => {
    const late = new VaultFixture({ newestCycle: 50_000n });
    const far = late.buildRoot(51_001n, [], []);
    for (const set of [signerSet.guardians, signerSet.attesters]) late.vote(set, far.envelope);
    expectRefused(late.network, "SEQUENCE_TOO_FAR", [executeRoot(late.ref, far.envelope)]);
    late.deliver(late.buildRoot(51_000n, [], []));
    expect(late.vault().lastCycle).toBe(51_000n);
  });
});
