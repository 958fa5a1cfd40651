import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { endCredit } from "../cycle/credit-stops.ts";
import { bytes32, chain, id16, logIndex, txId, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { isRecentOrPast, keepRecent } from "./shared/recent-events.ts";

/**
 * Records that a venue's final block stops an account's trades under roots up to a cycle (PROTOCOL P28): credit that was ordered to
 * end there ends, since no later root gives any. Every trade before it was applied; each event counts once, in
 * whatever order they are fed until `chain-time` of their height. A stop that the clearing house did not order, or
 * that does not reach as far, changes nothing.
 */
export const creditStopped = defineCommand({
  kind: "credit-stopped",
  source: "chain",
  summary: "Records that a venue stopped an account ahead of the next root; its credit there ends (PROTOCOL P28).",
  schema: {
    venue: id16,
    chain,
    account: bytes32,
    /** The account trades there only under roots of later cycles. */
    throughCycle: u64,
    /** Trades of the venue before it. */
    tradeCount: u64,
    txId,
    logIndex,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { book } = context;
    const { account: id, chain: number, height, throughCycle, tradeCount } = command;
    const venue = book.venue(command.venue);
    require(venue.chain === number, "VENUE_UNKNOWN", { venue: venue.venue, chain: number });
    // `chain-time` stated that every event up to its block had been fed.
    require(!isRecentOrPast(book.state, command), "EVENT_OUT_OF_ORDER", { height });
    require(tradeCount <= venue.lastSequence, "EVENT_OUT_OF_ORDER", { tradeCount, lastSequence: venue.lastSequence });
    keepRecent(book.state, command);
    const account = book.state.accounts.get(id);
    const stoppedCycle = account?.credits.get(venue.venue)?.stoppedCycle ?? null;
    if (account === undefined || stoppedCycle === null || throughCycle < stoppedCycle) return;
    endCredit(context, venue, account);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    chain: 2,
    height: "9",
    kind: "credit-stopped",
    logIndex: 0,
    throughCycle: "1",
    tradeCount: "1",
    txId: "0x9",
    venue: 1,
  },
});
