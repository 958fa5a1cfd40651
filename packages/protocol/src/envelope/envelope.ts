import { ByteReader, concatBytes, uintBytes } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import type { ChainId } from "../chain/table.ts";
import { IsthmusError } from "../error/isthmus-error.ts";

/** The only envelope version so far. */
const envelopeVersion = 1;
/** Bytes before the payload. */
export const envelopeHeaderBytes = 39;
/** The most bytes an envelope may have, payload included. */
const envelopeMaxBytes = 512;

/** What a message does. Numbers are only ever added. */
export const messageKind = {
  settlementRoot: 1,
  creditUpdate: 2,
  rebalance: 3,
  pause: 4,
  heartbeat: 5,
  configuration: 6,
  creditStop: 7,
} as const;
type MessageKind = (typeof messageKind)[keyof typeof messageKind];

/** Lanes, in order of priority. */
export const lane = { liquidation: 0, settlement: 1, credit: 2, orders: 3 } as const;
type Lane = (typeof lane)[keyof typeof lane];

/** One message between two gates. */
export interface Envelope {
  readonly kind: MessageKind;
  readonly houseId: number;
  readonly source: ChainId;
  readonly destination: ChainId;
  readonly lane: Lane;
  /** Gate configuration that the message was sent under. */
  readonly session: number;
  /** Unique per (house, source, destination, lane); a root's sequence is its cycle. */
  readonly sequence: bigint;
  readonly cycle: bigint;
  /** Unix seconds after which the message has no effect. */
  readonly deadlineSeconds: bigint;
  readonly payload: Uint8Array;
}

/**
 * Encodes an envelope, big-endian:
 * version u8 · kind u8 · house u32 · source u16 · destination u16 · lane u8 · session u32 · sequence u64 · cycle u64 · deadline u64 · payload.
 *
 * @throws ENVELOPE_TOO_LARGE above 512 bytes
 */
export function encodeEnvelope(envelope: Envelope): Uint8Array {
  const bytes = concatBytes(
    uintBytes(envelopeVersion, 1),
    uintBytes(envelope.kind, 1),
    uintBytes(envelope.houseId, 4),
    uintBytes(envelope.source, 2),
    uintBytes(envelope.destination, 2),
    uintBytes(envelope.lane, 1),
    uintBytes(envelope.session, 4),
    uintBytes(envelope.sequence, 8),
    uintBytes(envelope.cycle, 8),
    uintBytes(envelope.deadlineSeconds, 8),
    envelope.payload,
  );
  if (bytes.length > envelopeMaxBytes) throw new IsthmusError("ENVELOPE_TOO_LARGE", { lengthBytes: bytes.length });
  return bytes;
}

/**
 * Decodes an envelope and refuses anything it does not know.
 * @throws ENVELOPE_MALFORMED, ENVELOPE_TOO_LARGE, VERSION_UNKNOWN, KIND_UNKNOWN
 */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > envelopeMaxBytes) throw new IsthmusError("ENVELOPE_TOO_LARGE", { lengthBytes: bytes.length });
  const reader = new ByteReader(bytes);
  const version = reader.number(1);
  if (version !== envelopeVersion) throw new IsthmusError("VERSION_UNKNOWN", { version });
  const kind = reader.number(1);
  if (!(Object.values(messageKind) as number[]).includes(kind)) throw new IsthmusError("KIND_UNKNOWN", { kind });
  const houseId = reader.number(4);
  const source = reader.number(2);
  const destination = reader.number(2);
  const laneNumber = reader.number(1);
  if (!(Object.values(lane) as number[]).includes(laneNumber))
    throw new IsthmusError("ENVELOPE_MALFORMED", { lane: laneNumber });
  const session = reader.number(4);
  const sequence = reader.uint(8);
  const cycle = reader.uint(8);
  const deadlineSeconds = reader.uint(8);
  const payload = reader.take(reader.remaining);
  return {
    kind: kind as MessageKind,
    houseId,
    source,
    destination,
    lane: laneNumber as Lane,
    session,
    sequence,
    cycle,
    deadlineSeconds,
    payload,
  };
}

/** keccak256 of the envelope's bytes: the id under which every transport's vote is counted. */
export function messageId(envelopeBytes: Uint8Array): Uint8Array {
  return keccak256(envelopeBytes);
}
