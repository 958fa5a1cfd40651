import { has } from "../book/account-index.ts";
import type { Context } from "../book/context.ts";
import { addTo, postObligation } from "../ledger/post.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/**
 * Draws a loss from an account's contribution. The part under notice bears the same fraction of it as the rest; rounding
 * stays in the fund.
 * @param drawnQuanta 0 to the contribution
 */
export function drawContribution(account: Account, drawnQuanta: bigint): void {
  const beforeQuanta = account.contributionQuanta;
  if (drawnQuanta === 0n) return;
  account.contributionQuanta -= drawnQuanta;
  for (const [cycle, amountQuanta] of account.leavingContributions) {
    const leftQuanta = (amountQuanta * account.contributionQuanta) / beforeQuanta;
    if (leftQuanta === 0n) account.leavingContributions.delete(cycle);
    else account.leavingContributions.set(cycle, leftQuanta);
  }
}

/** Moves an account's contribution to another one, with the part under notice. */
export function moveContribution(from: Account, to: Account): void {
  to.contributionQuanta += from.contributionQuanta;
  from.contributionQuanta = 0n;
  for (const [cycle, amountQuanta] of from.leavingContributions) {
    addTo(to.leavingContributions, cycle, amountQuanta);
  }
  from.leavingContributions.clear();
}

/**
 * Pays out the contributions whose notice ends with the closing cycle, after its losses have been drawn from them. While a
 * loss is unallocated they wait for the first cycle that leaves none.
 */
export function releaseContributions(context: Context, closingCycle: bigint): void {
  const { book, effects } = context;
  if (book.state.unallocatedQuanta !== 0n) return;
  for (const { id, leavingContributions } of book.accountsWith(has.contribution)) {
    const due = [...leavingContributions].filter(([cycle]) => cycle <= closingCycle);
    if (due.length === 0) continue;
    const account = book.write(id);
    let amountQuanta = 0n;
    for (const [cycle, partQuanta] of due) {
      account.leavingContributions.delete(cycle);
      amountQuanta += partQuanta;
    }
    account.contributionQuanta -= amountQuanta;
    postObligation(context, { from: systemAccounts.defaultFund, to: id, amountQuanta, reason: "default-fund" });
    effects.push({ kind: "contributed", account: id, contributionQuanta: account.contributionQuanta });
  }
}
