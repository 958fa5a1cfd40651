import type { DispatchedMessage } from "@isthmus/adapter/conformance";
import { decodeEnvelope, messageId, toHex } from "@isthmus/protocol";
import type { EvmChains } from "./evm-chains.ts";
import { signedVaa } from "./sign.ts";
import { bodiesFor } from "./three-chains.ts";

/** A cycle's message to one chain with the VAAs of the guardians and the attesters, ready to be delivered. */
export async function dispatchedTo(chains: EvmChains, txId: string, chain: number): Promise<DispatchedMessage> {
  const bodies = await bodiesFor(chains, txId, chain);
  const keysOf = (role: "guardian" | "attester") => chains.keys.operators.map((operator) => operator[role]);
  const { lane, sequence } = decodeEnvelope(bodies.guardians.payload);
  return {
    messageId: toHex(messageId(bodies.guardians.payload)),
    lane,
    sequence,
    envelope: toHex(bodies.guardians.payload),
    sentAtSeconds: BigInt(bodies.guardians.timestampSeconds),
    votes: [
      { transport: "wormhole", vaa: signedVaa(keysOf("guardian"), bodies.guardians) },
      { transport: "attester", vaa: signedVaa(keysOf("attester"), bodies.attesters) },
    ],
  };
}
