import { ByteReader, type Hex, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** First byte of an event. Numbers are only added. */
const eventNumber = {
  Deposited: 1,
  RootReceived: 2,
  RootEffective: 3,
  AssetEffective: 4,
  Claimed: 5,
  MessageVoted: 6,
  MessageExecuted: 7,
  TimelockStarted: 8,
  CallScheduled: 9,
  CallCancelled: 10,
  CallPerformed: 11,
  Paused: 12,
  Unpaused: 13,
  PauserSet: 14,
  CancellerSet: 15,
  AdminNamed: 16,
  AdminSet: 17,
  AssetAdded: 18,
  AssetSuspended: 19,
  SessionOpened: 20,
  WatchtowersSet: 21,
  VetoVoted: 22,
  RootsVetoed: 23,
  VetoLifted: 24,
  VaultFrozen: 25,
  ExitSettled: 26,
  Exited: 27,
  DepositReturned: 28,
  BudgetSet: 29,
  TakeBackRequested: 30,
  TakenBack: 31,
  WithdrawalRequested: 32,
  MessageConflict: 33,
  RootSlowed: 34,
} as const;

/** What the admin, the pauser or the canceller did: no money moves, but everything depends on it. */
export type AdminEvent = { readonly vault: PublicKey } & (
  | { readonly name: "TimelockStarted"; readonly delaySeconds: bigint }
  | {
      readonly name: "CallScheduled";
      /** keccak256 of the act's bytes, which its record holds. */
      readonly callId: Hex;
      /** Tag of the act's instruction. */
      readonly tag: number;
      readonly dueAtSeconds: bigint;
    }
  | { readonly name: "CallCancelled" | "CallPerformed"; readonly callId: Hex }
  | { readonly name: "Paused"; readonly by: PublicKey; readonly untilSeconds: bigint }
  | {
      readonly name: "Unpaused" | "PauserSet" | "CancellerSet" | "AdminNamed" | "AdminSet" | "VetoVoted" | "VetoLifted";
      /** Who unpaused, voted or lifted; or the new pauser, canceller, named or present admin. */
      readonly key: PublicKey;
    }
  | {
      readonly name: "AssetAdded";
      readonly asset: number;
      readonly mint: PublicKey;
      readonly tokenDecimals: number;
      readonly minimumQuanta: bigint;
      readonly budgetQuanta: bigint;
    }
  | { readonly name: "BudgetSet"; readonly asset: number; readonly budgetQuanta: bigint }
  | { readonly name: "AssetSuspended"; readonly asset: number; readonly untilSeconds: bigint }
  | {
      readonly name: "SessionOpened";
      readonly session: number;
      readonly previousLastSequence: bigint;
      readonly previousDeadlineSeconds: bigint;
      /** Bit i: signer set i is new. */
      readonly changed: number;
    }
  | {
      readonly name: "WatchtowersSet";
      readonly threshold: number;
      readonly count: number;
      readonly vetoSeconds: number;
    }
  | {
      readonly name: "RootsVetoed";
      /** Of the effective root, from which the next one continues. */
      readonly cycle: bigint;
      readonly depositIndex: bigint;
      readonly untilSeconds: bigint;
    }
);

/** An event of the vault program; `vault` is the state PDA that emitted it, the counterpart of an EVM log's address. */
export type VaultEvent = AdminEvent | MoneyEvent | ExitEvent | RequestEvent;

/** What happens to a vault whose clearing house is silent. */
export type ExitEvent = { readonly vault: PublicKey } & (
  | { readonly name: "VaultFrozen"; readonly atSeconds: bigint }
  | {
      readonly name: "ExitSettled";
      readonly asset: number;
      readonly root: Hex;
      readonly owedQuanta: bigint;
      readonly heldQuanta: bigint;
    }
  | {
      readonly name: "Exited";
      readonly account: Hex;
      readonly asset: number;
      readonly recipient: PublicKey;
      readonly paidQuanta: bigint;
      /** Left of its share for a later day. */
      readonly leftQuanta: bigint;
    }
  | {
      readonly name: "DepositReturned";
      readonly index: bigint;
      readonly account: Hex;
      readonly asset: number;
      readonly payer: PublicKey;
      readonly paidQuanta: bigint;
    }
);

/** What members asked of the vault itself, and what came of it. */
export type RequestEvent = { readonly vault: PublicKey } & (
  | {
      readonly name: "TakeBackRequested" | "TakenBack";
      readonly index: bigint;
      readonly depositIndex: bigint;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      /** Who paid the deposit, and has it back. */
      readonly payer: PublicKey;
      readonly accumulator: Hex;
    }
  | {
      readonly name: "WithdrawalRequested";
      readonly index: bigint;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly requester: PublicKey;
      readonly accumulator: Hex;
    }
);

/** What happened to money, roots and messages. */
export type MoneyEvent = { readonly vault: PublicKey } & (
  | {
      readonly name: "Deposited";
      readonly index: bigint;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      /** The depositor's wallet. */
      readonly from: PublicKey;
      readonly accumulator: Hex;
    }
  | {
      readonly name: "RootReceived";
      readonly cycle: bigint;
      readonly root: Hex;
      readonly totalsRoot: Hex;
      readonly depositIndex: bigint;
      readonly effectiveAtSeconds: bigint;
    }
  | { readonly name: "RootEffective"; readonly cycle: bigint; readonly root: Hex }
  | {
      readonly name: "AssetEffective";
      readonly cycle: bigint;
      readonly asset: number;
      readonly entitledQuanta: bigint;
      readonly exitQuanta: bigint;
      readonly consumedQuanta: bigint;
    }
  | {
      readonly name: "Claimed";
      readonly account: Hex;
      readonly asset: number;
      readonly recipient: PublicKey;
      readonly amountQuanta: bigint;
      readonly claimedTotalQuanta: bigint;
    }
  | {
      readonly name: "MessageVoted";
      readonly messageId: Hex;
      /** 0 guardians, 1 attesters. */
      readonly set: number;
      /** Bit i: set i has voted. */
      readonly votes: number;
    }
  | { readonly name: "MessageExecuted"; readonly messageId: Hex; readonly kind: number; readonly cycle: bigint }
  | {
      readonly name: "MessageConflict";
      readonly sequence: bigint;
      readonly messageId: Hex;
      readonly otherMessageId: Hex;
    }
  | { readonly name: "RootSlowed"; readonly cycle: bigint; readonly effectiveAtSeconds: bigint }
);

/** Events whose one field is a key. */
const keyEvents = [
  "Unpaused",
  "PauserSet",
  "CancellerSet",
  "AdminNamed",
  "AdminSet",
  "VetoVoted",
  "VetoLifted",
] as const;

/** The runtime's line where a log exceeded its limit. Lines of programs have a prefix, so none can forge it. */
const cutLine = "Log truncated";

/** Whether the runtime cut a transaction's log: the sender of a transaction can fill it. */
export const logWasCut = (logs: readonly string[]): boolean => logs.includes(cutLine);

/**
 * The events that one program emitted in a transaction, in order. Lines of other programs and of failed transactions are
 * ignored. So is everything behind the cut of a log: from there on the runtime drops only the lines that are too long,
 * so the emitter of a shorter line is unknown.
 *
 * @param logs the transaction's log lines; a cut log (`logWasCut`) may miss events: read the records then
 * @throws ENVELOPE_MALFORMED if an event of this program is shorter than its fields
 */
export function decodeEvents(programId: PublicKey, logs: readonly string[]): VaultEvent[] {
  const own = programId.toBase58();
  const stack: string[] = [];
  const events: VaultEvent[] = [];
  for (const line of logs) {
    if (line === cutLine) break;
    // Programs print after "Program log:", and no program id has that colon: they cannot forge the runtime's own lines.
    const [, subject, verb = ""] = /^Program ([^ ]+) ?([^ ]*)/.exec(line) ?? [];
    if (subject === "data:") {
      const event = stack.at(-1) === own ? decodeEvent(Buffer.from(verb, "base64")) : null;
      if (event !== null) events.push(event);
    } else if (subject !== undefined && !subject.endsWith(":")) {
      if (verb === "invoke") stack.push(subject);
      else if (verb === "success") stack.pop();
      else if (verb === "failed:") return [];
    }
  }
  return events;
}

/**
 * Decodes one field of `sol_log_data`: event number u8 · vault 32 · fields.
 * @returns null for an unknown event number
 * @throws ENVELOPE_MALFORMED if the bytes are shorter than the fields
 */
export function decodeEvent(bytes: Uint8Array): VaultEvent | null {
  const reader = new ByteReader(bytes);
  const number = reader.number(1);
  if (!(Object.values(eventNumber) as number[]).includes(number)) return null;
  const vault = new PublicKey(reader.take(32));
  const hex32 = (): Hex => toHex(reader.take(32));
  switch (number) {
    case eventNumber.Deposited: {
      const index = reader.uint(8);
      const account = hex32();
      const asset = reader.number(2);
      const amountQuanta = reader.uint(16);
      const from = new PublicKey(reader.take(32));
      return { name: "Deposited", vault, index, account, asset, amountQuanta, from, accumulator: hex32() };
    }
    case eventNumber.RootReceived: {
      const cycle = reader.uint(8);
      const root = hex32();
      const totalsRoot = hex32();
      const depositIndex = reader.uint(8);
      return { name: "RootReceived", vault, cycle, root, totalsRoot, depositIndex, effectiveAtSeconds: reader.uint(8) };
    }
    case eventNumber.RootEffective: {
      const cycle = reader.uint(8);
      return { name: "RootEffective", vault, cycle, root: hex32() };
    }
    case eventNumber.AssetEffective: {
      const cycle = reader.uint(8);
      const asset = reader.number(2);
      const entitledQuanta = reader.uint(16);
      const exitQuanta = reader.uint(16);
      const consumedQuanta = reader.uint(16);
      return { name: "AssetEffective", vault, cycle, asset, entitledQuanta, exitQuanta, consumedQuanta };
    }
    case eventNumber.Claimed: {
      const account = hex32();
      const asset = reader.number(2);
      const recipient = new PublicKey(reader.take(32));
      const amountQuanta = reader.uint(16);
      return { name: "Claimed", vault, account, asset, recipient, amountQuanta, claimedTotalQuanta: reader.uint(16) };
    }
    case eventNumber.MessageVoted: {
      const messageId = hex32();
      const set = reader.number(1);
      return { name: "MessageVoted", vault, messageId, set, votes: reader.number(1) };
    }
    case eventNumber.MessageExecuted: {
      const messageId = hex32();
      const kind = reader.number(1);
      return { name: "MessageExecuted", vault, messageId, kind, cycle: reader.uint(8) };
    }
    case eventNumber.MessageConflict: {
      const sequence = reader.uint(8);
      const messageId = hex32();
      return { name: "MessageConflict", vault, sequence, messageId, otherMessageId: hex32() };
    }
    case eventNumber.RootSlowed: {
      const cycle = reader.uint(8);
      return { name: "RootSlowed", vault, cycle, effectiveAtSeconds: reader.uint(8) };
    }
    default:
      return (
        exitEvent(number, vault, reader) ?? requestEvent(number, vault, reader) ?? adminEvent(number, vault, reader)
      );
  }
}

function requestEvent(number: number, vault: PublicKey, reader: ByteReader): RequestEvent | null {
  const isTakeBack = number === eventNumber.TakeBackRequested || number === eventNumber.TakenBack;
  if (!isTakeBack && number !== eventNumber.WithdrawalRequested) return null;
  const index = reader.uint(8);
  const depositIndex = isTakeBack ? reader.uint(8) : 0n;
  const account = toHex(reader.take(32));
  const asset = reader.number(2);
  const amountQuanta = reader.uint(16);
  const payer = new PublicKey(reader.take(32));
  const accumulator = toHex(reader.take(32));
  const entry = { vault, index, account, asset, amountQuanta, accumulator };
  if (!isTakeBack) return { name: "WithdrawalRequested", ...entry, requester: payer };
  const name = number === eventNumber.TakenBack ? "TakenBack" : "TakeBackRequested";
  return { name, ...entry, depositIndex, payer };
}

function exitEvent(number: number, vault: PublicKey, reader: ByteReader): ExitEvent | null {
  switch (number) {
    case eventNumber.VaultFrozen:
      return { name: "VaultFrozen", vault, atSeconds: reader.uint(8) };
    case eventNumber.ExitSettled: {
      const asset = reader.number(2);
      const root = toHex(reader.take(32));
      const owedQuanta = reader.uint(16);
      return { name: "ExitSettled", vault, asset, root, owedQuanta, heldQuanta: reader.uint(16) };
    }
    case eventNumber.Exited: {
      const account = toHex(reader.take(32));
      const asset = reader.number(2);
      const recipient = new PublicKey(reader.take(32));
      const paidQuanta = reader.uint(16);
      return { name: "Exited", vault, account, asset, recipient, paidQuanta, leftQuanta: reader.uint(16) };
    }
    case eventNumber.DepositReturned: {
      const index = reader.uint(8);
      const account = toHex(reader.take(32));
      const asset = reader.number(2);
      const payer = new PublicKey(reader.take(32));
      return { name: "DepositReturned", vault, index, account, asset, payer, paidQuanta: reader.uint(16) };
    }
    default:
      return null;
  }
}

function adminEvent(number: number, vault: PublicKey, reader: ByteReader): AdminEvent | null {
  const key = (): PublicKey => new PublicKey(reader.take(32));
  switch (number) {
    case eventNumber.TimelockStarted:
      return { name: "TimelockStarted", vault, delaySeconds: reader.uint(8) };
    case eventNumber.CallScheduled: {
      const callId = toHex(reader.take(32));
      const tag = reader.number(1);
      return { name: "CallScheduled", vault, callId, tag, dueAtSeconds: reader.uint(8) };
    }
    case eventNumber.CallCancelled:
      return { name: "CallCancelled", vault, callId: toHex(reader.take(32)) };
    case eventNumber.CallPerformed:
      return { name: "CallPerformed", vault, callId: toHex(reader.take(32)) };
    case eventNumber.Paused: {
      const by = key();
      return { name: "Paused", vault, by, untilSeconds: reader.uint(8) };
    }
    case eventNumber.AssetAdded: {
      const asset = reader.number(2);
      const mint = key();
      const tokenDecimals = reader.number(1);
      const minimumQuanta = reader.uint(16);
      return { name: "AssetAdded", vault, asset, mint, tokenDecimals, minimumQuanta, budgetQuanta: reader.uint(16) };
    }
    case eventNumber.BudgetSet: {
      const asset = reader.number(2);
      return { name: "BudgetSet", vault, asset, budgetQuanta: reader.uint(16) };
    }
    case eventNumber.AssetSuspended: {
      const asset = reader.number(2);
      return { name: "AssetSuspended", vault, asset, untilSeconds: reader.uint(8) };
    }
    case eventNumber.SessionOpened: {
      const session = reader.number(4);
      const previousLastSequence = reader.uint(8);
      const previousDeadlineSeconds = reader.uint(8);
      const changed = reader.number(1);
      return { name: "SessionOpened", vault, session, previousLastSequence, previousDeadlineSeconds, changed };
    }
    case eventNumber.WatchtowersSet: {
      const threshold = reader.number(1);
      const count = reader.number(1);
      return { name: "WatchtowersSet", vault, threshold, count, vetoSeconds: reader.number(4) };
    }
    case eventNumber.RootsVetoed: {
      const cycle = reader.uint(8);
      const depositIndex = reader.uint(8);
      return { name: "RootsVetoed", vault, cycle, depositIndex, untilSeconds: reader.uint(8) };
    }
    default: {
      const name = keyEvents.find((one) => eventNumber[one] === number);
      return name === undefined ? null : { name, vault, key: key() };
    }
  }
}
