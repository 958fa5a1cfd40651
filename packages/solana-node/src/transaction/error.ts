import type { FailedTransactionMetadata } from "litesvm";
import type { TransactionErrorJson } from "../model/transaction-record.ts";
import { instructionErrors, transactionErrors } from "./error-names.ts";

/** A failure of the virtual machine in the form and text of a Solana node. */
export interface TransactionFailure {
  readonly err: TransactionErrorJson;
  readonly text: string;
}

/** A failure that has only a name, such as BlockhashNotFound. */
export function namedFailure(name: string): TransactionFailure {
  const known = transactionErrors.find(([candidate]) => candidate === name);
  return { err: name, text: known?.[1] ?? name };
}

/** Translates the virtual machine's error. */
export function describeFailure(failed: FailedTransactionMetadata): TransactionFailure {
  const error = failed.err();
  if (typeof error === "number") {
    const [name, text] = transactionErrors[error] ?? ["SanitizeFailure", "Unknown transaction error"];
    return { err: name, text };
  }
  if ("err" in error) {
    const inner = describeInstruction(error.err());
    return {
      err: { InstructionError: [error.index, inner.err] },
      text: `Error processing Instruction ${error.index}: ${inner.text}`,
    };
  }
  if ("accountIndex" in error) {
    // The two classes have the same fields and differ in their names only.
    const kind = error.constructor.name.replace("TransactionError", "");
    const text =
      kind === "InsufficientFundsForRent"
        ? `Transaction results in an account (${error.accountIndex}) with insufficient funds for rent`
        : `Execution of the program referenced by account at index ${error.accountIndex} is temporarily restricted.`;
    return { err: { [kind]: { account_index: error.accountIndex } }, text };
  }
  return {
    err: { DuplicateInstruction: error.index },
    text: `Transaction contains a duplicate instruction (${error.index}) that is not allowed`,
  };
}

type InstructionFault = number | { readonly code: number } | { readonly msg: string };

function describeInstruction(fault: InstructionFault): TransactionFailure {
  if (typeof fault === "number") {
    const [name, text] = instructionErrors[fault] ?? ["GenericError", "generic instruction error"];
    return { err: name, text };
  }
  if ("code" in fault) {
    return { err: { Custom: fault.code }, text: `custom program error: 0x${fault.code.toString(16)}` };
  }
  return { err: { BorshIoError: fault.msg }, text: `Failed to serialize or deserialize account data: ${fault.msg}` };
}
