import type { Hex } from "@isthmus/protocol";
import { positionValue } from "../margin/position.ts";
import { standing } from "../margin/standing.ts";
import type { Book } from "../state/book.ts";
import { houseAccounts } from "../state/house-accounts.ts";
import { settlementMoney } from "./layers.ts";

/** A stress: the move of every mark in parts per million, by instrument; the others stand still. */
export type StressScenario = ReadonlyMap<number, number>;

/** What the two worst members would lose beyond their own money, against the funds that would pay it. */
export interface CoverTwo {
  /** Index of the worst scenario, -1 when no scenario makes anybody lose more than it has. */
  readonly scenario: number;
  /** At most two, the larger loss first. */
  readonly members: readonly { readonly account: Hex; readonly lossQuanta: bigint }[];
  readonly lossQuanta: bigint;
  /** House capital + insurance + default fund, settlement money only. */
  readonly fundsQuanta: bigint;
  readonly covered: boolean;
}

/**
 * Sizes the funds: over all scenarios, the largest sum of the two largest losses that members would leave, their own
 * default fund contributions already counted (Cover-2). Linear in the positions; nothing is changed.
 */
export function coverTwo(book: Book, scenarios: readonly StressScenario[]): CoverTwo {
  let worst: Omit<CoverTwo, "fundsQuanta" | "covered"> = { scenario: -1, members: [], lossQuanta: 0n };
  scenarios.forEach((scenario, index) => {
    const losses: { account: Hex; lossQuanta: bigint }[] = [];
    for (const id of book.sortedIds()) {
      const account = book.read(id);
      if (account.house || account.positions.size === 0) continue;
      let equity = standing(book, account).equityQuanta + account.contributionQuanta;
      for (const [number, { lots }] of account.positions) {
        equity += (positionValue(book.instrument(number), lots) * BigInt(scenario.get(number) ?? 0)) / 1_000_000n;
      }
      if (equity < 0n) losses.push({ account: id, lossQuanta: -equity });
    }
    losses.sort((left, right) =>
      left.lossQuanta > right.lossQuanta ? -1 : left.lossQuanta < right.lossQuanta ? 1 : 0,
    );
    const members = losses.slice(0, 2);
    const lossQuanta = members.reduce((sum, member) => sum + member.lossQuanta, 0n);
    if (lossQuanta > worst.lossQuanta) worst = { scenario: index, members, lossQuanta };
  });
  const { capital, insurance, defaultFund } = houseAccounts;
  const fundsQuanta = [capital, insurance, defaultFund].reduce((sum, id) => sum + settlementMoney(book, id), 0n);
  return { ...worst, fundsQuanta, covered: worst.lossQuanta <= fundsQuanta };
}
