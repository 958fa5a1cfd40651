import type { AmountColumn } from "./amount-column.ts";

/** An exact sum of integers that are added as numbers. */
export class NumberSum {
  #whole = 0n;
  #part = 0;

  /** @param amountQuanta a safe integer */
  add(amountQuanta: number): void {
    const part = this.#part + amountQuanta;
    if (part <= Number.MAX_SAFE_INTEGER && part >= -Number.MAX_SAFE_INTEGER) {
      this.#part = part;
      return;
    }
    this.#whole += BigInt(this.#part) + BigInt(amountQuanta);
    this.#part = 0;
  }

  /** Adds an amount of a column, of any size. */
  addAt(column: AmountColumn, index: number): void {
    const amountQuanta = column.numberAt(index);
    if (Number.isNaN(amountQuanta)) this.#whole += column.at(index);
    else this.add(amountQuanta);
  }

  /** Adds an amount of any size. */
  addLarge(amountQuanta: bigint): void {
    this.#whole += amountQuanta;
  }

  /** What was added so far. */
  get quanta(): bigint {
    return this.#whole + BigInt(this.#part);
  }
}
