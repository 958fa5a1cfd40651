import type { SolanaDeployment, TransactionRequest } from "@isthmus/adapter";
import { activateAsset, activateRoot, executeRoot, postVote, signerSet } from "@isthmus/contracts-solana";
import { fromHex, IsthmusError } from "@isthmus/protocol";
import type { PublicKey } from "@solana/web3.js";
import type { SolanaCall } from "../call/solana-call.ts";
import { mintOf } from "../call/vault-calls.ts";
import { vaultRef } from "../call/vault-ref.ts";

/** Compute limits, explicit per request; three signatures take about 80,000 units. */
const computeUnits = { vote: 400_000, execute: 200_000, activate: 100_000, "activate-asset": 200_000 } as const;

/**
 * The call for a request.
 * @throws INPUT_INVALID for what is not done on Solana: hub, LayerZero, and spending nonces; ASSET_UNKNOWN
 */
export function buildCall(deployment: SolanaDeployment, payer: PublicKey, request: TransactionRequest): SolanaCall {
  const ref = vaultRef(deployment);
  const one = (kind: keyof typeof computeUnits, instruction: SolanaCall["instructions"][number]): SolanaCall => ({
    instructions: [instruction],
    computeUnits: computeUnits[kind],
    useLookupTable: false,
  });
  switch (request.kind) {
    case "vote": {
      const set = request.transport === "wormhole" ? signerSet.guardians : signerSet.attesters;
      return one("vote", postVote(ref, { payer, set, vaa: fromHex(request.vaa) }));
    }
    case "execute":
      return one("execute", executeRoot(ref, fromHex(request.envelope)));
    case "activate":
      return one("activate", activateRoot(ref));
    case "activate-asset": {
      const { totals, proof, recordIndex } = request;
      return one(
        "activate-asset",
        activateAsset(ref, { totals, mint: mintOf(deployment, totals.asset), proof, recordIndex }),
      );
    }
    default:
      throw new IsthmusError("INPUT_INVALID", { field: "request", kind: request.kind, chain: deployment.chain });
  }
}
