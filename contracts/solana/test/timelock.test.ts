import { addressOfPrivateKey } from "@isthmus/protocol";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import { beforeEach, describe, expect, it } from "vitest";
import {
  acceptAdmin,
  actAddress,
  activateAsset,
  addAsset,
  cancelAct,
  decodeActRecord,
  deposit,
  executeRoot,
  instructionTag,
  nameAdmin,
  openSession,
  pause,
  performAct,
  postVote,
  scheduleAct,
  setCanceller,
  setPauser,
  signerSet,
  startTimelock,
  suspendAsset,
  unpause,
} from "../src/index.ts";
import { keypairOf, type Outcome } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint, tokenUnits } from "./tokens.ts";
import {
  accountOf,
  adminDelaySeconds,
  dollar,
  recipientOf,
  signerKeys,
  totalsOf,
  VaultFixture,
} from "./vault-fixture.ts";

const graceSeconds = 14n * 86_400n;
const pauseSeconds = 7n * 86_400n;
const nextAdmin = keypairOf(6, 1);
const stranger = keypairOf(6, 2);

let fixture: VaultFixture;
beforeEach(() => {
  fixture = new VaultFixture();
  for (const key of [nextAdmin, stranger]) fixture.network.fund(key.publicKey);
});

const wait = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const byAdmin = (): { signers: Keypair[] } => ({ signers: [fixture.admin] });
const schedule = (act: TransactionInstruction): Outcome =>
  fixture.network.run([scheduleAct(fixture.ref, fixture.admin.publicKey, act)], byAdmin());
const perform = (act: TransactionInstruction): Outcome =>
  fixture.network.run([performAct(fixture.ref, act)], byAdmin());

/** Every act of the admin, in a form that would succeed. */
function acts(): TransactionInstruction[] {
  const { ref } = fixture;
  const admin = fixture.admin.publicKey;
  const { guardians, attesters } = fixture.config();
  return [
    addAsset(ref, { admin, asset: 3, mint: createMint(fixture.network, 6), minimumQuanta: 1n, budgetQuanta: 1n }),
    setPauser(ref, { admin, pauser: stranger.publicKey }),
    suspendAsset(ref, { admin, asset: dollar, suspended: true }),
    openSession(ref, {
      admin,
      session: 2,
      previousLastSequence: 9n,
      previousDeadlineSeconds: fixture.network.seconds,
      guardians: { ...guardians, setIndex: 6 },
      attesters,
    }),
    setCanceller(ref, { admin, canceller: stranger.publicKey }),
    nameAdmin(ref, { admin, nextAdmin: nextAdmin.publicKey }),
  ];
}

describe("the stolen key of the admin", () => {
  const thiefKeys = [signerKeys("thief", 1), signerKeys("second thief", 1)] as const;

  function session(): TransactionInstruction {
    const { guardians, attesters } = fixture.config();
    const [one, two] = thiefKeys.map((keys) => keys.map(addressOfPrivateKey));
    return openSession(fixture.ref, {
      admin: fixture.admin.publicKey,
      session: 2,
      previousLastSequence: 0n,
      previousDeadlineSeconds: 0n,
      guardians: { ...guardians, signers: one ?? [] },
      attesters: { ...attesters, signers: two ?? [] },
    });
  }

  it("takes nothing: its signer sets wait, and the canceller drops them", () => {
    const { network, ref } = fixture;
    const alice = fixture.member(1);
    fixture.deposit(alice, accountOf(1), 900_000_000n);
    expectRefused(network, "UNAUTHORIZED", [session()], byAdmin());
    schedule(session());
    const early = performAct(ref, session());
    wait(adminDelaySeconds - 1n);
    expectRefused(network, "CALL_NOT_DUE", [early], byAdmin());
    const act = actAddress(ref, session().data);
    network.run([cancelAct(ref, fixture.canceller.publicKey, act)], { signers: [fixture.canceller] });
    wait(adminDelaySeconds);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, session())], byAdmin());
    expect(fixture.vault()).toMatchObject({ session: 1, guardians: fixture.config().guardians });
  });

  it("takes everything if nobody cancels within both delays, which is why somebody must watch", () => {
    const { network, ref } = fixture;
    const [alice, thief] = [fixture.member(1), fixture.member(66, 0n)];
    fixture.deposit(alice, accountOf(1), 900_000_000n);
    fixture.act(session());
    const leaf = {
      account: accountOf(666),
      asset: dollar,
      recipient: recipientOf(thief.wallet),
      entitledQuanta: 900_000_000n,
      exitQuanta: 0n,
    };
    const root = fixture.buildRoot(1_000n, [leaf], [totalsOf([leaf], dollar, 900_000_000n)], { session: 2 });
    const payer = network.payer.publicKey;
    for (const [place, set] of [signerSet.guardians, signerSet.attesters].entries()) {
      const vaa = fixture.vaa(set, root.envelope, { keys: thiefKeys[place] ?? [], indices: [0] });
      network.run([postVote(ref, { payer, set, vaa })]);
    }
    network.run([executeRoot(ref, root.envelope)]);
    fixture.activate(root);
    network.run([fixture.claimInstruction(root, 0, thief.token)]);
    expect(tokenUnits(network, thief.token)).toBe(900_000_000n);
  });
});

describe("an act of the admin", () => {
  it("has no effect immediately, whichever it is, and has it after the delay", () => {
    for (const act of acts()) {
      expectRefused(fixture.network, "UNAUTHORIZED", [act], byAdmin());
      fixture.act(act);
    }
    const vault = fixture.vault();
    expect(vault.pauser.equals(stranger.publicKey)).toBe(true);
    expect(vault.canceller?.equals(stranger.publicKey)).toBe(true);
    expect(vault.nextAdmin?.equals(nextAdmin.publicKey)).toBe(true);
    expect([vault.session, vault.guardians.setIndex]).toEqual([2, 6]);
    expect(fixture.asset().suspendedUntilSeconds > fixture.network.seconds).toBe(true);
    expect(fixture.asset(3).asset).toBe(3);
  });

  it("is on the chain as it will be performed, with the time from which it can be", () => {
    const [act] = acts() as [TransactionInstruction];
    const { events } = schedule(act);
    const record = decodeActRecord(fixture.network.data(actAddress(fixture.ref, act.data)));
    const dueAtSeconds = fixture.network.seconds + adminDelaySeconds;
    expect(record).toMatchObject({ dueAtSeconds, bytes: new Uint8Array(act.data) });
    expect(record.vault.equals(fixture.ref.vault)).toBe(true);
    expect(events).toMatchObject([{ name: "CallScheduled", tag: instructionTag.addAsset, dueAtSeconds }]);
  });

  it("can be performed from its time on for 14 days, by the admin alone and once", () => {
    const { network, ref } = fixture;
    const act = setPauser(ref, { admin: fixture.admin.publicKey, pauser: stranger.publicKey });
    schedule(act);
    expectRefused(network, "ALREADY_INITIALIZED", [scheduleAct(ref, fixture.admin.publicKey, act)], byAdmin());
    wait(adminDelaySeconds - 1n);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, act)], byAdmin());
    wait(1n);
    const foreign = setPauser(ref, { admin: stranger.publicKey, pauser: stranger.publicKey });
    expectRefused(network, "UNAUTHORIZED", [performAct(ref, foreign)], { signers: [stranger] });
    expect(perform(act).events.map((event) => event.name)).toEqual(["PauserSet", "CallPerformed"]);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, act)], byAdmin());

    schedule(act);
    wait(adminDelaySeconds + graceSeconds);
    perform(act);
    schedule(act);
    wait(adminDelaySeconds + graceSeconds + 1n);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, act)], byAdmin());

    // Nobody performed it in time: the same act is scheduled again, and waits again.
    expect(schedule(act).events).toMatchObject([{ name: "CallScheduled" }]);
    expectRefused(network, "ALREADY_INITIALIZED", [scheduleAct(ref, fixture.admin.publicKey, act)], byAdmin());
    wait(adminDelaySeconds - 1n);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, act)], byAdmin());
    wait(1n);
    perform(act);
  });

  it("is dropped by the canceller or the admin, by nobody else, and can be scheduled again", () => {
    const { network, ref, canceller, admin, pauser } = fixture;
    const act = setPauser(ref, { admin: admin.publicKey, pauser: stranger.publicKey });
    const record = actAddress(ref, act.data);
    for (const key of [canceller, admin]) {
      schedule(act);
      for (const other of [stranger, pauser])
        expectRefused(network, "UNAUTHORIZED", [cancelAct(ref, other.publicKey, record)], { signers: [other] });
      const { events } = network.run([cancelAct(ref, key.publicKey, record)], { signers: [key] });
      expect(events).toMatchObject([{ name: "CallCancelled" }]);
      expectRefused(network, "CALL_NOT_DUE", [cancelAct(ref, key.publicKey, record)], { signers: [key] });
    }
  });

  it("stays itself: neither other data, nor another mint, nor another asset pass in its place", () => {
    const { network, ref } = fixture;
    const admin = fixture.admin.publicKey;
    const mints = [createMint(network, 6), createMint(network, 6)] as const;
    const [good, evil] = mints.map((mint) =>
      addAsset(ref, { admin, asset: 3, mint, minimumQuanta: 1n, budgetQuanta: 1n }),
    ) as [TransactionInstruction, TransactionInstruction];
    schedule(good);
    wait(adminDelaySeconds);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, evil)], byAdmin());
    const swapped = performAct(ref, good);
    // Behind admin, act, vault, asset and token account.
    (swapped.keys[5] as { pubkey: unknown }).pubkey = mints[1];
    expectRefused(network, "ACCOUNT_ADDRESS", [swapped], byAdmin());
    perform(good);

    const suspension = suspendAsset(ref, { admin, asset: dollar, suspended: true });
    const other = suspendAsset(ref, { admin, asset: 3, suspended: true });
    schedule(suspension);
    wait(adminDelaySeconds);
    const crossed = performAct(ref, suspension);
    (crossed.keys[3] as { pubkey: unknown }).pubkey = other.keys[2]?.pubkey;
    expectRefused(network, "ACCOUNT_ADDRESS", [crossed], byAdmin());
  });

  it("is no other instruction in disguise, and no malformed one", () => {
    const { network, ref, admin } = fixture;
    const disguised = [
      unpause(ref, admin.publicKey),
      scheduleAct(ref, admin.publicKey, acts()[1] as TransactionInstruction),
    ];
    for (const act of disguised)
      expectRefused(network, "INSTRUCTION_MALFORMED", [scheduleAct(ref, admin.publicKey, act)], byAdmin());
    const malformed = setPauser(ref, { admin: admin.publicKey, pauser: stranger.publicKey });
    malformed.data = malformed.data.subarray(0, -1);
    schedule(malformed);
    wait(adminDelaySeconds);
    expectRefused(network, "INSTRUCTION_MALFORMED", [performAct(ref, malformed)], byAdmin());
  });

  it("has room for two sets of 19 in one transaction of the admin's", () => {
    const { network, ref } = fixture;
    const { guardians, attesters } = fixture.config();
    const full = (name: string) => signerKeys(name, 19).map(addressOfPrivateKey);
    const act = openSession(ref, {
      admin: fixture.admin.publicKey,
      session: 2,
      previousLastSequence: 9n,
      previousDeadlineSeconds: 0n,
      guardians: { ...guardians, signers: full("many") },
      attesters: { ...attesters, signers: full("more") },
    });
    // A transaction that the admin pays for has one signature and one key fewer than this network's.
    const { sizeBytes } = network.run([scheduleAct(ref, fixture.admin.publicKey, act)], {
      ...byAdmin(),
      table: network.lookupTable([ref.vault, actAddress(ref, act.data)]),
    });
    console.log(`schedule a session with two sets of 19: ${sizeBytes} bytes with a table`);
    wait(adminDelaySeconds);
    perform(act);
    expect(fixture.vault().attesters.signers.length).toBe(19);
  });
});

describe("the timelock", () => {
  it("starts once, for 1 second to 30 days, with a canceller other than the admin; deposits wait for it", () => {
    const open = new VaultFixture({ timelock: false });
    const { network, ref, admin, canceller } = open;
    const options = { signers: [admin] };
    const start = (delaySeconds: bigint, key = canceller.publicKey) =>
      startTimelock(ref, { admin: admin.publicKey, canceller: key, delaySeconds });
    const act = setPauser(ref, { admin: admin.publicKey, pauser: stranger.publicKey });
    expectRefused(network, "CONFIG_INVALID", [scheduleAct(ref, admin.publicKey, act)], options);
    const member = open.member(1);
    const first = deposit(ref, {
      depositor: member.wallet.publicKey,
      sourceToken: member.token,
      account: accountOf(1),
      asset: dollar,
      mint: open.mint,
      tokenUnits: 100n,
      index: 1n,
    });
    expectRefused(network, "CONFIG_INVALID", [first], { signers: [member.wallet] });
    expectRefused(network, "CONFIG_INVALID", [start(0n)], options);
    expectRefused(network, "CONFIG_INVALID", [start(30n * 86_400n + 1n)], options);
    expectRefused(network, "CONFIG_INVALID", [start(60n, admin.publicKey)], options);
    expect(network.run([start(30n * 86_400n)], options).events.map((event) => event.name)).toEqual([
      "TimelockStarted",
      "CancellerSet",
    ]);
    expectRefused(network, "ALREADY_INITIALIZED", [start(1n)], options);
    network.run([first], { signers: [member.wallet] });
  });
});

describe("a new admin", () => {
  it("takes over by accepting; vault address, money and acts that wait stay, and the old key is nobody", () => {
    const { network, ref, admin } = fixture;
    const waiting = setPauser(ref, { admin: admin.publicKey, pauser: stranger.publicKey });
    expectRefused(network, "UNAUTHORIZED", [acceptAdmin(ref, nextAdmin.publicKey)], { signers: [nextAdmin] });
    fixture.act(nameAdmin(ref, { admin: admin.publicKey, nextAdmin: nextAdmin.publicKey }));
    expect(fixture.vault().admin.equals(admin.publicKey)).toBe(true);
    schedule(waiting);
    expectRefused(network, "UNAUTHORIZED", [acceptAdmin(ref, stranger.publicKey)], { signers: [stranger] });
    network.run([acceptAdmin(ref, nextAdmin.publicKey)], { signers: [nextAdmin] });
    expect(fixture.vault().admin.equals(nextAdmin.publicKey)).toBe(true);
    expect(fixture.vault()).toMatchObject({ nextAdmin: null });
    wait(adminDelaySeconds);
    expectRefused(network, "UNAUTHORIZED", [performAct(ref, waiting)], byAdmin());
    expectRefused(network, "UNAUTHORIZED", [unpause(ref, admin.publicKey)], byAdmin());
    const mine = setPauser(ref, { admin: nextAdmin.publicKey, pauser: stranger.publicKey });
    network.run([performAct(ref, mine)], { signers: [nextAdmin] });
    const alice = fixture.member(1);
    fixture.deposit(alice, accountOf(1), 100n);
    expect(fixture.vault().depositIndex).toBe(1n);
  });

  it("is neither the pauser nor the canceller, and may lose its name before it accepts", () => {
    const { network, ref, admin, pauser, canceller } = fixture;
    for (const key of [pauser, canceller]) {
      fixture.act(nameAdmin(ref, { admin: admin.publicKey, nextAdmin: key.publicKey }));
      expectRefused(network, "CONFIG_INVALID", [acceptAdmin(ref, key.publicKey)], { signers: [key] });
    }
    fixture.act(nameAdmin(ref, { admin: admin.publicKey, nextAdmin: nextAdmin.publicKey }));
    fixture.act(nameAdmin(ref, { admin: admin.publicKey, nextAdmin: stranger.publicKey }));
    expectRefused(network, "UNAUTHORIZED", [acceptAdmin(ref, nextAdmin.publicKey)], { signers: [nextAdmin] });
  });
});

describe("a pause", () => {
  it("ends after seven days, and the pauser may pause again only after seven more", () => {
    const { network, ref, pauser, admin } = fixture;
    const options = { signers: [pauser] };
    const alice = fixture.member(1);
    const start = network.seconds;
    expect(network.run([pause(ref, pauser.publicKey)], options).events).toMatchObject([
      { name: "Paused", untilSeconds: start + pauseSeconds },
    ]);
    expectRefused(network, "PAUSE_TOO_SOON", [pause(ref, pauser.publicKey)], options);
    network.setSeconds(start + pauseSeconds - 1n);
    expect(() => fixture.deposit(alice, accountOf(1), 100n)).toThrow("415");
    network.setSeconds(start + pauseSeconds);
    fixture.deposit(alice, accountOf(1), 100n);
    network.setSeconds(start + 2n * pauseSeconds - 1n);
    expectRefused(network, "PAUSE_TOO_SOON", [pause(ref, pauser.publicKey)], options);
    network.setSeconds(start + 2n * pauseSeconds);
    network.run([pause(ref, pauser.publicKey)], options);
    // The admin ends it immediately, and the pauser may answer the next alarm.
    expect(network.run([unpause(ref, admin.publicKey)], byAdmin()).events).toMatchObject([{ name: "Unpaused" }]);
    fixture.deposit(alice, accountOf(1), 100n);
    network.run([pause(ref, pauser.publicKey)], options);
  });
});

describe("a suspension", () => {
  it("ends after 30 days, or when an act of the admin ends it", () => {
    const { network, ref, admin } = fixture;
    const alice = fixture.member(1);
    const switched = ({ suspended }: { suspended: boolean }) =>
      fixture.act(suspendAsset(ref, { admin: admin.publicKey, asset: dollar, suspended }));
    expect(switched({ suspended: true }).events).toMatchObject([
      { name: "AssetSuspended", asset: dollar, untilSeconds: network.seconds + 30n * 86_400n },
      { name: "CallPerformed" },
    ]);
    wait(30n * 86_400n - 1n);
    expect(() => fixture.deposit(alice, accountOf(1), 100n)).toThrow("411");
    wait(1n);
    fixture.deposit(alice, accountOf(1), 100n);
    switched({ suspended: true });
    switched({ suspended: false });
    fixture.deposit(alice, accountOf(1), 100n);
  });
});

describe("a mint", () => {
  it("is registered once, under one asset", () => {
    const { network, ref, admin } = fixture;
    const again = addAsset(ref, {
      admin: admin.publicKey,
      asset: 3,
      mint: fixture.mint,
      minimumQuanta: 1n,
      budgetQuanta: 1n,
    });
    schedule(again);
    wait(adminDelaySeconds);
    expectRefused(network, "ALREADY_INITIALIZED", [performAct(ref, again)], byAdmin());
  });
});

describe("a guardian set", () => {
  it("vouches for nothing after its end, also for a message that it voted for", () => {
    const { network, ref } = fixture;
    const { expiresAtSeconds } = fixture.config().guardians;
    network.setSeconds(expiresAtSeconds);
    const [first, second] = [1n, 2n].map((cycle) => fixture.buildRoot(cycle, [], [])) as [
      ReturnType<VaultFixture["buildRoot"]>,
      ReturnType<VaultFixture["buildRoot"]>,
    ];
    for (const set of [signerSet.guardians, signerSet.attesters]) fixture.vote(set, first.envelope);
    wait(1n);
    expectRefused(network, "SIGNER_SET_EXPIRED", [executeRoot(ref, first.envelope)]);
    const vaa = fixture.vaa(signerSet.guardians, second.envelope);
    expectRefused(network, "SIGNER_SET_EXPIRED", [
      postVote(ref, { payer: network.payer.publicKey, set: signerSet.guardians, vaa }),
    ]);
    // A new session with the set as it is now brings the lane back.
    const { guardians } = fixture.config();
    fixture.act(
      openSession(ref, {
        admin: fixture.admin.publicKey,
        session: 2,
        previousLastSequence: 0n,
        previousDeadlineSeconds: 0n,
        guardians: { ...guardians, expiresAtSeconds: network.seconds + 86_400n },
        attesters: null,
      }),
    );
    fixture.deliver(fixture.buildRoot(3n, [], [], { session: 2 }));
    expect(fixture.vault().lastCycle).toBe(3n);
  });
});

describe("older roots", () => {
  it("stay claimable while they are among the last four of the asset", () => {
    const { network } = fixture;
    const bob = fixture.member(1);
    fixture.deposit(bob, accountOf(1), 10_000n);
    const roots = [1n, 2n, 3n, 4n, 5n].map((cycle) => {
      const leaf = {
        account: accountOf(Number(cycle)),
        asset: dollar,
        recipient: recipientOf(bob.wallet),
        entitledQuanta: 100n,
        exitQuanta: 0n,
      };
      const root = fixture.buildRoot(cycle, [leaf], [{ ...totalsOf([leaf], dollar, 10_000n), entitledQuanta: 1_000n }]);
      fixture.deliver(root);
      fixture.activate(root);
      return root;
    });
    const [first, ...last] = roots;
    if (first === undefined) throw new Error("there are five roots");
    expectRefused(network, "PROOF_INVALID", [fixture.claimInstruction(first, 0, bob.token)]);
    for (const root of last) network.run([fixture.claimInstruction(root, 0, bob.token)]);
    expect(fixture.asset().paidQuanta).toBe(400n);
    expect(fixture.asset().roots).toEqual(
      roots
        .slice(1)
        .reverse()
        .map((root) => root.entitlements.root),
    );
  });

  it("pay nothing when their totals never took effect", () => {
    const bob = fixture.member(1);
    fixture.deposit(bob, accountOf(1), 1_000n);
    const leafOf = (entitledQuanta: bigint) => ({
      account: accountOf(1),
      asset: dollar,
      recipient: recipientOf(bob.wallet),
      entitledQuanta,
      exitQuanta: 0n,
    });
    const sound = fixture.buildRoot(1n, [leafOf(100n)], [totalsOf([leafOf(100n)], dollar, 1_000n)]);
    fixture.deliver(sound);
    fixture.activate(sound);
    const forged = fixture.buildRoot(2n, [leafOf(5_000n)], [totalsOf([leafOf(5_000n)], dollar, 1_000n)]);
    fixture.deliver(forged);
    fixture.activate({ ...forged, totalsLeaves: [] });
    const totals = forged.totalsLeaves[0] as (typeof forged.totalsLeaves)[number];
    const input = { totals, mint: fixture.mint, proof: forged.totals.proof(0), recordIndex: 1n };
    expectRefused(fixture.network, "TOTALS_EXCEED_HELD", [activateAsset(fixture.ref, input)]);
    expectRefused(fixture.network, "PROOF_INVALID", [fixture.claimInstruction(forged, 0, bob.token)]);
    fixture.network.run([fixture.claimInstruction(sound, 0, bob.token)]);
    expect(fixture.asset().paidQuanta).toBe(100n);
  });
});
