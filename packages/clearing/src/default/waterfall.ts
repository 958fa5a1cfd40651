import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import type { LayerDraw, LayerName } from "../model/cycle-output.ts";
import type { Reason } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { bookedGains } from "../positions/realise.ts";
import { drawContribution } from "./contribution.ts";

/** Remaining limits of a cycle, shared by all its defaults. */
export interface LayerLimits {
  capitalQuanta: bigint;
  insuranceQuanta: bigint;
  /** Default fund contributions before the first draw: the base of assessments. */
  readonly contributed: ReadonlyMap<Hex, bigint>;
  /** Assessed so far, by member. */
  readonly assessed: Map<Hex, bigint>;
  /** Cut so far from gains, by member. */
  readonly cut: Map<Hex, bigint>;
}

/** The loss of one defaulter that the layers cover. */
interface Loss {
  readonly defaulter: Hex;
  readonly limits: LayerLimits;
  /** The other members, ascending. */
  readonly members: readonly Hex[];
}

/** Settlement money of an account: what it holds and what it is owed, in quanta. */
export function settlementMoney(book: Book, id: Hex): bigint {
  const account = book.read(id);
  let money = account.pendingQuanta;
  for (const [asset, amountQuanta] of account.balances) {
    if (book.asset(asset).class === book.state.settlementClass) money += amountQuanta;
  }
  return money;
}

/** One layer: pays up to an amount and returns what it paid, in quanta. */
type Layer = (context: Context, loss: Loss, wantedQuanta: bigint) => bigint;

/** The waterfall, in order. */
const layers: readonly (readonly [LayerName, Layer])[] = [
  ["defaulter-contribution", (context, loss, wanted) => payFromContributions(context, loss, wanted, [loss.defaulter])],
  ["house-capital", payFromCapital],
  ["insurance", payFromInsurance],
  ["default-fund", (context, loss, wanted) => payFromContributions(context, loss, wanted, loss.members)],
  ["assessments", payFromAssessments],
  ["gains-haircut", payFromGains],
  ["tear-up", payFromHolders],
];

/**
 * Covers a defaulter's loss layer by layer, each within its limit and to the last quantum.
 * @returns the draws of the layers; their sum falls short of the loss only if every layer is exhausted
 */
export function coverLoss(context: Context, defaulter: Hex, lossQuanta: bigint, limits: LayerLimits): LayerDraw[] {
  const { book } = context;
  const members = book.sortedIds().filter((id) => id !== defaulter && book.read(id).kind === "member");
  const loss: Loss = { defaulter, limits, members };
  const draws: LayerDraw[] = [];
  let left = lossQuanta;
  for (const [layer, pay] of layers) {
    const paidQuanta = left > 0n ? pay(context, loss, left) : 0n;
    left -= paidQuanta;
    if (paidQuanta > 0n) draws.push({ layer, paidQuanta });
  }
  return draws;
}

/** Draws on the default fund and lowers the contributions of the charged members, in proportion to them. */
function payFromContributions(
  context: Context,
  { defaulter }: Loss,
  wantedQuanta: bigint,
  contributors: readonly Hex[],
): bigint {
  const { book } = context;
  const rows = contributors.map((id) => ({
    weight: book.read(id).contributionQuanta,
    cap: book.read(id).contributionQuanta,
  }));
  const shares = shareOut(wantedQuanta, rows);
  let paidQuanta = 0n;
  contributors.forEach((id, index) => {
    const part = shares[index] ?? 0n;
    if (part > 0n) drawContribution(book.write(id), part);
    paidQuanta += part;
  });
  const from = systemAccounts.defaultFund;
  postObligation(context, { from, to: defaulter, amountQuanta: paidQuanta, reason: "default-fund" });
  return paidQuanta;
}

function payFromCapital(context: Context, { defaulter, limits }: Loss, wantedQuanta: bigint): bigint {
  const amountQuanta = available(context.book, systemAccounts.capital, smaller(wantedQuanta, limits.capitalQuanta));
  limits.capitalQuanta -= amountQuanta;
  postObligation(context, { from: systemAccounts.capital, to: defaulter, amountQuanta, reason: "house-capital" });
  return amountQuanta;
}

function payFromInsurance(context: Context, { defaulter, limits }: Loss, wantedQuanta: bigint): bigint {
  const amountQuanta = available(context.book, systemAccounts.insurance, smaller(wantedQuanta, limits.insuranceQuanta));
  limits.insuranceQuanta -= amountQuanta;
  postObligation(context, { from: systemAccounts.insurance, to: defaulter, amountQuanta, reason: "insurance" });
  return amountQuanta;
}

/** Money of a fund, at most an amount. */
function available(book: Book, fund: Hex, mostQuanta: bigint): bigint {
  return smaller(atLeastZero(settlementMoney(book, fund)), mostQuanta);
}

/** A member that a layer charges. */
interface Payer {
  readonly id: Hex;
  readonly weight: bigint;
  readonly cap: bigint;
}

/** Assesses members with a contribution, up to a multiple of it and never beyond their equity. */
function payFromAssessments(context: Context, loss: Loss, wantedQuanta: bigint): bigint {
  const { book } = context;
  const { contributed, assessed } = loss.limits;
  const factorPpm = BigInt(book.state.parameters.assessmentPpm);
  const payers = loss.members.flatMap((id) => {
    const contributionQuanta = contributed.get(id) ?? 0n;
    if (contributionQuanta === 0n) return [];
    const limitQuanta = (contributionQuanta * factorPpm) / 1_000_000n - (assessed.get(id) ?? 0n);
    return [{ id, weight: contributionQuanta, cap: withinEquity(book, id, limitQuanta) }];
  });
  const parts = chargeMembers(context, loss, wantedQuanta, { payers, reason: "assessment" });
  for (const [id, part] of parts) assessed.set(id, (assessed.get(id) ?? 0n) + part);
  return sumOf(parts);
}

/** Cuts the gains of members in the open cycle, up to a part of them and never beyond their equity. */
function payFromGains(context: Context, loss: Loss, wantedQuanta: bigint): bigint {
  const { book } = context;
  const { cut } = loss.limits;
  const partPpm = BigInt(book.state.parameters.gainsHaircutPpm);
  const payers = loss.members.flatMap((id) => {
    const gainedQuanta = bookedGains(book.read(id));
    if (gainedQuanta <= 0n) return [];
    const limitQuanta = (gainedQuanta * partPpm) / 1_000_000n - (cut.get(id) ?? 0n);
    return [{ id, weight: gainedQuanta, cap: withinEquity(book, id, limitQuanta) }];
  });
  const parts = chargeMembers(context, loss, wantedQuanta, { payers, reason: "gains-haircut" });
  for (const [id, part] of parts) cut.set(id, (cut.get(id) ?? 0n) + part);
  return sumOf(parts);
}

/** Charges members with open positions by their notional, never beyond their equity. */
function payFromHolders(context: Context, loss: Loss, wantedQuanta: bigint): bigint {
  const { book } = context;
  const payers = loss.members.flatMap((id) => {
    const account = book.read(id);
    let notionalQuanta = 0n;
    for (const [number, { lots }] of account.positions) {
      notionalQuanta += notionalOf(book, book.instrument(number), lots);
    }
    if (notionalQuanta === 0n) return [];
    return [{ id, weight: notionalQuanta, cap: atLeastZero(accountRisk(book, account).equityQuanta) }];
  });
  return sumOf(chargeMembers(context, loss, wantedQuanta, { payers, reason: "tear-up" }));
}

/** Charges payers in proportion to their weights. @returns the part of each */
function chargeMembers(
  context: Context,
  { defaulter }: Loss,
  wantedQuanta: bigint,
  { payers, reason }: { readonly payers: readonly Payer[]; readonly reason: Reason },
): [Hex, bigint][] {
  const shares = shareOut(wantedQuanta, payers);
  return payers.map(({ id }, index) => {
    const amountQuanta = shares[index] ?? 0n;
    postObligation(context, { from: id, to: defaulter, amountQuanta, reason });
    return [id, amountQuanta];
  });
}

function withinEquity(book: Book, id: Hex, limitQuanta: bigint): bigint {
  return atLeastZero(smaller(limitQuanta, accountRisk(book, book.read(id)).equityQuanta));
}

function sumOf(parts: readonly (readonly [Hex, bigint])[]): bigint {
  return parts.reduce((sum, [, part]) => sum + part, 0n);
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
