import type { AccountView } from "@isthmus/clearing";
import { type DemoContext, traderNamed } from "../context.ts";
import { askAccount } from "../queries.ts";
import { venue } from "../setup/markets.ts";

const dollar = 1_000_000n;
const creditQuanta = 2_000n * dollar;
/** Two trades' worth. */
const enoughCreditQuanta = 1_000n * dollar;
const creditLifeSeconds = 86_400;

/**
 * Ana and Ben request credit at the on-chain venue if their unused credit does not cover the next trade: margin is
 * reserved immediately, the credit travels with the next cycle.
 */
export async function requestCredit(context: DemoContext): Promise<void> {
  const expirySeconds = BigInt(Math.floor(Date.now() / 1000) + creditLifeSeconds);
  for (const name of ["Ana", "Ben"]) {
    const { member } = traderNamed(context, name);
    if (hasEnoughCredit(await askAccount(context, member.account))) continue;
    await context.client.command(member.requestCredit(venue.onChain, creditQuanta, expirySeconds));
  }
}

/** Whether the unused credit at the on-chain venue covers two trades. */
export function hasEnoughCredit({ credits }: Pick<AccountView, "credits">): boolean {
  const credit = credits.find((row) => row.venue === venue.onChain);
  return credit !== undefined && credit.limitQuanta - credit.usedSeenQuanta >= enoughCreditQuanta;
}
