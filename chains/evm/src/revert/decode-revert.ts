import { type ErrorCode, type ErrorDetails, errorCodes, type Hex, IsthmusError } from "@isthmus/protocol";
import { type Abi, BaseError, decodeErrorResult } from "viem";
import { isUnreachable } from "../reader/ask.ts";
import { revertAbi } from "./revert-abi.ts";

const codeOfSolidityName = new Map<string, ErrorCode>(
  (Object.keys(errorCodes) as ErrorCode[]).flatMap((code) => {
    const { solidity } = errorCodes[code];
    return solidity === undefined ? [] : [[solidity, code] as const];
  }),
);

/**
 * The error of ours that a failed call or transaction stands for.
 * A revert with one of our custom errors gives its code with the error's fields as details; an unreachable node gives
 * REQUEST_TIMEOUT; a revert with a foreign error gives REVERT_UNKNOWN with its name or
 * selector; anything else gives TRANSACTION_REFUSED.
 */
export function decodeRevert(error: unknown): IsthmusError {
  if (error instanceof IsthmusError) return error;
  if (isUnreachable(error)) return new IsthmusError("REQUEST_TIMEOUT", {}, { cause: error });
  const data = revertData(error);
  if (data !== null) return errorOfRevertData(data, error);
  const reason = error instanceof BaseError ? error.shortMessage : String(error);
  return new IsthmusError("TRANSACTION_REFUSED", { reason: reason.slice(0, 200) }, { cause: error });
}

/** The error of ours that revert data stands for; REVERT_UNKNOWN when it is not one of our custom errors. */
export function errorOfRevertData(data: Hex, cause?: unknown): IsthmusError {
  const options = cause === undefined ? undefined : { cause };
  let decoded: { errorName: string; args?: readonly unknown[]; abiItem: Abi[number] };
  try {
    decoded = decodeErrorResult({ abi: revertAbi as Abi, data }) as typeof decoded;
  } catch (unknownSelector) {
    return new IsthmusError("REVERT_UNKNOWN", { revert: data.slice(0, 74) }, { cause: cause ?? unknownSelector });
  }
  const details = detailsOf(decoded.abiItem, decoded.args ?? []);
  const code = codeOfSolidityName.get(decoded.errorName);
  if (code === undefined) return new IsthmusError("REVERT_UNKNOWN", { revert: decoded.errorName, ...details }, options);
  return new IsthmusError(code, details, options);
}

/** The revert data inside an error of viem, wherever the node put it; null when there is none. */
function revertData(error: unknown): Hex | null {
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    for (const key of ["raw", "data"] as const) {
      const found = hexIn((current as { raw?: unknown; data?: unknown })[key]);
      if (found !== null) return found;
    }
  }
  return null;
}

function hexIn(value: unknown): Hex | null {
  if (typeof value === "string" && /^0x[0-9a-fA-F]{8,}$/.test(value)) return value as Hex;
  if (typeof value === "object" && value !== null && "data" in value) return hexIn(value.data);
  return null;
}

function detailsOf(item: Abi[number], args: readonly unknown[]): ErrorDetails {
  const inputs = "inputs" in item ? (item.inputs ?? []) : [];
  const details: Record<string, string | number | bigint | boolean | null> = {};
  args.forEach((value, position) => {
    const name = inputs[position]?.name || `field${position}`;
    details[name] =
      typeof value === "bigint" || typeof value === "number" || typeof value === "boolean" ? value : String(value);
  });
  return details;
}
