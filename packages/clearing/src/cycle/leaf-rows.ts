import type { EntitlementRows, Hex } from "@isthmus/protocol";
import { AmountColumn } from "../model/amount-column.ts";

/** A leaf without its account's id. */
export interface LeafRow {
  /** Number of the account. */
  readonly number: number;
  readonly asset: number;
  readonly recipient: Hex;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
}

/** Sums over the leaves of one asset. */
export interface LeafSums {
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
}

/** Leaves in columns: a million objects that are kept from cycle to cycle would be looked at by every collection. */
export class LeafRows implements EntitlementRows {
  readonly #accountIds: readonly Hex[];
  #numbers = new Uint32Array(64);
  #assets = new Uint32Array(64);
  readonly #recipients: Hex[] = [];
  readonly #entitled = new AmountColumn();
  readonly #exits = new AmountColumn();

  /** @param accountIds by number */
  constructor(accountIds: readonly Hex[]) {
    this.#accountIds = accountIds;
  }

  get length(): number {
    return this.#recipients.length;
  }

  add(row: LeafRow): void {
    const at = this.length;
    if (at === this.#numbers.length) {
      this.#numbers = twiceAsLong(this.#numbers);
      this.#assets = twiceAsLong(this.#assets);
    }
    this.set(at, row);
  }

  /** @param row at most the number of rows */
  set(row: number, { number, asset, recipient, entitledQuanta, exitQuanta }: LeafRow): void {
    this.#numbers[row] = number;
    this.#assets[row] = asset;
    this.#recipients[row] = recipient;
    this.#entitled.set(row, entitledQuanta);
    this.#exits.set(row, exitQuanta);
  }

  at(row: number): LeafRow {
    return {
      number: this.numberAt(row),
      asset: this.assetAt(row),
      recipient: this.recipientAt(row),
      entitledQuanta: this.#entitled.at(row),
      exitQuanta: this.#exits.at(row),
    };
  }

  numberAt(row: number): number {
    return this.#numbers[row] as number;
  }

  accountAt(row: number): Hex {
    return this.#accountIds[this.numberAt(row)] as Hex;
  }

  assetAt(row: number): number {
    return this.#assets[row] as number;
  }

  recipientAt(row: number): Hex {
    return this.#recipients[row] as Hex;
  }

  /** Sums by asset, of assets with rows. */
  sums(): Map<number, LeafSums> {
    const [entitled, exits] = [new Map<number, bigint>(), new Map<number, bigint>()];
    for (let row = 0; row < this.length; row++) {
      const asset = this.assetAt(row);
      entitled.set(asset, (entitled.get(asset) ?? 0n) + this.#entitled.at(row));
      exits.set(asset, (exits.get(asset) ?? 0n) + this.#exits.at(row));
    }
    return new Map(
      [...entitled].map(([asset, entitledQuanta]) => [asset, { entitledQuanta, exitQuanta: exits.get(asset) ?? 0n }]),
    );
  }

  writeEntitled(row: number, view: DataView, offset: number): void {
    this.#entitled.writeUint128(row, view, offset);
  }

  writeExit(row: number, view: DataView, offset: number): void {
    this.#exits.writeUint128(row, view, offset);
  }
}

function twiceAsLong(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * column.length);
  longer.set(column);
  return longer;
}
