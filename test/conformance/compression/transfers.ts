import { checkObligations, compareNames, compareObligations, netPositions, type Obligation } from "./obligation.ts";

/** A party and the size of its net position, quanta, > 0. */
interface OpenPosition {
  readonly name: string;
  readonly amountQuanta: bigint;
}

/**
 * Non-conservative compression: any party may pay any other. The gross becomes half the sum of the absolute net
 * positions, the least that is possible at all, in at most n - 1 transfers.
 *
 * The largest debtor pays the largest creditor until one of the two is done, so each transfer closes at least one party
 * and the last one closes two. Ties go by name, so the result does not depend on the order of the input.
 *
 * @returns the transfers in the order of names
 * @throws AMOUNT_OUT_OF_RANGE, INPUT_INVALID
 */
export function compressFreely(obligations: readonly Obligation[]): Obligation[] {
  const net = netPositions(checkObligations(obligations));
  const debtors = largestFirst([...net].filter(([, amount]) => amount > 0n));
  const creditors = largestFirst([...net].filter(([, amount]) => amount < 0n).map(([name, amount]) => [name, -amount]));
  const transfers: Obligation[] = [];
  let creditorAt = 0;
  let owedQuanta = creditors[0]?.amountQuanta ?? 0n;
  for (const debtor of debtors) {
    let owesQuanta = debtor.amountQuanta;
    while (owesQuanta > 0n) {
      const creditor = creditors[creditorAt];
      if (creditor === undefined) break;
      const amountQuanta = owesQuanta < owedQuanta ? owesQuanta : owedQuanta;
      transfers.push({ debtor: debtor.name, creditor: creditor.name, amountQuanta });
      owesQuanta -= amountQuanta;
      owedQuanta -= amountQuanta;
      if (owedQuanta === 0n) owedQuanta = creditors[++creditorAt]?.amountQuanta ?? 0n;
    }
  }
  return transfers.sort(compareObligations);
}

function largestFirst(entries: readonly (readonly [string, bigint])[]): OpenPosition[] {
  return entries
    .map(([name, amountQuanta]) => ({ name, amountQuanta }))
    .sort((left, right) => {
      if (left.amountQuanta === right.amountQuanta) return compareNames(left.name, right.name);
      return left.amountQuanta > right.amountQuanta ? -1 : 1;
    });
}
