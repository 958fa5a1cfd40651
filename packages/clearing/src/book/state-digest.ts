import {
  fromHex,
  type Hex,
  hashThreads,
  keccak256,
  keccakMessages,
  MerkleTree,
  messagesPartBytes,
  messagesThreadBytes,
  rateBytes,
  toHex,
} from "@isthmus/protocol";
import type { AccountRows } from "../model/account-rows.ts";
import { AccountWriter } from "../model/account-writer.ts";
import type { Account, State } from "../model/state.ts";
import { StateWriter } from "../model/state-writer.ts";
import { AccountBytes } from "./account-bytes.ts";
import { ChangeSet } from "./change-set.ts";

const text = new TextEncoder();
const stateDomain = keccak256(text.encode("isthmus/v1/state"));
const accountDomain = keccak256(text.encode("isthmus/v1/state/account"));

/**
 * The state digest: keccak256(domain ‖ root over the accounts ‖ digest of the recorded trades ‖ rest of the state). A leaf of
 * the root is keccak256(account domain ‖ account), in the order of account numbers; values are in the binary form of
 * `StateWriter` (`docs/reference/state.md`). It leaves out what a cycle header carries beside it: journal index, journal
 * digest and cycle digest. Only accounts that changed since the last digest are hashed again.
 */
export class StateDigest {
  readonly #changes = new ChangeSet();
  readonly #writer = new StateWriter();
  readonly #accountWriter = new AccountWriter(this.#writer);
  readonly #rows: AccountRows;
  /** What was hashed of each account. */
  readonly bytes = new AccountBytes();
  #tree = new MerkleTree([]);

  constructor(rows: AccountRows) {
    this.#rows = rows;
  }

  /** An account is about to change, or is new. */
  accountChanges(number: number): void {
    this.bytes.accountChanges(number);
    this.#changes.mark(number);
  }

  /** Accounts whose rows change. */
  rowsChange(numbers: Uint32Array): void {
    this.#changes.markAll(numbers);
  }

  /**
   * @param accounts those of the state, by number
   * @param tradesDigest SHA-256 of the recorded trades, in hex
   */
  of(state: State, accounts: readonly Readonly<Account>[], tradesDigest: string): Hex {
    this.#update(accounts);
    const {
      accounts: _a,
      accountIds,
      journalIndex: _i,
      journalDigest: _j,
      cycleDigest: _c,
      trades: _t,
      ...rest
    } = state;
    const writer = this.#writer;
    writer.length = 0;
    writer.value({ ...rest, accountCount: accountIds.length });
    const restBytes = writer.bytes.subarray(0, writer.length);
    return toHex(keccak256(stateDomain, fromHex(this.#tree.root), fromHex(`0x${tradesDigest}`), restBytes));
  }

  #update(accounts: readonly Readonly<Account>[]): void {
    const count = accounts.length;
    const before = this.#tree.size;
    // Accounts are never removed; those opened since the last digest come after the earlier ones.
    const taken = this.#changes.take();
    const changed = taken.subarray(0, below(taken, before));
    if (changed.length === 0 && count === before) return;
    this.#rows.reserve(count);
    let hashes = this.#tree.leafHashes;
    if (count > before) {
      hashes = new Uint8Array(32 * count);
      hashes.set(this.#tree.leafHashes);
    }
    const [inRows, others] = this.#updateRows(changed);
    this.bytes.hash(inRows, hashes);
    this.#hash(accounts, others, hashes);
    this.#hash(accounts, range(before, count), hashes);
    this.#tree = new MerkleTree(hashes, { tree: this.#tree, changed, movedFrom: before, isConsumed: true });
  }

  /** Writes amounts into the bytes that are kept. @returns the accounts of which that was enough, and the others */
  #updateRows(changed: Uint32Array): [Uint32Array, Uint32Array] {
    const [inRows, others] = [new Uint32Array(changed.length), new Uint32Array(changed.length)];
    let [rowCount, otherCount] = [0, 0];
    for (let i = 0; i < changed.length; i++) {
      const number = changed[i] as number;
      if (this.bytes.update(this.#rows, number)) inRows[rowCount++] = number;
      else others[otherCount++] = number;
    }
    return [inRows.subarray(0, rowCount), others.subarray(0, otherCount)];
  }

  /** Hashes accounts into their places. */
  #hash(accounts: readonly Readonly<Account>[], numbers: ArrayLike<number>, into: Uint8Array): void {
    const words = new Uint32Array(into.buffer, into.byteOffset, into.length / 4);
    const limitBytes = hashThreads() === null ? messagesPartBytes : messagesThreadBytes;
    for (let first = 0; first < numbers.length; ) {
      const written = this.#write(accounts, numbers, { first, limitBytes });
      const count = written.starts.length;
      const digests = new Uint32Array(keccakMessages(written).buffer);
      for (let k = 0; k < count; k++) {
        const place = 8 * (numbers[first + k] as number);
        for (let word = 0; word < 8; word++) words[place + word] = digests[8 * k + word] as number;
      }
      first += count;
    }
  }

  /** Writes accounts from one on, at least one and while they fit, each with room for its padding. */
  #write(
    accounts: readonly Readonly<Account>[],
    numbers: ArrayLike<number>,
    { first, limitBytes }: { readonly first: number; readonly limitBytes: number },
  ): Parameters<typeof keccakMessages>[0] {
    const writer = this.#writer;
    writer.length = 0;
    const starts: number[] = [];
    const lengthsBytes: number[] = [];
    for (let i = first; i < numbers.length; i++) {
      const start = writer.length;
      writer.raw(accountDomain);
      const number = numbers[i] as number;
      const isKnown = this.#accountWriter.write(accounts[number] as Account);
      const length = writer.length - start;
      const padded = rateBytes * (Math.floor(length / rateBytes) + 1);
      // It is written again in the next part.
      if (start > 0 && start + padded > limitBytes) break;
      if (isKnown)
        this.bytes.keep(this.#rows, number, { bytes: writer.bytes, start, length, ...this.#accountWriter.last });
      writer.room(padded - length);
      writer.length = start + padded;
      starts.push(start);
      lengthsBytes.push(length);
    }
    return { bytes: writer.bytes, starts, lengthsBytes };
  }
}

/** How many of ascending numbers are below a limit. */
function below(numbers: Uint32Array, limit: number): number {
  let count = numbers.length;
  while (count > 0 && (numbers[count - 1] as number) >= limit) count -= 1;
  return count;
}

function range(from: number, to: number): Uint32Array {
  const numbers = new Uint32Array(to - from);
  for (let i = 0; i < numbers.length; i++) numbers[i] = from + i;
  return numbers;
}
