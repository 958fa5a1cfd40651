import {
  addressOfPrivateKey,
  type EntitlementLeaf,
  type Envelope,
  emptyRoot,
  encodeEnvelope,
  encodeSettlementRoot,
  encodeVaa,
  entitlementLeafHash,
  type Hex,
  keccak256,
  type LeafScope,
  MerkleTree,
  signDigest,
  type TotalsLeaf,
  toHex,
  totalsLeafHash,
  uintBytes,
  type VaaBody,
  vaaDigest,
} from "@isthmus/protocol";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import {
  type AssetState,
  activateAsset,
  activateRoot,
  addAsset,
  assetAddress,
  claim,
  decodeAsset,
  decodeVault,
  deposit,
  executeRoot,
  type InitializeInput,
  initialize,
  performAct,
  postVote,
  requestWithdrawal,
  type SignerSet,
  scheduleAct,
  signerSet,
  startTimelock,
  type VaultRef,
  type VaultState,
  vaultAddress,
  vaultId,
} from "../src/index.ts";
import { keypairOf, Network, type Outcome } from "./network.ts";
import { createMint, createToken, mintOfToken, tokenProgramOf } from "./tokens.ts";

export const houseId = 7;
const vaultChain = 3;
export const rootDelaySeconds = 60n;
/** Without a root in effect for this long anyone may freeze the vault. */
export const exitPeriodSeconds = 7n * 86_400n;
/** How long a requested take-back waits; payments are open in the first quarter of each period of it. */
export const takeBackDelaySeconds = 43_200n;
/** How long the house has to reach a withdrawal request. */
export const inclusionPeriodSeconds = 50_000n;
const messageLifetimeSeconds = 3_600n;
/** Keys of watchtowers, of which two are a threshold. */
export const towers = [1, 2, 3].map((role) => keypairOf(7, role)) as [Keypair, Keypair, Keypair];
/** More than any test pays, unless it is about budgets. */
const noBudget = 10n ** 18n;
/** How long an act of the admin waits. */
export const adminDelaySeconds = 5n;
export const dollar = 2;

/** 170 days after the first second of a network. */
const guardiansExpireAtSeconds = 1_800_000_000n + 170n * 86_400n;

/** Keys of one signer set. */
export function signerKeys(name: string, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) =>
    keccak256(new TextEncoder().encode(`${name} ${index}`), uintBytes(index, 1)),
  );
}

/** A root with the trees that prove its leaves. */
export interface BuiltRoot {
  readonly envelope: Uint8Array;
  readonly entitlements: MerkleTree;
  readonly totals: MerkleTree;
  readonly leaves: readonly EntitlementLeaf[];
  readonly totalsLeaves: readonly TotalsLeaf[];
}

/** A vault on its own network, with one asset and the keys of both signer sets: it plays the hub that posts roots. */
export class VaultFixture {
  readonly network: Network;
  readonly admin = keypairOf(2, 1);
  readonly pauser = keypairOf(2, 2);
  readonly canceller = keypairOf(2, 3);
  readonly guardianKeys: readonly Uint8Array[];
  readonly attesterKeys: readonly Uint8Array[];
  readonly guardianEmitter: Hex = `0x${"00".repeat(12)}${"6a".repeat(20)}`;
  readonly attesterEmitter: Hex = `0x${"00".repeat(12)}${"7b".repeat(20)}`;
  readonly ref: VaultRef;
  readonly scope: LeafScope;
  readonly mint: PublicKey;

  /** @param options.timelock false: the admin's acts have effect immediately, and the vault takes no deposits */
  constructor(
    options: {
      guardians?: number;
      decimals?: number;
      minimumQuanta?: bigint;
      budgetQuanta?: bigint;
      network?: Network;
      timelock?: boolean;
      newestCycle?: bigint;
      exitPeriodSeconds?: bigint;
    } = {},
  ) {
    this.network = options.network ?? new Network();
    this.guardianKeys = signerKeys("guardian", options.guardians ?? 4);
    this.attesterKeys = signerKeys("attester", 4);
    const vault = vaultAddress(this.network.programId, houseId, this.admin.publicKey);
    this.ref = { programId: this.network.programId, vault };
    this.scope = { houseId, chain: vaultChain, contract: vaultId(vault) };
    this.network.fund(this.admin.publicKey);
    this.network.fund(this.pauser.publicKey);
    this.network.fund(this.canceller.publicKey);
    const { newestCycle = 0n } = options;
    const config = { ...this.config(), newestCycle };
    if (options.exitPeriodSeconds !== undefined) config.exitPeriodSeconds = options.exitPeriodSeconds;
    this.network.run([initialize(config)], { signers: [this.admin] });
    this.mint = createMint(this.network, options.decimals ?? 6);
    const { minimumQuanta = 10n, budgetQuanta = noBudget } = options;
    this.network.run(
      [
        addAsset(this.ref, {
          admin: this.admin.publicKey,
          asset: dollar,
          mint: this.mint,
          minimumQuanta,
          budgetQuanta,
        }),
      ],
      { signers: [this.admin] },
    );
    if (options.timelock !== false) this.startTimelock();
  }

  startTimelock(): Outcome {
    const [admin, canceller] = [this.admin.publicKey, this.canceller.publicKey];
    return this.network.run([startTimelock(this.ref, { admin, canceller, delaySeconds: adminDelaySeconds })], {
      signers: [this.admin],
    });
  }

  /** An act of the admin through the timelock. */
  act(act: TransactionInstruction): Outcome {
    const signers = [this.admin];
    this.network.run([scheduleAct(this.ref, this.admin.publicKey, act)], { signers });
    this.network.setSeconds(this.network.seconds + adminDelaySeconds);
    return this.network.run([performAct(this.ref, act)], { signers });
  }

  config(): InitializeInput {
    return {
      programId: this.network.programId,
      admin: this.admin.publicKey,
      pauser: this.pauser.publicKey,
      houseId,
      chain: vaultChain,
      hubChain: 1,
      session: 1,
      rootDelaySeconds,
      exitPeriodSeconds,
      takeBackDelaySeconds,
      inclusionPeriodSeconds,
      messageLifetimeSeconds,
      guardians: {
        emitterChain: 10002,
        emitter: this.guardianEmitter,
        setIndex: 5,
        expiresAtSeconds: guardiansExpireAtSeconds,
        signers: this.guardianKeys.map(addressOfPrivateKey),
      },
      attesters: {
        emitterChain: 1,
        emitter: this.attesterEmitter,
        setIndex: 0,
        expiresAtSeconds: 0n,
        signers: this.attesterKeys.map(addressOfPrivateKey),
      },
    };
  }

  addAsset(asset: number, mint: PublicKey, minimumQuanta: bigint): Outcome {
    const tokenProgram = tokenProgramOf(this.network, mint);
    const input = { admin: this.admin.publicKey, asset, mint, tokenProgram, minimumQuanta, budgetQuanta: noBudget };
    return this.act(addAsset(this.ref, input));
  }

  vault(): VaultState {
    return decodeVault(this.network.data(this.ref.vault));
  }

  asset(asset = dollar): AssetState {
    return decodeAsset(this.network.data(assetAddress(this.ref, asset)));
  }

  /** A funded wallet with a token account. */
  member(role: number, units = 1_000_000_000n, mint = this.mint): { wallet: Keypair; token: PublicKey } {
    const wallet = keypairOf(3, role);
    this.network.fund(wallet.publicKey);
    return { wallet, token: createToken(this.network, mint, wallet.publicKey, units) };
  }

  deposit(from: { wallet: Keypair; token: PublicKey }, account: Hex, tokenUnits: bigint, asset = dollar): Outcome {
    const index = this.vault().depositIndex + 1n;
    const mint = mintOfToken(this.network, from.token);
    return this.network.run(
      [
        deposit(this.ref, {
          depositor: from.wallet.publicKey,
          sourceToken: from.token,
          account,
          asset,
          mint,
          tokenProgram: tokenProgramOf(this.network, mint),
          tokenUnits,
          index,
        }),
      ],
      { signers: [from.wallet] },
    );
  }

  wait(seconds: bigint): void {
    this.network.setSeconds(this.network.seconds + seconds);
  }

  /** A withdrawal request of the network's payer. */
  requestWithdrawal(account: Hex, amountQuanta: bigint, asset = dollar): Outcome {
    const requester = this.network.payer.publicKey;
    const index = this.vault().depositIndex + 1n;
    return this.network.run([requestWithdrawal(this.ref, { requester, account, asset, amountQuanta, index })]);
  }

  /** Passes the delay of a take-back that was just requested, up to the next time at which payments are open. */
  waitForPayments(): void {
    const due = this.network.seconds + takeBackDelaySeconds;
    const into = due % takeBackDelaySeconds;
    this.network.setSeconds(into * 4n < takeBackDelaySeconds ? due : due + takeBackDelaySeconds - into);
  }

  /** The envelope of a root over these leaves, at the vault's current deposit index by default. */
  buildRoot(
    cycle: bigint,
    leaves: readonly EntitlementLeaf[],
    totalsLeaves: readonly TotalsLeaf[],
    change: Partial<Envelope> & { vault?: Hex; depositIndex?: bigint; depositAccumulator?: Hex } = {},
  ): BuiltRoot {
    const entitlements = new MerkleTree(leaves.map((leaf) => entitlementLeafHash(this.scope, leaf)));
    const totals = new MerkleTree(totalsLeaves.map((leaf) => totalsLeafHash(this.scope, leaf)));
    const state = this.vault();
    const payload = encodeSettlementRoot({
      vault: change.vault ?? vaultId(this.ref.vault),
      root: entitlements.root,
      depositAccumulator: change.depositAccumulator ?? state.depositAccumulator,
      depositIndex: change.depositIndex ?? state.depositIndex,
      cycleDigest: emptyRoot,
      totalsRoot: totals.root,
    });
    const { vault: _vault, depositIndex: _index, depositAccumulator: _accumulator, ...fields } = change;
    const envelope = encodeEnvelope({
      kind: 1,
      houseId,
      source: 1,
      destination: vaultChain,
      lane: 1,
      session: 1,
      sequence: cycle,
      cycle,
      deadlineSeconds: this.network.seconds + 3600n,
      payload,
      ...fields,
    });
    return { envelope, entitlements, totals, leaves, totalsLeaves };
  }

  /** A VAA of one set over an envelope, signed by the given indices (the smallest quorum by default). */
  vaa(
    set: SignerSet,
    envelope: Uint8Array,
    change: {
      indices?: readonly number[];
      setIndex?: number;
      body?: Partial<VaaBody>;
      keys?: readonly Uint8Array[];
    } = {},
  ): Uint8Array {
    const isGuardians = set === signerSet.guardians;
    const keys = change.keys ?? (isGuardians ? this.guardianKeys : this.attesterKeys);
    const body: VaaBody = {
      timestampSeconds: Number(this.network.seconds),
      nonce: 1,
      emitterChain: isGuardians ? 10002 : 1,
      emitter: isGuardians ? this.guardianEmitter : this.attesterEmitter,
      sequence: 1n,
      consistency: 1,
      payload: envelope,
      ...change.body,
    };
    const digest = vaaDigest(body);
    const indices =
      change.indices ?? Array.from({ length: Math.floor((keys.length * 2) / 3) + 1 }, (_, index) => index);
    return encodeVaa({
      signerSet: change.setIndex ?? (isGuardians ? 5 : 0),
      signatures: indices.map((index) => signDigest(keys[index] as Uint8Array, digest, index)),
      body,
    });
  }

  vote(set: SignerSet, envelope: Uint8Array): Outcome {
    return this.network.run([
      postVote(this.ref, { payer: this.network.payer.publicKey, set, vaa: this.vaa(set, envelope) }),
    ]);
  }

  /** Votes of both sets, then the root's execution. */
  deliver(root: BuiltRoot): Outcome {
    this.vote(signerSet.guardians, root.envelope);
    return this.deliverAlreadyVoted(root, signerSet.attesters);
  }

  /** The vote that is missing, then the root's execution. */
  deliverAlreadyVoted(root: BuiltRoot, missing: SignerSet): Outcome {
    this.vote(missing, root.envelope);
    return this.network.run([executeRoot(this.ref, root.envelope)]);
  }

  /**
   * Passes the delay and makes root and totals effective.
   * @param recordIndex default: the newest entry, or none where nothing is consumed
   */
  activate(root: BuiltRoot, recordIndex?: bigint): Outcome[] {
    this.network.setSeconds(this.network.seconds + rootDelaySeconds);
    const outcomes = [this.network.run([activateRoot(this.ref)])];
    for (const [leafIndex, totals] of root.totalsLeaves.entries())
      outcomes.push(
        this.network.run([
          activateAsset(this.ref, {
            totals,
            mint: this.mint,
            proof: root.totals.proof(leafIndex),
            recordIndex: recordIndex ?? (totals.consumedQuanta === 0n ? 0n : this.vault().depositIndex),
          }),
        ]),
      );
    return outcomes;
  }

  claimInstruction(root: BuiltRoot, leafIndex: number, recipientToken: PublicKey): ReturnType<typeof claim> {
    const leaf = root.leaves[leafIndex] as EntitlementLeaf;
    const mint = mintOfToken(this.network, recipientToken);
    return claim(this.ref, {
      payer: this.network.payer.publicKey,
      ...leaf,
      mint,
      tokenProgram: tokenProgramOf(this.network, mint),
      recipientToken,
      proof: root.entitlements.proof(leafIndex),
    });
  }
}

/** A 32-byte account id for tests. */
export function accountOf(number: number): Hex {
  return toHex(keccak256(uintBytes(number, 4)));
}

/** A wallet as a leaf's recipient. */
export function recipientOf(wallet: { readonly publicKey: PublicKey }): Hex {
  return toHex(wallet.publicKey.toBytes());
}

/** Totals of leaves of one asset. */
export function totalsOf(leaves: readonly EntitlementLeaf[], asset: number, consumedQuanta: bigint): TotalsLeaf {
  const own = leaves.filter((leaf) => leaf.asset === asset);
  return {
    asset,
    entitledQuanta: own.reduce((sum, leaf) => sum + leaf.entitledQuanta, 0n),
    exitQuanta: own.reduce((sum, leaf) => sum + leaf.exitQuanta, 0n),
    consumedQuanta,
  };
}
