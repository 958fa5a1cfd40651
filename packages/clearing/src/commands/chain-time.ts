import { checkedByAttesters } from "../authority/authority.ts";
import { has } from "../book/account-index.ts";
import { type Context, require } from "../book/context.ts";
import { observeFinality } from "../cycle/chain-delay.ts";
import { endCredit } from "../cycle/credit-stops.ts";
import { closeBalances } from "../cycle/frozen-location.ts";
import { returnOrder } from "../ledger/rebalance-orders.ts";
import { chain, u64 } from "../model/fields.ts";
import type { Venue } from "../model/state.ts";
import { defineCommand } from "./define-command.ts";
import { forgetRecent } from "./shared/recent-events.ts";

/** Records a final block, fed after every event up to it; ends credit and orders that expired before its timestamp (PROTOCOL P28, P30). */
export const chainTime = defineCommand({
  kind: "chain-time",
  source: "chain",
  summary:
    "Records a final block, fed after every event up to it; ends credit and orders that expired before its timestamp (PROTOCOL P28, P30).",
  schema: {
    chain,
    height: u64,
    timestampSeconds: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { state } = context.book;
    const { chain: number, height, timestampSeconds } = command;
    const clock = state.chains.get(number);
    const forward = clock === undefined || (height > clock.height && timestampSeconds >= clock.timestampSeconds);
    require(forward, "EVENT_OUT_OF_ORDER", { chain: number, height });
    const vault = state.vaults.get(number);
    const hasVenue = [...state.venues.values()].some((venue) => venue.chain === number);
    require(vault !== undefined || hasVenue, "CHAIN_UNKNOWN", { chain: number });
    if (vault !== undefined) observeFinality(state, vault, timestampSeconds);
    state.chains.set(number, { height, timestampSeconds });
    forgetRecent(state, number, height);
    returnExpired(context, number, timestampSeconds);
    for (const venue of state.venues.values()) {
      if (venue.chain === number) endCredits(context, venue, timestampSeconds);
    }
  },
  example: { chain: 2, height: "5", kind: "chain-time", timestampSeconds: "1600000120" },
});

/** Ends the orders that their vault can pay no more: whatever it has paid was fed before this time (PROTOCOL P30). */
function returnExpired(context: Context, number: number, timestampSeconds: bigint): void {
  const { book } = context;
  const isFrozen = book.state.vaults.get(number)?.exitDesk !== undefined;
  for (const row of [...book.state.rebalances]) {
    const [, { asset, expirySeconds, paid }] = row;
    const origin = book.asset(asset);
    if (paid || timestampSeconds <= expirySeconds || origin.chain !== number) continue;
    returnOrder(context, row);
    // Its tokens are at the vault again, which pays by exit balances alone.
    if (isFrozen) closeBalances(context, origin);
  }
}

/** Ends a venue's credit that expired before a time: no trade can use it any more, and its margin is free again. */
function endCredits(context: Context, venue: Venue, timestampSeconds: bigint): void {
  const { book } = context;
  if (venue.outstandingQuanta === 0n || timestampSeconds <= venue.earliestExpirySeconds) return;
  let earliest: bigint | null = null;
  for (const account of book.accountsWith(has.credit)) {
    const credit = account.credits.get(venue.venue);
    if (credit === undefined || credit.limitQuanta === credit.usedSeenQuanta) continue;
    if (credit.expirySeconds >= timestampSeconds) {
      if (earliest === null || credit.expirySeconds < earliest) earliest = credit.expirySeconds;
      continue;
    }
    endCredit(context, venue, account);
  }
  venue.earliestExpirySeconds = earliest ?? 0n;
}
