import { AccountRows } from "./account-rows.ts";
import { RowMap } from "./row-map.ts";
import type { Account, Position } from "./state.ts";

/** What an account's row holds: amounts, and maps of amounts. */
type RowAmount = "pendingQuanta" | "realisedQuanta" | "variationQuanta";
type RowMapName = "byReason" | "cycleGains" | "balances" | "positions" | "exits";

/** What an account has beside its row. */
export type AccountFields = Omit<Account, RowAmount | RowMapName | "classes">;

/**
 * An account whose amounts are a row of `AccountRows`: the object holds what rarely changes, and views of the row. In every respect
 * an `Account`, but that a copy of its own fields (`{ ...account }`) lacks the amounts that the row alone holds (`recordOf`).
 */
export class LedgerAccount implements Account {
  declare readonly id: Account["id"];
  declare readonly kind: Account["kind"];
  declare readonly number: number;
  declare readonly subAccount: number;
  declare readonly marginMode: Account["marginMode"];
  declare readonly owner: Account["owner"];
  declare trader: Account["trader"];
  declare suspended: boolean;
  declare health: Account["health"];
  declare marginCall: Account["marginCall"];
  declare contributionQuanta: bigint;
  declare readonly leavingContributions: Account["leavingContributions"];
  declare auctionsWonQuanta: bigint;
  declare requiredContributionQuanta: bigint;
  declare contributionDueCycle: bigint | null;
  declare lastNonce: bigint;
  declare readonly byReason: RowMap<string, bigint>;
  declare readonly cycleGains: RowMap<number, bigint>;
  declare classes?: NonNullable<Account["classes"]>;
  declare readonly recipients: Account["recipients"];
  declare readonly balances: RowMap<number, bigint>;
  declare readonly positions: RowMap<number, Position>;
  declare readonly entitlements: Account["entitlements"];
  declare readonly exits: RowMap<number, bigint>;
  declare readonly olderExits: Account["olderExits"];
  declare readonly credits: Account["credits"];
  #rows: AccountRows;
  #row: number;

  /** @param row of `rows`, in which nothing is yet */
  constructor(fields: AccountFields, rows: AccountRows, row: number) {
    this.#rows = rows;
    this.#row = row;
    this.id = fields.id;
    this.kind = fields.kind;
    this.number = fields.number;
    this.subAccount = fields.subAccount;
    this.marginMode = fields.marginMode;
    this.owner = fields.owner;
    this.trader = fields.trader;
    this.suspended = fields.suspended;
    this.health = fields.health;
    this.marginCall = fields.marginCall;
    this.contributionQuanta = fields.contributionQuanta;
    this.leavingContributions = fields.leavingContributions;
    this.auctionsWonQuanta = fields.auctionsWonQuanta;
    this.requiredContributionQuanta = fields.requiredContributionQuanta;
    this.contributionDueCycle = fields.contributionDueCycle;
    this.lastNonce = fields.lastNonce;
    this.byReason = new RowMap(rows.reasons, row);
    this.cycleGains = new RowMap(rows.gains, row);
    this.recipients = fields.recipients;
    this.balances = new RowMap(rows.balances, row);
    this.positions = new RowMap(rows.positions, row);
    this.entitlements = fields.entitlements;
    this.exits = new RowMap(rows.exits, row);
    this.olderExits = fields.olderExits;
    this.credits = fields.credits;
  }

  /** The account of a record with an account's fields, and perhaps others. */
  static of(record: Account, rows: AccountRows, row: number): LedgerAccount {
    const account = new LedgerAccount(record, rows, row);
    const {
      pendingQuanta,
      realisedQuanta,
      variationQuanta,
      byReason,
      cycleGains,
      balances,
      positions,
      exits,
      ...rest
    } = record;
    account.pendingQuanta = pendingQuanta;
    account.realisedQuanta = realisedQuanta;
    account.variationQuanta = variationQuanta;
    for (const [reason, amountQuanta] of byReason) account.byReason.set(reason, amountQuanta);
    for (const [instrument, gainQuanta] of cycleGains) account.cycleGains.set(instrument, gainQuanta);
    for (const [asset, amountQuanta] of balances) account.balances.set(asset, amountQuanta);
    for (const [instrument, position] of positions) account.positions.set(instrument, position);
    for (const [asset, exitQuanta] of exits) account.exits.set(asset, exitQuanta);
    for (const [name, value] of Object.entries(rest)) if (!(name in account)) Object.assign(account, { [name]: value });
    return account;
  }

  get pendingQuanta(): bigint {
    return this.#rows.pending.at(this.#row);
  }

  set pendingQuanta(amountQuanta: bigint) {
    this.#rows.pending.set(this.#row, amountQuanta);
  }

  get realisedQuanta(): bigint {
    return this.#rows.realised.at(this.#row);
  }

  set realisedQuanta(amountQuanta: bigint) {
    this.#rows.realised.set(this.#row, amountQuanta);
  }

  get variationQuanta(): bigint {
    return this.#rows.variation.at(this.#row);
  }

  set variationQuanta(amountQuanta: bigint) {
    this.#rows.variation.set(this.#row, amountQuanta);
  }

  /** Whether its row is that of its number in `rows`. */
  isIn(rows: AccountRows): boolean {
    return this.#rows === rows && this.#row === this.number && !rows.isShared;
  }

  /** The columns of its row. */
  get rows(): AccountRows {
    return this.#rows;
  }

  /** Moves what its row holds to the row of its number in other columns, which holds nothing. */
  moveTo(rows: AccountRows): void {
    if (this.isIn(rows)) return;
    const { number, pendingQuanta, realisedQuanta, variationQuanta } = this;
    this.pendingQuanta = 0n;
    this.realisedQuanta = 0n;
    this.variationQuanta = 0n;
    this.#rows = rows;
    this.#row = number;
    this.pendingQuanta = pendingQuanta;
    this.realisedQuanta = realisedQuanta;
    this.variationQuanta = variationQuanta;
    this.byReason.moveTo(rows.reasons, number);
    this.cycleGains.moveTo(rows.gains, number);
    this.balances.moveTo(rows.balances, number);
    this.positions.moveTo(rows.positions, number);
    this.exits.moveTo(rows.exits, number);
  }
}

/** All fields of a value as own fields: those of an account's row too. */
export function recordOf(value: object): Record<string, unknown> {
  if (!(value instanceof LedgerAccount)) return value as Record<string, unknown>;
  const { pendingQuanta, realisedQuanta, variationQuanta } = value;
  return { ...value, pendingQuanta, realisedQuanta, variationQuanta };
}

/**
 * The columns of a state's accounts, each in the row of its number. Accounts that are in no row, or in others, are moved there; what
 * is no `LedgerAccount` is replaced by one.
 */
export function homeOf(accounts: Map<Account["id"], Account>): AccountRows {
  let rows: AccountRows | undefined;
  for (const account of accounts.values()) {
    const home = account instanceof LedgerAccount && account.isIn(account.rows) ? account.rows : undefined;
    if (home === undefined || (rows !== undefined && rows !== home)) return movedHome(accounts);
    rows = home;
  }
  return rows ?? new AccountRows();
}

function movedHome(accounts: Map<Account["id"], Account>): AccountRows {
  const rows = new AccountRows();
  for (const [id, account] of accounts) {
    if (account instanceof LedgerAccount) account.moveTo(rows);
    else accounts.set(id, LedgerAccount.of(account, rows, account.number));
  }
  return rows;
}
