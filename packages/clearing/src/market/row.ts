import type { Context } from "../book/context.ts";
import type { Effect, RowRefusal } from "../model/effect.ts";
import type { State } from "../model/state.ts";

/** What every row of market data may state beside its value. */
export interface RowStamp {
  /** Time of the value; that of the command if absent. */
  readonly timeSeconds?: bigint | undefined;
  /** Half the width of its confidence interval, as a part of the value; certain if absent. */
  readonly confidencePpm?: number | undefined;
}

/** Time of a row's value. */
export function timeOf({ timeSeconds }: State, row: RowStamp): bigint {
  return row.timeSeconds ?? timeSeconds;
}

/**
 * Why a row may not replace a value of `heldSeconds`; null if its time and confidence allow it. Values of one time may
 * replace each other: the command's sequence orders them.
 * @param staleSeconds the age at which such a value is stale, 0 for never
 */
export function stampRefusal(
  state: State,
  row: RowStamp,
  heldSeconds: bigint,
  staleSeconds: number,
): RowRefusal | null {
  const seconds = timeOf(state, row);
  if (seconds > state.timeSeconds) return "ahead";
  if (seconds < heldSeconds) return "older";
  if (staleSeconds !== 0 && state.timeSeconds - seconds > BigInt(staleSeconds)) return "stale";
  return (row.confidencePpm ?? 0) > state.parameters.maxConfidencePpm ? "confidence" : null;
}

/** Reports a refused row of an input other than marks. */
export function refuse(
  { effects }: Pick<Context, "effects">,
  input: Extract<Effect, { kind: "input-refused" }>["input"],
  id: string,
): (reason: RowRefusal) => void {
  return (reason) => effects.push({ kind: "input-refused", input, id, reason });
}
