import { ByteReader, concatBytes, fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import type { ChainId } from "../chain/table.ts";
import { IsthmusError } from "../error/isthmus-error.ts";

/** Payload of a settlement root message: 168 bytes. */
export interface SettlementRootPayload {
  /** The vault on the destination chain; any other refuses the root. */
  readonly vault: Hex;
  /** Root of the entitlement leaves; zero when there is no leaf. */
  readonly root: Hex;
  /** The vault's deposit hash chain at the index up to which this root has consumed it. */
  readonly depositAccumulator: Hex;
  /** Deposits consumed; 0 means none. */
  readonly depositIndex: bigint;
  readonly cycleDigest: Hex;
  /** Root of the per-asset totals leaves (PROTOCOL P15). */
  readonly totalsRoot: Hex;
}

/** Payload of a credit update message: 136 bytes. */
export interface CreditUpdatePayload {
  /** The venue contract on the destination chain. */
  readonly venue: Hex;
  readonly creditRoot: Hex;
  readonly bandRoot: Hex;
  readonly expirySeconds: bigint;
  readonly cycleDigest: Hex;
}

/** Payload of a credit stop message: a venue and 1 to 13 accounts, 32 bytes each. The envelope's cycle is the last one that ends. */
export interface CreditStopPayload {
  /** The venue contract on the destination chain. */
  readonly venue: Hex;
  readonly accounts: readonly Hex[];
}

/** The most accounts of a credit stop: as many as an envelope holds. */
export const creditStopAccounts = 13;

/** Payload of a rebalance order: 126 bytes. The envelope's sequence is the order's number. */
export interface RebalancePayload {
  /** The vault on the destination chain, which pays. */
  readonly vault: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
  /** Number of the route at the vault's rebalance desk. */
  readonly route: number;
  /** The chain and the vault that receive. */
  readonly destination: ChainId;
  readonly destinationVault: Hex;
  /** The account for which the tokens are deposited there. */
  readonly account: Hex;
  /** Unix time of the last second in which the vault pays. */
  readonly expirySeconds: bigint;
}

const rebalancePayloadBytes = 126;
const settlementRootPayloadBytes = 168;
const creditUpdatePayloadBytes = 136;

function expectLength(payload: Uint8Array, lengthBytes: number): void {
  if (payload.length !== lengthBytes)
    throw new IsthmusError("PAYLOAD_MALFORMED", { lengthBytes: payload.length, wantedBytes: lengthBytes });
}

/** vault 32 · root 32 · deposit accumulator 32 · deposit index u64 · cycle digest 32 · totals root 32 */
export function encodeSettlementRoot(payload: SettlementRootPayload): Uint8Array {
  return concatBytes(
    fromHex(payload.vault, 32),
    fromHex(payload.root, 32),
    fromHex(payload.depositAccumulator, 32),
    uintBytes(payload.depositIndex, 8),
    fromHex(payload.cycleDigest, 32),
    fromHex(payload.totalsRoot, 32),
  );
}

/** @throws PAYLOAD_MALFORMED when it is not exactly 168 bytes */
export function decodeSettlementRoot(bytes: Uint8Array): SettlementRootPayload {
  expectLength(bytes, settlementRootPayloadBytes);
  const reader = new ByteReader(bytes);
  const vault = toHex(reader.take(32));
  const root = toHex(reader.take(32));
  const depositAccumulator = toHex(reader.take(32));
  const depositIndex = reader.uint(8);
  return {
    vault,
    root,
    depositAccumulator,
    depositIndex,
    cycleDigest: toHex(reader.take(32)),
    totalsRoot: toHex(reader.take(32)),
  };
}

/** venue 32 · credit root 32 · band root 32 · expiry u64 · cycle digest 32 */
export function encodeCreditUpdate(payload: CreditUpdatePayload): Uint8Array {
  return concatBytes(
    fromHex(payload.venue, 32),
    fromHex(payload.creditRoot, 32),
    fromHex(payload.bandRoot, 32),
    uintBytes(payload.expirySeconds, 8),
    fromHex(payload.cycleDigest, 32),
  );
}

/** @throws PAYLOAD_MALFORMED when it is not exactly 136 bytes */
export function decodeCreditUpdate(bytes: Uint8Array): CreditUpdatePayload {
  expectLength(bytes, creditUpdatePayloadBytes);
  const reader = new ByteReader(bytes);
  const venue = toHex(reader.take(32));
  const creditRoot = toHex(reader.take(32));
  const bandRoot = toHex(reader.take(32));
  const expirySeconds = reader.uint(8);
  return { venue, creditRoot, bandRoot, expirySeconds, cycleDigest: toHex(reader.take(32)) };
}

/** venue 32 · for each account: id 32 */
export function encodeCreditStop({ venue, accounts }: CreditStopPayload): Uint8Array {
  return concatBytes(...[venue, ...accounts].map((word) => fromHex(word, 32)));
}

/** @throws PAYLOAD_MALFORMED unless it is a venue and 1 to 13 whole accounts */
export function decodeCreditStop(bytes: Uint8Array): CreditStopPayload {
  const accounts = bytes.length / 32 - 1;
  if (!Number.isInteger(accounts) || accounts < 1 || accounts > creditStopAccounts)
    throw new IsthmusError("PAYLOAD_MALFORMED", { lengthBytes: bytes.length });
  const reader = new ByteReader(bytes);
  const venue = toHex(reader.take(32));
  return { venue, accounts: Array.from({ length: accounts }, () => toHex(reader.take(32))) };
}

/** vault 32 · asset u16 · amount u128 · route u16 · destination u16 · destination vault 32 · account 32 · expiry u64 */
export function encodeRebalance(payload: RebalancePayload): Uint8Array {
  return concatBytes(
    fromHex(payload.vault, 32),
    uintBytes(payload.asset, 2),
    uintBytes(payload.amountQuanta, 16),
    uintBytes(payload.route, 2),
    uintBytes(payload.destination, 2),
    fromHex(payload.destinationVault, 32),
    fromHex(payload.account, 32),
    uintBytes(payload.expirySeconds, 8),
  );
}

/** @throws PAYLOAD_MALFORMED when it is not exactly 126 bytes */
export function decodeRebalance(bytes: Uint8Array): RebalancePayload {
  expectLength(bytes, rebalancePayloadBytes);
  const reader = new ByteReader(bytes);
  const vault = toHex(reader.take(32));
  const asset = reader.number(2);
  const amountQuanta = reader.uint(16);
  const route = reader.number(2);
  const destination = reader.number(2);
  const destinationVault = toHex(reader.take(32));
  const account = toHex(reader.take(32));
  return { vault, asset, amountQuanta, route, destination, destinationVault, account, expirySeconds: reader.uint(8) };
}
