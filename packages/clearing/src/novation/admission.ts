import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { requireDebtWithinLimits } from "../lending/debt-limits.ts";
import { type AccountRisk, closedMoney, netMoney } from "../margin/account-risk.ts";
import { requirePositionLimit, requirePositionRoom } from "../margin/concentration.ts";
import { requireContributed } from "../margin/required-contribution.ts";
import { requireFresh } from "../market/freshness.ts";
import type { Account } from "../model/state.ts";
import { type PositionChange, reduces } from "../positions/position-change.ts";

/** Positions that an account is about to take on, whichever way: by trade, transfer, port, auction or as a backstop. */
export interface Taken {
  readonly account: Readonly<Account>;
  /** Its own position changes, of different instruments. */
  readonly changes: readonly PositionChange[];
  /** The account that gives all of them up, if no trade makes them. */
  readonly giver?: Readonly<Account>;
}

/**
 * Requires that an account may take positions on, apart from margin and debts: the one list for all ways of doing so. What only
 * closes lots passes, unless the account is isolated and holds another instrument.
 * @throws ISOLATED_ACCOUNT, ACCOUNT_SUSPENDED, CONTRIBUTION_OVERDUE, PRICE_STALE, LIMIT_EXCEEDED, POSITION_LIMIT
 */
export function requireMayTake(book: Book, { account, changes, giver }: Taken): void {
  const opened = changes.filter((change) => !reduces(change));
  if (opened.length === 0) return;
  require(!account.suspended, "ACCOUNT_SUSPENDED", { account: account.id });
  requireContributed(book, account);
  requireOneInstrument(account, opened);
  for (const { after } of opened) requireFresh(book, account, book.instrument(after.instrument));
  const added = opened.filter(({ oldLots }) => oldLots === 0n).length;
  requirePositionRoom(book, account, added);
  for (const { after } of opened) {
    requirePositionLimit(book, account, { instrument: book.instrument(after.instrument), lots: after.lots, giver });
  }
}

/**
 * Requires that what an account owes stays within the limits on debts. Maintenance margin that its money does not cover counts
 * as a debt when it takes positions on, since closing them may turn it into one. Reserved credit counts as used.
 * @param after its risk with the positions
 * @throws DEBT_LIMIT_EXCEEDED
 */
export function requireMayOwe(book: Book, { account, changes, giver }: Taken, after: AccountRisk): void {
  const opens = changes.some((change) => !reduces(change));
  const netQuanta = opens ? closedMoney(after) : netMoney(after) - after.reservedQuanta;
  requireDebtWithinLimits(book, account, { netQuanta, absorbed: giver });
}

function requireOneInstrument(
  { id, marginMode, positions }: Readonly<Account>,
  opened: readonly PositionChange[],
): void {
  if (marginMode !== "isolated") return;
  const held = new Set([...positions.keys(), ...opened.map(({ after }) => after.instrument)]);
  require(held.size <= 1, "ISOLATED_ACCOUNT", { account: id });
}
