import { IsthmusError } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { BulkPosting } from "../ledger/bulk-posting.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { AmountColumn } from "../model/amount-column.ts";
import { NumberSum } from "../model/number-sum.ts";
import { compareText } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { type Demand, placeAtLeastCost } from "./least-cost.ts";
import type { Nets } from "./nets.ts";
import { type Keeping, OrderedPostings } from "./ordered-postings.ts";
import { Placed } from "./placed.ts";
import { RowBalances, RowPayers } from "./placement-rows.ts";

/** Cost per quantum of placing a receiver's money at a location; `routeCosts` overrides those of home and linked. */
const repaysDebt = 0;
const home = 1;
const linked = 2;
const unreachable = 100;

/**
 * Places the net obligations of a class on its location assets. Payers pay from their balances, first where
 * they cannot be paid out; the rest becomes a debt at the first location. Receivers are assigned what was paid, where they
 * can be paid out, at the least cost. Per asset the changes sum to zero, so no vault owes more than before.
 */
export function placeObligations(context: Keeping, className: string, nets: Nets): Placed {
  const { book } = context;
  const placed = new Placed(nets.quanta, nets.numbers.length);
  const locations = settlementAssets(book, className);
  if (nets.numbers.length === 0) return placed;
  if (locations.length === 0) throw new IsthmusError("ASSET_UNKNOWN", { class: className });
  const order: number[] = [];
  const supplies = takeFromPayers(book, nets, { placed, order, locations });
  placeReceivers(book, nets, { locations, supplies, placed, order });
  postPlaced(context, nets, { placed, order });
  return placed;
}

/** What is placed, and the places in the nets in the order of placing. */
interface Placing {
  readonly placed: Placed;
  readonly order: number[];
}

/** @returns what payers pay at each location */
function takeFromPayers(
  book: Book,
  { numbers, quanta, byId }: Nets,
  { placed, order: placing, locations }: Placing & { readonly locations: readonly Asset[] },
): bigint[] {
  const supplies = locations.map(() => 0n);
  const payers = new PayingOrder(locations);
  const accounts = book.accountsByNumber();
  const inRows = new RowPayers(book, locations);
  const pays = new Uint8Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    if (!quanta.isNegative(place)) continue;
    pays[place] = 1;
    const number = numbers[place] as number;
    const whole = inRows.take(number, quanta.numberAt(place));
    if (whole >= 0) {
      placed.addWhole(place, whole);
      continue;
    }
    const account = accounts[number] as Readonly<Account>;
    let left = -quanta.at(place);
    const order = payers.of(account);
    for (let i = 0; i <= order.length && left > 0n; i++) {
      // What no location covers becomes a debt at the first.
      const location = i < order.length ? (order[i] as number) : 0;
      const { asset } = locations[location] as Asset;
      const held = i < order.length ? (account.balances.get(asset) ?? 0n) : left;
      if (held <= 0n) continue;
      const part = smaller(held, left);
      supplies[location] = (supplies[location] as bigint) + part;
      placed.add(place, asset, -part);
      left -= part;
    }
  }
  for (const place of byId) if (pays[place] === 1) placing.push(place);
  return supplies.map((quantaAt, l) => quantaAt + inRows.taken(l));
}

/** Changes the balances, account by account as they are in memory; the effects are in the order of placing. */
function postPlaced(context: Keeping, nets: Nets, { placed, order }: Placing): void {
  const { book } = context;
  const { numbers, quanta } = nets;
  const accounts = book.accountsByNumber();
  const ordered = new OrderedPostings(numbers.length);
  const postings = new BulkPosting({ book, log: ordered.log }, systemAccounts.clearing);
  const inRows = new RowBalances(book, ordered.log, numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (!inRows.add(number, placed.wholeAt(place), quanta.numberAt(place))) {
      const account = book.writable(accounts[number] as Readonly<Account>, has.debt);
      for (const { asset, amountQuanta } of placed.of(place))
        postings.asset(account, asset, amountQuanta, "settlement");
      book.changed(account, has.debt);
    }
    ordered.end(place);
  }
  inRows.finish(postings);
  postings.finish();
  ordered.keep(context, systemAccounts.clearing, order);
}

/** Which locations an account reaches, as a key. */
function reachOf({ recipients }: Readonly<Account>, locations: readonly Asset[]): string | number {
  if (locations.length > mostBits) return locations.map(({ chain }) => (recipients.has(chain) ? 1 : 0)).join("");
  let reach = 0;
  for (const { chain } of locations) reach = 2 * reach + (recipients.has(chain) ? 1 : 0);
  return reach;
}

/** Bits that a double holds beside a chain id. */
const mostBits = 32;

/** The order in which payers pay from locations: first where they cannot be paid out. Worked out once per reach. */
class PayingOrder {
  readonly #locations: readonly Asset[];
  readonly #byReach = new Map<string | number, readonly number[]>();

  constructor(locations: readonly Asset[]) {
    this.#locations = locations;
  }

  /** Indices of locations. */
  of(account: Readonly<Account>): readonly number[] {
    const reach = reachOf(account, this.#locations);
    let order = this.#byReach.get(reach);
    if (order === undefined) {
      const isReached = this.#locations.map(({ chain }) => (account.recipients.has(chain) ? 1 : 0));
      order = this.#locations.map((_, l) => l).sort((a, b) => (isReached[a] ?? 0) - (isReached[b] ?? 0) || a - b);
      this.#byReach.set(reach, order);
    }
    return order;
  }
}

/** Receivers with equal costs. */
interface Group {
  readonly costs: readonly number[];
  /** Places in the nets, ascending by account id. */
  readonly members: number[];
  /** What each is to receive. */
  readonly leftQuanta: AmountColumn;
  readonly sum: NumberSum;
}

/** A part of what an account receives. */
interface Claim {
  readonly group: Group;
  readonly quanta: bigint;
}

/** Groups by their costs. */
class Groups {
  readonly #book: Book;
  readonly #locations: readonly Asset[];
  readonly #byCosts = new Map<string, Group>();
  /** In the order of their making. */
  readonly all: Group[] = [];
  /** By home chain and reach, of accounts without a debt. */
  readonly #plain = new Map<string | number, Group>();

  /** By home chain and the one chain where it is paid, of plain accounts. */
  readonly #rowGroups = new Map<number, number>();

  constructor(book: Book, locations: readonly Asset[]) {
    this.#book = book;
    this.#locations = locations;
  }

  /** The place in `all`, plus one, of the group of a plain account without a debt; 0 if it is another, or was not met yet. */
  ofRow(number: number): number {
    const { plain, rows } = this.#book;
    if (!this.#book.isPlain(number)) return 0;
    const held = rows.balances.keys[number] as number;
    if (held < 0 || (held > 0 && rows.balances.amounts.isNegative(number))) return 0;
    const key = plain.homeOf(number) * 0x1_0000 + plain.chainOf(number);
    const known = this.#rowGroups.get(key);
    if (known !== undefined) return known;
    const group = this.all.indexOf(this.#plainOf(this.#book.accountsByNumber()[number] as Readonly<Account>)) + 1;
    this.#rowGroups.set(key, group);
    return group;
  }

  /** What an account receives repays its debts at the locations; the rest is in the group of its home and reach. */
  claims(account: Readonly<Account>, netQuanta: bigint): Group | readonly Claim[] {
    if (!this.#hasDebt(account)) return this.#plainOf(account);
    const claims: Claim[] = [];
    let left = netQuanta;
    this.#locations.forEach(({ asset }, l) => {
      const debt = -(account.balances.get(asset) ?? 0n);
      if (debt <= 0n || left === 0n) return;
      const part = smaller(debt, left);
      left -= part;
      const costs = this.#costsOf(account).map((cost, i) => (i === l ? repaysDebt : cost + unreachable));
      claims.push({ group: this.#withCosts(costs), quanta: part });
    });
    if (left > 0n) claims.push({ group: this.#plainOf(account), quanta: left });
    return claims;
  }

  /** In a fixed order. */
  sorted(): Group[] {
    return [...this.#byCosts].sort(([left], [right]) => compareText(left, right)).map(([, group]) => group);
  }

  #hasDebt({ balances }: Readonly<Account>): boolean {
    for (let l = 0; l < this.#locations.length; l++) {
      if ((balances.get((this.#locations[l] as Asset).asset) ?? 0n) < 0n) return true;
    }
    return false;
  }

  #plainOf(account: Readonly<Account>): Group {
    const reach = reachOf(account, this.#locations);
    const chain = account.kind === "system" ? 0x1_0000 : account.owner.chain;
    const key = typeof reach === "number" ? reach * 0x2_0000 + chain : `${chain} ${reach}`;
    let group = this.#plain.get(key);
    if (group === undefined) {
      group = this.#withCosts(this.#costsOf(account));
      this.#plain.set(key, group);
    }
    return group;
  }

  #withCosts(costs: readonly number[]): Group {
    const key = costs.join(",");
    let group = this.#byCosts.get(key);
    if (group === undefined) {
      group = { costs, members: [], leftQuanta: new AmountColumn(), sum: new NumberSum() };
      this.all.push(group);
      this.#byCosts.set(key, group);
    }
    return group;
  }

  #costsOf(account: Readonly<Account>): number[] {
    return this.#locations.map((location) => reachCost(this.#book, account, location));
  }
}

function add({ members, leftQuanta, sum }: Group, index: number, amountQuanta: bigint): void {
  members.push(index);
  leftQuanta.push(amountQuanta);
  sum.addLarge(amountQuanta);
}

/** The same of an account's whole obligation. */
function addWhole({ members, leftQuanta, sum }: Group, index: number, quanta: AmountColumn): void {
  const amountQuanta = quanta.numberAt(index);
  if (Number.isNaN(amountQuanta)) leftQuanta.push(quanta.at(index));
  else leftQuanta.pushNumber(amountQuanta);
  sum.addAt(quanta, index);
  members.push(index);
}

/** What receivers claim, by place: the group of a whole obligation in `groups.all` plus one, below zero where `claims` has its parts, or 0. */
interface Claimed {
  readonly groups: Int32Array;
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
}

/** Looked at as accounts are in memory; they are joined in the order of their ids. */
function claimsOf(book: Book, { numbers, quanta }: Nets, groups: Groups): Claimed {
  const accounts = book.accountsByNumber();
  const found = new Int32Array(numbers.length);
  const claims = new Map<number, readonly Claim[]>();
  for (let place = 0; place < numbers.length; place++) {
    if (quanta.isNegative(place)) continue;
    const number = numbers[place] as number;
    const group = groups.ofRow(number);
    if (group > 0) {
      found[place] = group;
      continue;
    }
    const claimed = groups.claims(accounts[number] as Readonly<Account>, quanta.at(place));
    if (!("length" in claimed)) found[place] = groups.all.indexOf(claimed) + 1;
    else {
      found[place] = -1;
      claims.set(place, claimed);
    }
  }
  return { groups: found, claims };
}

/** Groups receivers by equal costs, solves the flow over groups and assigns it within a group by account id. */
function placeReceivers(
  book: Book,
  nets: Nets,
  into: Placing & { readonly locations: readonly Asset[]; readonly supplies: readonly bigint[] },
): void {
  const { locations, supplies, placed, order } = into;
  const groups = new Groups(book, locations);
  const claimed = claimsOf(book, nets, groups);
  for (const place of nets.byId) {
    const group = claimed.groups[place] as number;
    if (group > 0) addWhole(groups.all[group - 1] as Group, place, nets.quanta);
    else if (group < 0) for (const { group: of, quanta } of claimed.claims.get(place) ?? []) add(of, place, quanta);
  }
  const sorted = groups.sorted();
  const demands: Demand[] = sorted.map(({ costs, sum }) => ({ costs, demandQuanta: sum.quanta }));
  const flow = placeAtLeastCost(supplies, demands);
  sorted.forEach(({ members, leftQuanta }, g) => {
    let next = 0;
    locations.forEach(({ asset }, l) => {
      let left = flow[g]?.[l] ?? 0n;
      while (left > 0n) {
        const wanted = leftQuanta.at(next);
        const part = smaller(wanted, left);
        const place = members[next] as number;
        if (placed.add(place, asset, part)) order.push(place);
        if (part !== wanted) leftQuanta.set(next, wanted - part);
        left -= part;
        if (part === wanted) next += 1;
      }
    });
  });
}

function reachCost(book: Book, account: Readonly<Account>, location: Asset): number {
  if (account.kind === "system") return home;
  if (!account.recipients.has(location.chain)) return unreachable;
  const homeChain = account.owner.chain;
  const { routeCosts } = book.state.parameters;
  const route = routeCosts?.find((row) => row.homeChain === homeChain && row.asset === location.asset);
  return route?.cost ?? (homeChain === location.chain ? home : linked);
}
