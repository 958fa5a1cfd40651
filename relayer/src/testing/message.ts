import { encodeEnvelope, encodeSettlementRoot, type Hex, lane, messageId, messageKind, toHex } from "@isthmus/protocol";
import type { Message } from "../outbox/delivery.ts";
import { priorityOf } from "../watch/plan.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;

/** Shared by all messages of a test, so that equal ones have equal ids. */
const nowSeconds = BigInt(Math.floor(Date.now() / 1000));

/** A settlement-root message for tests, real down to its bytes; its deadline is an hour ahead unless given. */
export function testMessage(options: {
  readonly cycle: bigint;
  readonly destination?: number;
  readonly kind?: 1 | 2 | 4;
  readonly lane?: 0 | 1 | 2 | 3;
  readonly deadlineSeconds?: bigint;
}): Message {
  const kind = options.kind ?? messageKind.settlementRoot;
  const laneNumber = options.lane ?? lane.settlement;
  const deadlineSeconds = options.deadlineSeconds ?? nowSeconds + 3_600n;
  const destination = options.destination ?? 2;
  const bytes = encodeEnvelope({
    kind,
    houseId: 7,
    source: 1,
    destination,
    lane: laneNumber,
    session: 1,
    sequence: options.cycle,
    cycle: options.cycle,
    deadlineSeconds,
    payload: encodeSettlementRoot({
      vault: bytes32(6),
      root: bytes32(1),
      depositAccumulator: bytes32(2),
      depositIndex: 3n,
      cycleDigest: bytes32(4),
      totalsRoot: bytes32(5),
    }),
  });
  return {
    messageId: toHex(messageId(bytes)),
    envelope: toHex(bytes),
    destination,
    kind,
    lane: laneNumber,
    sequence: options.cycle,
    cycle: options.cycle,
    deadlineSeconds,
    priority: priorityOf(kind, laneNumber),
    sourceTxId: bytes32(9),
    sourceHeight: 10n,
    sourceTimestampSeconds: nowSeconds,
  };
}
