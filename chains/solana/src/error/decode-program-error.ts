import { errorCodeOf } from "@isthmus/contracts-solana";
import { type ErrorDetails, IsthmusError } from "@isthmus/protocol";
import { SendTransactionError } from "@solana/web3.js";

/**
 * The error of ours that a refused transaction stands for.
 * @param error what web3.js threw, a transaction error of a status or a simulation, or a log line
 * @returns the program's code; TRANSACTION_REFUSED with the network's reason when the refusal is not the program's own
 */
export function decodeProgramError(error: unknown, details: { readonly txId?: string } = {}): IsthmusError {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof IsthmusError) return inner;
  const code = errorCodeOf(error) ?? codeInLogs(error);
  const shown: ErrorDetails = details.txId === undefined ? {} : { txId: details.txId };
  if (code !== null) return new IsthmusError(code, shown, { cause: error });
  const reason = error instanceof Error ? error.message : JSON.stringify(error);
  return new IsthmusError("TRANSACTION_REFUSED", { ...shown, reason: reason.slice(0, 200) }, { cause: error });
}

function codeInLogs(error: unknown) {
  if (!(error instanceof SendTransactionError)) return null;
  for (const line of error.logs ?? []) {
    const code = errorCodeOf(line);
    if (code !== null) return code;
  }
  return null;
}
