import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { BulkPosting } from "../ledger/bulk-posting.ts";
import { postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { moneyOf } from "../liquidation/fund-worth.ts";
import { accountRisk, equityOf } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import type { Reason } from "../model/effect.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { drawContribution } from "./contribution.ts";
import { MovedValue } from "./moved-value.ts";
import { gainIn, segmentOf } from "./segment.ts";

/** A member that a layer charges. */
interface Payer {
  readonly id: Hex;
  readonly weight: bigint;
  readonly cap: bigint;
}

/**
 * The layers that members pay, for one cut-off. Payments go to the clearing account. Of an account that is bankrupt itself only the
 * contribution pays: it is in the fund already, and a bankruptcy of cents does not take it out.
 */
export class MemberLayers {
  readonly #context: Context;
  /** Those that are not bankrupt, ascending by id. */
  readonly #members: readonly Readonly<Account>[];
  /** Contributions before the first draw, of bankrupt members too: the base of assessments. */
  readonly #contributed: readonly (readonly [Hex, bigint])[];
  readonly #bankrupt: ReadonlySet<Hex>;
  readonly #delivered: ReadonlyMap<Hex, bigint>;
  /** Cuts of gains so far, with the segment of each; null for all segments together. */
  readonly #cuts: { readonly segment: number | null; readonly charged: ReadonlyMap<Hex, bigint> }[] = [];
  /** What members' equity lacks of what they are to pay of their gains in the last segment. */
  readonly #missing = new Map<Hex, bigint>();
  readonly #moved: MovedValue;

  constructor(
    context: Context,
    { bankrupt, delivered }: { readonly bankrupt: ReadonlySet<Hex>; readonly delivered: ReadonlyMap<Hex, bigint> },
  ) {
    const { book } = context;
    const members = book.accounts().filter(({ kind }) => kind === "member");
    this.#context = context;
    this.#moved = new MovedValue(book);
    this.#bankrupt = bankrupt;
    this.#delivered = delivered;
    this.#members = members.filter(({ id }) => !bankrupt.has(id));
    this.#contributed = members
      .filter(({ contributionQuanta }) => contributionQuanta > 0n)
      .map(({ id, contributionQuanta }) => [id, contributionQuanta] as const);
  }

  /**
   * Draws on the default fund in proportion to contributions. The part of a contribution up to the requirement that its
   * member took over in the cycle's auctions is senior: it is drawn after all others.
   */
  payFromContributions(wantedQuanta: bigint): bigint {
    const { book } = this.#context;
    let left = wantedQuanta;
    for (const isSenior of [false, true]) {
      const rows = this.#contributed.map(([id]) => {
        const { contributionQuanta, auctionsWonQuanta } = book.read(id);
        const seniorQuanta = isSenior ? 0n : smaller(contributionQuanta, auctionsWonQuanta);
        return { id, amountQuanta: contributionQuanta - seniorQuanta };
      });
      const shares = shareOut(
        left,
        rows.map(({ amountQuanta }) => ({ weight: amountQuanta, cap: amountQuanta })),
      );
      rows.forEach(({ id }, index) => {
        const part = shares[index] ?? 0n;
        if (part > 0n) drawContribution(book.write(id), part);
        left -= part;
      });
    }
    const paidQuanta = wantedQuanta - left;
    this.#pay(systemAccounts.defaultFund, paidQuanta, "default-fund");
    return paidQuanta;
  }

  /** Assesses members with a contribution, up to a multiple of it and never beyond their equity. */
  payFromAssessments(wantedQuanta: bigint): bigint {
    const { book } = this.#context;
    const factorPpm = BigInt(book.state.parameters.assessmentPpm);
    const solvent = this.#contributed.filter(([id]) => !this.#bankrupt.has(id));
    const payers = solvent.map(([id, weight]) => {
      return { id, weight, cap: withinEquity(book, id, (weight * factorPpm) / 1_000_000n) };
    });
    return this.#charge(wantedQuanta, payers, "assessment");
  }

  /**
   * Cuts members' gains of the open cycle in a segment, up to a part of them, each as if all still had theirs. What a member's
   * equity cannot pay is missing: `payFromMoved` looks for it where the member has moved it.
   */
  payFromWinners(wantedQuanta: bigint, segment: number): bigint {
    const { book } = this.#context;
    this.#missing.clear();
    const winners = this.#winners(segment);
    const shares = shareOut(wantedQuanta, winners);
    const payers = winners.map(({ id }, index) => {
      const fairQuanta = shares[index] ?? 0n;
      const weight = withinEquity(book, id, fairQuanta);
      if (weight < fairQuanta) this.#missing.set(id, fairQuanta - weight);
      return { id, weight, cap: weight };
    });
    return this.#cutGains(wantedQuanta, payers, segment);
  }

  /** Cuts what `payFromWinners` has found to be missing from those who received it by trades at prices off the mark. */
  payFromMoved(wantedQuanta: bigint, segment: number): bigint {
    if (this.#missing.size === 0) return 0n;
    const { book } = this.#context;
    const canPay = (id: Hex): bigint => (this.#bankrupt.has(id) ? 0n : atLeastZero(equityOf(book, book.read(id))));
    const found = this.#moved.follow({ missing: this.#missing, segment, equityOf: canPay });
    const payers = this.#members.flatMap(({ id }) => {
      const amountQuanta = found.get(id) ?? 0n;
      return amountQuanta === 0n ? [] : [{ id, weight: amountQuanta, cap: amountQuanta }];
    });
    return this.#cutGains(wantedQuanta, payers, null);
  }

  /**
   * Cuts members' gains of the open cycle, up to a part of them and never beyond their equity.
   * @param segment where they gained; null for all segments together
   */
  payFromGains(wantedQuanta: bigint, segment: number | null): bigint {
    const { book } = this.#context;
    const payers = this.#winners(segment).map(({ id, weight, cap }) => ({
      id,
      weight,
      cap: withinEquity(book, id, cap),
    }));
    return this.#cutGains(wantedQuanta, payers, segment);
  }

  /** Members that gained, each up to what may still be cut of its gain. */
  #winners(segment: number | null): Payer[] {
    const { book } = this.#context;
    const partPpm = BigInt(book.state.parameters.gainsHaircutPpm);
    const cuts = this.#cuts.filter((cut) => segment === null || cut.segment === segment);
    const winners: Payer[] = [];
    for (const account of this.#members) {
      if (account.cycleGains.size === 0) continue;
      const weight = gainIn(book, account, segment);
      if (weight <= 0n) continue;
      let cap = (weight * partPpm) / 1_000_000n;
      for (const { charged } of cuts) cap -= charged.get(account.id) ?? 0n;
      winners.push({ id: account.id, weight, cap: atLeastZero(cap) });
    }
    return winners;
  }

  /** Charges payers and notes it as cut in the segment, and so in all together. */
  #cutGains(wantedQuanta: bigint, payers: readonly Payer[], segment: number | null): bigint {
    const charged = new Map<Hex, bigint>();
    const paidQuanta = this.#charge(wantedQuanta, payers, "gains-haircut", charged);
    if (paidQuanta > 0n) this.#cuts.push({ segment, charged });
    return paidQuanta;
  }

  /**
   * Charges members with open positions by their notional, never beyond their equity.
   * @param segment of the positions; null for all segments together
   */
  payFromHolders(wantedQuanta: bigint, segment: number | null): bigint {
    const { book } = this.#context;
    const payers = this.#members.flatMap((account) => {
      let weight = 0n;
      account.positions.forEach(({ lots }, number) => {
        if (segment !== null && segmentOf(book, number) !== segment) return;
        weight += notionalOf(book, book.instrument(number), lots);
      });
      return weight === 0n ? [] : [{ id: account.id, weight, cap: atLeastZero(equityOf(book, account)) }];
    });
    return this.#charge(wantedQuanta, payers, "tear-up");
  }

  /**
   * Cuts balances, whoever holds positions or not: the money of the unit of account in proportion, before what deliveries of this
   * cut-off have moved and with what has left since the losses were known (`State.leftByAccount`); if that is not enough, all that
   * anybody owns at the marks. So nobody leaves its share to another one by buying its coins.
   */
  payFromBalances(wantedQuanta: bigint): bigint {
    const { book } = this.#context;
    const { leftByAccount } = book.state;
    const holders = this.#members.map((account) => {
      const { id } = account;
      const moneyQuanta = atLeastZero(moneyOf(book, account) - (this.#delivered.get(id) ?? 0n));
      return { id, weight: moneyQuanta + (leftByAccount.get(id) ?? 0n), cap: withinEquity(book, id, moneyQuanta) };
    });
    const paidQuanta = this.#charge(wantedQuanta, holders, "balance-haircut");
    if (paidQuanta === wantedQuanta) return paidQuanta;
    const owners = this.#members.map((account) => {
      const { id } = account;
      const worthQuanta = atLeastZero(accountRisk(book, account).marketEquityQuanta);
      return { id, weight: worthQuanta, cap: worthQuanta };
    });
    return paidQuanta + this.#charge(wantedQuanta - paidQuanta, owners, "balance-haircut");
  }

  /** Charges payers in proportion to their weights. @param charged takes what each pays */
  #charge(wantedQuanta: bigint, payers: readonly Payer[], reason: Reason, charged?: Map<Hex, bigint>): bigint {
    const shares = shareOut(wantedQuanta, payers);
    const postings = new BulkPosting(this.#context, systemAccounts.clearing);
    let paidQuanta = 0n;
    payers.forEach(({ id }, index) => {
      const part = shares[index] ?? 0n;
      if (part === 0n) return;
      postings.obligation(this.#context.book.write(id), -part, reason);
      charged?.set(id, part);
      paidQuanta += part;
    });
    postings.finish();
    return paidQuanta;
  }

  #pay(from: Hex, amountQuanta: bigint, reason: Reason): void {
    postObligation(this.#context, { from, to: systemAccounts.clearing, amountQuanta, reason });
  }
}

function withinEquity(book: Book, id: Hex, limitQuanta: bigint): bigint {
  return atLeastZero(smaller(limitQuanta, equityOf(book, book.read(id))));
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
