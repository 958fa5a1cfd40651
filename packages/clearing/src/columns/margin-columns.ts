import { type HealthState, healthStates } from "@isthmus/risk";
import type { Book, BookListener } from "../book/book.ts";
import { largerSide } from "../book/owner-holdings.ts";
import type { Owner } from "../book/owner-index.ts";
import { type AccountRisk, accountRisk, healthOf, reservedCredit } from "../margin/account-risk.ts";
import { debtAddOnBps } from "../margin/debt.ts";
import { mayOffset } from "../margin/linear-offsets.ts";
import { modelOf } from "../margin/models.ts";
import type { Account, Position, State } from "../model/state.ts";
import { AssetColumns } from "./asset-columns.ts";
import { EntryTable } from "./entry-table.ts";
import { InstrumentColumns } from "./instrument-columns.ts";
import { healthCode, marginRow, RowMargin, type RowSource } from "./row-margin.ts";
import { type RowPosition, readPosition } from "./row-position.ts";
import { RowSet } from "./row-set.ts";
import { type Flags, flags, type Numbers, numbers } from "./shared-columns.ts";

/** An account that a mark-to-market has to deal with. */
export interface Marked {
  readonly account: Readonly<Account>;
  readonly risk: AccountRisk;
  readonly health: HealthState;
}

/** What has been read of an account so far. */
interface RowRead {
  row: number;
  /** Obligation less the cost of positions, quanta. */
  sum: number;
  /** Sum of the absolute values of all figures. */
  reach: number;
  owes: boolean;
}

/** How an account takes part: always the same result, in columns, or by the general path alone. */
const route = { idle: 0, columns: 1, general: 2 } as const;

/**
 * The margin state of all accounts in columns, one row per account number, on shared memory. A change of an account marks
 * its row; a change of a mark, of open interest or of an asset's price concerns the rows that hold it. `mark` margins those
 * rows again and no others. Rows that columns cannot margin exactly take the general path (`accountRisk`), every time.
 * Derived from the state; never part of it.
 */
export class MarginColumns implements BookListener {
  readonly #book: Book;
  readonly #instruments = new InstrumentColumns();
  readonly #assets = new AssetColumns();
  readonly #positions = new EntryTable(4);
  readonly #balances = new EntryTable(1);
  /** Accounts by number: the edge to objects. */
  readonly #accounts: Readonly<Account>[] = [];
  #cash: Numbers = numbers(0);
  #reserved: Numbers = numbers(0);
  #route: Flags = flags(0);
  #sharesOwner: Flags = flags(0);
  /** 1 for an account whose trades only margin can refuse, as far as its own fields show. */
  #tradesPlainly: Flags = flags(0);
  /** Indices in `healthStates`: as recorded in the account, and as of the last `mark`. */
  #recorded: Flags = flags(0);
  #health: Flags = flags(0);
  /** The row that is read, and the entry that is written next. */
  readonly #rowRead: RowRead = { row: 0, sum: 0, reach: 0, owes: false };
  #entry = 0;
  readonly #changed: number[] = [];
  #isChanged: Flags = flags(0);
  readonly #holdersOfInstrument: (RowSet | undefined)[] = [];
  readonly #holdersOfAsset: (RowSet | undefined)[] = [];
  /** Rows to be margined: those with a change, and always those of the general path. */
  readonly #due = new RowSet();
  readonly #general = new RowSet();
  /** Rows that are not healthy, in the account or as of the last `mark`. */
  readonly #unhealthy = new Set<number>();
  readonly #margin = new RowMargin();
  /** As of the last `refreshTerms`, once asked for. */
  #ofTerms: RowSource | null = null;
  /** The parameters that accounts were read under: they choose models and offsets. */
  #parameters: State["parameters"] | undefined;
  #debtAddOn: RowSource["debtAddOn"] = { initialBps: 0, maintenanceBps: 0 };

  constructor(book: Book) {
    this.#book = book;
  }

  /** Marks a row: it is read again when it is next margined. */
  accountChanges({ number }: Readonly<Account>): void {
    this.#rowChanges(number);
  }

  rowsChanged(numbers: Uint32Array): void {
    for (let i = 0; i < numbers.length; i++) this.#rowChanges(numbers[i] as number);
  }

  #rowChanges(number: number): void {
    if (number >= this.#accounts.length || this.#isChanged[number] === 1) return;
    this.#isChanged[number] = 1;
    this.#changed.push(number);
  }

  /** Accounts that the last `mark` margined by the general path. */
  get generalCount(): number {
    return this.#general.size;
  }

  /** Bytes of the columns that grow with accounts, their positions and balances. */
  get byteLength(): number {
    const rows = [
      this.#cash,
      this.#reserved,
      this.#route,
      this.#sharesOwner,
      this.#tradesPlainly,
      this.#recorded,
      this.#health,
      this.#isChanged,
    ];
    const sets = [this.#due, this.#general, ...this.#holdersOfInstrument, ...this.#holdersOfAsset];
    return (
      rows.reduce((sum, column) => sum + column.byteLength, 0) +
      sets.reduce((sum, set) => sum + (set?.words.byteLength ?? 0), 0) +
      this.#positions.byteLength +
      this.#balances.byteLength
    );
  }

  /**
   * Margins what has changed since the last call.
   * @returns every member's account that is not healthy or was not when its health was last recorded, ascending by id;
   * without positions and debts an account is left out
   */
  mark(): Marked[] {
    this.#refresh();
    const source = this.#source();
    const wide = new Map<number, AccountRisk>();
    this.#due.addAll(this.#general);
    this.#due.forEach((row) => {
      this.#marginRow(source, row, wide);
    });
    this.#due.clear();
    return this.#inOrder().map((row) => {
      const account = this.#accounts[row] as Account;
      return {
        account,
        risk: wide.get(row) ?? this.#riskOf(source, row),
        health: healthStates[this.#health[row] as number] as HealthState,
      };
    });
  }

  #source(): RowSource {
    return {
      cash: this.#cash,
      reserved: this.#reserved,
      sharesOwner: this.#sharesOwner,
      ownerLots: (row, instrument) =>
        Number(largerSide(this.#book.ownerSides(this.#accounts[row] as Account, instrument))),
      positions: this.#positions,
      balances: this.#balances,
      instruments: this.#instruments,
      assets: this.#assets,
      debtAddOn: this.#debtAddOn,
    };
  }

  #marginRow(source: RowSource, row: number, wide: Map<number, AccountRisk>): void {
    const margin = this.#margin;
    let health = 0;
    if (this.#route[row] === route.columns && marginRow(source, row, margin)) {
      this.#general.delete(row);
      health = healthCode(margin);
      // Columns hold the sum over positions, an upper bound: where it is not covered, offsets may cover it.
      if ((health !== 0 || this.#recorded[row] !== 0) && mayOffset(this.#book, this.#accounts[row] as Account)) {
        health = this.#marginGeneral(row, wide);
      }
    } else if (this.#route[row] !== route.idle) {
      health = this.#marginGeneral(row, wide);
    }
    this.#health[row] = health;
    if (health !== 0 || this.#recorded[row] !== 0) this.#unhealthy.add(row);
    else this.#unhealthy.delete(row);
  }

  #marginGeneral(row: number, wide: Map<number, AccountRisk>): number {
    // What the general path depends on is not known here.
    this.#general.add(row);
    const risk = accountRisk(this.#book, this.#accounts[row] as Account);
    const health = healthStates.indexOf(healthOf(risk));
    if (health !== 0 || this.#recorded[row] !== 0) wide.set(row, risk);
    return health;
  }

  #riskOf(source: RowSource, row: number): AccountRisk {
    const margin = this.#margin;
    marginRow(source, row, margin);
    return {
      marketEquityQuanta: BigInt(margin.market),
      equityQuanta: BigInt(margin.equity),
      withheldQuanta: BigInt(margin.withheld),
      moneyQuanta: BigInt(margin.money),
      // Debts in other classes take the general path.
      otherDebtQuanta: 0n,
      closingDebtQuanta: BigInt(margin.maintenance),
      deliveryDebtQuanta: 0n,
      collateralQuanta: BigInt(margin.collateral),
      initialQuanta: BigInt(margin.initial),
      maintenanceQuanta: BigInt(margin.maintenance),
      offsetQuanta: 0n,
      reservedQuanta: BigInt(margin.reserved),
    };
  }

  /** The rows that are not healthy, by account id. */
  #inOrder(): number[] {
    const { state } = this.#book;
    const idOf = (row: number): string => state.accountIds[row] as string;
    if (this.#unhealthy.size * 16 < this.#accounts.length) {
      return [...this.#unhealthy].sort((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
    }
    const rows: number[] = [];
    for (const { number } of this.#book.accounts()) if (this.#unhealthy.has(number)) rows.push(number);
    return rows;
  }

  /**
   * Whether only margin can refuse an account's trades in fresh instruments, as far as its own fields show; false where columns
   * do not know. It and `freeMoney` rest on the last `refreshTerms`.
   */
  tradesPlainly(row: number): boolean {
    return this.#tradesPlainly[row] === 1 && this.#isChanged[row] === 0;
  }

  /** Whether all that a row holds passes: instruments, and assets. */
  isEveryHolding(row: number, isInstrument: (number: number) => boolean, isAsset: (asset: number) => boolean): boolean {
    return isEvery(this.#positions, row, isInstrument) && isEvery(this.#balances, row, isAsset);
  }

  /** `freeMoney` of an account's risk, of a row that has not changed; NaN where only the general path knows it. */
  freeMoney(row: number): number {
    const margin = this.#margin;
    this.#ofTerms ??= this.#source();
    if (!marginRow(this.#ofTerms, row, margin)) return Number.NaN;
    const { equity, withheld, initial, reserved, collateral } = margin;
    return equity - withheld - initial - reserved - Math.max(collateral, 0);
  }

  /** Reads a position of a row that has not changed; no lots if it has none. Not exact where its figures are too large. */
  readPosition(row: number, instrument: number, into: RowPosition): void {
    this.#ofTerms ??= this.#source();
    readPosition(this.#ofTerms, { row, instrument }, into);
  }

  /** Takes over what the state has become: new accounts, marks and prices, changed accounts. */
  #refresh(): void {
    this.refreshTerms();
    const owners = new Set<Owner>();
    // In the order in which accounts are in memory.
    const changed = new Uint32Array(this.#changed).sort();
    for (let i = 0; i < changed.length; i++) {
      const row = changed[i] as number;
      this.#read(row);
      if (this.#sharesOwner[row] === 1) owners.add(this.#book.ownerOf(this.#accounts[row] as Account));
    }
    this.#changed.length = 0;
    // The size of an owner concerns all its accounts.
    for (const { accounts } of owners) for (const { number } of accounts) this.#due.add(number);
  }

  /** Takes over all but changed accounts: new ones, parameters, marks and prices. */
  refreshTerms(): void {
    const { state } = this.#book;
    this.#ofTerms = null;
    this.#grow(state.accountIds.length);
    if (this.#parameters !== state.parameters) {
      this.#parameters = state.parameters;
      for (const account of this.#accounts) this.accountChanges(account);
    }
    for (const instrument of state.instruments.values()) {
      const change = this.#instruments.update(this.#book, instrument);
      const holders = change === "same" ? undefined : this.#holdersOfInstrument[instrument.instrument];
      if (holders === undefined) continue;
      this.#due.addAll(holders);
      if (change === "resplit") this.#rereadAll(holders);
    }
    for (const asset of state.assets.values()) {
      const holders = this.#holdersOfAsset[asset.asset];
      if (this.#assets.update(this.#book, asset) && holders !== undefined) this.#due.addAll(holders);
    }
    this.#refreshDebtAddOn();
  }

  /** Other add-ons concern every account that may owe. */
  #refreshDebtAddOn(): void {
    const { initialBps, maintenanceBps } = debtAddOnBps(this.#book, this.#book.state.settlementClass);
    const next = { initialBps: Number(initialBps), maintenanceBps: Number(maintenanceBps) };
    const known = this.#debtAddOn;
    if (next.initialBps === known.initialBps && next.maintenanceBps === known.maintenanceBps) return;
    this.#debtAddOn = next;
    for (let row = 0; row < this.#accounts.length; row++) if (this.#route[row] !== route.idle) this.#due.add(row);
  }

  #rereadAll(rows: RowSet): void {
    rows.forEach((row) => {
      this.accountChanges(this.#accounts[row] as Account);
    });
  }

  #grow(rows: number): void {
    const known = this.#accounts.length;
    if (rows === known) return;
    if (rows > this.#cash.length) {
      const room = Math.ceil(rows * 1.25);
      this.#cash = numbers(room, this.#cash);
      this.#reserved = numbers(room, this.#reserved);
      this.#route = flags(room, this.#route);
      this.#sharesOwner = flags(room, this.#sharesOwner);
      this.#tradesPlainly = flags(room, this.#tradesPlainly);
      this.#recorded = flags(room, this.#recorded);
      this.#health = flags(room, this.#health);
      this.#isChanged = flags(room, this.#isChanged);
      this.#positions.growRows(room);
      this.#balances.growRows(room);
      this.#due.grow(room);
      this.#general.grow(room);
    }
    const accounts = this.#book.accountsByNumber();
    for (let number = known; number < rows; number++) {
      const account = accounts[number] as Account;
      this.#accounts.push(account);
      this.accountChanges(account);
      if (!this.#book.sharesOwner(account)) continue;
      // The owner's first account ceases to be its only one.
      const [first] = this.#book.ownerOf(account).accounts;
      if (first !== undefined) this.accountChanges(first);
    }
  }

  /** Reads an account into its row. */
  #read(row: number): void {
    const account = this.#accounts[row] as Account;
    this.#isChanged[row] = 0;
    this.#due.add(row);
    const { health } = account;
    this.#recorded[row] = account.kind === "system" || health === "healthy" ? 0 : healthStates.indexOf(health);
    const pending = Number(account.pendingQuanta);
    const read = this.#rowRead;
    read.row = row;
    read.sum = pending;
    read.reach = Math.abs(pending);
    read.owes = pending < 0;
    this.#readPositions(account, read);
    this.#readBalances(account, read);
    const { sum, owes } = read;
    let { reach } = read;
    const reserved = account.credits.size === 0 ? 0 : Number(reservedCredit(account));
    reach += Math.abs(reserved);
    this.#cash[row] = sum;
    this.#sharesOwner[row] = this.#book.sharesOwner(account) ? 1 : 0;
    this.#reserved[row] = reserved;
    const isIdle =
      account.positions.size === 0 && account.health === "healthy" && !owes && account.classes === undefined;
    const isBounded = modelOf(this.#book.state.parameters, account).isBoundedByTerms;
    // What is pending in other classes is placed on balances first, by the general path.
    const isPlain = isBounded && account.classes === undefined;
    // Below 2^53 in total, every figure and their sum are exact.
    const isColumnar = isPlain && Number.isSafeInteger(reach);
    const isFree = account.kind === "member" && !account.suspended && account.marginMode !== "isolated";
    const isCalledFor = this.#sharesOwner[row] === 1 || account.contributionDueCycle !== null;
    this.#tradesPlainly[row] = isColumnar && isFree && !isCalledFor ? 1 : 0;
    if (account.kind === "system" || isIdle) this.#route[row] = route.idle;
    else this.#route[row] = isColumnar ? route.columns : route.general;
    if (this.#route[row] === route.idle) this.#general.delete(row);
  }

  #readPositions({ positions }: Readonly<Account>, read: RowRead): void {
    this.#entry = this.#room(this.#positions, this.#holdersOfInstrument, read.row, positions);
    positions.forEach(this.#readPosition);
  }

  /** Made once, not for every account. */
  readonly #readPosition = ({ lots: held, costQuanta, fundingIndex }: Readonly<Position>, number: number): void => {
    const read = this.#rowRead;
    const { key, figures } = this.#positions;
    const [lots, paidWhole, paidRest, costs] = figures as [Numbers, Numbers, Numbers, Numbers];
    const cost = Number(costQuanta);
    const size = Number(held);
    read.sum -= cost;
    read.reach += Math.abs(cost) + Math.abs(size);
    const { whole, rest } = this.#instruments.paid(number, fundingIndex);
    const entry = this.#entry++;
    key[entry] = number;
    lots[entry] = size;
    paidWhole[entry] = whole;
    paidRest[entry] = rest;
    costs[entry] = cost;
  };

  #readBalances({ balances }: Readonly<Account>, read: RowRead): void {
    this.#entry = this.#room(this.#balances, this.#holdersOfAsset, read.row, balances);
    balances.forEach(this.#readBalance);
  }

  readonly #readBalance = (amountQuanta: bigint, asset: number): void => {
    const read = this.#rowRead;
    const { key, figures } = this.#balances;
    const [amounts] = figures as [Numbers];
    const amount = Number(amountQuanta);
    read.reach += Math.abs(amount);
    read.owes ||= amount < 0;
    const entry = this.#entry++;
    key[entry] = asset;
    amounts[entry] = amount;
  };

  /** Makes room for a row's entries and notes what it holds. @returns where the entries start */
  #room(table: EntryTable, holders: (RowSet | undefined)[], row: number, held: ReadonlyMap<number, unknown>): number {
    const count = table.count[row] as number;
    const start = table.start[row] as number;
    let same = 0;
    if (count === held.size) for (let i = 0; i < count; i++) if (held.has(table.key[start + i] as number)) same += 1;
    // Nearly always a row holds what it held.
    if (count === held.size && same === count) return start;
    this.#forget(table, holders, row);
    this.#holdAll(holders, row, held);
    return table.replace(row, held.size);
  }

  #holdAll(holders: (RowSet | undefined)[], row: number, held: ReadonlyMap<number, unknown>): void {
    held.forEach((_, number) => {
      this.#hold(holders, number, row);
    });
  }

  #forget(table: EntryTable, holders: readonly (RowSet | undefined)[], row: number): void {
    const first = table.start[row] as number;
    const end = first + (table.count[row] as number);
    for (let entry = first; entry < end; entry++) holders[table.key[entry] as number]?.delete(row);
  }

  #hold(holders: (RowSet | undefined)[], key: number, row: number): void {
    let set = holders[key];
    if (set === undefined) {
      set = new RowSet();
      holders[key] = set;
    }
    set.grow(this.#cash.length);
    set.add(row);
  }
}

function isEvery({ start, count, key }: EntryTable, row: number, passes: (key: number) => boolean): boolean {
  const first = start[row] as number;
  const end = first + (count[row] as number);
  for (let entry = first; entry < end; entry++) if (!passes(key[entry] as number)) return false;
  return true;
}

const columnsOf = new WeakMap<Book, MarginColumns>();

/** The columns of a book, which listen to it from the first call on. */
export function marginColumns(book: Book): MarginColumns {
  let columns = columnsOf.get(book);
  if (columns === undefined) {
    columns = new MarginColumns(book);
    columnsOf.set(book, columns);
    book.listen(columns);
  }
  return columns;
}
