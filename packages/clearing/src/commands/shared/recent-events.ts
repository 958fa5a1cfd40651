import type { State } from "../../model/state.ts";

/** What identifies an event of a chain. A log's index alone does not: on some chains it counts within its transaction. */
export interface EventPlace {
  readonly chain: number;
  readonly height: bigint;
  readonly txId: string;
  readonly logIndex: number;
}

/**
 * Whether an event that has no sequence of its own was recorded. Such events may be fed in any order until `chain-time` of their
 * height, which states that every event up to it was fed.
 */
export function isRecentOrPast(state: State, event: EventPlace): boolean {
  if (event.height <= (state.chains.get(event.chain)?.height ?? -1n)) return true;
  return state.recentEvents.get(event.chain)?.has(keyOf(event)) ?? false;
}

/** Keeps an event above the chain's clock, so that it counts once. */
export function keepRecent(state: State, event: EventPlace): void {
  const recent = state.recentEvents.get(event.chain);
  if (recent === undefined) state.recentEvents.set(event.chain, new Map([[keyOf(event), event.height]]));
  else recent.set(keyOf(event), event.height);
}

/** Drops the events that the chain's clock has reached: it stands for them from here on. */
export function forgetRecent(state: State, chain: number, clockHeight: bigint): void {
  const recent = state.recentEvents.get(chain);
  if (recent === undefined) return;
  for (const [key, height] of [...recent]) if (height <= clockHeight) recent.delete(key);
  if (recent.size === 0) state.recentEvents.delete(chain);
}

function keyOf({ height, txId, logIndex }: EventPlace): string {
  return `${height}:${txId}:${logIndex}`;
}
