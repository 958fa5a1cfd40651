import { z } from "zod";
import { linkedAddress } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { requireContributionFree } from "../default/gate.ts";
import { addTo, postObligation } from "../ledger/post.ts";
import { requireDebtWithinLimits } from "../lending/debt-limits.ts";
import { accountRisk, closedMoney, freeCollateral } from "../margin/account-risk.ts";
import { contributed, leadOf, underNotice } from "../margin/required-contribution.ts";
import { bytes32, positiveAmount } from "../model/fields.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** Pays into the default fund, or asks a contribution back with `contributionNoticeCycles` of notice. */
export const contribute = defineCommand({
  kind: "contribute",
  source: "member",
  summary: "Pays into the default fund, or asks a contribution back with `contributionNoticeCycles` of notice.",
  schema: {
    account: bytes32,
    direction: z.enum(["pay-in", "take-back"]),
    amountQuanta: positiveAmount,
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book } = context;
    const account = book.member(command.account);
    const { nonce, amountQuanta } = command;
    requireNonce(account, nonce);
    if (command.direction === "pay-in") {
      const risk = accountRisk(book, account);
      const freeCollateralQuanta = freeCollateral(risk) - amountQuanta;
      require(freeCollateralQuanta >= 0n, "MARGIN_INSUFFICIENT", {
        account: account.id,
        shortQuanta: -freeCollateralQuanta,
      });
      requireDebtWithinLimits(book, account, { netQuanta: closedMoney(risk) - amountQuanta });
      payIn(context, account, amountQuanta);
    } else {
      takeBack(context, account, amountQuanta);
    }
    book.write(account.id).lastNonce = nonce;
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    amountQuanta: "1000000",
    direction: "pay-in",
    kind: "contribute",
    nonce: "5",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
  },
});

/**
 * Asks a contribution back. It stays in the fund, liable for every loss, until its notice ends, so that no member leaves
 * before a foreseeable loss.
 */
function takeBack(context: Context, account: Readonly<Account>, amountQuanta: bigint): void {
  const { book, effects } = context;
  const { cycle, parameters } = book.state;
  // Under notice it stays liable for the present losses.
  if (parameters.contributionNoticeCycles === 0) requireContributionFree(book, account);
  const { contributionQuanta } = account;
  const underNoticeQuanta = underNotice(account);
  require(contributionQuanta - underNoticeQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", {
    contributionQuanta,
    underNoticeQuanta,
  });
  const owner = book.ownerOf(account);
  const { requiredContributionQuanta } = leadOf(owner);
  const spareQuanta = contributed(owner) - requiredContributionQuanta;
  require(spareQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { requiredContributionQuanta, spareQuanta });
  if (parameters.contributionNoticeCycles === 0) {
    payIn(context, account, -amountQuanta);
    return;
  }
  const lastCycle = cycle + 1n + BigInt(parameters.contributionNoticeCycles);
  addTo(book.write(account.id).leavingContributions, lastCycle, amountQuanta);
  effects.push({ kind: "contribution-noticed", account: account.id, amountQuanta, cycle: lastCycle });
}

/** Pays into the fund, or out of it if negative. The fund backs others' losses: a contribution no longer counts as margin. */
function payIn(context: Context, account: Readonly<Account>, amountQuanta: bigint): void {
  const { book, effects } = context;
  postObligation(context, { from: account.id, to: systemAccounts.defaultFund, amountQuanta, reason: "default-fund" });
  const written = book.write(account.id);
  written.contributionQuanta += amountQuanta;
  effects.push({ kind: "contributed", account: account.id, contributionQuanta: written.contributionQuanta });
}
