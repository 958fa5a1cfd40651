import { IsthmusError } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { BulkPosting } from "../ledger/bulk-posting.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { compareText } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { type Demand, placeAtLeastCost } from "./least-cost.ts";
import type { Nets } from "./nets.ts";
import { type Keeping, OrderedPostings } from "./ordered-postings.ts";
import { Placed } from "./placed.ts";

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
  const placed = new Placed(nets.quanta);
  const locations = settlementAssets(book, className);
  if (nets.accounts.length === 0) return placed;
  if (locations.length === 0) throw new IsthmusError("ASSET_UNKNOWN", { class: className });
  const order: number[] = [];
  const supplies = takeFromPayers(nets, locations, { placed, order });
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
function takeFromPayers(nets: Nets, locations: readonly Asset[], { placed, order: placing }: Placing): bigint[] {
  const supplies = locations.map(() => 0n);
  const payers = new PayingOrder(locations);
  const pays = new Uint8Array(nets.quanta.length);
  nets.quanta.forEach((netQuanta, place) => {
    if (netQuanta >= 0n) return;
    pays[place] = 1;
    const account = nets.accounts[place] as Readonly<Account>;
    let left = -netQuanta;
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
  });
  for (const place of nets.byId) if (pays[place] === 1) placing.push(place);
  return supplies;
}

/** Changes the balances, account by account as they are in memory; the effects are in the order of placing. */
function postPlaced(context: Keeping, nets: Nets, { placed, order }: Placing): void {
  const { book } = context;
  const ordered = new OrderedPostings(nets.accounts.length);
  const postings = new BulkPosting({ book, log: ordered.log }, systemAccounts.clearing);
  placed.forEach((place, asset, amountQuanta) => {
    const account = book.writable(nets.accounts[place] as Readonly<Account>, has.debt);
    postings.asset(account, asset, amountQuanta, "settlement");
    ordered.end(place);
    book.changed(account, has.debt);
  });
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
  readonly leftQuanta: bigint[];
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
  /** By home chain and reach, of accounts without a debt. */
  readonly #plain = new Map<string | number, Group>();

  constructor(book: Book, locations: readonly Asset[]) {
    this.#book = book;
    this.#locations = locations;
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
      group = { costs, members: [], leftQuanta: [] };
      this.#byCosts.set(key, group);
    }
    return group;
  }

  #costsOf(account: Readonly<Account>): number[] {
    return this.#locations.map((location) => reachCost(this.#book, account, location));
  }
}

function add({ members, leftQuanta }: Group, index: number, amountQuanta: bigint): void {
  members.push(index);
  leftQuanta.push(amountQuanta);
}

/** Groups receivers by equal costs, solves the flow over groups and assigns it within a group by account id. */
function placeReceivers(
  book: Book,
  nets: Nets,
  into: Placing & { readonly locations: readonly Asset[]; readonly supplies: readonly bigint[] },
): void {
  const { locations, supplies, placed, order } = into;
  const groups = new Groups(book, locations);
  // Looked at as they are in memory, joined in the order of their ids.
  const claims = nets.quanta.map((netQuanta, place) => {
    return netQuanta > 0n ? groups.claims(nets.accounts[place] as Readonly<Account>, netQuanta) : null;
  });
  for (const place of nets.byId) {
    const claimed = claims[place];
    if (claimed === null || claimed === undefined) continue;
    if (!("length" in claimed)) add(claimed, place, nets.quanta[place] as bigint);
    else for (const { group, quanta } of claimed) add(group, place, quanta);
  }
  const sorted = groups.sorted();
  const demands: Demand[] = sorted.map(({ costs, leftQuanta }) => {
    return { costs, demandQuanta: leftQuanta.reduce((sum, quanta) => sum + quanta, 0n) };
  });
  const flow = placeAtLeastCost(supplies, demands);
  sorted.forEach(({ members, leftQuanta }, g) => {
    let next = 0;
    locations.forEach(({ asset }, l) => {
      let left = flow[g]?.[l] ?? 0n;
      while (left > 0n) {
        const wanted = leftQuanta[next] as bigint;
        const part = smaller(wanted, left);
        const place = members[next] as number;
        if (placed.add(place, asset, part)) order.push(place);
        leftQuanta[next] = wanted - part;
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
