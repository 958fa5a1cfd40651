import { type Canonical, canonicalBytes, IsthmusError } from "@isthmus/protocol";
import { readTradeRows } from "../model/trade-rows.ts";
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
  return readBatch(value) ?? readAny(value);
}

/** A batch whose rows are all of the plainest form; null for anything else. The schema reads what is around them. */
function readBatch(value: unknown): Command | null {
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "trades") return null;
  const trades = readTradeRows("trades" in value ? value.trades : undefined);
  if (trades === null || !("trades" in value) || !Array.isArray(value.trades)) return null;
  const around = readAny({ ...value, trades: value.trades.slice(0, 1) });
  return around.kind === "trades" ? { ...around, trades } : null;
}

function readAny(value: unknown): Command {
  const result = commandSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new IsthmusError("INPUT_INVALID", {
    field: issue === undefined || issue.path.length === 0 ? "command" : issue.path.join("."),
    problem: issue?.message.slice(0, 200) ?? "unknown",
  });
}
