import { keccakPadded, rateBytes } from "@isthmus/protocol";
import type { AccountRows } from "../model/account-rows.ts";
import type { WrittenAccount } from "../model/account-writer.ts";
import { StateWriter } from "../model/state-writer.ts";

/** Blocks of Keccak-256 that a row takes: nearly every account does. */
const blocks = 3;
const rowBytes = blocks * rateBytes;
/** Rows that are hashed together. */
const pageRows = 1 << 13;
/** Runs of rows that are shorter are copied together before they are hashed. */
const fewRows = 32;

/** Where an account's amounts are in its bytes. Accounts with the same keys and the same amounts of zero have one layout. */
interface Layout {
  readonly balance: number;
  readonly exit: number;
  readonly position: number;
  /** Whether each of these is zero, and so a single byte. */
  readonly isCostZero: boolean;
  readonly isRealisedZero: boolean;
  readonly isVariationZero: boolean;
  /** Bytes of the funding index, of any form. */
  readonly fundingBytes: number;
  /** Where the bytes of each start; 0 where there is none. */
  readonly balanceAt: number;
  readonly exitAt: number;
  readonly lotsAt: number;
  readonly fundingAt: number;
  readonly costAt: number;
  readonly realisedAt: number;
  readonly variationAt: number;
  /** The account's id, and the address where it is paid; 0 unless that is one. */
  readonly idAt: number;
  readonly recipientAt: number;
}

/**
 * The bytes that are hashed for each account, padded, row by row: where only amounts have changed, these are written in place and the
 * object is not looked at. An account whose bytes take another number of blocks, or that has an open obligation, has no row. Derived from the state;
 * never part of it.
 */
export class AccountBytes {
  readonly #pages: Uint8Array[] = [];
  readonly #views: DataView[] = [];
  /** By account number, its place in `#known` plus one; 0 without a row. */
  #layouts = new Uint32Array(1_024);
  readonly #known: Layout[] = [];
  readonly #byName = new Map<string, number>();
  /** That of the last account that was kept: mostly that of the next one. */
  #recent = 0;
  #funding: { readonly index: bigint; readonly bytes: Uint8Array } = { index: -1n, bytes: new Uint8Array(0) };
  readonly #gathered = new Uint8Array(fewRows * 16 * rowBytes);

  /** An account changes in other respects than its amounts: its bytes are void. */
  accountChanges(number: number): void {
    if (number < this.#layouts.length) this.#layouts[number] = 0;
  }

  /** Keeps the bytes of an account. @param bytes with `length` bytes from `start` on @returns false if it gets no row */
  keep(rows: AccountRows, number: number, written: WrittenAccount): boolean {
    if (number >= this.#layouts.length) this.#grow(number);
    this.#layouts[number] = 0;
    const { bytes, start, length } = written;
    if (Math.floor(length / rateBytes) + 1 !== blocks) return false;
    const funding = this.#fundingBytes(rows.positions.fundingIndices.at(number));
    const layout = layoutOf(rows, number, { ...written, fundingBytes: funding.length });
    if (layout === null) return false;
    const at = this.#rowAt(number);
    const page = this.#pageOf(number);
    page.set(bytes.subarray(start, start + length), at);
    page.fill(0, at + length, at + rowBytes);
    page[at + length] = 0x01;
    page[at + rowBytes - 1] = (page[at + rowBytes - 1] as number) | 0x80;
    this.#layouts[number] = this.#idOf(layout);
    return true;
  }

  /** Writes the present amounts of a row into the bytes that are kept. @returns false if they have to be written again */
  update(rows: AccountRows, number: number): boolean {
    const known = number < this.#layouts.length ? (this.#layouts[number] as number) : 0;
    if (known === 0) return false;
    const layout = this.#known[known - 1] as Layout;
    if (rows.pending.numberAt(number) !== 0 || rows.reasons.keys[number] !== 0 || rows.gains.keys[number] !== 0)
      return false;
    const { balances, exits, positions } = rows;
    // NaN, where an amount is no number, is neither zero nor equal to anything.
    if (balances.keys[number] !== layout.balance || exits.keys[number] !== layout.exit) return false;
    if (positions.keys[number] !== layout.position) return false;
    const realised = rows.realised.numberAt(number);
    const variation = rows.variation.numberAt(number);
    if ((realised === 0) !== layout.isRealisedZero || (variation === 0) !== layout.isVariationZero) return false;
    const balance = layout.balance === 0 ? 0 : balances.amounts.numberAt(number);
    const exit = layout.exit === 0 ? 0 : exits.amounts.numberAt(number);
    if (Number.isNaN(realised + variation + balance + exit)) return false;
    const view = this.#views[number >>> 13] as DataView;
    const at = this.#rowAt(number);
    if (layout.position !== 0 && !this.#updatePosition(rows, number, layout)) return false;
    if (layout.balance !== 0) view.setFloat64(at + layout.balanceAt, balance);
    if (layout.exit !== 0) view.setFloat64(at + layout.exitAt, exit);
    if (!layout.isRealisedZero) view.setFloat64(at + layout.realisedAt, realised);
    if (!layout.isVariationZero) view.setFloat64(at + layout.variationAt, variation);
    return true;
  }

  /** Copies the id of an account as bytes. @returns false if they are not kept */
  copyId(number: number, into: Uint8Array, offset: number): boolean {
    return this.#copy(number, "idAt", into, offset);
  }

  /** The same of the address where an account is paid, if it is one. */
  copyRecipient(number: number, into: Uint8Array, offset: number): boolean {
    return this.#copy(number, "recipientAt", into, offset);
  }

  /** Hashes rows into their places, 32 bytes each. @param numbers ascending, of accounts with a row */
  hash(numbers: Uint32Array, into: Uint8Array): void {
    let waiting: number[] = [];
    for (let first = 0; first < numbers.length; ) {
      const number = numbers[first] as number;
      let count = 1;
      const most = pageRows - (number & (pageRows - 1));
      while (count < most && numbers[first + count] === number + count) count += 1;
      if (count >= fewRows) this.#hashRun(number, count, into);
      else for (let i = 0; i < count; i++) waiting.push(number + i);
      if (waiting.length >= fewRows * 15) waiting = this.#hashGathered(waiting, into);
      first += count;
    }
    this.#hashGathered(waiting, into);
  }

  #hashRun(number: number, count: number, into: Uint8Array): void {
    const at = this.#rowAt(number);
    const bytes = this.#pageOf(number).subarray(at, at + count * rowBytes);
    keccakPadded({ bytes, blocks, output: into.subarray(32 * number, 32 * (number + count)) });
  }

  #hashGathered(numbers: readonly number[], into: Uint8Array): number[] {
    const bytes = this.#gathered;
    numbers.forEach((number, i) => {
      const at = this.#rowAt(number);
      bytes.set(this.#pageOf(number).subarray(at, at + rowBytes), i * rowBytes);
    });
    const output = new Uint8Array(32 * numbers.length);
    keccakPadded({ bytes: bytes.subarray(0, numbers.length * rowBytes), blocks, output });
    numbers.forEach((number, i) => {
      into.set(output.subarray(32 * i, 32 * i + 32), 32 * number);
    });
    return [];
  }

  /** @returns false if the position's bytes have to be written again */
  #updatePosition({ positions }: AccountRows, number: number, layout: Layout): boolean {
    const cost = positions.costs.numberAt(number);
    const lots = positions.lots.numberAt(number);
    const funding = this.#fundingBytes(positions.fundingIndices.at(number));
    if ((cost === 0) !== layout.isCostZero || Number.isNaN(cost + lots)) return false;
    if (funding.length !== layout.fundingBytes) return false;
    const view = this.#views[number >>> 13] as DataView;
    const page = this.#pages[number >>> 13] as Uint8Array;
    const at = this.#rowAt(number);
    view.setFloat64(at + layout.lotsAt, lots);
    for (let i = 0; i < funding.length; i++) page[at + layout.fundingAt + i] = funding[i] as number;
    if (!layout.isCostZero) view.setFloat64(at + layout.costAt, cost);
    return true;
  }

  /** The bytes of a funding index: nearly all positions have the same. */
  #fundingBytes(fundingIndex: bigint): Uint8Array {
    if (fundingIndex === this.#funding.index) return this.#funding.bytes;
    const writer = new StateWriter();
    writer.bigint(fundingIndex);
    const bytes = Uint8Array.from(writer.bytes.subarray(0, writer.length));
    this.#funding = { index: fundingIndex, bytes };
    return bytes;
  }

  #copy(number: number, field: "idAt" | "recipientAt", into: Uint8Array, offset: number): boolean {
    const known = number < this.#layouts.length ? (this.#layouts[number] as number) : 0;
    if (known === 0) return false;
    const from = (this.#known[known - 1] as Layout)[field];
    if (from === 0) return false;
    const page = this.#pages[number >>> 13] as Uint8Array;
    const at = this.#rowAt(number) + from;
    for (let i = 0; i < 32; i++) into[offset + i] = page[at + i] as number;
    return true;
  }

  #rowAt(number: number): number {
    return (number & (pageRows - 1)) * rowBytes;
  }

  #pageOf(number: number): Uint8Array {
    const index = number >>> 13;
    let page = this.#pages[index];
    if (page === undefined) {
      page = new Uint8Array(pageRows * rowBytes);
      this.#pages[index] = page;
      this.#views[index] = new DataView(page.buffer);
    }
    return page;
  }

  #idOf(layout: Layout): number {
    const recent = this.#known[this.#recent - 1];
    if (recent !== undefined && isSame(recent, layout)) return this.#recent;
    const name = Object.values(layout).join();
    let id = this.#byName.get(name);
    if (id === undefined) {
      id = this.#known.push(layout);
      this.#byName.set(name, id);
    }
    this.#recent = id;
    return id;
  }

  #grow(number: number): void {
    const longer = new Uint32Array(Math.ceil(1.5 * (number + 1)));
    longer.set(this.#layouts);
    this.#layouts = longer;
  }
}

function isSame(left: Layout, right: Layout): boolean {
  return (
    left.balance === right.balance &&
    left.exit === right.exit &&
    left.position === right.position &&
    left.isCostZero === right.isCostZero &&
    left.fundingBytes === right.fundingBytes &&
    left.isRealisedZero === right.isRealisedZero &&
    left.isVariationZero === right.isVariationZero &&
    left.balanceAt === right.balanceAt &&
    left.exitAt === right.exitAt &&
    left.lotsAt === right.lotsAt &&
    left.variationAt === right.variationAt &&
    left.idAt === right.idAt &&
    left.recipientAt === right.recipientAt
  );
}

/** Bytes of an amount that is not zero, behind the byte that marks its form. */
const amountBytes = 8;

/** Where amounts have just been written; null if an amount is no number, or there are several of a kind. */
function layoutOf(
  rows: AccountRows,
  number: number,
  written: WrittenAccount & { readonly fundingBytes: number },
): Layout | null {
  const { balances, exits, positions } = rows;
  const [balance, exit, position] = [balances.keys[number] ?? 0, exits.keys[number] ?? 0, positions.keys[number] ?? 0];
  const hasObligation = rows.pending.at(number) !== 0n || (rows.reasons.keys[number] ?? 0) !== 0;
  if (hasObligation || (rows.gains.keys[number] ?? 0) !== 0 || balance < 0 || exit < 0 || position < 0) return null;
  const { costs, lots } = positions;
  let sum = rows.realised.numberAt(number) + rows.variation.numberAt(number);
  if (balance !== 0) sum += balances.amounts.numberAt(number);
  if (exit !== 0) sum += exits.amounts.numberAt(number);
  if (position !== 0) sum += costs.numberAt(number) + lots.numberAt(number);
  if (Number.isNaN(sum)) return null;
  const { start, fundingBytes } = written;
  const positionsEnd = written.positionsEnd - start;
  const fundingAt = positionsEnd - amountBytes - 1 - fundingBytes;
  return {
    balance,
    exit,
    position,
    isCostZero: position !== 0 && costs.numberAt(number) === 0,
    fundingBytes,
    isRealisedZero: rows.realised.numberAt(number) === 0,
    isVariationZero: rows.variation.numberAt(number) === 0,
    balanceAt: written.balancesEnd - start - amountBytes,
    exitAt: written.exitsEnd - start - amountBytes,
    lotsAt: positionsEnd - amountBytes,
    fundingAt,
    costAt: fundingAt - amountBytes,
    realisedAt: positionsEnd + 1,
    variationAt: written.length - amountBytes,
    idAt: written.idAt === 0 ? 0 : written.idAt - start,
    recipientAt: written.recipientAt === 0 ? 0 : written.recipientAt - start,
  };
}
