import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { PacketSerializer, PacketV1Codec } from "@layerzerolabs/lz-v2-utilities";
import fc from "fast-check";
import { encodePacked, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { decodePacket, receiverAddress } from "./layerzero-packet.ts";

const bytes32 = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `0x${Buffer.from(bytes).toString("hex")}` as Hex);
const eid = fc.integer({ min: 30_000, max: 2 ** 32 - 1 });
const message = fc.uint8Array({ maxLength: 600 }).map((bytes) => `0x${Buffer.from(bytes).toString("hex")}` as Hex);

describe("a LayerZero packet", () => {
  it("reads as LayerZero's own codec reads it", () => {
    const nonces = fc.bigInt({ min: 1n, max: 2n ** 53n - 1n });
    fc.assert(
      fc.property(
        fc.tuple(nonces, eid, bytes32, eid, bytes32),
        message,
        ([nonce, srcEid, sender, dstEid, receiver], body) => {
          const types = ["uint64", "uint32", "bytes32", "uint32", "bytes32"] as const;
          const guid = keccak256(encodePacked(types, [nonce, srcEid, sender, dstEid, receiver]));
          const packet = { version: 1, nonce: String(nonce), srcEid, sender, dstEid, receiver, guid, message: body };
          const encoded = PacketSerializer.serialize({ ...packet, payload: "" }) as Hex;
          const codec = PacketV1Codec.from(encoded);
          const read = decodePacket(encoded);
          expect(read.header).toBe(`0x${codec.header().replace(/^0x/, "")}`);
          expect(read.payloadHash).toBe(codec.payloadHash());
          expect(read.guid).toBe(codec.guid());
          expect(read.nonce).toBe(BigInt(codec.nonce()));
          expect([read.srcEid, read.dstEid]).toEqual([codec.srcEid(), codec.dstEid()]);
          expect([read.sender, read.receiver]).toEqual([sender, receiver]);
          expect(read.message).toBe(body);
          expect(receiverAddress(read)).toBe(`0x${receiver.slice(-40)}`);
        },
      ),
    );
  });

  it("is refused when its guid is not that of its header, or when it is cut short", () => {
    const types = ["uint8", "uint64", "uint32", "bytes32", "uint32", "bytes32", "bytes32", "bytes"] as const;
    const one: Hex = `0x${"01".repeat(32)}`;
    const forged = encodePacked(types, [1, 1n, 49_001, one, 49_002, one, one, "0xabcd"]);
    for (const packet of [forged, forged.slice(0, 150) as Hex, "0x" as Hex]) {
      let thrown: unknown;
      try {
        decodePacket(packet);
      } catch (error) {
        thrown = error;
      }
      expect(isIsthmusError(thrown, "INPUT_INVALID")).toBe(true);
    }
  });
});
