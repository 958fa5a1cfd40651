import { IsthmusError } from "@isthmus/protocol";

/**
 * The last line of a program that failed: code, message and next step on one line. Unexpected errors are shown with their
 * stack.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof IsthmusError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${error.code}: ${error.message}. ${error.next}.`.replace(/\s+/g, " ");
}
