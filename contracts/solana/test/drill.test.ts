import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import { beforeEach, describe, expect, it } from "vitest";
import {
  activateAsset,
  activateRoot,
  addAsset,
  cancelAct,
  executeRoot,
  openSession,
  pause,
  performAct,
  postVote,
  type SignerSet,
  scheduleAct,
  setBudget,
  setPauser,
  setWatchtowers,
  signerSet,
  suspendAsset,
  unpause,
  veto,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint, tokenUnits } from "./tokens.ts";
import {
  accountOf,
  adminDelaySeconds,
  type BuiltRoot,
  dollar,
  recipientOf,
  rootDelaySeconds,
  totalsOf,
  towers,
  VaultFixture,
} from "./vault-fixture.ts";

/* Attack drills: the keys of each party in a thief's hands, alone and together. Each ends with what the thief holds. */

const collateral = 900_000_000n;
const daySeconds = 86_400n;

let fixture: VaultFixture;
let alice: ReturnType<VaultFixture["member"]>;
let thief: ReturnType<VaultFixture["member"]>;
beforeEach(() => {
  fixture = new VaultFixture();
  const watchtowers = towers.map((key) => key.publicKey);
  fixture.act(
    setWatchtowers(fixture.ref, { admin: fixture.admin.publicKey, watchtowers, threshold: 2, vetoSeconds: 600 }),
  );
  [alice, thief] = [fixture.member(1), fixture.member(66, 0n)];
  fixture.deposit(alice, accountOf(1), collateral);
});

const wait = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const bothSets = [signerSet.guardians, signerSet.attesters];

/** A root that gives one wallet everything. */
function rootFor(cycle: bigint, number: number, owner: typeof alice): BuiltRoot {
  const recipient = recipientOf(owner.wallet);
  const leaf = { account: accountOf(number), asset: dollar, recipient, entitledQuanta: collateral, exitQuanta: 0n };
  return fixture.buildRoot(cycle, [leaf], [totalsOf([leaf], dollar, collateral)]);
}

const forged = (cycle = 1n): BuiltRoot => rootFor(cycle, 666, thief);

/** Every step from a root to its money, by anybody; refusals are no news. */
function grab(root: BuiltRoot): void {
  fixture.network.send([executeRoot(fixture.ref, root.envelope)]);
  wait(rootDelaySeconds);
  take(root);
}

function take(root: BuiltRoot): void {
  const { network, ref, mint } = fixture;
  network.send([activateRoot(ref)]);
  const [totals] = root.totalsLeaves;
  if (totals !== undefined) network.send([activateAsset(ref, { totals, mint, proof: [], recordIndex: 1n })]);
  network.send([fixture.claimInstruction(root, 0, thief.token)]);
}

function lost(units: bigint): void {
  expect(tokenUnits(fixture.network, thief.token)).toBe(units);
}

/** What every drill that loses nothing ends with: the house pays Alice all that is hers. */
function aliceIsPaid(cycle = 2n): void {
  const before = tokenUnits(fixture.network, alice.token);
  const root = rootFor(cycle, 1, alice);
  fixture.deliver(root);
  fixture.activate(root, 1n);
  fixture.network.run([fixture.claimInstruction(root, 0, alice.token)]);
  expect(tokenUnits(fixture.network, alice.token) - before).toBe(collateral);
}

describe("signers", () => {
  it.each([
    ["guardians", signerSet.guardians],
    ["attesters", signerSet.attesters],
  ])("%s alone take nothing", (_, set: SignerSet) => {
    const root = forged();
    fixture.vote(set, root.envelope);
    expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, root.envelope)]);
    grab(root);
    lost(0n);
    aliceIsPaid();
  });

  it("attesters less one take nothing, with all guardians", () => {
    const root = forged();
    fixture.vote(signerSet.guardians, root.envelope);
    const vaa = fixture.vaa(signerSet.attesters, root.envelope, { indices: [0, 1] });
    const vote = postVote(fixture.ref, { payer: fixture.network.payer.publicKey, set: signerSet.attesters, vaa });
    expectRefused(fixture.network, "QUORUM_MISSING", [vote]);
    grab(root);
    lost(0n);
    aliceIsPaid();
  });

  it("both sets take nothing from awake watchtowers", () => {
    const root = forged();
    fixture.deliver(root);
    for (const tower of towers.slice(0, 2)) vetoBy(tower);
    wait(rootDelaySeconds);
    take(root);
    lost(0n);
    wait(600n);
    aliceIsPaid();
  });

  it("both sets take the budget of a day if nobody vetoes for the whole delay, and nothing before", () => {
    const budgetQuanta = 100_000_000n;
    fixture.act(setBudget(fixture.ref, { admin: fixture.admin.publicKey, asset: dollar, budgetQuanta }));
    const root = forged();
    fixture.deliver(root);
    wait(rootDelaySeconds - 1n);
    take(root);
    lost(0n);
    wait(1n);
    for (let attempt = 0; attempt < 3; attempt++) take(root);
    lost(budgetQuanta);
  });

  it("a root that waits through an outage of the cluster is dropped by whoever comes first", () => {
    const root = forged();
    fixture.deliver(root);
    wait(rootDelaySeconds + daySeconds);
    for (const tower of towers.slice(0, 2)) vetoBy(tower);
    take(root);
    lost(0n);
  });
});

describe("keys of the vault", () => {
  const byAdmin = { signers: [] as Keypair[] };
  beforeEach(() => {
    byAdmin.signers = [fixture.admin];
  });

  /** Each act of the admin's key: not immediately, and not at all once cancelled. */
  function isCancelled(act: TransactionInstruction): void {
    const { network, ref, admin, canceller } = fixture;
    expectRefused(network, "UNAUTHORIZED", [act], byAdmin);
    network.run([scheduleAct(ref, admin.publicKey, act)], byAdmin);
    wait(adminDelaySeconds - 1n);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, act)], byAdmin);
    const record = performAct(ref, act).keys[1]?.pubkey;
    if (record === undefined) throw new Error("an act has a record");
    network.run([cancelAct(ref, canceller.publicKey, record)], { signers: [canceller] });
    wait(1n);
    expectRefused(network, "CALL_NOT_DUE", [performAct(ref, act)], byAdmin);
  }

  it("the admin takes nothing while the canceller is awake", () => {
    const { ref, admin, network } = fixture;
    const key = admin.publicKey;
    const { guardians, attesters } = fixture.config();
    isCancelled(
      openSession(ref, {
        admin: key,
        session: 2,
        previousLastSequence: 9n,
        previousDeadlineSeconds: 0n,
        guardians,
        attesters,
      }),
    );
    isCancelled(setPauser(ref, { admin: key, pauser: thief.wallet.publicKey }));
    isCancelled(suspendAsset(ref, { admin: key, asset: dollar, suspended: true }));
    isCancelled(
      addAsset(ref, { admin: key, asset: 9, mint: createMint(network, 6), minimumQuanta: 1n, budgetQuanta: 1n }),
    );
    const own = [thief.wallet.publicKey, keypairOf(8, 1).publicKey];
    isCancelled(setWatchtowers(ref, { admin: key, watchtowers: own, threshold: 2, vetoSeconds: 60 }));
    lost(0n);
    aliceIsPaid();
  });

  it("the pauser stops claims for seven days of fourteen, and takes nothing", () => {
    const { network, ref, pauser } = fixture;
    network.run([pause(ref, pauser.publicKey)], { signers: [pauser] });
    expectRefused(network, "UNAUTHORIZED", [unpause(ref, pauser.publicKey)], { signers: [pauser] });
    wait(7n * daySeconds);
    expectRefused(network, "PAUSE_TOO_SOON", [pause(ref, pauser.publicKey)], { signers: [pauser] });
    lost(0n);
    aliceIsPaid();
  });

  it("the canceller schedules and performs nothing", () => {
    const { network, ref, canceller } = fixture;
    const act = setPauser(ref, { admin: canceller.publicKey, pauser: thief.wallet.publicKey });
    const signers = [canceller];
    expectRefused(network, "UNAUTHORIZED", [act], { signers });
    expectRefused(network, "UNAUTHORIZED", [scheduleAct(ref, canceller.publicKey, act)], { signers });
    expectRefused(network, "UNAUTHORIZED", [unpause(ref, canceller.publicKey)], { signers });
    lost(0n);
    aliceIsPaid();
  });

  it("one watchtower stops nothing", () => {
    vetoBy(towers[0]);
    aliceIsPaid();
  });
});

it("a stranger, who can do what the relayer can, takes nothing", () => {
  const root = forged();
  expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, root.envelope)]);
  grab(root);
  lost(0n);
  aliceIsPaid();
});

it("a deposit that a fork dropped pays nobody: a root that counts it is refused", () => {
  const fork = fixture;
  fork.deposit(alice, accountOf(666), 100n);
  const root = forged();
  // The chain that went on: the same keys and addresses, another second deposit.
  fixture = new VaultFixture();
  [alice, thief] = [fixture.member(1), fixture.member(66, 0n)];
  fixture.deposit(alice, accountOf(1), collateral);
  fixture.deposit(alice, accountOf(2), 100n);
  expect(fixture.ref.vault.equals(fork.ref.vault)).toBe(true);
  for (const set of bothSets) fixture.vote(set, root.envelope);
  expectRefused(fixture.network, "DEPOSIT_POSITION_UNKNOWN", [executeRoot(fixture.ref, root.envelope)]);
  grab(root);
  lost(0n);
  aliceIsPaid();
});

function vetoBy(tower: Keypair): void {
  fixture.network.run([veto(fixture.ref, tower.publicKey)], { signers: [tower] });
}
