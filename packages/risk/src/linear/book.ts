import { IsthmusError } from "@isthmus/protocol";
import type { LinearAccount } from "./account.ts";
import { isSafe } from "./marks.ts";

/** Many accounts in columns; positions of one account are contiguous: `positionStart[a] .. positionStart[a + 1]`. */
export interface LinearBook {
  readonly count: number;
  readonly initialBalance: Float64Array;
  readonly maintenanceBalance: Float64Array;
  readonly positionStart: Uint32Array;
  readonly instrument: Uint32Array;
  readonly sizeLots: Float64Array;
  /** Accounts with a figure that a double cannot represent exactly; they have no positions in the columns. */
  readonly wide: ReadonlyMap<number, LinearAccount>;
}

/**
 * Packs accounts into typed arrays.
 * @param instrumentCount number of listed instruments
 * @throws INSTRUMENT_UNKNOWN for a position in an unlisted one
 */
export function packLinearBook(accounts: readonly LinearAccount[], instrumentCount: number): LinearBook {
  const positionCount = accounts.reduce((sum, account) => sum + account.positions.length, 0);
  const book = {
    count: accounts.length,
    initialBalance: new Float64Array(accounts.length),
    maintenanceBalance: new Float64Array(accounts.length),
    positionStart: new Uint32Array(accounts.length + 1),
    instrument: new Uint32Array(positionCount),
    sizeLots: new Float64Array(positionCount),
    wide: new Map<number, LinearAccount>(),
  };
  let next = 0;
  accounts.forEach((account, index) => {
    for (const { instrument } of account.positions) {
      if (!(Number.isInteger(instrument) && instrument >= 0 && instrument < instrumentCount)) {
        throw new IsthmusError("INSTRUMENT_UNKNOWN", { instrument });
      }
    }
    if (isNarrow(account)) {
      book.initialBalance[index] = Number(account.initialBalanceQuanta);
      book.maintenanceBalance[index] = Number(account.maintenanceBalanceQuanta);
      for (const { instrument, sizeLots } of account.positions) {
        book.instrument[next] = instrument;
        book.sizeLots[next] = Number(sizeLots);
        next++;
      }
    } else {
      book.wide.set(index, account);
    }
    book.positionStart[index + 1] = next;
  });
  return book;
}

function isNarrow(account: LinearAccount): boolean {
  const balances = isSafe(account.initialBalanceQuanta) && isSafe(account.maintenanceBalanceQuanta);
  return balances && account.positions.every(({ sizeLots }) => isSafe(sizeLots));
}

/** Returns one account of the book in bigints. */
export function unpackLinearAccount(book: LinearBook, index: number): LinearAccount {
  const wide = book.wide.get(index);
  if (wide !== undefined) return wide;
  const positions = [];
  const end = book.positionStart[index + 1] as number;
  for (let at = book.positionStart[index] as number; at < end; at++) {
    positions.push({ instrument: book.instrument[at] as number, sizeLots: BigInt(book.sizeLots[at] as number) });
  }
  return {
    initialBalanceQuanta: BigInt(book.initialBalance[index] as number),
    maintenanceBalanceQuanta: BigInt(book.maintenanceBalance[index] as number),
    positions,
  };
}
