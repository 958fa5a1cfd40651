import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Owner } from "../book/owner-index.ts";
import { accountRisk, equityOf } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { positionValue } from "../positions/value.ts";
import { isPacked } from "../products/registry.ts";
import { type StressScenario, stressedBook } from "./stress.ts";

/** Losses of the two worst owners beyond their own money, against the funds that would pay them. */
export interface CoverTwo {
  /** Name of the worst scenario, null if none makes an owner lose more than it has. */
  readonly scenario: string | null;
  /** At most two owners, the larger loss first, each by its account that loses most. */
  readonly members: readonly { readonly account: Hex; readonly lossQuanta: bigint }[];
  readonly lossQuanta: bigint;
  /**
   * Clearing house capital + insurance, each up to its limit per cycle, + the default fund without these owners'
   * contributions, which their losses already count; at stressed prices, after haircuts.
   */
  readonly fundsQuanta: bigint;
  readonly covered: boolean;
}

/** What an owner loses in a scenario beyond its margin. */
export interface OwnerLoss {
  readonly owner: Owner;
  /** Its account that loses most. */
  readonly account: Hex;
  /** Beyond what its accounts hold, its contributions to the default fund apart; above zero. */
  readonly beyondMarginQuanta: bigint;
}

/**
 * Sizes the funds (Cover-2): over all scenarios, the two largest losses of owners that exceed the funds by most, net of the
 * owners' own contributions. An owner's other accounts pay first, with what they hold above their own maintenance margin.
 * Changes nothing.
 */
export function coverTwo(book: Book, scenarios: readonly StressScenario[]): CoverTwo {
  const candidates = ownersAtRisk(book, scenarios);
  let worst = sized(book, book, []);
  for (const scenario of scenarios) {
    const stressed = stressedBook(book, scenario);
    const here = sized(book, stressed, stressedLosses(stressed, candidates));
    const short = here.lossQuanta - here.fundsQuanta;
    if (here.lossQuanta > 0n && short > worst.lossQuanta - worst.fundsQuanta)
      worst = { ...here, scenario: scenario.name };
  }
  return worst;
}

/** Losses of owners in a stressed book, in the order of the owners. */
export function stressedLosses(stressed: Book, owners: readonly Owner[]): OwnerLoss[] {
  return owners.flatMap((owner) => ownerLoss(stressed, owner) ?? []);
}

/** The two largest of some amounts; equal ones in their order. */
export function twoLargest<T>(rows: readonly T[], amountOf: (row: T) => bigint): T[] {
  const sorted = [...rows].sort((left, right) => {
    const difference = amountOf(right) - amountOf(left);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
  return sorted.slice(0, 2);
}

function ownerLoss(stressed: Book, owner: Owner): OwnerLoss | null {
  let short = 0n;
  let spare = 0n;
  let worst: { readonly account: Hex; readonly equityQuanta: bigint } | null = null;
  for (const account of owner.accounts) {
    const equityQuanta = equityOf(stressed, account);
    if (equityQuanta < 0n) short -= equityQuanta;
    else spare += aboveMaintenance(stressed, account);
    if (worst === null || equityQuanta < worst.equityQuanta) worst = { account: account.id, equityQuanta };
  }
  const beyondMarginQuanta = short - spare;
  return worst === null || beyondMarginQuanta <= 0n ? null : { owner, account: worst.account, beyondMarginQuanta };
}

function aboveMaintenance(stressed: Book, account: Readonly<Account>): bigint {
  const { equityQuanta, maintenanceQuanta } = accountRisk(stressed, account);
  return equityQuanta > maintenanceQuanta ? equityQuanta - maintenanceQuanta : 0n;
}

/**
 * Owners of whom an account may fall below zero in a scenario, in the order of opening. The others hold more than every
 * position and all collateral can lose at the largest move, so that most accounts are evaluated a single time and not per scenario.
 */
export function ownersAtRisk(book: Book, scenarios: readonly StressScenario[]): Owner[] {
  const moves = scenarios.flatMap(({ movesPpm, collateralPpm }) => [...movesPpm.values(), collateralPpm]);
  const largestPpm = BigInt(moves.reduce((most, movePpm) => Math.max(most, Math.abs(movePpm)), 0));
  const owners = new Set<Owner>();
  for (const account of book.accountsByNumber()) {
    if (account.kind === "member" && mayFail(book, account, largestPpm)) owners.add(book.ownerOf(account));
  }
  return [...owners];
}

function mayFail(book: Book, account: Readonly<Account>, largestPpm: bigint): boolean {
  const equityQuanta = equityOf(book, account);
  if (equityQuanta < 0n) return true;
  let movingQuanta = 0n;
  for (const [number, { lots }] of account.positions) {
    const instrument = book.instrument(number);
    // What else may lose more than its value times the move: options, inverse contracts, what pays in another class.
    if (!isPacked(instrument.terms)) return true;
    movingQuanta += absolute(positionValue(instrument, lots));
  }
  for (const asset of account.balances.keys()) {
    // Collateral that a mark values; what it counts for is at most the equity and the debts it covers.
    if (book.asset(asset).class !== book.state.settlementClass) return true;
  }
  return movingQuanta * largestPpm > equityQuanta * 1_000_000n;
}

function sized(book: Book, stressed: Book, losses: readonly OwnerLoss[]): CoverTwo {
  const { capitalLimitQuanta, insuranceLimitQuanta } = book.state.parameters;
  const money = (fund: Hex): bigint => equityOf(stressed, book.read(fund));
  const rows = losses.map(({ owner, account, beyondMarginQuanta }) => {
    const ownQuanta = owner.accounts.reduce((sum, { contributionQuanta }) => sum + contributionQuanta, 0n);
    return { account, ownQuanta, lossQuanta: beyondMarginQuanta - ownQuanta };
  });
  const members = twoLargest(
    rows.filter(({ lossQuanta }) => lossQuanta > 0n),
    ({ lossQuanta }) => lossQuanta,
  );
  let fundsQuanta =
    smaller(money(systemAccounts.capital), capitalLimitQuanta) +
    smaller(money(systemAccounts.insurance), insuranceLimitQuanta) +
    money(systemAccounts.defaultFund);
  let lossQuanta = 0n;
  for (const member of members) {
    lossQuanta += member.lossQuanta;
    fundsQuanta -= member.ownQuanta;
  }
  return {
    scenario: null,
    members: members.map(({ account, lossQuanta: own }) => ({ account, lossQuanta: own })),
    lossQuanta,
    fundsQuanta,
    covered: lossQuanta <= fundsQuanta,
  };
}
