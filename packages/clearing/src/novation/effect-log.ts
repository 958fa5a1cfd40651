import type { Hex } from "@isthmus/protocol";
import type { Effect, Reason } from "../model/effect.ts";
import type { PackedRows } from "../model/packed-rows.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/** Amounts of one trade: realised, funding and fee of the buyer, then of the seller. */
const perTrade = 6;

/**
 * What the trades of a packed batch did, in columns; `effects` makes the objects, the same in the same order as trade for
 * trade. Most of them are never looked at.
 */
export class EffectLog {
  readonly #rows: PackedRows;
  readonly #numbered: readonly Hex[];
  readonly #venue: number;
  readonly #firstId: bigint;
  readonly #quanta: Float64Array;
  /** Effects of trades that were done one by one. */
  readonly #single = new Map<number, readonly Effect[]>();
  #made: Effect[] | null = null;

  constructor(rows: PackedRows, numbered: readonly Hex[], venue: number, firstId: bigint) {
    this.#rows = rows;
    this.#numbered = numbered;
    this.#venue = venue;
    this.#firstId = firstId;
    this.#quanta = new Float64Array(rows.length * perTrade);
  }

  /** Notes a side of a novated trade; `side` is 0 for the buyer, 1 for the seller. */
  note(row: number, side: 0 | 1, realisedQuanta: number, fundingQuanta: number, feeQuanta: number): void {
    const at = row * perTrade + side * 3;
    this.#quanta[at] = realisedQuanta;
    this.#quanta[at + 1] = fundingQuanta;
    this.#quanta[at + 2] = feeQuanta;
  }

  /** Notes what a trade did that was done by itself. */
  noteSingle(row: number, effects: readonly Effect[]): void {
    this.#single.set(row, effects);
  }

  effects(): readonly Effect[] {
    if (this.#made !== null) return this.#made;
    const made: Effect[] = [];
    for (let row = 0; row < this.#rows.length; row++) {
      const single = this.#single.get(row);
      if (single !== undefined) made.push(...single);
      else this.#novated(made, row);
    }
    this.#made = made;
    return made;
  }

  #novated(made: Effect[], row: number): void {
    const { clearing, fees } = systemAccounts;
    for (const side of [0, 1]) {
      // A novated trade's accounts exist.
      const account = this.#numbered[side === 0 ? this.#rows.buyer(row) : this.#rows.seller(row)] as Hex;
      const at = row * perTrade + side * 3;
      const fee = this.#quanta[at + 2] as number;
      addPosting(made, clearing, account, this.#quanta[at] as number, "realised");
      addPosting(made, account, clearing, this.#quanta[at + 1] as number, "funding");
      addPosting(made, account, fees, fee, fee < 0 ? "rebate" : "fee");
    }
    made.push({ kind: "trade-novated", venue: this.#venue, id: String(this.#firstId + BigInt(row)) });
  }
}

/** As `postBetween` says it: a negative amount moves the other way. */
function addPosting(made: Effect[], from: Hex, to: Hex, quanta: number, reason: Reason): void {
  if (quanta === 0) return;
  const [payer, receiver] = quanta < 0 ? [to, from] : [from, to];
  made.push({
    kind: "posting",
    from: payer,
    to: receiver,
    asset: null,
    amountQuanta: BigInt(Math.abs(quanta)),
    reason,
  });
}
