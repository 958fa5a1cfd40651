import { addressOfPrivateKey } from "@isthmus/protocol";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  activateAsset,
  activateRoot,
  cancelAct,
  executeRoot,
  openSession,
  pause,
  performAct,
  postVote,
  type SignerSet,
  scheduleAct,
  setBudget,
  setWatchtowers,
  signerSet,
  veto,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { tokenUnits } from "./tokens.ts";
import {
  accountOf,
  adminDelaySeconds,
  type BuiltRoot,
  dollar,
  recipientOf,
  rootDelaySeconds,
  signerKeys,
  totalsOf,
  VaultFixture,
} from "./vault-fixture.ts";

/*
 * Attack drills: every kind of key alone and with every other one. The thief does everything that the keys can do, those who
 * keep theirs answer in time, and each drill ends with what the thief holds.
 */

const kinds = ["guardians", "attesters", "admin", "canceller", "pauser", "watchtowers"] as const;
type Kind = (typeof kinds)[number];

const collateral = 900_000_000n;
const budgetQuanta = 100_000_000n;
const towers = [1, 2, 3].map((role) => keypairOf(7, role));
const own = { guardians: signerKeys("thief's guardian", 1), attesters: signerKeys("thief's attester", 1) };

type Watchtowers = "awake" | "asleep";

class Theft {
  readonly #fixture = new VaultFixture({ budgetQuanta });
  readonly #alice = this.#fixture.member(1);
  readonly #thief = this.#fixture.member(66, 0n);
  readonly #stolen: ReadonlySet<Kind>;
  readonly #vetoed: boolean;

  constructor(stolen: readonly Kind[], watchtowers: Watchtowers) {
    this.#stolen = new Set(stolen);
    this.#vetoed = watchtowers === "awake" && !this.#stolen.has("watchtowers");
    const { ref, admin } = this.#fixture;
    const keys = towers.map((key) => key.publicKey);
    this.#fixture.act(
      setWatchtowers(ref, { admin: admin.publicKey, watchtowers: keys, threshold: 2, vetoSeconds: 600 }),
    );
    this.#fixture.deposit(this.#alice, accountOf(1), collateral);
  }

  /** What the thief holds in the end. */
  lossUnits(): bigint {
    const { network, pauser, ref } = this.#fixture;
    if (this.#stolen.has("pauser")) network.run([pause(ref, pauser.publicKey)], { signers: [pauser] });
    const acts = this.#stolen.has("admin") ? this.#acts() : [];
    for (const act of acts) this.#schedule(act);
    this.#forge(this.#rootFor(1n, 666, this.#thief), this.#votes());
    // A budget opens again two days later: who has one needs no admin.
    if (this.#stolen.has("guardians") && this.#stolen.has("attesters")) return this.#held();
    this.#wait(adminDelaySeconds);
    for (const act of acts) network.send([performAct(ref, act)], { signers: [this.#fixture.admin] });
    this.#forge(this.#rootFor(2n, 666, this.#thief, 2), acts.length > 0 ? this.#ownVotes : []);
    return this.#held();
  }

  /** When pauses and vetoes are over, the house pays Alice all that is hers, a budget a day. */
  aliceIsPaidLater(): void {
    this.#wait(31n * 86_400n);
    const root = this.#rootFor(9n, 1, this.#alice);
    this.#fixture.deliver(root);
    this.#fixture.activate(root, 1n);
    const before = tokenUnits(this.#fixture.network, this.#alice.token);
    for (let left = collateral; left > 0n; left -= budgetQuanta) {
      this.#fixture.network.run([this.#fixture.claimInstruction(root, 0, this.#alice.token)]);
      this.#wait(2n * 86_400n);
    }
    expect(tokenUnits(this.#fixture.network, this.#alice.token) - before).toBe(collateral);
  }

  #acts(): TransactionInstruction[] {
    const { ref, admin } = this.#fixture;
    const { guardians, attesters } = this.#fixture.config();
    const watchtowers = [keypairOf(8, 1).publicKey, keypairOf(8, 2).publicKey];
    return [
      setWatchtowers(ref, { admin: admin.publicKey, watchtowers, threshold: 2, vetoSeconds: 60 }),
      setBudget(ref, { admin: admin.publicKey, asset: dollar, budgetQuanta: collateral }),
      openSession(ref, {
        admin: admin.publicKey,
        session: 2,
        previousLastSequence: 1n,
        previousDeadlineSeconds: 0n,
        guardians: { ...guardians, setIndex: 6, signers: own.guardians.map(addressOfPrivateKey) },
        attesters: { ...attesters, setIndex: 1, signers: own.attesters.map(addressOfPrivateKey) },
      }),
    ];
  }

  /** The canceller answers, if its key is its own. */
  #schedule(act: TransactionInstruction): void {
    const { network, ref, admin, canceller } = this.#fixture;
    network.run([scheduleAct(ref, admin.publicKey, act)], { signers: [admin] });
    const record = performAct(ref, act).keys[1]?.pubkey;
    if (record === undefined || this.#stolen.has("canceller")) return;
    network.run([cancelAct(ref, canceller.publicKey, record)], { signers: [canceller] });
  }

  /** The stolen sets' votes. */
  #votes(): ((root: BuiltRoot) => [SignerSet, Uint8Array])[] {
    return (["guardians", "attesters"] as const)
      .filter((kind) => this.#stolen.has(kind))
      .map((kind) => (root) => [signerSet[kind], this.#fixture.vaa(signerSet[kind], root.envelope)]);
  }

  /** Votes of the sets that the admin's session names. */
  readonly #ownVotes = (["guardians", "attesters"] as const).map(
    (kind, index) =>
      ({ envelope }: BuiltRoot): [SignerSet, Uint8Array] => {
        const change = { keys: own[kind], setIndex: index === 0 ? 6 : 1, indices: [0] };
        return [signerSet[kind], this.#fixture.vaa(signerSet[kind], envelope, change)];
      },
  );

  /** Every step from a root to its money, by anybody; refusals are no news. */
  #forge(root: BuiltRoot, votes: readonly ((root: BuiltRoot) => [SignerSet, Uint8Array])[]): void {
    const { network, ref, mint } = this.#fixture;
    for (const vote of votes) {
      const [set, vaa] = vote(root);
      network.send([postVote(ref, { payer: network.payer.publicKey, set, vaa })]);
    }
    network.send([executeRoot(ref, root.envelope)]);
    // Watchtowers veto a root that has come.
    if (this.#vetoed && this.#fixture.vault().maturing !== null)
      for (const key of towers.slice(0, 2) as Keypair[]) network.send([veto(ref, key.publicKey)], { signers: [key] });
    this.#wait(rootDelaySeconds);
    network.send([activateRoot(ref)]);
    const [totals] = root.totalsLeaves;
    if (totals !== undefined) network.send([activateAsset(ref, { totals, mint, proof: [], recordIndex: 1n })]);
    network.send([this.#fixture.claimInstruction(root, 0, this.#thief.token)]);
  }

  /** A root that gives one wallet everything. */
  #rootFor(cycle: bigint, number: number, owner: ReturnType<VaultFixture["member"]>, session = 1): BuiltRoot {
    const recipient = recipientOf(owner.wallet);
    const leaf = { account: accountOf(number), asset: dollar, recipient, entitledQuanta: collateral, exitQuanta: 0n };
    return this.#fixture.buildRoot(cycle, [leaf], [totalsOf([leaf], dollar, collateral)], { session });
  }

  #wait(seconds: bigint): void {
    this.#fixture.network.setSeconds(this.#fixture.network.seconds + seconds);
  }

  #held(): bigint {
    return tokenUnits(this.#fixture.network, this.#thief.token);
  }
}

/** docs/SECURITY.md. */
function expectedLoss(stolen: readonly Kind[], watchtowers: Watchtowers): bigint {
  const has = (kind: Kind): boolean => stolen.includes(kind);
  // Replaced in the delay in which the session was: only members who leave in it keep what is theirs.
  if (has("admin") && has("canceller")) return collateral;
  return has("guardians") && has("attesters") && watchtowers === "asleep" ? budgetQuanta : 0n;
}

const pairs = kinds.flatMap((one, index) => kinds.slice(index).map((other) => [one, other] as const));

describe.each(["awake", "asleep"] as const)("with watchtowers %s", (watchtowers) => {
  it.each(pairs)("%s and %s take no more than the table states", (...stolen) => {
    const theft = new Theft(stolen, watchtowers);
    const loss = expectedLoss(stolen, watchtowers);
    expect(theft.lossUnits()).toBe(loss);
    if (loss === 0n) theft.aliceIsPaidLater();
  });
});
