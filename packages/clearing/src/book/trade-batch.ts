import type { ErrorCode, Hex } from "@isthmus/protocol";
import { type PackedRows, unknownNumber } from "../model/packed-rows.ts";
import { noAccount } from "../model/packed-trades.ts";
import type { TradeRecord } from "../model/state.ts";
import type { TradeRows } from "./party-index.ts";

/**
 * The recorded trades of one packed batch, kept as the bytes they came in: 27 per trade, where an object and a map entry
 * take several hundred.
 */
export class TradeBatch {
  readonly firstId: bigint;
  readonly lastId: bigint;
  readonly batch: bigint;
  readonly cycle: bigint;
  readonly timeSeconds: bigint;
  /** Marks of the instruments of its rows when it was registered. */
  readonly marks: ReadonlyMap<number, bigint | null>;
  readonly rows: PackedRows;
  readonly #accountIds: readonly Hex[];
  readonly #refused = new Map<number, ErrorCode>();

  /** @param accountIds by number; it only ever grows, so the meaning of a row never changes */
  constructor(
    rows: PackedRows,
    accountIds: readonly Hex[],
    given: Pick<TradeBatch, "firstId" | "batch" | "cycle" | "timeSeconds" | "marks">,
  ) {
    rows.replaceUnknown(accountIds.length);
    this.rows = rows;
    this.#accountIds = accountIds;
    this.firstId = given.firstId;
    this.lastId = given.firstId + BigInt(rows.length) - 1n;
    this.batch = given.batch;
    this.cycle = given.cycle;
    this.timeSeconds = given.timeSeconds;
    this.marks = given.marks;
  }

  /** Codes of the trades that were refused or busted, by row. */
  get refused(): ReadonlyMap<number, ErrorCode> {
    return this.#refused;
  }

  get length(): number {
    return this.rows.length;
  }

  id(row: number): string {
    return String(this.firstId + BigInt(row));
  }

  /** Records that a trade was refused, or busted. */
  refuse(row: number, code: ErrorCode): void {
    this.#refused.set(row, code);
  }

  trade(row: number): TradeRecord {
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
      timeSeconds: this.timeSeconds,
      markTicks: this.marks.get(rows.instrument(row)) ?? null,
      replayGuard: { batch: this.batch },
    };
  }

  /** A trade as it enters the digest: what `rowText` gives for `trade(row)`, without an object. */
  text(row: number): string {
    const { rows } = this;
    const instrument = rows.instrument(row);
    const accounts = `${this.#numberText(rows.buyer(row))}\t${this.#numberText(rows.seller(row))}`;
    const [price, size] = [rows.ticks(row), rows.lots(row)];
    const priceTicks = price <= Number.MAX_SAFE_INTEGER ? price : rows.priceTicks(row);
    const sizeLots = size <= Number.MAX_SAFE_INTEGER ? size : rows.sizeLots(row);
    const refused = this.#refused.get(row) ?? null;
    const mark = this.marks.get(instrument) ?? "-";
    const terms = `${instrument}\t${accounts}\t${priceTicks}\t${sizeLots}\t${rows.maker(row)}`;
    return `${terms}\t${refused}\t${this.timeSeconds}\t${mark}\tb${this.batch}`;
  }

  /** Its rows by the accounts that are a party to each. */
  parties(): TradeRows {
    const { rows } = this;
    const known = (number: number): number => (number === unknownNumber ? -1 : number);
    return {
      length: rows.length,
      buyer: (row) => known(rows.buyer(row)),
      seller: (row) => known(rows.seller(row)),
      novated: (row) => (this.#refused.has(row) ? undefined : this.trade(row)),
    };
  }

  #numberText(number: number): string {
    return number === unknownNumber || number >= this.#accountIds.length ? noAccount : String(number);
  }

  #idOf(number: number): Hex {
    return number === unknownNumber ? noAccount : (this.#accountIds[number] ?? noAccount);
  }
}
