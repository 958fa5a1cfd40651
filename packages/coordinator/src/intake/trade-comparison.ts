import type { Command, Counted, CountedJournal, Effect } from "@isthmus/clearing";
import type { ErrorCode } from "@isthmus/protocol";
import { nativeChecks } from "@isthmus/signatures";

/** What became of a trade: novated, or refused, or passed over with its batch, with the code. */
type TradeOutcome = "novated" | ErrorCode;

/** A trade whose outcome another entry's void has changed: its venue and its parties were answered otherwise. */
export interface ChangedTrade {
  readonly journalIndex: bigint;
  readonly venue: number;
  readonly id: string;
  readonly before: TradeOutcome;
  readonly after: TradeOutcome;
}

/** Named one by one; beyond, only the number of trades is known. */
const mostNamed = 10_000;

/** Replays the journal as it counted before a void beside the journal as it counts after it, and compares what became of trades. */
export class TradeComparison {
  readonly #before: CountedJournal;
  readonly #changed: ChangedTrade[] = [];
  #count = 0;

  /** @param before the journal as it counted, at the same place */
  constructor(before: CountedJournal) {
    this.#before = before;
  }

  get changed(): readonly ChangedTrade[] {
    return this.#changed;
  }

  /** How many trades have another outcome. */
  get count(): number {
    return this.#count;
  }

  /** Takes the next entry, which the journal after the void has taken. */
  take(
    journalIndex: bigint,
    entry: { readonly command: Command; readonly encoded: Uint8Array },
    counted: Counted,
  ): void {
    const outcomesBefore = outcomesOf(this.#before.next(entry, nativeChecks));
    if (outcomesBefore.size === 0) return;
    const outcomesAfter = outcomesOf(counted);
    for (const [key, { venue, id, outcome: before }] of outcomesBefore) {
      const after = "applied" in counted ? outcomesAfter.get(key)?.outcome : counted.passedOver;
      if (after === undefined || after === before) continue;
      this.#count++;
      if (this.#changed.length < mostNamed) this.#changed.push({ journalIndex, venue, id, before, after });
    }
  }
}

interface Outcome {
  readonly venue: number;
  readonly id: string;
  readonly outcome: TradeOutcome;
}

function outcomesOf(counted: Counted): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  if (!("applied" in counted)) return outcomes;
  for (const effect of counted.applied.effects) {
    const outcome = outcomeOf(effect);
    if (outcome !== null) outcomes.set(`${outcome.venue}/${outcome.id}`, outcome);
  }
  return outcomes;
}

function outcomeOf(effect: Effect): Outcome | null {
  if (effect.kind === "trade-novated") return { venue: effect.venue, id: effect.id, outcome: "novated" };
  if (effect.kind === "trade-refused") return { venue: effect.venue, id: effect.id, outcome: effect.error };
  return null;
}
