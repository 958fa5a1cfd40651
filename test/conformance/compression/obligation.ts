import { amountLimitQuanta, IsthmusError } from "@isthmus/protocol";

/** What one party owes another. */
export interface Obligation {
  readonly debtor: string;
  readonly creditor: string;
  /** >= 0, below 2^127. */
  readonly amountQuanta: bigint;
}

/**
 * Checks every obligation.
 * @returns the obligations, unchanged
 * @throws AMOUNT_OUT_OF_RANGE for a negative amount or one of 2^127 and more; INPUT_INVALID for an empty name
 */
export function checkObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  obligations.forEach(({ debtor, creditor, amountQuanta }, index) => {
    if (debtor === "" || creditor === "") throw new IsthmusError("INPUT_INVALID", { field: "party", index });
    if (amountQuanta < 0n || amountQuanta >= amountLimitQuanta) {
      throw new IsthmusError("AMOUNT_OUT_OF_RANGE", { field: "amountQuanta", index, value: amountQuanta });
    }
  });
  return obligations;
}

/** Sum of all amounts, quanta. */
export function grossOf(obligations: readonly Obligation[]): bigint {
  return obligations.reduce((sum, obligation) => sum + obligation.amountQuanta, 0n);
}

/** What each party owes minus what it is owed, by name in rising order. The values sum to zero. */
export function netPositions(obligations: readonly Obligation[]): Map<string, bigint> {
  const net = new Map<string, bigint>();
  for (const { debtor, creditor, amountQuanta } of obligations) {
    net.set(debtor, (net.get(debtor) ?? 0n) + amountQuanta);
    net.set(creditor, (net.get(creditor) ?? 0n) - amountQuanta);
  }
  return new Map([...net].sort(([left], [right]) => compareNames(left, right)));
}

/** Order of names by code unit: the same on every machine, whatever its language. */
export function compareNames(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Order by debtor, then creditor, then amount. */
export function compareObligations(left: Obligation, right: Obligation): number {
  const names = compareNames(left.debtor, right.debtor) || compareNames(left.creditor, right.creditor);
  if (names !== 0 || left.amountQuanta === right.amountQuanta) return names;
  return left.amountQuanta < right.amountQuanta ? -1 : 1;
}
