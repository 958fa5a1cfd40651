import { IsthmusError } from "@isthmus/protocol";

/**
 * What went wrong, for the last line of a program: code, message and what to do, on one line. Only an error that nobody
 * foresaw is shown with its stack.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof IsthmusError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${error.code}: ${error.message}. ${error.next}.`.replace(/\s+/g, " ");
}
