import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { fundWorth } from "../liquidation/fund-worth.ts";
import type { LayerDraw, LayerName } from "../model/cycle-output.ts";
import type { Reason } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { LossPool, type OpenLoss } from "./loss-pool.ts";
import { MemberLayers } from "./member-layers.ts";
import { OwnerRecourse } from "./owner-recourse.ts";
import { segmentGains } from "./segment.ts";

/** The loss of one defaulter beyond its own margin and collateral. */
export interface Loss {
  readonly defaulter: Hex;
  readonly lossQuanta: bigint;
}

/**
 * Covers all losses of one cut-off layer by layer, each layer once for all of them, within its limit and to the last quantum:
 * the defaulter's contribution (with those of its owner's other accounts), what its owner's other accounts hold above their
 * maintenance margin, the clearing house's capital, insurance, the default fund (members that won no auctions first),
 * assessments; then gains (where trades have moved them) and notional of the segments that lost, then those of all others; then all that the clearing house
 * has left, and last a haircut of all members' money; what nobody can pay its capital owes. What a layer pays is split over the losses in proportion.
 * No defaulter pays for another one: what it is paid for its loss would be spent twice. Only what it contributed stays in the fund.
 * @param losses of all accounts that are bankrupt at the cut-off, zero included
 * @param delivered money that deliveries of the cut-off have moved, by account
 * @returns the draws of the layers by loss; they add up to it
 */
export function coverLosses(
  context: Context,
  losses: readonly Loss[],
  delivered: ReadonlyMap<Hex, bigint> = new Map(),
): LayerDraw[][] {
  const pool = new LossPool(
    context,
    losses.map((loss) => splitBySegment(context, loss)),
  );
  const bankrupt = new Set(losses.map(({ defaulter }) => defaulter));
  const members = new MemberLayers(context, { bankrupt, delivered });
  for (const [owner, own] of pool.lossesBy((defaulter) => context.book.ownerOf(context.book.read(defaulter)))) {
    const recourse = new OwnerRecourse(context, owner, bankrupt);
    draw(pool, "defaulter-contribution", own, (wanted) => recourse.payFromContributions(wanted));
    draw(pool, "owner-accounts", own, (wanted) => recourse.payFromAccounts(wanted));
  }
  const { capital, insurance } = systemAccounts;
  const { capitalLimitQuanta, insuranceLimitQuanta } = context.book.state.parameters;
  draw(pool, "house-capital", pool.all(), (wanted) => {
    return payFromFund(context, capital, "house-capital", smaller(wanted, capitalLimitQuanta));
  });
  draw(pool, "insurance", pool.all(), (wanted) => {
    return payFromFund(context, insurance, "insurance", smaller(wanted, insuranceLimitQuanta));
  });
  draw(pool, "default-fund", pool.all(), (wanted) => members.payFromContributions(wanted));
  draw(pool, "assessments", pool.all(), (wanted) => members.payFromAssessments(wanted));
  for (const segment of pool.segments()) {
    const lost = pool.lossesIn(segment);
    draw(pool, "gains-haircut", lost, (wanted) => members.payFromWinners(wanted, segment));
    draw(pool, "gains-haircut", lost, (wanted) => members.payFromMoved(wanted, segment));
    draw(pool, "gains-haircut", lost, (wanted) => members.payFromGains(wanted, segment));
    draw(pool, "tear-up", lost, (wanted) => members.payFromHolders(wanted, segment));
  }
  draw(pool, "gains-haircut", pool.all(), (wanted) => members.payFromGains(wanted, null));
  draw(pool, "tear-up", pool.all(), (wanted) => members.payFromHolders(wanted, null));
  draw(pool, "house-remainder", pool.all(), (wanted) => payFromRemainder(context, bankrupt, wanted));
  draw(pool, "balance-haircut", pool.all(), (wanted) => members.payFromBalances(wanted));
  // Nobody has anything left: quanta by which values were rounded down.
  draw(pool, "house-debt", pool.all(), (wanted) => {
    payPool(context, { from: capital, amountQuanta: wanted, reason: "house-debt" });
    return wanted;
  });
  return pool.draws();
}

/** Lets a layer pay what is open of some losses: it pays the clearing account, which pays the defaulters. */
function draw(pool: LossPool, layer: LayerName, losses: readonly OpenLoss[], pay: (wanted: bigint) => bigint): void {
  const wantedQuanta = losses.reduce((sum, loss) => sum + loss.openQuanta, 0n);
  if (wantedQuanta > 0n) pool.book(layer, losses, pay(wantedQuanta));
}

/** A loss is part of the segments that its account lost in, in proportion to what it lost in each; null if in none. */
function splitBySegment(
  { book }: Context,
  { defaulter, lossQuanta }: Loss,
): {
  readonly defaulter: Hex;
  readonly parts: readonly (readonly [number | null, bigint])[];
} {
  const lost = [...segmentGains(book, book.read(defaulter))].filter(([, gained]) => gained < 0n);
  if (lost.length === 0) return { defaulter, parts: [[null, lossQuanta]] };
  const shares = shareOut(
    lossQuanta,
    lost.map(([, gained]) => ({ weight: -gained, cap: lossQuanta })),
  );
  return { defaulter, parts: lost.map(([segment], index) => [segment, shares[index] ?? 0n]) };
}

/** What a fund owns, not only its money: what it then owes it raises by selling its collateral. */
function payFromFund(context: Context, fund: Hex, reason: Reason, wantedQuanta: bigint): bigint {
  const worthQuanta = fundWorth(context.book, fund);
  const amountQuanta = smaller(wantedQuanta, worthQuanta > 0n ? worthQuanta : 0n);
  payPool(context, { from: fund, amountQuanta, reason });
  return amountQuanta;
}

/** What the clearing house still owns, beyond the limits of its layers. */
function payFromRemainder(context: Context, bankrupt: ReadonlySet<Hex>, wantedQuanta: bigint): bigint {
  const { fees, capital, insurance } = systemAccounts;
  let left = wantedQuanta;
  for (const fund of [fees, capital, insurance]) {
    if (!bankrupt.has(fund)) left -= payFromFund(context, fund, "house-remainder", left);
  }
  return wantedQuanta - left;
}

function payPool(
  context: Context,
  { from, amountQuanta, reason }: { readonly from: Hex; readonly amountQuanta: bigint; readonly reason: Reason },
): void {
  postObligation(context, { from, to: systemAccounts.clearing, amountQuanta, reason });
}
