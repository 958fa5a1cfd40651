import { type Hex, IsthmusError } from "@isthmus/protocol";
import { keccak256, toRlp } from "viem";

/** Fields of a block that are in its header, in their order there (Frontier to Amsterdam); numbers among them. */
const fields = [
  ["parentHash", "bytes"],
  ["sha3Uncles", "bytes"],
  ["miner", "bytes"],
  ["stateRoot", "bytes"],
  ["transactionsRoot", "bytes"],
  ["receiptsRoot", "bytes"],
  ["logsBloom", "bytes"],
  ["difficulty", "number"],
  ["number", "number"],
  ["gasLimit", "number"],
  ["gasUsed", "number"],
  ["timestamp", "number"],
  ["extraData", "bytes"],
  ["mixHash", "bytes"],
  ["nonce", "bytes"],
  ["baseFeePerGas", "number"],
  ["withdrawalsRoot", "bytes"],
  ["blobGasUsed", "number"],
  ["excessBlobGas", "number"],
  ["parentBeaconBlockRoot", "bytes"],
  ["requestsHash", "bytes"],
  ["blockAccessListHash", "bytes"],
] as const;

/** A block as a node returns it, before any library reads it: libraries drop fields that they do not know. */
export type RawBlock = Readonly<Record<string, unknown>> & { readonly hash?: unknown };

/**
 * The RLP of a block's header.
 * @throws HEADER_MISMATCH when its hash is not the block's: the node answers wrongly, or a newer fork has more fields
 */
export function headerOf(block: RawBlock): Hex {
  const encoded: Hex[] = [];
  for (const [name, type] of fields) {
    const value = block[name];
    if (typeof value !== "string") continue;
    encoded.push(type === "bytes" ? (value as Hex) : numberBytes(BigInt(value)));
  }
  const header = toRlp(encoded);
  const computed = keccak256(header);
  if (computed !== block.hash) throw new IsthmusError("HEADER_MISMATCH", { computed, blockHash: String(block.hash) });
  return header;
}

/** A number as RLP writes it: without leading zeros, zero as nothing. */
function numberBytes(value: bigint): Hex {
  if (value === 0n) return "0x";
  const digits = value.toString(16);
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`;
}
