import { type Context, require } from "../book/context.ts";
import { underNotice } from "../default/contribution.ts";
import { addTo, charge } from "../ledger/post.ts";
import { freeQuanta, standing } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { Contribute } from "./command.ts";

/**
 * Pays into the default fund or asks back. What is in the fund backs others' losses, so it leaves margin at once.
 * What is asked back stays in the fund, liable for every loss, until its notice has ended (`contributionNoticeCycles`):
 * nobody leaves before a loss that can be seen coming.
 * @throws NONCE_USED, MARGIN_INSUFFICIENT, WITHDRAWALS_GATED while a loss is unallocated, BALANCE_INSUFFICIENT when more is
 * asked back than was paid in and has not been asked back yet
 */
export function contribute(context: Context, command: Contribute): void {
  const { book } = context;
  const account = book.member(command.account);
  const { nonce, amountQuanta } = command;
  require(nonce > account.lastNonce, "NONCE_USED", { nonce, lastNonce: account.lastNonce });
  if (command.direction === "pay-in") {
    const free = freeQuanta(standing(book, account)) - amountQuanta;
    require(free >= 0n, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -free });
    setContribution(context, account, amountQuanta);
  } else {
    takeBack(context, account, amountQuanta);
  }
  book.write(account.id).lastNonce = nonce;
}

function takeBack(context: Context, account: Readonly<Account>, amountQuanta: bigint): void {
  const { book, effects } = context;
  const { cycle, parameters, unallocatedQuanta } = book.state;
  require(unallocatedQuanta === 0n, "WITHDRAWALS_GATED", { unallocatedQuanta });
  const { contributionQuanta } = account;
  const underNoticeQuanta = underNotice(account);
  require(contributionQuanta - underNoticeQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", {
    contributionQuanta,
    underNoticeQuanta,
  });
  if (parameters.contributionNoticeCycles === 0) {
    setContribution(context, account, -amountQuanta);
    return;
  }
  const lastCycle = cycle + 1n + BigInt(parameters.contributionNoticeCycles);
  addTo(book.write(account.id).leavingContributions, lastCycle, amountQuanta);
  effects.push({ kind: "contribution-noticed", account: account.id, amountQuanta, cycle: lastCycle });
}

function setContribution(context: Context, account: Readonly<Account>, paidInQuanta: bigint): void {
  const { book, effects } = context;
  charge(context, account.id, systemAccounts.defaultFund, paidInQuanta, "default-fund");
  const written = book.write(account.id);
  written.contributionQuanta += paidInQuanta;
  effects.push({ kind: "contributed", account: account.id, contributionQuanta: written.contributionQuanta });
}
