import { divideUp, larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Owner } from "../book/owner-index.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { contributed, leadOf, underNotice } from "../margin/required-contribution.ts";
import type { Account } from "../model/state.ts";

/** What two owners have to keep in the default fund once an account has passed from one to the other. */
export interface PortedDuty {
  readonly giver: Owner;
  readonly taker: Owner;
  /** Part of the giver's requirement that goes along, settlement quanta, >= 0. */
  readonly movedQuanta: bigint;
  /** When what the taker then lacks is due, null if it lacks nothing or nothing has been called. */
  readonly dueCycle: bigint | null;
  /** Until when both must have what the next sizing of the fund calls for, null if the giver has no open call. */
  readonly carriedCycle: bigint | null;
}

/**
 * The duty to contribute follows the risk: of an owner's requirement the part goes along that the account has in the initial
 * margin of all the owner's accounts, rounded up, with the earlier of both owners' deadlines. That part shows little of who causes
 * the loss, and hedges in other accounts dilute it. So while the giver has an open call its deadline also holds for what the next
 * sizing of the fund calls for from either of them, whatever they have paid in by then.
 * @returns null between accounts of one owner
 * @throws CONTRIBUTION_OVERDUE if the giver is overdue and keeps a part, or the taker would be overdue with it; BALANCE_INSUFFICIENT if the giver would lack more of what
 * it keeps than before
 */
export function dutyOfPort(book: Book, from: Readonly<Account>, to: Readonly<Account>): PortedDuty | null {
  const [giver, taker] = [book.ownerOf(from), book.ownerOf(to)];
  if (giver === taker) return null;
  const [given, received] = [leadOf(giver), leadOf(taker)];
  const movedQuanta = partOf(book, giver, from);
  const isLate = given.contributionDueCycle !== null && book.state.cycle >= given.contributionDueCycle;
  const isWhole = from.positions.size === 0 || movedQuanta === given.requiredContributionQuanta;
  require(!isLate || isWhole, "CONTRIBUTION_OVERDUE", { account: from.id });
  const paidQuanta = from.contributionQuanta - underNotice(from);
  const keptQuanta = given.requiredContributionQuanta - movedQuanta;
  const missingQuanta = larger(0n, keptQuanta - contributed(giver) + paidQuanta);
  const before = larger(0n, given.requiredContributionQuanta - contributed(giver));
  require(missingQuanta <= before, "BALANCE_INSUFFICIENT", { requiredContributionQuanta: keptQuanta, missingQuanta });
  const lacking = received.requiredContributionQuanta + movedQuanta - contributed(taker) - paidQuanta;
  const called = movedQuanta > 0n ? [given.contributionDueCycle, received.contributionDueCycle] : [];
  const dueCycle = lacking <= 0n ? null : earliest(called);
  const isOverdue = dueCycle !== null && book.state.cycle >= dueCycle;
  require(!isOverdue, "CONTRIBUTION_OVERDUE", { account: to.id, missingQuanta: lacking });
  const carriedCycle = earliest([given.contributionDueCycle, book.state.portedCalls.get(given.id) ?? null]);
  return { giver, taker, movedQuanta, dueCycle, carriedCycle };
}

/** Writes the duty of a port to the owners' first accounts. */
export function moveDuty(book: Book, duty: PortedDuty | null): void {
  if (duty === null) return;
  const { giver, taker, movedQuanta, dueCycle, carriedCycle } = duty;
  const { portedCalls } = book.state;
  for (const { id } of carriedCycle === null ? [] : [leadOf(giver), leadOf(taker)]) {
    const cycle = earliest([carriedCycle, portedCalls.get(id) ?? null]);
    if (cycle !== null) portedCalls.set(id, cycle);
  }
  if (movedQuanta === 0n) return;
  book.write(leadOf(giver).id).requiredContributionQuanta -= movedQuanta;
  const received = book.write(leadOf(taker).id);
  received.requiredContributionQuanta += movedQuanta;
  received.contributionDueCycle = dueCycle;
}

function partOf(book: Book, owner: Owner, account: Readonly<Account>): bigint {
  const { requiredContributionQuanta } = leadOf(owner);
  if (requiredContributionQuanta === 0n) return 0n;
  let sumQuanta = 0n;
  for (const other of owner.accounts) sumQuanta += accountRisk(book, other).initialQuanta;
  if (sumQuanta === 0n) return 0n;
  return divideUp(requiredContributionQuanta * accountRisk(book, account).initialQuanta, sumQuanta);
}

function earliest(cycles: readonly (bigint | null)[]): bigint | null {
  const known = cycles.filter((cycle) => cycle !== null);
  return known.length === 0 ? null : known.reduce(smaller);
}
