import { type EntitlementRows, type Hex, toHex, writeHex } from "@isthmus/protocol";
import type { AccountBytes } from "../book/account-bytes.ts";
import { AmountColumn } from "../model/amount-column.ts";
import { NumberSum } from "../model/number-sum.ts";

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
  readonly #accountBytes: AccountBytes;
  #numbers = new Uint32Array(64);
  #assets = new Uint32Array(64);
  /** 32 bytes each. */
  #recipients = new Uint8Array(64 * recipientBytes);
  #length = 0;
  readonly #entitled = new AmountColumn();
  readonly #exits = new AmountColumn();

  /** @param accountIds by number @param accountBytes saves reading their text where it is kept */
  constructor(accountIds: readonly Hex[], accountBytes: AccountBytes) {
    this.#accountIds = accountIds;
    this.#accountBytes = accountBytes;
  }

  get length(): number {
    return this.#length;
  }

  add(row: LeafRow): void {
    const at = this.#next();
    this.set(at, row);
  }

  /** Adds the leaf of an account without an entitlement, whose address is kept. @returns false if it is not */
  addExit(number: number, asset: number, exitQuanta: number): boolean {
    const at = this.#next();
    if (!this.#accountBytes.copyRecipient(number, this.#recipients, recipientBytes * at)) {
      this.#length = at;
      return false;
    }
    this.#numbers[at] = number;
    this.#assets[at] = asset;
    this.#entitled.pushNumber(0);
    this.#exits.pushNumber(exitQuanta);
    return true;
  }

  /** @param row at most the number of rows */
  set(row: number, { number, asset, recipient, entitledQuanta, exitQuanta }: LeafRow): void {
    this.#numbers[row] = number;
    this.#assets[row] = asset;
    writeHex(this.#recipients, recipientBytes * row, recipient, recipientBytes);
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
    return toHex(this.#recipients.subarray(recipientBytes * row, recipientBytes * (row + 1)));
  }

  writeAccount(row: number, bytes: Uint8Array, offset: number): void {
    if (!this.#accountBytes.copyId(this.numberAt(row), bytes, offset)) writeHex(bytes, offset, this.accountAt(row), 32);
  }

  writeRecipient(row: number, bytes: Uint8Array, offset: number): void {
    const from = recipientBytes * row;
    for (let i = 0; i < recipientBytes; i++) bytes[offset + i] = this.#recipients[from + i] as number;
  }

  /** Sums by asset, of assets with rows. */
  sums(): Map<number, LeafSums> {
    const sums = new Map<number, { readonly entitled: NumberSum; readonly exits: NumberSum }>();
    for (let row = 0; row < this.length; row++) {
      const asset = this.assetAt(row);
      let sum = sums.get(asset);
      if (sum === undefined) {
        sum = { entitled: new NumberSum(), exits: new NumberSum() };
        sums.set(asset, sum);
      }
      sum.entitled.addAt(this.#entitled, row);
      sum.exits.addAt(this.#exits, row);
    }
    return new Map(
      [...sums].map(([asset, { entitled, exits }]) => [
        asset,
        { entitledQuanta: entitled.quanta, exitQuanta: exits.quanta },
      ]),
    );
  }

  /** Makes room for one more row. @returns its place */
  #next(): number {
    const at = this.#length;
    if (at === this.#numbers.length) {
      this.#numbers = twiceAsLong(this.#numbers);
      this.#assets = twiceAsLong(this.#assets);
      const recipients = new Uint8Array(2 * this.#recipients.length);
      recipients.set(this.#recipients);
      this.#recipients = recipients;
    }
    this.#length = at + 1;
    return at;
  }

  writeEntitled(row: number, view: DataView, offset: number): void {
    this.#entitled.writeUint128(row, view, offset);
  }

  writeExit(row: number, view: DataView, offset: number): void {
    this.#exits.writeUint128(row, view, offset);
  }
}

const recipientBytes = 32;

function twiceAsLong(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * column.length);
  longer.set(column);
  return longer;
}
