import type { LayerZeroPacket } from "@isthmus/adapter";
import {
  ByteReader,
  concatBytes,
  fromHex,
  type Hex,
  IsthmusError,
  keccak256,
  toHex,
  uintBytes,
} from "@isthmus/protocol";

/** Bytes of a packet before guid and message. */
const packetHeaderBytes = 81;

/**
 * version 1 u8 · nonce u64 · source eid u32 · sender 32 · destination eid u32 · receiver 32 · guid 32 · message
 * @throws INPUT_INVALID when it is not a version-1 packet or its guid does not belong to its header
 */
export function decodePacket(encoded: Hex): LayerZeroPacket {
  const bytes = fromHex(encoded);
  if (bytes.length < packetHeaderBytes + 32 || bytes[0] !== 1)
    throw new IsthmusError("INPUT_INVALID", { field: "packet", lengthBytes: bytes.length, version: bytes[0] ?? null });
  const reader = new ByteReader(bytes);
  reader.take(1);
  const nonce = reader.uint(8);
  const srcEid = reader.number(4);
  const sender = reader.take(32);
  const dstEid = reader.number(4);
  const receiver = reader.take(32);
  const guid = reader.take(32);
  const message = reader.take(reader.remaining);
  const wanted = keccak256(uintBytes(nonce, 8), uintBytes(srcEid, 4), sender, uintBytes(dstEid, 4), receiver);
  if (toHex(wanted) !== toHex(guid)) throw new IsthmusError("INPUT_INVALID", { field: "guid", value: toHex(guid) });
  return {
    header: toHex(bytes.slice(0, packetHeaderBytes)),
    payloadHash: toHex(keccak256(concatBytes(guid, message))),
    guid: toHex(guid),
    nonce,
    srcEid,
    sender: toHex(sender),
    dstEid,
    receiver: toHex(receiver),
    message: toHex(message),
  };
}

/** The address at the end of a 32-byte receiver. */
export function receiverAddress(packet: LayerZeroPacket): Hex {
  return `0x${packet.receiver.slice(26)}`;
}
