import type { SolanaDeployment, TransactionRequest } from "@isthmus/adapter";
import {
  activateAsset,
  activateRoot,
  executeRoot,
  postVote,
  reportConflict,
  signerSet,
  veto,
} from "@isthmus/contracts-solana";
import { ByteReader, decodeVaa, fromHex, IsthmusError } from "@isthmus/protocol";
import type { PublicKey } from "@solana/web3.js";
import { voteUnits } from "../call/message-calls.ts";
import type { CallPriority, SolanaCall } from "../call/solana-call.ts";
import { mintOf } from "../call/vault-calls.ts";
import { vaultRef } from "../call/vault-ref.ts";

/**
 * Compute limits per request: two to three times what each takes, because the search of a new record's address varies and
 * the whole limit is paid for. A vote's follows from its signatures.
 */
const computeUnits = {
  execute: 40_000,
  activate: 25_000,
  "activate-asset": 25_000,
  veto: 25_000,
  "report-conflict": 40_000,
} as const;

/** A root that is lost costs a cycle; whatever takes effect later can be sent again, by anyone. */
const messageMostLamports = 5_000_000n;
const activationMostLamports = 500_000n;

/** Where an envelope has its deadline. */
const deadlineAt = 31;
const deadlineBytes = 8;

function messagePriority(envelope: Uint8Array): CallPriority {
  const bytes = envelope.subarray(deadlineAt, deadlineAt + deadlineBytes);
  const deadlineSeconds = bytes.length < deadlineBytes ? null : new ByteReader(bytes).uint(deadlineBytes);
  return { mostLamports: messageMostLamports, deadlineSeconds };
}

/**
 * The call for a request.
 * @throws INPUT_INVALID for what is not done on Solana: hub, LayerZero, and spending nonces; ASSET_UNKNOWN
 */
export function buildCall(deployment: SolanaDeployment, payer: PublicKey, request: TransactionRequest): SolanaCall {
  const ref = vaultRef(deployment);
  const one = (
    instruction: SolanaCall["instructions"][number],
    limit: number,
    priority: CallPriority = { mostLamports: activationMostLamports, deadlineSeconds: null },
  ): SolanaCall => ({ instructions: [instruction], computeUnits: limit, useLookupTable: false, priority });
  switch (request.kind) {
    case "vote": {
      const set = request.transport === "wormhole" ? signerSet.guardians : signerSet.attesters;
      const vaa = fromHex(request.vaa);
      const { signatures, body } = decodeVaa(vaa);
      return one(postVote(ref, { payer, set, vaa }), voteUnits(signatures.length), messagePriority(body.payload));
    }
    case "execute": {
      const envelope = fromHex(request.envelope);
      return one(executeRoot(ref, envelope), computeUnits.execute, messagePriority(envelope));
    }
    case "activate":
      return one(activateRoot(ref), computeUnits.activate);
    case "activate-asset": {
      const { totals, proof, recordIndex } = request;
      const mint = mintOf(deployment, totals.asset);
      return one(activateAsset(ref, { totals, mint, proof, recordIndex }), computeUnits["activate-asset"]);
    }
    case "veto":
      return one(veto(ref, payer), computeUnits.veto);
    case "report-conflict":
      return one(reportConflict(ref, request.messageIds), computeUnits["report-conflict"]);
    default:
      throw new IsthmusError("INPUT_INVALID", { field: "request", kind: request.kind, chain: deployment.chain });
  }
}
