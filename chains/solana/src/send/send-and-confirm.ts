import { IsthmusError } from "@isthmus/protocol";
import type { Connection, SignatureStatus, VersionedTransaction } from "@solana/web3.js";
import { SendTransactionError } from "@solana/web3.js";
import { decodeProgramError } from "../error/decode-program-error.ts";

/** A signed transaction with the last block height at which it can still land. */
export interface SignedTransaction {
  readonly transaction: VersionedTransaction;
  readonly signature: string;
  readonly lastValidBlockHeight: number;
}

/** What became of a signed transaction. `expired`: it has not landed and never can. */
export type SendOutcome = { readonly kind: "landed"; readonly slot: number } | { readonly kind: "expired" };

/** A local chain confirms immediately; a public node must not be asked more than once a second for each transaction. */
const firstPollMs = 40;
const mostPollMs = 1_000;
const pollGrowth = 1.3;
/** Whether a transaction has expired is asked for, and the transaction is sent again, so seldom. */
const heightEveryPolls = 4;
const resendEveryPolls = 8;

/**
 * Sends one signed transaction, again and again, until it is confirmed or its blockhash has expired. Only after
 * `expired` may anyone sign another one for the same purpose: until then both could land.
 *
 * @throws the program's code when it is refused; REQUEST_TIMEOUT when the node is unreachable (the outcome is then unknown:
 * call again with the same signed transaction)
 */
export async function sendSigned(connection: Connection, signed: SignedTransaction): Promise<SendOutcome> {
  const raw = signed.transaction.serialize();
  await submit(connection, raw, { skipPreflight: false });
  let waitMs = firstPollMs;
  for (let poll = 1; ; poll++) {
    // The height is asked for first: a transaction that is missing afterwards cannot land below it any more. The final
    // one, because confirmed blocks can be dropped, and the height goes back with them.
    const height = poll % heightEveryPolls === 0 ? await connection.getBlockHeight("finalized") : 0;
    const outcome = await outcomeOf(connection, signed);
    if (outcome !== null) return outcome;
    if (height > signed.lastValidBlockHeight) return { kind: "expired" };
    if (poll % resendEveryPolls === 0) await submit(connection, raw, { skipPreflight: true });
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    waitMs = Math.min(mostPollMs, waitMs * pollGrowth);
  }
}

async function outcomeOf(connection: Connection, signed: SignedTransaction): Promise<SendOutcome | null> {
  const { value } = await connection.getSignatureStatuses([signed.signature], { searchTransactionHistory: true });
  const status: SignatureStatus | null = value[0] ?? null;
  if (status === null) return null;
  const settled = status.confirmationStatus === "confirmed" || status.confirmationStatus === "finalized";
  if (!settled) return null;
  if (status.err !== null) throw decodeProgramError(status.err, { txId: signed.signature });
  return { kind: "landed", slot: status.slot };
}

async function submit(
  connection: Connection,
  raw: Uint8Array,
  options: { readonly skipPreflight: boolean },
): Promise<void> {
  try {
    await connection.sendRawTransaction(raw, { ...options, preflightCommitment: "confirmed", maxRetries: 0 });
  } catch (error) {
    // One that the chain holds already, or whose blockhash has just expired, is not refused by the program:
    // its status decides.
    if (error instanceof SendTransactionError && /already been processed|Blockhash not found/.test(error.message))
      return;
    throw error instanceof IsthmusError ? error : decodeProgramError(error);
  }
}
