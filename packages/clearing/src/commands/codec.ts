import { type Canonical, canonicalBytes, IsthmusError } from "@isthmus/protocol";
import { type Command, commandSchema } from "./registry.ts";

/** A command's canonical bytes: the journal stores them and its digest folds them. */
export function encodeCommand(command: Command): Uint8Array {
  return canonicalBytes(command as Canonical);
}

/**
 * Reads a command back from its canonical bytes (or any JSON text of the same value).
 * @throws INPUT_INVALID if it is not UTF-8 JSON of a known command, with the first offending field
 */
export function decodeCommand(bytes: Uint8Array): Command {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "command" }, { cause });
  }
  return parseCommand(parsed);
}

/**
 * Reads a command from parsed JSON, bigints as decimal strings.
 * @throws INPUT_INVALID with the path of the first offending field
 */
export function parseCommand(value: unknown): Command {
  const result = commandSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new IsthmusError("INPUT_INVALID", {
    field: issue === undefined || issue.path.length === 0 ? "command" : issue.path.join("."),
    problem: issue?.message.slice(0, 200) ?? "unknown",
  });
}
