import type { ErrorCode, Hex } from "@isthmus/protocol";
import { nobody, type PackedRows } from "../model/packed-rows.ts";
import { noAccount } from "../model/packed-trades.ts";
import type { SeenTrade } from "../model/state.ts";

/**
 * The remembered trades of one packed batch, kept as the bytes that they came in: 27 a trade where an object of its own
 * and a place in a map take several hundred.
 */
export class TradeRun {
  readonly firstId: bigint;
  readonly lastId: bigint;
  readonly batch: bigint;
  readonly cycle: bigint;
  readonly rows: PackedRows;
  readonly #numbered: readonly Hex[];
  readonly #refused = new Map<number, ErrorCode>();

  /** @param numbered account ids by number; it only ever grows, so what a row names stays the same */
  constructor(
    rows: PackedRows,
    numbered: readonly Hex[],
    given: { readonly firstId: bigint; readonly batch: bigint; readonly cycle: bigint },
  ) {
    rows.nameNobody(numbered.length);
    this.rows = rows;
    this.#numbered = numbered;
    this.firstId = given.firstId;
    this.lastId = given.firstId + BigInt(rows.length) - 1n;
    this.batch = given.batch;
    this.cycle = given.cycle;
  }

  get length(): number {
    return this.rows.length;
  }

  id(row: number): string {
    return String(this.firstId + BigInt(row));
  }

  /** Says that a trade of it was refused, or busted. */
  refuse(row: number, code: ErrorCode): void {
    this.#refused.set(row, code);
  }

  trade(row: number): SeenTrade {
    const rows = this.rows;
    return {
      instrument: rows.instrument(row),
      buyer: this.#idOf(rows.buyer(row)),
      seller: this.#idOf(rows.seller(row)),
      priceTicks: rows.priceTicks(row),
      sizeLots: rows.sizeLots(row),
      maker: rows.maker(row),
      refused: this.#refused.get(row) ?? null,
      cycle: this.cycle,
      fence: { batch: this.batch },
    };
  }

  #idOf(number: number): Hex {
    return number === nobody ? noAccount : (this.#numbered[number] ?? noAccount);
  }
}
