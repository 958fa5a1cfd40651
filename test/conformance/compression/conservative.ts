import { BigAmounts, buildNetwork, type FlowSolution, solveMinCostFlow } from "@isthmus/clearing/flow";
import { type NumberedBook, numberBook } from "./numbered-book.ts";
import { checkObligations, compareObligations, grossOf, type Obligation } from "./obligation.ts";
import { SafeIntegerAmounts } from "./safe-integer-amounts.ts";

/** The result of conservative compression. */
export interface ConservativeCompression {
  /** The obligations of the input, in its order, each with what stays owed: 0 <= remaining <= amount. */
  readonly remaining: readonly Obligation[];
  readonly grossBeforeQuanta: bigint;
  /** The least gross that keeps every party's net on the original edges: the optimum of the linear programme. */
  readonly grossAfterQuanta: bigint;
  /**
   * Dual prices, the proof of optimality: the gross after compression is
   * sum of price * net + sum over obligations of amount * min(0, 1 - price(debtor) + price(creditor)), at these prices.
   */
  readonly prices: ReadonlyMap<string, number>;
}

/**
 * Compresses a book on its original edges: no party gets a new counterparty, no obligation grows, every net position
 * stays, and the gross becomes the least possible.
 *
 * What stays owed is the cheapest flow from net debtors to net creditors over the original edges at cost 1 per quantum.
 * Books with a gross below 2^53 run on doubles that hold whole numbers, larger ones on bigints; both give the same
 * result, which does not depend on the order of the input.
 *
 * @throws AMOUNT_OUT_OF_RANGE, INPUT_INVALID
 */
export function compressConservative(obligations: readonly Obligation[]): ConservativeCompression {
  checkObligations(obligations);
  const book = numberBook(obligations);
  const grossBeforeQuanta = grossOf(obligations);
  const isSafe = grossBeforeQuanta <= BigInt(Number.MAX_SAFE_INTEGER);
  const { amounts, solution } = isSafe ? solveSafe(book) : solveBig(book);
  const remaining = spread(obligations, book, amounts);
  return {
    remaining,
    grossBeforeQuanta,
    grossAfterQuanta: grossOf(remaining),
    prices: new Map(book.names.map((name, party) => [name, -(solution.prices[party] ?? 0)])),
  };
}

interface SolvedBook {
  readonly amounts: readonly bigint[];
  readonly solution: FlowSolution;
}

function solveSafe(book: NumberedBook): SolvedBook {
  const amounts = new Float64Array(book.amounts.length);
  const net = new Float64Array(book.names.length);
  for (let at = 0; at < amounts.length; at++) {
    const debtor = book.debtors[at] as number;
    const creditor = book.creditors[at] as number;
    const amount = Number(book.amounts[at]);
    amounts[at] = amount;
    net[debtor] = (net[debtor] as number) + amount;
    net[creditor] = (net[creditor] as number) - amount;
  }
  const network = buildNetwork(book.names.length, book.debtors, book.creditors);
  const flow = new SafeIntegerAmounts(network, amounts, net);
  const solution = solveMinCostFlow(network, flow);
  const remaining: bigint[] = [];
  for (const amount of flow.flow()) remaining.push(BigInt(amount));
  return { amounts: remaining, solution };
}

function solveBig(book: NumberedBook): SolvedBook {
  const net = new Array<bigint>(book.names.length).fill(0n);
  book.amounts.forEach((amount, at) => {
    const debtor = book.debtors[at] as number;
    const creditor = book.creditors[at] as number;
    net[debtor] = (net[debtor] ?? 0n) + amount;
    net[creditor] = (net[creditor] ?? 0n) - amount;
  });
  const network = buildNetwork(book.names.length, book.debtors, book.creditors);
  const flow = new BigAmounts(network, book.amounts, net);
  const solution = solveMinCostFlow(network, flow);
  return { amounts: flow.flow(), solution };
}

/** Gives what stays of a merged obligation back to its parts, the smallest part first. */
function spread(obligations: readonly Obligation[], book: NumberedBook, amounts: readonly bigint[]): Obligation[] {
  const parts = parallelParts(book);
  const remaining = obligations.map(({ debtor, creditor }, at) => {
    const merged = book.mergedIndex[at] as number;
    const isAlone = merged >= 0 && !parts.has(merged);
    return { debtor, creditor, amountQuanta: isAlone ? (amounts[merged] ?? 0n) : 0n };
  });
  const amountOf = (at: number): bigint => obligations[at]?.amountQuanta ?? 0n;
  for (const [merged, positions] of parts) {
    let left = amounts[merged] ?? 0n;
    for (const at of positions.sort((one, other) => compareAmounts(amountOf(one), amountOf(other)))) {
      const into = remaining[at];
      if (into === undefined) continue;
      into.amountQuanta = left < amountOf(at) ? left : amountOf(at);
      left -= into.amountQuanta;
    }
  }
  return remaining;
}

function compareAmounts(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Positions in the input of every merged obligation that has more than one. */
function parallelParts(book: NumberedBook): Map<number, number[]> {
  const first = new Int32Array(book.amounts.length).fill(-1);
  const parts = new Map<number, number[]>();
  book.mergedIndex.forEach((merged, at) => {
    if (merged < 0) return;
    const known = parts.get(merged);
    if (known !== undefined) known.push(at);
    else if (first[merged] === -1) first[merged] = at;
    else parts.set(merged, [first[merged] as number, at]);
  });
  return parts;
}

/** The obligations that are left, without the empty ones, in the order of names. */
export function openObligations(remaining: readonly Obligation[]): Obligation[] {
  return remaining.filter(({ amountQuanta }) => amountQuanta > 0n).sort(compareObligations);
}
