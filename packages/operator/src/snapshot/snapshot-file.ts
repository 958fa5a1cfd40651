import { type CycleHeader, type Hex, IsthmusError } from "@isthmus/protocol";
import type { BookRecord } from "../inputs/event-book.ts";
import type { OwnKey } from "../records/own-key.ts";
import { fromTaggedJson, toTaggedJson } from "../records/tagged-json.ts";

/** One cycle as the replay computed it. */
export interface ReplayedCycle {
  readonly cycle: bigint;
  readonly digest: Hex;
  /** Index of the entry that closed it. */
  readonly journalIndex: bigint;
  /** Every root of it. */
  readonly header: CycleHeader;
}

/** What a replay knows beside the engine's state, at the close of a cycle. */
interface ReplayRecords {
  /** The last cycles up to the closed one, oldest first. */
  readonly cycles: readonly ReplayedCycle[];
  /** Stops of credit that were ordered, by venue and account. */
  readonly stops: readonly (readonly [string, bigint])[];
  readonly lapsed: readonly { readonly asset: number; readonly amountQuanta: bigint; readonly cycle: bigint }[];
  /** Void entries up to the close, behind the foundation. */
  readonly voids: readonly bigint[];
  /** Entries that were passed over. */
  readonly passedOver: readonly bigint[];
  /** What was read of the chains; null when they are to be read from their beginning. */
  readonly books: readonly BookRecord[] | null;
  /** Index of the last entry that others replayed: 0 unless the replay began at their snapshot. */
  readonly foundation: bigint;
}

/** A replay at the close of a cycle. */
export interface ReplaySnapshot {
  readonly closed: ReplayedCycle;
  readonly records: ReplayRecords;
  /** The engine's own snapshot. */
  readonly engine: Uint8Array;
}

const magic = Buffer.from("isthmus-replay 1\n", "latin1");
const markBytes = 32;
const lengthBytes = 4;

/** A snapshot as bytes, marked with the process's own key. */
export function encodeReplaySnapshot({ closed, records, engine }: ReplaySnapshot, key: OwnKey): Uint8Array {
  const text = Buffer.from(toTaggedJson({ closed, records }));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(text.length);
  const mark = key.markOf(magic, length, text, engine);
  return Buffer.concat([magic, length, text, engine, mark]);
}

/** @throws INPUT_INVALID when the bytes are damaged, or were written by nobody who knows the key */
export function decodeReplaySnapshot(bytes: Buffer, key: OwnKey): ReplaySnapshot {
  const start = magic.length + lengthBytes;
  const end = bytes.length - markBytes;
  const isWhole = end >= start && magic.equals(bytes.subarray(0, magic.length));
  if (!isWhole || !key.isMarkOf(bytes.subarray(end), bytes.subarray(0, end)))
    throw new IsthmusError("INPUT_INVALID", { field: "snapshot", problem: "damaged, or of another key" });
  const textEnd = start + bytes.readUInt32BE(magic.length);
  const { closed, records } = fromTaggedJson(bytes.toString("utf8", start, textEnd)) as Omit<ReplaySnapshot, "engine">;
  return { closed, records, engine: bytes.subarray(textEnd, end) };
}
