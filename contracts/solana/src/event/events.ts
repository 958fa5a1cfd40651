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
} as const;

/** An event of the vault program; `vault` is the state PDA that emitted it, the counterpart of an EVM log's address. */
export type VaultEvent = { readonly vault: PublicKey } & (
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
);

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
    default:
      return null;
  }
}
