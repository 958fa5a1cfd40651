import { type Hex, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { depositsPerPage, token2022ProgramId, tokenProgramId } from "../address/addresses.ts";
import { RecordReader, signerSetMax } from "./reader.ts";

/** Roots of an asset that stay claimable (PROTOCOL P5). */
const claimableRoots = 4;

/** Places for watchtowers. */
const watchtowersMax = 5;

/** A root that the vault accepted. */
export interface RootSlot {
  readonly cycle: bigint;
  readonly root: Hex;
  readonly totalsRoot: Hex;
  readonly depositIndex: bigint;
  readonly effectiveAtSeconds: bigint;
}

/** One signer set with its emitter. */
export interface SignerSetState {
  readonly emitterChain: number;
  readonly emitter: Hex;
  readonly setIndex: number;
  /** Unix time in seconds after which it counts for nothing; 0: never. */
  readonly expiresAtSeconds: bigint;
  readonly signers: readonly Hex[];
}

/** The session before the current one: it still accepts what was in flight when the current one was opened. */
export interface PreviousSessionState {
  readonly session: number;
  /** Newest sequence that it accepts. */
  readonly lastSequence: bigint;
  /** Unix time in seconds after which it accepts nothing. */
  readonly deadlineSeconds: bigint;
  readonly guardians: SignerSetState;
  readonly attesters: SignerSetState;
}

/** A vault: configuration, deposit chain, roots and signer sets. */
export interface VaultState {
  readonly houseId: number;
  readonly chain: number;
  readonly hubChain: number;
  readonly session: number;
  /** First admin, part of the address. */
  readonly creator: PublicKey;
  readonly admin: PublicKey;
  /** Named and not yet accepted; null: nobody. */
  readonly nextAdmin: PublicKey | null;
  readonly pauser: PublicKey;
  /** Null until the timelock starts. */
  readonly canceller: PublicKey | null;
  /** How long an act of the admin waits; 0 until the timelock starts. */
  readonly adminDelaySeconds: bigint;
  /** Unix time in seconds before which deposits and claims stand still. */
  readonly pausedUntilSeconds: bigint;
  /** Unix time in seconds from which the pauser may pause again. */
  readonly pausableFromSeconds: bigint;
  readonly rootDelaySeconds: bigint;
  readonly depositIndex: bigint;
  readonly depositAccumulator: Hex;
  readonly lastSequence: bigint;
  readonly lastCycle: bigint;
  readonly lastRootDepositIndex: bigint;
  readonly effective: RootSlot | null;
  readonly maturing: RootSlot | null;
  readonly next: RootSlot | null;
  readonly guardians: SignerSetState;
  readonly attesters: SignerSetState;
  /** Null until a second session is opened. */
  readonly previousSession: PreviousSessionState | null;
  readonly watchtowers: WatchtowersState;
  /** How long without a root in effect before anyone may freeze the vault. */
  readonly exitPeriodSeconds: bigint;
  /** Unix time in seconds of its creation. */
  readonly openedAtSeconds: bigint;
  /** Unix time in seconds of the freeze; 0: not frozen. */
  readonly frozenAtSeconds: bigint;
  /** How long a requested take-back waits; payments are open in the first quarter of each period of it. */
  readonly takeBackDelaySeconds: bigint;
  /** How long the house has to reach a withdrawal request. */
  readonly inclusionPeriodSeconds: bigint;
  /** How long a message of the house lives. */
  readonly messageLifetimeSeconds: bigint;
  /** The last entry that took a deposit back; 0 before the first. */
  readonly lastTakeBackIndex: bigint;
}

/** The keys that drop waiting roots together. */
export interface WatchtowersState {
  /** None: nobody can veto. */
  readonly keys: readonly PublicKey[];
  readonly threshold: number;
  readonly vetoSeconds: number;
  /** Unix time in seconds before which no root is accepted. */
  readonly vetoedUntilSeconds: bigint;
}

/** One asset of a vault. */
export interface AssetState {
  readonly vault: PublicKey;
  readonly mint: PublicKey;
  readonly tokenAccount: PublicKey;
  readonly asset: number;
  readonly tokenDecimals: number;
  readonly quantaDecimals: number;
  /** Token-2022's, or the Token program's. */
  readonly tokenProgram: PublicKey;
  /** Unix time in seconds before which deposits and claims of this asset stand still. */
  readonly suspendedUntilSeconds: bigint;
  readonly unitsPerQuantum: bigint;
  readonly minimumQuanta: bigint;
  readonly depositedQuanta: bigint;
  readonly paidQuanta: bigint;
  /** Deposits minus claims: the vault's holding without donations. */
  readonly ledgerQuanta: bigint;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly consumedQuanta: bigint;
  readonly effectiveCycle: bigint;
  /** Roots whose leaves are paid, the newest first; the zero root where there is none. */
  readonly roots: readonly Hex[];
  /** The most that leaves in a day and the one before together. */
  readonly budgetQuanta: bigint;
  /** The entry that proved the consumed amount. */
  readonly consumedIndex: bigint;
  /** The last entry that took a deposit of this asset back; 0 before the first. */
  readonly lastTakeBackIndex: bigint;
  /** What a frozen vault pays; null until the first exit. */
  readonly settlement: AssetSettlement | null;
}

/** Figures of an asset's exits, fixed once. */
export interface AssetSettlement {
  readonly owedQuanta: bigint;
  readonly heldQuanta: bigint;
  /** Entitlements and exit balances that nobody took yet. */
  readonly leavesLeftQuanta: bigint;
  /** Deposits that no root consumed and that did not go back yet. */
  readonly depositsLeftQuanta: bigint;
}

const entryKinds = ["deposit", "take-back-request", "take-back", "withdrawal-request"] as const;
/** What an entry of the hash chain is. */
export type EntryKind = (typeof entryKinds)[number];

/** One entry of the hash chain; `accumulator` is its head after it. */
export interface EntryRecord {
  readonly index: bigint;
  readonly accumulator: Hex;
  readonly account: Hex;
  /** Who paid the deposit, or posted the request. */
  readonly payer: PublicKey;
  readonly amountQuanta: bigint;
  /** Deposits of this asset up to and including this entry, less those that were taken back. */
  readonly cumulativeQuanta: bigint;
  /** Unix time in seconds: of a withdrawal request; of a deposit, when it was asked for back, 0 if never. */
  readonly requestedAtSeconds: bigint;
  readonly asset: number;
  readonly kind: EntryKind;
  /** The deposit went back to its payer. */
  readonly isReturned: boolean;
}

/** Cumulative claims of one account in one asset. */
export interface ClaimRecord {
  readonly account: Hex;
  readonly claimedQuanta: bigint;
  readonly asset: number;
  /** Its share of a frozen vault that is not paid yet; null before its first exit. */
  readonly exitLeftQuanta: bigint | null;
}

/** Votes for one message. */
export interface VoteRecord {
  readonly messageId: Hex;
  readonly sequence: bigint;
  readonly guardiansVoted: boolean;
  readonly attestersVoted: boolean;
  readonly executed: boolean;
  /** Another message of this sequence has votes as well. */
  readonly inConflict: boolean;
}

/** A VAA that is being written; bytes not yet written are 0. */
export interface BufferRecord {
  readonly vault: PublicKey;
  readonly payer: PublicKey;
  readonly digest: Hex;
  readonly set: number;
  readonly vaa: Uint8Array;
}

/** An act of the admin that waits. */
export interface ActRecord {
  readonly vault: PublicKey;
  /** Unix time in seconds from which it can be performed, for 14 days. */
  readonly dueAtSeconds: bigint;
  /** Tag and data of the instruction. */
  readonly bytes: Uint8Array;
}

/**
 * Decodes the account data of a vault.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeVault(bytes: Uint8Array): VaultState {
  const reader = new RecordReader("vault", bytes);
  const houseId = reader.u32();
  const chain = reader.u16();
  const hubChain = reader.u16();
  const session = reader.u32();
  reader.skip(4);
  const state = {
    houseId,
    chain,
    hubChain,
    session,
    creator: reader.key(),
    admin: reader.key(),
    nextAdmin: readKey(reader),
    pauser: reader.key(),
    canceller: readKey(reader),
    adminDelaySeconds: reader.u64(),
    pausedUntilSeconds: reader.u64(),
    pausableFromSeconds: reader.u64(),
    rootDelaySeconds: reader.u64(),
    depositIndex: reader.u64(),
    depositAccumulator: reader.hex32(),
    lastSequence: reader.u64(),
    lastCycle: reader.u64(),
    lastRootDepositIndex: reader.u64(),
    effective: readRoot(reader),
    maturing: readRoot(reader),
    next: readRoot(reader),
    guardians: readSignerSet(reader),
    attesters: readSignerSet(reader),
    previousSession: readPreviousSession(reader),
    watchtowers: readWatchtowers(reader),
  };
  // Sequence ceiling, its time, the last veto, and the vault's own address.
  reader.skip(56);
  return {
    ...state,
    exitPeriodSeconds: reader.u64(),
    openedAtSeconds: reader.u64(),
    frozenAtSeconds: reader.u64(),
    takeBackDelaySeconds: reader.u64(),
    inclusionPeriodSeconds: reader.u64(),
    messageLifetimeSeconds: reader.u64(),
    lastTakeBackIndex: reader.u64(),
  };
}

/**
 * Decodes the account data of a asset.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeAsset(bytes: Uint8Array): AssetState {
  const reader = new RecordReader("asset", bytes);
  const vault = reader.key();
  const mint = reader.key();
  const tokenAccount = reader.key();
  const asset = reader.u16();
  const tokenDecimals = reader.u8();
  const quantaDecimals = reader.u8();
  reader.skip(1);
  const isSettled = reader.u8() === 1;
  const tokenProgram = reader.u8() === 1 ? token2022ProgramId : tokenProgramId;
  reader.skip(1);
  const state = {
    vault,
    mint,
    tokenAccount,
    asset,
    tokenDecimals,
    quantaDecimals,
    tokenProgram,
    suspendedUntilSeconds: reader.u64(),
    unitsPerQuantum: reader.u64(),
    minimumQuanta: reader.u64(),
    depositedQuanta: reader.u64(),
    paidQuanta: reader.u64(),
    ledgerQuanta: reader.u64(),
    entitledQuanta: reader.u64(),
    exitQuanta: reader.u64(),
    consumedQuanta: reader.u64(),
    effectiveCycle: reader.u64(),
    roots: Array.from({ length: claimableRoots }, () => reader.hex32()),
    budgetQuanta: reader.u64(),
  };
  // The window of the budget.
  reader.skip(24);
  const settlement = {
    owedQuanta: reader.u64(),
    heldQuanta: reader.u64(),
    leavesLeftQuanta: reader.u64(),
    depositsLeftQuanta: reader.u64(),
  };
  const [consumedIndex, lastTakeBackIndex] = [reader.u64(), reader.u64()];
  return { ...state, consumedIndex, lastTakeBackIndex, settlement: isSettled ? settlement : null };
}

/**
 * Decodes the account data of a page of entries, in order of index.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeDepositPage(bytes: Uint8Array): EntryRecord[] {
  const reader = new RecordReader("deposits", bytes);
  const first = reader.u64() * depositsPerPage + 1n;
  const count = Number(reader.u64());
  return Array.from({ length: count }, (_, place) => {
    const record = {
      index: first + BigInt(place),
      accumulator: reader.hex32(),
      account: reader.hex32(),
      payer: reader.key(),
      amountQuanta: reader.u64(),
      cumulativeQuanta: reader.u64(),
      requestedAtSeconds: reader.u64(),
      asset: reader.u16(),
      kind: entryKinds[reader.u8()] as EntryKind,
      isReturned: reader.u8() === 1,
    };
    reader.skip(4);
    return record;
  });
}

/**
 * Decodes the account data of a claim record.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeClaimRecord(bytes: Uint8Array): ClaimRecord {
  const reader = new RecordReader("claim", bytes);
  const account = reader.hex32();
  const claimedQuanta = reader.u64();
  const exitLeftQuanta = reader.u64();
  const asset = reader.u16();
  return { account, claimedQuanta, asset, exitLeftQuanta: reader.u8() === 1 ? exitLeftQuanta : null };
}

/**
 * Decodes the account data of a vote record.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeVoteRecord(bytes: Uint8Array): VoteRecord {
  const reader = new RecordReader("vote", bytes);
  const messageId = reader.hex32();
  const sequence = reader.u64();
  const votes = reader.u8();
  return {
    messageId,
    sequence,
    guardiansVoted: (votes & 1) !== 0,
    attestersVoted: (votes & 2) !== 0,
    executed: reader.u8() === 1,
    inConflict: reader.u8() === 1,
  };
}

/**
 * Decodes the account data of a signature buffer.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeBufferRecord(bytes: Uint8Array): BufferRecord {
  const reader = new RecordReader("buffer", bytes);
  const vault = reader.key();
  const payer = reader.key();
  const digest = reader.hex32();
  const length = reader.u16();
  const set = reader.u8();
  reader.skip(5);
  return { vault, payer, digest, set, vaa: reader.take(length) };
}

/**
 * Decodes the account data of an act.
 * @throws ACCOUNT_TYPE if the bytes are not one of this version
 */
export function decodeActRecord(bytes: Uint8Array): ActRecord {
  const reader = new RecordReader("act", bytes);
  const vault = reader.key();
  const dueAtSeconds = reader.u64();
  const length = reader.u16();
  reader.skip(6);
  return { vault, dueAtSeconds, bytes: reader.take(length) };
}

function readKey(reader: RecordReader): PublicKey | null {
  const key = reader.key();
  return key.equals(PublicKey.default) ? null : key;
}

function readRoot(reader: RecordReader): RootSlot | null {
  const slot: RootSlot = {
    cycle: reader.u64(),
    root: reader.hex32(),
    totalsRoot: reader.hex32(),
    depositIndex: reader.u64(),
    effectiveAtSeconds: reader.u64(),
  };
  return slot.cycle === 0n ? null : slot;
}

function readPreviousSession(reader: RecordReader): PreviousSessionState | null {
  const lastSequence = reader.u64();
  const deadlineSeconds = reader.u64();
  const session = reader.u32();
  reader.skip(4);
  const guardians = readSignerSet(reader);
  const attesters = readSignerSet(reader);
  return guardians.signers.length === 0 ? null : { session, lastSequence, deadlineSeconds, guardians, attesters };
}

function readWatchtowers(reader: RecordReader): WatchtowersState {
  const count = reader.u8();
  const threshold = reader.u8();
  reader.skip(2);
  const vetoSeconds = reader.u32();
  reader.skip(8);
  const vetoedUntilSeconds = reader.u64();
  const keys = Array.from({ length: watchtowersMax }, () => reader.key()).slice(0, count);
  return { keys, threshold, vetoSeconds, vetoedUntilSeconds };
}

function readSignerSet(reader: RecordReader): SignerSetState {
  const emitter = reader.hex32();
  const setIndex = reader.u32();
  const emitterChain = reader.u16();
  const count = reader.u8();
  reader.skip(1);
  const signers = Array.from({ length: signerSetMax }, () => toHex(reader.take(20))).slice(0, count);
  reader.skip(4);
  return { emitterChain, emitter, setIndex, expiresAtSeconds: reader.u64(), signers };
}
