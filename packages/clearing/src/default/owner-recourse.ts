import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import type { Owner } from "../book/owner-index.ts";
import { postObligation } from "../ledger/post.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { drawContribution } from "./contribution.ts";

/**
 * What an owner pays for all its accounts that are bankrupt at one cut-off, before anybody else does. Each of its accounts is
 * evaluated a single time for all of them. A bankrupt account gives its contribution, and nothing else: what it is paid for its own
 * loss is no money for another's.
 */
export class OwnerRecourse {
  readonly #context: Context;
  /** Its bankrupt accounts first, then the others; each in the order of opening. */
  readonly #accounts: readonly Readonly<Account>[];
  readonly #bankrupt: ReadonlySet<Hex>;

  /** @param bankrupt all accounts that are bankrupt at the cut-off */
  constructor(context: Context, owner: Owner, bankrupt: ReadonlySet<Hex>) {
    const members = owner.accounts.filter(({ kind }) => kind === "member");
    this.#context = context;
    this.#bankrupt = bankrupt;
    this.#accounts = [
      ...members.filter(({ id }) => bankrupt.has(id)),
      ...members.filter(({ id }) => !bankrupt.has(id)),
    ];
  }

  /** Contributions to the default fund of all its accounts. @returns what they pay, quanta */
  payFromContributions(wantedQuanta: bigint): bigint {
    const { book } = this.#context;
    let left = wantedQuanta;
    for (const { id } of this.#accounts) {
      const part = smaller(left, book.read(id).contributionQuanta);
      if (part > 0n) drawContribution(book.write(id), part);
      left -= part;
    }
    const paidQuanta = wantedQuanta - left;
    this.#pay(systemAccounts.defaultFund, paidQuanta, "default-fund");
    return paidQuanta;
  }

  /** What its accounts that are not bankrupt hold above their own maintenance margin. @returns what they pay, quanta */
  payFromAccounts(wantedQuanta: bigint): bigint {
    const { book } = this.#context;
    let left = wantedQuanta;
    for (const { id } of this.#accounts) {
      if (left === 0n) break;
      if (this.#bankrupt.has(id)) continue;
      const { equityQuanta, maintenanceQuanta } = accountRisk(book, book.read(id));
      const spareQuanta = equityQuanta - maintenanceQuanta;
      const amountQuanta = smaller(left, spareQuanta > 0n ? spareQuanta : 0n);
      this.#pay(id, amountQuanta, "owner-accounts");
      left -= amountQuanta;
    }
    return wantedQuanta - left;
  }

  #pay(from: Hex, amountQuanta: bigint, reason: "default-fund" | "owner-accounts"): void {
    postObligation(this.#context, { from, to: systemAccounts.clearing, amountQuanta, reason });
  }
}
