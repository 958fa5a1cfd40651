import { fromHex, type Hex, toHex } from "@isthmus/protocol";
import { encodeFunctionData, encodePacked, keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { layerZeroAbi } from "../abi/transports.ts";

/** One call that a DVN contract makes once its signers agree. */
export interface DvnCall {
  /** The DVN's own id: its chain's endpoint id modulo 30,000 (LayerZero's convention). */
  readonly vid: number;
  /** The contract that the DVN calls: the destination's ReceiveUln302. */
  readonly target: Hex;
  readonly callData: Hex;
  /** Unix seconds after which the DVN ignores the call. */
  readonly expirationSeconds: bigint;
}

/** The DVN's call that says: this packet was seen with so many confirmations. */
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
