import { linkedAddress } from "../authority/authority.ts";
import { require, requireRange } from "../book/context.ts";
import { requireDebtWithinLimits } from "../lending/debt-limits.ts";
import { accountRisk, closedMoney, freeCollateral } from "../margin/account-risk.ts";
import { requireContributed } from "../margin/required-contribution.ts";
import { requireFresh, vaultsLag } from "../market/freshness.ts";
import { bytes32, id16, positiveAmount, u64 } from "../model/fields.ts";
import type { State } from "../model/state.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** The longest lifetime of credit: only its end frees the margin it reserves and its place under the venue's cap. */
const maxCreditSeconds = 30n * 86_400n;

/** Reserves margin for an on-chain venue, at most thirty days ahead; it raises the cumulative limit in the next credit root (PROTOCOL P26 to P28). */
export const requestCredit = defineCommand({
  kind: "request-credit",
  source: "member",
  summary:
    "Reserves margin for an on-chain venue, at most thirty days ahead; it raises the cumulative limit in the next credit root (PROTOCOL P26 to P28).",
  schema: {
    account: bytes32,
    venue: id16,
    amountQuanta: positiveAmount,
    expirySeconds: u64,
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book } = context;
    const account = book.member(command.account);
    const venue = book.venue(command.venue);
    requireNonce(account, command.nonce);
    require(!account.suspended, "ACCOUNT_SUSPENDED", { account: account.id });
    require(venue.chain !== null, "PARAMETER_INVALID", { field: "venue", venue: venue.venue });
    require(!venue.suspended, "VENUE_SUSPENDED", { venue: venue.venue });
    // A trade on chain within new credit can never be refused: new credit is new risk (PROTOCOL P14).
    require(!vaultsLag(book), "CYCLES_TOO_FAR_AHEAD", { cycle: book.state.cycle });
    requireExpiry(book.state, venue.chain, command.expirySeconds);
    require(venue.outstandingQuanta + command.amountQuanta <= venue.creditCapQuanta, "VENUE_CAP_EXCEEDED", {
      capQuanta: venue.creditCapQuanta,
      outstandingQuanta: venue.outstandingQuanta,
    });
    requireFresh(book, account);
    requireContributed(book, account);
    const risk = accountRisk(book, account);
    const freeCollateralQuanta = freeCollateral(risk) - command.amountQuanta;
    require(freeCollateralQuanta >= 0n, "MARGIN_INSUFFICIENT", {
      account: account.id,
      shortQuanta: -freeCollateralQuanta,
    });
    // Trades on chain within credit are never refused: all of it may become a debt.
    const netQuanta = closedMoney(risk) - command.amountQuanta;
    requireDebtWithinLimits(book, account, { netQuanta });
    const before = account.credits.get(venue.venue) ?? {
      limitQuanta: 0n,
      usedSeenQuanta: 0n,
      expirySeconds: 0n,
      stoppedCycle: null,
    };
    // What a stop on its way to the venue ends would end the new credit too.
    require(before.stoppedCycle === null, "CREDIT_STOPPED", { account: account.id, cycle: before.stoppedCycle });
    const limitQuanta = before.limitQuanta + command.amountQuanta;
    requireRange("limitQuanta", limitQuanta);
    // One cumulative limit has one expiry: a later request can lengthen it, never shorten it.
    const expirySeconds = before.expirySeconds > command.expirySeconds ? before.expirySeconds : command.expirySeconds;

    const written = book.write(account.id);
    written.lastNonce = command.nonce;
    written.credits.set(venue.venue, { ...before, limitQuanta, expirySeconds });
    if (venue.outstandingQuanta === 0n || expirySeconds < venue.earliestExpirySeconds) {
      venue.earliestExpirySeconds = expirySeconds;
    }
    venue.outstandingQuanta += command.amountQuanta;
    context.effects.push({
      kind: "credit-reserved",
      account: account.id,
      venue: venue.venue,
      limitQuanta,
      expirySeconds,
    });
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    amountQuanta: "20000000000",
    expirySeconds: "1600003660",
    kind: "request-credit",
    nonce: "1",
    signature:
      "0x3b44853d56b68e2350e0af305c74135b2dab9eb39b07d27c18764a4236e0b84e4f7c27cb09c542ce70ca58c4381919a3b2acfcb1a5c5af4db6b98998f11ae28d01",
    signer: { address: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838", chain: 1 },
    venue: 1,
  },
});

/** Requires an expiry ahead of the time of the last prices, and at most `maxCreditSeconds` ahead of it or the chain's clock. */
function requireExpiry({ chains, timeSeconds }: State, chain: number, expirySeconds: bigint): void {
  require(expirySeconds > timeSeconds, "CREDIT_EXPIRED", { expirySeconds });
  // Marks may be historical: until the chain's clock is known there is no time to measure by.
  const clockSeconds = chains.get(chain)?.timestampSeconds ?? expirySeconds;
  const earliestSeconds = expirySeconds - maxCreditSeconds;
  require(earliestSeconds <= clockSeconds || earliestSeconds <= timeSeconds, "EXPIRY_OUT_OF_RANGE", {
    expirySeconds,
    maxCreditSeconds,
  });
}
