import { errorsAbi } from "@isthmus/contracts-evm";
import { type ErrorCode, errorCodes, type Hex } from "@isthmus/protocol";
import { decodeErrorResult } from "viem";
import type { OutcomeCode } from "../model/terms.ts";

const codeOfError: ReadonlyMap<string, ErrorCode> = new Map(
  Object.entries(errorCodes).flatMap(([code, entry]) =>
    "solidity" in entry && typeof entry.solidity === "string" ? [[entry.solidity, code as ErrorCode] as const] : [],
  ),
);

/** The code of a refusal by the one table; whatever is not in it came out of the token. */
export function codeOfRevert(data: Hex): OutcomeCode {
  try {
    const { errorName } = decodeErrorResult({ abi: errorsAbi, data });
    return codeOfError.get(errorName) ?? "TOKEN_REFUSED";
  } catch {
    return "TOKEN_REFUSED";
  }
}
