import type { Hex } from "@isthmus/protocol";
import type { Effect, Reason } from "../model/effect.ts";
import type { PackedRows } from "../model/packed-rows.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/** Amounts of one leg: realised, funding, fee. */
const perLeg = 3;
/** Amounts of one trade: the buyer's leg, then the seller's. */
const perTrade = 2 * perLeg;

/** Amounts that the fast path posts for one leg. */
export interface LegAmounts {
  readonly realised: number;
  readonly funding: number;
  readonly fee: number;
}

/**
 * Effects of a packed batch, in columns; `effects` builds the objects, the same in the same order as trade by trade. Most
 * are never read.
 */
export class EffectLog {
  readonly #rows: PackedRows;
  readonly #accountIds: readonly Hex[];
  readonly #venue: number;
  readonly #firstId: bigint;
  readonly #quanta: Float64Array;
  /** Effects of trades that the slow path novated, by row. */
  readonly #single = new Map<number, readonly Effect[]>();
  #built: Effect[] | null = null;

  constructor(batch: {
    readonly rows: PackedRows;
    readonly accountIds: readonly Hex[];
    readonly venue: number;
    readonly firstId: bigint;
  }) {
    this.#rows = batch.rows;
    this.#accountIds = batch.accountIds;
    this.#venue = batch.venue;
    this.#firstId = batch.firstId;
    this.#quanta = new Float64Array(batch.rows.length * perTrade);
  }

  /** Records a leg of a novated trade. @param place 0 for the buyer, 1 for the seller */
  record(row: number, place: 0 | 1, { realised, funding, fee }: LegAmounts): void {
    const at = row * perTrade + place * perLeg;
    this.#quanta[at] = realised;
    this.#quanta[at + 1] = funding;
    this.#quanta[at + 2] = fee;
  }

  /** Records the effects of a trade that the slow path novated or refused. */
  recordSingle(row: number, effects: readonly Effect[]): void {
    this.#single.set(row, effects);
  }

  /** The effects of the whole batch, built on first use. */
  effects(): readonly Effect[] {
    if (this.#built !== null) return this.#built;
    const built: Effect[] = [];
    for (let row = 0; row < this.#rows.length; row++) {
      const single = this.#single.get(row);
      if (single !== undefined) built.push(...single);
      else this.#addNovated(built, row);
    }
    this.#built = built;
    return built;
  }

  #addNovated(built: Effect[], row: number): void {
    const quanta = this.#quanta;
    for (const place of [0, 1]) {
      // A novated trade's accounts exist.
      const account = this.#accountIds[place === 0 ? this.#rows.buyer(row) : this.#rows.seller(row)] as Hex;
      const at = row * perTrade + place * perLeg;
      const [realised, funding, fee] = [quanta[at] as number, quanta[at + 1] as number, quanta[at + 2] as number];
      addLegPostings(built, account, { realised, funding, fee });
    }
    built.push({ kind: "trade-novated", venue: this.#venue, id: String(this.#firstId + BigInt(row)) });
  }
}

/** Adds the postings of one leg of a novated trade, in the order of the slow path. */
export function addLegPostings(built: Effect[], account: Hex, { realised, funding, fee }: LegAmounts): void {
  const { clearing, fees } = systemAccounts;
  addPosting(built, { from: clearing, to: account, quanta: realised, reason: "realised" });
  addPosting(built, { from: account, to: clearing, quanta: funding, reason: "funding" });
  addPosting(built, { from: account, to: fees, quanta: fee, reason: fee < 0 ? "rebate" : "fee" });
}

/** Like `postBetween`: a negative amount moves the other way, zero posts nothing. */
function addPosting(
  built: Effect[],
  { from, to, quanta, reason }: { from: Hex; to: Hex; quanta: number; reason: Reason },
): void {
  if (quanta === 0) return;
  const [payer, receiver] = quanta < 0 ? [to, from] : [from, to];
  const amountQuanta = BigInt(Math.abs(quanta));
  built.push({ kind: "posting", from: payer, to: receiver, asset: null, amountQuanta, reason });
}
