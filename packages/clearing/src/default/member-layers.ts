import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
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
  readonly account: Readonly<Account>;
  readonly weight: bigint;
  readonly cap: bigint;
}

/**
 * The layers that members pay, for one cut-off. Payments go to the clearing account. Of an account that is bankrupt itself only the
 * contribution pays: it is in the fund already, and a bankruptcy of cents does not take it out.
 */
export class MemberLayers {
  readonly #context: Context;
  /** Those that are not bankrupt, ascending by id; listed when a layer of all members first pays. */
  #listed: readonly Readonly<Account>[] | null = null;
  /** Contributions before the first draw, of bankrupt members too: the base of assessments. */
  readonly #contributed: readonly (readonly [Hex, bigint])[];
  readonly #bankrupt: ReadonlySet<Hex>;
  readonly #delivered: ReadonlyMap<Hex, bigint>;
  /** Cuts of gains so far, with the segment of each; null for all segments together. */
  readonly #cuts: {
    readonly segment: number | null;
    readonly payers: readonly Payer[];
    readonly paid: readonly bigint[];
  }[] = [];
  /** What members' equity lacks of what they are to pay of their gains in the last segment. */
  readonly #missing = new Map<Hex, bigint>();
  readonly #moved: MovedValue;

  constructor(
    context: Context,
    { bankrupt, delivered }: { readonly bankrupt: ReadonlySet<Hex>; readonly delivered: ReadonlyMap<Hex, bigint> },
  ) {
    const { book } = context;
    this.#context = context;
    this.#moved = new MovedValue(book);
    this.#bankrupt = bankrupt;
    this.#delivered = delivered;
    this.#contributed = book
      .accounts()
      .filter(({ kind, contributionQuanta }) => kind === "member" && contributionQuanta > 0n)
      .map(({ id, contributionQuanta }) => [id, contributionQuanta] as const);
  }

  get #members(): readonly Readonly<Account>[] {
    this.#listed ??= this.#context.book.accounts().filter((account) => this.#pays(account));
    return this.#listed;
  }

  #pays({ id, kind }: Readonly<Account>): boolean {
    return kind === "member" && !this.#bankrupt.has(id);
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
      const account = book.read(id);
      return { account, weight, cap: withinEquity(book, account, (weight * factorPpm) / 1_000_000n) };
    });
    return sumOf(this.#charge(wantedQuanta, payers, "assessment"));
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
    // Nobody's part rises by what another one lacks: each is looked at a single time.
    const paid = this.#collect(winners, "gains-haircut", (account, index) => {
      const fairQuanta = shares[index] ?? 0n;
      const part = withinEquity(book, account, fairQuanta);
      if (part < fairQuanta) this.#missing.set(account.id, fairQuanta - part);
      return part;
    });
    this.#cuts.push({ segment, payers: winners, paid });
    return sumOf(paid);
  }

  /** Cuts what `payFromWinners` has found to be missing from those who received it by trades at prices off the mark. */
  payFromMoved(wantedQuanta: bigint, segment: number): bigint {
    if (this.#missing.size === 0) return 0n;
    const { book } = this.#context;
    const canPay = (id: Hex): bigint => (this.#bankrupt.has(id) ? 0n : atLeastZero(equityOf(book, book.read(id))));
    const found = this.#moved.follow({ missing: this.#missing, segment, equityOf: canPay });
    const payers = this.#members.flatMap((account) => {
      const amountQuanta = found.get(account.id) ?? 0n;
      return amountQuanta === 0n ? [] : [{ account, weight: amountQuanta, cap: amountQuanta }];
    });
    return this.#cutGains(wantedQuanta, payers, null);
  }

  /**
   * Cuts members' gains of the open cycle, up to a part of them and never beyond their equity.
   * @param segment where they gained; null for all segments together
   */
  payFromGains(wantedQuanta: bigint, segment: number | null): bigint {
    const { book } = this.#context;
    const payers = this.#winners(segment).map(({ account, weight, cap }) => ({
      account,
      weight,
      cap: withinEquity(book, account, cap),
    }));
    return this.#cutGains(wantedQuanta, payers, segment);
  }

  /** Members that gained, ascending by id, each up to what may still be cut of its gain. */
  #winners(segment: number | null): Payer[] {
    const { book } = this.#context;
    const partPpm = BigInt(book.state.parameters.gainsHaircutPpm);
    const cut = this.#cutIn(segment);
    const winners: Payer[] = [];
    // In the order in which they are in memory: this visits all accounts.
    for (const account of book.accountsByNumber()) {
      if (account.cycleGains.size === 0) continue;
      const weight = gainIn(book, account, segment);
      if (weight <= 0n || !this.#pays(account)) continue;
      const cap = (weight * partPpm) / 1_000_000n - (cut.get(account) ?? 0n);
      winners.push({ account, weight, cap: atLeastZero(cap) });
    }
    return Array.from(book.orderById(winners.map(({ account }) => account)), (at) => winners[at] as Payer);
  }

  /** Cut so far from gains in a segment; null for all segments together. */
  #cutIn(segment: number | null): ReadonlyMap<Readonly<Account>, bigint> {
    const sums = new Map<Readonly<Account>, bigint>();
    for (const cut of this.#cuts) {
      if (segment !== null && cut.segment !== segment) continue;
      cut.payers.forEach(({ account }, index) => {
        sums.set(account, (sums.get(account) ?? 0n) + (cut.paid[index] ?? 0n));
      });
    }
    return sums;
  }

  /** Charges payers and notes it as cut in the segment, and so in all together. */
  #cutGains(wantedQuanta: bigint, payers: readonly Payer[], segment: number | null): bigint {
    const paid = this.#charge(wantedQuanta, payers, "gains-haircut");
    this.#cuts.push({ segment, payers, paid });
    return sumOf(paid);
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
      return weight === 0n ? [] : [{ account, weight, cap: atLeastZero(equityOf(book, account)) }];
    });
    return sumOf(this.#charge(wantedQuanta, payers, "tear-up"));
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
      const weight = moneyQuanta + (leftByAccount.get(id) ?? 0n);
      return { account, weight, cap: withinEquity(book, account, moneyQuanta) };
    });
    const paidQuanta = sumOf(this.#charge(wantedQuanta, holders, "balance-haircut"));
    if (paidQuanta === wantedQuanta) return paidQuanta;
    const owners = this.#members.map((account) => {
      const worthQuanta = atLeastZero(accountRisk(book, account).marketEquityQuanta);
      return { account, weight: worthQuanta, cap: worthQuanta };
    });
    return paidQuanta + sumOf(this.#charge(wantedQuanta - paidQuanta, owners, "balance-haircut"));
  }

  /** Charges payers in proportion to their weights. @returns what each pays */
  #charge(wantedQuanta: bigint, payers: readonly Payer[], reason: Reason): bigint[] {
    const shares = shareOut(wantedQuanta, payers);
    return this.#collect(payers, reason, (_, index) => shares[index] ?? 0n);
  }

  /** Charges each payer an amount. @returns what each pays */
  #collect(
    payers: readonly Payer[],
    reason: Reason,
    amountOf: (account: Readonly<Account>, index: number) => bigint,
  ): bigint[] {
    const { book } = this.#context;
    const postings = new BulkPosting(this.#context, systemAccounts.clearing);
    const paid = payers.map(({ account }, index) => {
      const part = amountOf(account, index);
      if (part === 0n) return part;
      postings.obligation(book.writable(account, has.pending | has.reasons | has.debt), -part, reason);
      return part;
    });
    postings.finish();
    return paid;
  }

  #pay(from: Hex, amountQuanta: bigint, reason: Reason): void {
    postObligation(this.#context, { from, to: systemAccounts.clearing, amountQuanta, reason });
  }
}

function withinEquity(book: Book, account: Readonly<Account>, limitQuanta: bigint): bigint {
  return atLeastZero(smaller(limitQuanta, equityOf(book, account)));
}

function sumOf(amounts: readonly bigint[]): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
