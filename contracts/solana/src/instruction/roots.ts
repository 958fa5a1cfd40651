import {
  decodeEnvelope,
  decodeSettlementRoot,
  decodeVaa,
  fromHex,
  type Hex,
  messageId,
  type TotalsLeaf,
  toHex,
  uintBytes,
} from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import {
  assetAddress,
  assetTokenAddress,
  depositPageAddress,
  type VaultRef,
  voteAddress,
} from "../address/addresses.ts";
import { read, signWrite, vaultInstruction, write } from "./build.ts";
import type { SignerSet } from "./layout.ts";

/** A vote of one signer set. */
export interface PostVoteInput {
  /** Pays the fee and the vote record's rent; anyone. */
  readonly payer: PublicKey;
  readonly set: SignerSet;
  /** The whole VAA; a transaction has room for 4 signatures beside a settlement root. */
  readonly vaa: Uint8Array;
}

/**
 * Counts one signer set's vote for the envelope in a VAA; anyone can send it. Data: set u8 · VAA.
 * @throws VAA_MALFORMED
 */
export function postVote(ref: VaultRef, input: PostVoteInput): TransactionInstruction {
  const id = toHex(messageId(decodeVaa(input.vaa).body.payload));
  return vaultInstruction(
    ref.programId,
    "postVote",
    [signWrite(input.payer), read(ref.vault), write(voteAddress(ref, id)), read(SystemProgram.programId)],
    uintBytes(input.set, 1),
    input.vaa,
  );
}

/**
 * Accepts a root with both votes as the maturing or the next one; anyone can send it. Data: envelope. A root that has
 * consumed deposits also lists the record of the last one.
 * @throws ENVELOPE_MALFORMED or PAYLOAD_MALFORMED
 */
export function executeRoot(ref: VaultRef, envelope: Uint8Array): TransactionInstruction {
  const { depositIndex } = decodeSettlementRoot(decodeEnvelope(envelope).payload);
  return vaultInstruction(
    ref.programId,
    "executeRoot",
    [
      write(ref.vault),
      write(voteAddress(ref, toHex(messageId(envelope)))),
      read(ref.programId),
      ...(depositIndex === 0n ? [] : [read(depositPageAddress(ref, depositIndex))]),
    ],
    envelope,
  );
}

/** Makes every root effective whose delay has passed; anyone can send it. */
export function activateRoot(ref: VaultRef): TransactionInstruction {
  return vaultInstruction(ref.programId, "activateRoot", [write(ref.vault), read(ref.programId)]);
}

/** A totals leaf of the effective root with its proof. */
export interface ActivateAssetInput {
  readonly totals: TotalsLeaf;
  /** The asset's mint. */
  readonly mint: PublicKey;
  /** From the totals leaf to the effective root's totals root. */
  readonly proof: readonly Hex[];
  /** Entry of the asset at which its deposits come to `consumedQuanta`; 0 when nothing is consumed and none was taken back. */
  readonly recordIndex: bigint;
}

/**
 * Makes an asset's declared totals effective; anyone can send it. Data: record index u64 · entitled u128 · exit u128 · consumed u128 ·
 * proof n × 32.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function activateAsset(ref: VaultRef, input: ActivateAssetInput): TransactionInstruction {
  const { totals } = input;
  return vaultInstruction(
    ref.programId,
    "activateAsset",
    [
      read(ref.vault),
      write(assetAddress(ref, totals.asset)),
      read(assetTokenAddress(ref, input.mint)),
      ...(input.recordIndex === 0n ? [] : [read(depositPageAddress(ref, input.recordIndex))]),
    ],
    uintBytes(input.recordIndex, 8),
    uintBytes(totals.entitledQuanta, 16),
    uintBytes(totals.exitQuanta, 16),
    uintBytes(totals.consumedQuanta, 16),
    ...input.proof.map((node) => fromHex(node, 32)),
  );
}

/** Reports that two messages of one sequence have votes: their root waits twice its delay. Anyone can send it. */
export function reportConflict(ref: VaultRef, messageIds: readonly [Hex, Hex]): TransactionInstruction {
  const votes = messageIds.map((id) => write(voteAddress(ref, id)));
  return vaultInstruction(ref.programId, "reportConflict", [write(ref.vault), ...votes]);
}
