import type { ChainEvent } from "@isthmus/adapter";
import { type Command, type Engine, isRecorded } from "@isthmus/clearing";
import { type ErrorCode, type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { NewAlarm } from "@isthmus/store";

/** What to do with a chain event that the engine refused: it was known, it must wait, or it never counts. */
export type Verdict = "repeated" | "wait" | "void";

/** Not retriable for a client, but for a watcher: a registration is still missing, or this process is about to end. */
const waitingCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["TERM_FENCED", "CHAIN_UNKNOWN", "VENUE_UNKNOWN"]);

/** Codes of an event that waits for another one which is missing before it. */
export const gapCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["DEPOSIT_OUT_OF_ORDER", "EVENT_OUT_OF_ORDER"]);

/** The kinds of entries that a vault's hash chain has. */
const entryKinds: ReadonlySet<string> = new Set(["deposit", "take-back-request", "take-back", "withdrawal-request"]);

/** Whether an event or a command is an entry of a vault's hash chain: none may be passed over. */
export function isChainEntry({ kind }: { readonly kind: string }): boolean {
  return entryKinds.has(kind);
}

/**
 * Judges a refused event by the engine's state. After a restart the last few events are fed again; the engine's own indices
 * and totals identify them as repeats. An event behind a gap in deposits or trades must wait; skipping one loses it.
 */
export function judgeRefusal(engine: Engine, command: Command, error: IsthmusError): Verdict {
  if (isRepeat(engine, command)) return "repeated";
  if (error.retriable || waitingCodes.has(error.code)) return "wait";
  if (isChainEntry(command) || command.kind === "venue-trade" || command.kind === "credit-stopped") return "wait";
  // An account's claims are cumulative: one that does not follow the last one waits for it. No vault exits before it is frozen.
  if ((command.kind === "claim" || command.kind === "exit-paid") && isIsthmusError(error, "EVENT_OUT_OF_ORDER"))
    return "wait";
  return "void";
}

function isRepeat({ state }: Engine, command: Command): boolean {
  switch (command.kind) {
    case "deposit":
    case "take-back-request":
    case "take-back":
    case "withdrawal-request":
    case "claim":
    case "root-effective":
    case "vault-frozen":
    case "exit-paid":
    case "credit-stopped":
    case "rebalance-paid":
    case "venue-trade":
    case "chain-time":
      return isRecorded(state, command);
    default:
      return false;
  }
}

/** The alarm about a chain event that the engine refused and the books do not explain. */
export function alarmOf(event: ChainEvent, error: IsthmusError): NewAlarm {
  const { chain, kind, txId, logIndex } = event;
  return {
    subject: `${kind}/${chain}/${txId}/${logIndex}`,
    chain,
    code: error.code,
    detail: `${kind} refused: ${error.message.slice(0, 300)}`,
  };
}
