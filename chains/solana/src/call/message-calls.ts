import type { SolanaDeployment } from "@isthmus/adapter";
import {
  bufferClose,
  bufferOpen,
  bufferWrites,
  executeRoot,
  postVote,
  postVoteFromBuffer,
  type SignerSet,
} from "@isthmus/contracts-solana";
import { decodeVaa, fromHex, type Hex, toHex, vaaDigest } from "@isthmus/protocol";
import type { PublicKey } from "@solana/web3.js";
import type { SolanaCall } from "./solana-call.ts";
import { vaultRef } from "./vault-ref.ts";

/** Signatures of a VAA that fit into one transaction beside a settlement root. */
const signaturesPerTransaction = 4;

/** The limit of a vote: secp256k1 recovery and hashing take about 25,100 units a signature; the rest is the vote itself. */
export const voteUnits = (signatures: number): number => 40_000 + 26_000 * signatures;

/**
 * The transactions that bring one signer set's VAA as its vote, to be sent one after the other. More signatures than
 * fit go through a buffer account, which is closed in the end.
 *
 * @param set `signerSet.guardians` or `signerSet.attesters`
 */
export function voteCalls(deployment: SolanaDeployment, payer: PublicKey, set: SignerSet, vaa: Hex): SolanaCall[] {
  const ref = vaultRef(deployment);
  const bytes = fromHex(vaa);
  const { signatures, body } = decodeVaa(bytes);
  const input = { payer, set, vaa: bytes };
  const computeUnits = voteUnits(signatures.length);
  if (signatures.length <= signaturesPerTransaction)
    return [{ instructions: [postVote(ref, input)], computeUnits, useLookupTable: true }];
  const small = { computeUnits: 40_000, useLookupTable: false };
  const close = bufferClose(ref, payer, toHex(vaaDigest(body)));
  return [
    { instructions: [bufferOpen(ref, input)], ...small },
    ...bufferWrites(ref, input).map((write) => ({ instructions: [write], ...small })),
    { instructions: [postVoteFromBuffer(ref, input), close], computeUnits, useLookupTable: false },
  ];
}

/** Gives a settlement root its effect once both signer sets have voted. */
export function executeRootCall(deployment: SolanaDeployment, envelope: Hex): SolanaCall {
  return {
    instructions: [executeRoot(vaultRef(deployment), fromHex(envelope))],
    computeUnits: 40_000,
    useLookupTable: false,
  };
}
