import { compareNames, type Obligation } from "./obligation.ts";

/**
 * A book of obligations with numbered parties: parallel obligations merged, what a party owes itself left out, both in
 * the order of names, so the order of the input has no influence on any result.
 */
export interface NumberedBook {
  readonly names: readonly string[];
  readonly debtors: Int32Array;
  readonly creditors: Int32Array;
  readonly amounts: readonly bigint[];
  /** For each obligation of the input its merged one, or -1 for what a party owes itself. */
  readonly mergedIndex: Int32Array;
}

/** Numbers the parties and merges parallel obligations, in time proportional to the book. */
export function numberBook(obligations: readonly Obligation[]): NumberedBook {
  const { names, debtorOf, creditorOf } = numberParties(obligations);
  const byCreditor = sortedBy(creditorOf, names.length, Int32Array.from(obligations.keys()));
  const order = sortedBy(debtorOf, names.length, byCreditor);
  const mergedIndex = new Int32Array(obligations.length).fill(-1);
  const debtors = new Int32Array(obligations.length);
  const creditors = new Int32Array(obligations.length);
  const amounts: bigint[] = [];
  for (const at of order) {
    const debtor = debtorOf[at] as number;
    const creditor = creditorOf[at] as number;
    if (debtor === creditor) continue;
    const last = amounts.length - 1;
    const amountQuanta = obligations[at]?.amountQuanta ?? 0n;
    if (last >= 0 && debtors[last] === debtor && creditors[last] === creditor) {
      amounts[last] = (amounts[last] ?? 0n) + amountQuanta;
    } else {
      debtors[last + 1] = debtor;
      creditors[last + 1] = creditor;
      amounts.push(amountQuanta);
    }
    mergedIndex[at] = amounts.length - 1;
  }
  const count = amounts.length;
  return { names, debtors: debtors.slice(0, count), creditors: creditors.slice(0, count), amounts, mergedIndex };
}

interface NumberedParties {
  readonly names: readonly string[];
  readonly debtorOf: Int32Array;
  readonly creditorOf: Int32Array;
}

/** Numbers parties in the order of their names. */
function numberParties(obligations: readonly Obligation[]): NumberedParties {
  const firstSeen = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = firstSeen.get(name);
    if (known !== undefined) return known;
    firstSeen.set(name, firstSeen.size);
    return firstSeen.size - 1;
  };
  const debtorOf = new Int32Array(obligations.length);
  const creditorOf = new Int32Array(obligations.length);
  obligations.forEach(({ debtor, creditor }, at) => {
    debtorOf[at] = numberOf(debtor);
    creditorOf[at] = numberOf(creditor);
  });
  const names = [...firstSeen.keys()].sort(compareNames);
  const rank = new Int32Array(names.length);
  names.forEach((name, number) => {
    rank[firstSeen.get(name) as number] = number;
  });
  const ranked = (seen: number): number => rank[seen] as number;
  return { names, debtorOf: debtorOf.map(ranked), creditorOf: creditorOf.map(ranked) };
}

/** Stable counting sort of positions by a key of 0 .. keyCount - 1. */
function sortedBy(keys: Int32Array, keyCount: number, positions: Int32Array): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 0; key < keyCount; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(positions.length);
  for (const position of positions) {
    const key = keys[position] as number;
    const place = next[key] as number;
    sorted[place] = position;
    next[key] = place + 1;
  }
  return sorted;
}
