import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";

/** Waits for an action to be refused with a code, and gives its error. */
export async function refused(action: Promise<unknown>, code: ErrorCode): Promise<IsthmusError> {
  const outcome: unknown = await action.then(
    () => "it was accepted",
    (error: unknown) => error,
  );
  if (isIsthmusError(outcome, code)) return outcome;
  throw new Error(`wanted ${code}, got ${outcome instanceof IsthmusError ? outcome.code : ""} ${String(outcome)}`, {
    cause: outcome,
  });
}

/** The same bytes but for one bit of the last one. */
export function flipLastBit<Text extends string>(hex: Text): Text {
  const last = Number.parseInt(hex.slice(-2), 16) ^ 1;
  return `${hex.slice(0, -2)}${last.toString(16).padStart(2, "0")}` as Text;
}
