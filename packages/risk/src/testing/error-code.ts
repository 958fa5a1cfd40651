import { isIsthmusError } from "@isthmus/protocol";

/** Runs an action and returns the code of its IsthmusError, "another error", or "no error". */
export function errorCodeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return isIsthmusError(error) ? error.code : "another error";
  }
  return "no error";
}
