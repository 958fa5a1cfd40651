import { AmountColumn } from "./amount-column.ts";
import type { Reason } from "./effect.ts";
import { EntryColumns, RowMap } from "./row-map.ts";
import type { Position } from "./state.ts";

/** Codes of numbers: the number itself. */
const highestCode = 0x7fff_fffe;

function codeOfNumber(key: number): number {
  return key >= 0 && key <= highestCode && Number.isInteger(key) && !Object.is(key, -0) ? key : -1;
}

/** An amount per key. */
abstract class Amounts<K> extends EntryColumns<K, bigint> {
  readonly amounts = new AmountColumn();

  valueAt(row: number): bigint {
    return this.amounts.at(row);
  }

  setValue(row: number, amountQuanta: bigint): void {
    this.amounts.set(row, amountQuanta);
  }

  override reserve(rows: number): void {
    super.reserve(rows);
    this.amounts.reserve(rows);
  }

  /** Adds to an entry and removes it when it becomes zero. @param key of `keys`, above zero @param amountQuanta a safe integer */
  addNumber(row: number, key: number, amountQuanta: number): void {
    const held = this.keys[row] as number;
    const sum = amountQuanta + (held === key ? this.amounts.numberAt(row) : 0);
    if ((held === 0 || held === key) && Number.isSafeInteger(sum)) {
      this.keys[row] = sum === 0 ? 0 : key;
      this.amounts.setNumber(row, sum);
      return;
    }
    const [map, name] = [new RowMap(this, row), this.keyOf(key - 1)];
    const total = (map.get(name) ?? 0n) + BigInt(amountQuanta);
    if (total === 0n) map.delete(name);
    else map.set(name, total);
  }
}

/** An amount per asset or instrument. */
export class AmountEntries extends Amounts<number> {
  codeOf(key: number): number {
    return codeOfNumber(key);
  }

  keyOf(code: number): number {
    return code;
  }
}

/** Reasons met so far, by code: a process knows few. */
const reasons: string[] = [];
const mostReasons = 256;

/** The key of a reason in `ReasonEntries.keys`. */
export function reasonKey(reason: Reason): number {
  return codeOfReason(reason) + 1;
}

/** The reason of a key above zero in `ReasonEntries.keys`. */
export function reasonOf(key: number): string {
  return reasons[key - 1] as string;
}

function codeOfReason(reason: string): number {
  const code = reasons.indexOf(reason);
  if (code >= 0 || reasons.length === mostReasons) return code;
  return reasons.push(reason) - 1;
}

/** An amount per reason. */
export class ReasonEntries extends Amounts<string> {
  codeOf(reason: string): number {
    return codeOfReason(reason);
  }

  keyOf(code: number): string {
    return reasonOf(code + 1);
  }
}

/** A position per instrument. */
class PositionEntries extends EntryColumns<number, Position> {
  readonly lots = new AmountColumn();
  readonly costs = new AmountColumn();
  readonly fundingIndices = new AmountColumn();

  codeOf(key: number): number {
    return codeOfNumber(key);
  }

  keyOf(code: number): number {
    return code;
  }

  override reserve(rows: number): void {
    super.reserve(rows);
    this.lots.reserve(rows);
    this.costs.reserve(rows);
    this.fundingIndices.reserve(rows);
  }

  /** Made at every call: a position is replaced, never changed. */
  valueAt(row: number): Position {
    return { lots: this.lots.at(row), costQuanta: this.costs.at(row), fundingIndex: this.fundingIndices.at(row) };
  }

  setValue(row: number, { lots, costQuanta, fundingIndex }: Position): void {
    this.lots.set(row, lots);
    this.costs.set(row, costQuanta);
    this.fundingIndices.set(row, fundingIndex);
  }
}

/**
 * What cut-offs change of every account, in columns: one row per account. They are the state itself; an account's object reads and
 * writes its row, so that a walk over many accounts need not load their objects (ADR 0071).
 */
export class AccountRows {
  /** Whether accounts of several states may be in it, each in any row. */
  readonly isShared: boolean;
  readonly pending = new AmountColumn();
  readonly realised = new AmountColumn();
  readonly variation = new AmountColumn();
  readonly reasons = new ReasonEntries();
  readonly gains = new AmountEntries();
  readonly balances = new AmountEntries();
  readonly positions = new PositionEntries();
  readonly exits = new AmountEntries();

  constructor({ isShared = false }: { readonly isShared?: boolean } = {}) {
    this.isShared = isShared;
  }

  /** Makes room for rows. */
  reserve(rows: number): void {
    const { pending, realised, variation, reasons, gains, balances, positions, exits } = this;
    for (const column of [pending, realised, variation, reasons, gains, balances, positions, exits])
      column.reserve(rows);
  }
}
