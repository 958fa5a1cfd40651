import { type Canonical, canonicalBytes, commandDigest, IsthmusError } from "@isthmus/protocol";
import { type Command, commandSchema } from "./command.ts";

/** A command's canonical bytes: what the journal stores and its digest folds. */
export function encodeCommand(command: Command): Uint8Array {
  return canonicalBytes(command as Canonical);
}

/**
 * Reads a command back from its canonical bytes (or any JSON text of the same value).
 * @throws INPUT_INVALID when it is not UTF-8 JSON of a known command; the first offending field is named
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

/** The canonical bytes of a command without its `signature` and `signatures`. */
export function unsignedBytes(command: Command | Unsigned<Command>): Uint8Array {
  const {
    signature: _signature,
    signatures: _signatures,
    ...rest
  } = command as Command & {
    signature?: unknown;
    signatures?: unknown;
  };
  return canonicalBytes(rest as Canonical);
}

/** The 32 bytes that every signer of a command signs (see `authority` for how each kind of key signs them). */
export function signingDigest(houseId: number, command: Command | Unsigned<Command>): Uint8Array {
  return commandDigest(houseId, unsignedBytes(command));
}

/** A command before it is signed. */
export type Unsigned<T> = T extends unknown ? Omit<T, "signature" | "signatures"> : never;
