import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { charge } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { standing } from "../margin/account-risk.ts";
import type { LayerDraw, LayerName } from "../model/cycle-output.ts";
import type { Reason } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { bookedGains } from "../positions/realise.ts";
import { positionValue } from "../positions/value.ts";
import { drawContribution } from "./contribution.ts";

/** What the limits of a cycle leave; shared by all defaults of the cycle. */
export interface LayerLimits {
  capitalQuanta: bigint;
  insuranceQuanta: bigint;
  /** Default fund contributions before the first draw: what assessments are measured by. */
  readonly contributed: ReadonlyMap<Hex, bigint>;
  /** Assessed so far, by member. */
  readonly assessed: Map<Hex, bigint>;
  /** Cut so far from gains, by member. */
  readonly cut: Map<Hex, bigint>;
}

/** Money of the settlement class that an account has or is owed. */
export function settlementMoney(book: Book, id: Hex): bigint {
  const account = book.read(id);
  let money = account.pendingQuanta;
  for (const [asset, amountQuanta] of account.balances) {
    if (book.asset(asset).class === book.state.settlementClass) money += amountQuanta;
  }
  return money;
}

const atLeastZero = (value: bigint): bigint => (value > 0n ? value : 0n);

/**
 * Covers a defaulter's loss, layer after layer, each within its limit and to the last quantum.
 * @returns what each layer paid; their sum falls short of the loss only when every layer is exhausted
 */
export function coverLoss(context: Context, defaulter: Hex, lossQuanta: bigint, limits: LayerLimits): LayerDraw[] {
  const draws: LayerDraw[] = [];
  let left = lossQuanta;
  const draw = (layer: LayerName, pay: (wanted: bigint) => bigint): void => {
    const paidQuanta = left > 0n ? pay(left) : 0n;
    left -= paidQuanta;
    if (paidQuanta > 0n) draws.push({ layer, paidQuanta });
  };
  draw("defaulter-contribution", (wanted) => fromContributions(context, defaulter, wanted, [defaulter]));
  draw("house-capital", (wanted) => {
    const paid = fromFund(context, defaulter, wanted, "capital", limits.capitalQuanta, "house-capital");
    limits.capitalQuanta -= paid;
    return paid;
  });
  draw("insurance", (wanted) => {
    const paid = fromFund(context, defaulter, wanted, "insurance", limits.insuranceQuanta, "insurance");
    limits.insuranceQuanta -= paid;
    return paid;
  });
  const members = context.book.sortedIds().filter((id) => id !== defaulter && context.book.read(id).kind === "member");
  draw("default-fund", (wanted) => fromContributions(context, defaulter, wanted, members));
  draw("assessments", (wanted) =>
    fromMembers(context, defaulter, wanted, assessable(context, members, limits), limits.assessed, "assessment"),
  );
  draw("gains-haircut", (wanted) =>
    fromMembers(context, defaulter, wanted, gains(context, members, limits), limits.cut, "gains-haircut"),
  );
  draw("tear-up", (wanted) => fromMembers(context, defaulter, wanted, holders(context, members), new Map(), "tear-up"));
  return draws;
}

function fromFund(
  context: Context,
  defaulter: Hex,
  wanted: bigint,
  fund: "capital" | "insurance",
  limitQuanta: bigint,
  reason: Reason,
): bigint {
  const available = smaller(atLeastZero(settlementMoney(context.book, systemAccounts[fund])), limitQuanta);
  const paid = smaller(wanted, available);
  charge(context, systemAccounts[fund], defaulter, paid, reason);
  return paid;
}

/** Takes from the default fund and lowers the contributions of those it is charged to, in proportion to them. */
function fromContributions(context: Context, defaulter: Hex, wanted: bigint, contributors: readonly Hex[]): bigint {
  const { book } = context;
  const rows = contributors.map((id) => ({
    weight: book.read(id).contributionQuanta,
    cap: book.read(id).contributionQuanta,
  }));
  const shares = shareOut(wanted, rows);
  let paid = 0n;
  contributors.forEach((id, index) => {
    const part = shares[index] ?? 0n;
    if (part > 0n) drawContribution(book.write(id), part);
    paid += part;
  });
  charge(context, systemAccounts.defaultFund, defaulter, paid, "default-fund");
  return paid;
}

interface Payer {
  readonly id: Hex;
  readonly weight: bigint;
  readonly cap: bigint;
}

function fromMembers(
  context: Context,
  defaulter: Hex,
  wanted: bigint,
  payers: readonly Payer[],
  noted: Map<Hex, bigint>,
  reason: Reason,
): bigint {
  const shares = shareOut(wanted, payers);
  let paid = 0n;
  payers.forEach(({ id }, index) => {
    const part = shares[index] ?? 0n;
    charge(context, id, defaulter, part, reason);
    noted.set(id, (noted.get(id) ?? 0n) + part);
    paid += part;
  });
  return paid;
}

/** Members with a contribution, up to a multiple of it and never beyond their equity. */
function assessable(context: Context, members: readonly Hex[], limits: LayerLimits): Payer[] {
  const { book } = context;
  const factorPpm = BigInt(book.state.parameters.assessmentPpm);
  return members.flatMap((id) => {
    const contributionQuanta = limits.contributed.get(id) ?? 0n;
    if (contributionQuanta === 0n) return [];
    const limit = (contributionQuanta * factorPpm) / 1_000_000n - (limits.assessed.get(id) ?? 0n);
    const equity = standing(book, book.read(id)).equityQuanta;
    return [{ id, weight: contributionQuanta, cap: atLeastZero(smaller(limit, equity)) }];
  });
}

/** Members whose positions gained in this cycle, up to the part of the gain that may be cut. */
function gains(context: Context, members: readonly Hex[], limits: LayerLimits): Payer[] {
  const { book } = context;
  const partPpm = BigInt(book.state.parameters.gainsHaircutPpm);
  return members.flatMap((id) => {
    const gained = bookedGains(book.read(id));
    if (gained <= 0n) return [];
    const limit = (gained * partPpm) / 1_000_000n - (limits.cut.get(id) ?? 0n);
    const equity = standing(book, book.read(id)).equityQuanta;
    return [{ id, weight: gained, cap: atLeastZero(smaller(limit, equity)) }];
  });
}

/** Members with open positions, by their notional, never beyond their equity. */
function holders(context: Context, members: readonly Hex[]): Payer[] {
  const { book } = context;
  return members.flatMap((id) => {
    const account = book.read(id);
    let notional = 0n;
    for (const [number, { lots }] of account.positions) {
      const value = positionValue(book.instrument(number), lots);
      notional += value < 0n ? -value : value;
    }
    if (notional === 0n) return [];
    return [{ id, weight: notional, cap: atLeastZero(standing(book, account).equityQuanta) }];
  });
}
