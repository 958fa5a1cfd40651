import { divideUp, larger, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import type { Owner } from "../book/owner-index.ts";
import { contributed, leadOf } from "../margin/required-contribution.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { type OwnerLoss, ownersAtRisk, stressedLosses, twoLargest } from "./cover-two.ts";
import { marketStresses, type StressScenario, stressedBook } from "./stress.ts";

/**
 * Sizes the default fund every `fundSizingCycles` and calls for contributions. The fund must cover what the two worst
 * owners lose beyond their own money (Cover-2) and beyond the clearing house's capital and insurance. Who causes the loss
 * pays for it: the target is shared among the owners whose loss in the worst scenario is above `contributionThresholdQuanta`,
 * in proportion to it. A call is due after `contributionCallCycles`, or when one was that came along with a port; afterwards an owner that is short of its requirement
 * may only reduce its risk (`requireContributed`).
 */
export function requireContributions(context: Context, closingCycle: bigint): void {
  const { parameters } = context.book.state;
  const period = BigInt(parameters.fundSizingCycles);
  const isSized = period !== 0n && closingCycle % period === 0n;
  if (isSized) sizeFund(context);
  for (const owner of calledOwners(context.book)) {
    if (isSized) hastenCall(context, owner, closingCycle);
    updateCall(context, owner, closingCycle);
  }
  if (isSized) context.book.state.portedCalls.clear();
}

function sizeFund(context: Context): void {
  const { book, effects } = context;
  const instruments = [...book.state.instruments.values()];
  const scenarios = marketStresses(
    instruments.map(({ instrument, terms }) => ({ instrument, type: terms.type, underlying: terms.underlying })),
  );
  const worst = worstScenario(book, scenarios);
  const ownFundsQuanta = fundsBefore(book);
  const targetQuanta = worst.lossQuanta > ownFundsQuanta ? worst.lossQuanta - ownFundsQuanta : 0n;
  const shares = shareTarget(book, worst.losses, targetQuanta);
  for (const owner of calledOwners(book)) {
    if (!shares.has(owner)) book.write(leadOf(owner).id).requiredContributionQuanta = 0n;
  }
  for (const [owner, requiredQuanta] of shares) {
    book.write(leadOf(owner).id).requiredContributionQuanta = requiredQuanta;
  }
  effects.push({ kind: "fund-sized", scenario: worst.name, lossQuanta: worst.lossQuanta, targetQuanta });
}

interface WorstScenario {
  /** Null if no scenario makes an owner lose more than its margin. */
  readonly name: string | null;
  readonly losses: readonly OwnerLoss[];
  /** Of the two worst owners. */
  readonly lossQuanta: bigint;
}

/** Contributions apart: what a member has paid in must not lower what it has to keep in. */
function worstScenario(book: Book, scenarios: readonly StressScenario[]): WorstScenario {
  const candidates = ownersAtRisk(book, scenarios);
  let worst: WorstScenario = { name: null, losses: [], lossQuanta: 0n };
  for (const scenario of scenarios) {
    const losses = stressedLosses(stressedBook(book, scenario), candidates);
    const two = twoLargest(losses, ({ beyondMarginQuanta }) => beyondMarginQuanta);
    const lossQuanta = two.reduce((sum, { beyondMarginQuanta }) => sum + beyondMarginQuanta, 0n);
    if (lossQuanta > worst.lossQuanta) worst = { name: scenario.name, losses, lossQuanta };
  }
  return worst;
}

/** The layers that pay before the default fund, within their limits. */
function fundsBefore(book: Book): bigint {
  const { capitalLimitQuanta, insuranceLimitQuanta } = book.state.parameters;
  const money = (id: Account["id"], limitQuanta: bigint): bigint => {
    const { pendingQuanta, balances } = book.read(id);
    let sum = pendingQuanta;
    for (const [asset, amountQuanta] of balances) {
      if (book.asset(asset).class === book.state.settlementClass) sum += amountQuanta;
    }
    return sum > 0n ? smaller(sum, limitQuanta) : 0n;
  };
  return money(systemAccounts.capital, capitalLimitQuanta) + money(systemAccounts.insurance, insuranceLimitQuanta);
}

/** The target in proportion to losses above the threshold, rounded up and never above an owner's own loss. */
function shareTarget(book: Book, losses: readonly OwnerLoss[], targetQuanta: bigint): Map<Owner, bigint> {
  const { contributionThresholdQuanta } = book.state.parameters;
  const rows = losses.filter(({ beyondMarginQuanta }) => beyondMarginQuanta > contributionThresholdQuanta);
  const sumQuanta = rows.reduce((sum, { beyondMarginQuanta }) => sum + beyondMarginQuanta, 0n);
  const shares = new Map<Owner, bigint>();
  if (targetQuanta === 0n) return shares;
  for (const { owner, beyondMarginQuanta } of rows) {
    shares.set(owner, smaller(beyondMarginQuanta, divideUp(targetQuanta * beyondMarginQuanta, sumQuanta)));
  }
  return shares;
}

/** Owners with a requirement or an open call, in the order of opening. */
function calledOwners(book: Book): Owner[] {
  const leads = [...book.accountsWith(has.called)].sort((left, right) => left.number - right.number);
  return leads.map((lead) => book.ownerOf(lead));
}

/** Lets what a new sizing calls for from an owner be due when a call was that came along with a port. */
function hastenCall({ book, effects }: Context, owner: Owner, closingCycle: bigint): void {
  const { id, requiredContributionQuanta: requiredQuanta, contributionDueCycle } = leadOf(owner);
  const carriedCycle = book.state.portedCalls.get(id);
  const missingQuanta = requiredQuanta - contributed(owner);
  if (carriedCycle === undefined || missingQuanta <= 0n) return;
  if (contributionDueCycle !== null && contributionDueCycle <= carriedCycle) return;
  const dueCycle = larger(carriedCycle, closingCycle);
  book.write(id).contributionDueCycle = dueCycle;
  effects.push({ kind: "contribution-called", account: id, requiredQuanta, missingQuanta, dueCycle });
}

function updateCall(context: Context, owner: Owner, closingCycle: bigint): void {
  const { book, effects } = context;
  const lead = leadOf(owner);
  const missingQuanta = lead.requiredContributionQuanta - contributed(owner);
  if (missingQuanta <= 0n) {
    if (lead.contributionDueCycle !== null) book.write(lead.id).contributionDueCycle = null;
    return;
  }
  const { contributionDueCycle } = lead;
  if (contributionDueCycle !== null) {
    if (contributionDueCycle === closingCycle)
      effects.push({ kind: "contribution-overdue", account: lead.id, missingQuanta });
    return;
  }
  const dueCycle = closingCycle + BigInt(book.state.parameters.contributionCallCycles);
  book.write(lead.id).contributionDueCycle = dueCycle;
  const { requiredContributionQuanta: requiredQuanta } = lead;
  effects.push({ kind: "contribution-called", account: lead.id, requiredQuanta, missingQuanta, dueCycle });
}
