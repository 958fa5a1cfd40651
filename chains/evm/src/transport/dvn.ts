import type { DvnCall } from "@isthmus/adapter";
import { fromHex, type Hex, toHex } from "@isthmus/protocol";
import { encodeFunctionData, encodePacked, keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { layerZeroAbi } from "../abi/transports.ts";

/** The DVN's call that verifies a packet with a number of confirmations. */
export function dvnVerifyCall(options: {
  readonly destinationEid: number;
  readonly receiveLibrary: Hex;
  readonly header: Hex;
  readonly payloadHash: Hex;
  readonly confirmations: number;
  readonly expirationSeconds: bigint;
}): DvnCall {
  const callData = encodeFunctionData({
    abi: layerZeroAbi,
    functionName: "verify",
    args: [options.header, options.payloadHash, BigInt(options.confirmations)],
  });
  return {
    vid: options.destinationEid % 30_000,
    target: options.receiveLibrary,
    callData,
    expirationSeconds: options.expirationSeconds,
  };
}

/** keccak256(vid u32 ‖ target ‖ expiration u256 ‖ call data), tightly packed: what each DVN signer signs by EIP-191. */
export function dvnCallHash(call: DvnCall): Hex {
  return keccak256(
    encodePacked(
      ["uint32", "address", "uint256", "bytes"],
      [call.vid, call.target, call.expirationSeconds, call.callData],
    ),
  );
}

/** One DVN signer's 65-byte signature over a call, with the signer's address. */
export interface DvnSignature {
  readonly signer: Hex;
  readonly signature: Hex;
}

/**
 * Signs a call as a DVN signer (EIP-191).
 * @param privateKey 32 bytes; never logged
 */
export async function signDvnCall(privateKey: Uint8Array, call: DvnCall): Promise<DvnSignature> {
  const account = privateKeyToAccount(toHex(privateKey));
  const signature = await account.signMessage({ message: { raw: fromHex(dvnCallHash(call)) } });
  return { signer: account.address.toLowerCase() as Hex, signature };
}

/** The signatures as the DVN contract wants them: ascending by signer address, concatenated, exactly `quorum` of them. */
export function joinDvnSignatures(signatures: readonly DvnSignature[], quorum: number): Hex {
  const sorted = [...signatures].sort((a, b) => (BigInt(a.signer) < BigInt(b.signer) ? -1 : 1)).slice(0, quorum);
  return `0x${sorted.map((item) => item.signature.slice(2)).join("")}`;
}
