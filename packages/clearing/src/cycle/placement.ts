import { IsthmusError } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { BulkPosting } from "../ledger/bulk-posting.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { Ledger } from "../ledger/post.ts";
import { compareText } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { type Demand, placeAtLeastCost } from "./least-cost.ts";
import type { Nets } from "./nets.ts";
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
export function placeObligations(ledger: Ledger, className: string, nets: Nets): Placed {
  const { book } = ledger;
  const placed = new Placed(nets.accounts.length);
  const locations = settlementAssets(book, className);
  if (nets.accounts.length === 0) return placed;
  const [first] = locations;
  if (first === undefined) throw new IsthmusError("ASSET_UNKNOWN", { class: className });
  const supplies = locations.map(() => 0n);
  const payers = new PayingOrder(locations);
  nets.quanta.forEach((netQuanta, index) => {
    if (netQuanta >= 0n) return;
    const account = nets.accounts[index] as Readonly<Account>;
    let left = -netQuanta;
    const pay = (location: number, amountQuanta: bigint): void => {
      supplies[location] = (supplies[location] as bigint) + amountQuanta;
      placed.add(index, (locations[location] as Asset).asset, -amountQuanta);
      left -= amountQuanta;
    };
    for (const location of payers.of(account)) {
      const held = account.balances.get((locations[location] as Asset).asset) ?? 0n;
      if (held > 0n && left > 0n) pay(location, smaller(held, left));
    }
    if (left > 0n) pay(0, left);
  });
  placeReceivers(book, nets, { locations, supplies, placed });
  const postings = new BulkPosting(ledger, systemAccounts.clearing);
  placed.forEach((index, parts) => {
    const account = book.writable(nets.accounts[index] as Readonly<Account>);
    for (const { asset, amountQuanta } of parts) postings.asset(account, asset, amountQuanta, "settlement");
  });
  postings.finish();
  return placed;
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
  /** Places in the nets. */
  readonly members: number[];
  /** What each is to receive. */
  readonly leftQuanta: bigint[];
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

  /** Adds a receiver: what repays a debt at a location, then the rest. */
  join(index: number, account: Readonly<Account>, netQuanta: bigint): void {
    let left = netQuanta;
    this.#locations.forEach(({ asset }, l) => {
      const debt = -(account.balances.get(asset) ?? 0n);
      if (debt <= 0n || left === 0n) return;
      const part = smaller(debt, left);
      left -= part;
      const costs = this.#costsOf(account).map((cost, i) => (i === l ? repaysDebt : cost + unreachable));
      add(this.#withCosts(costs), index, part);
    });
    if (left > 0n) add(this.#plainOf(account), index, left);
  }

  /** In a fixed order. */
  sorted(): Group[] {
    return [...this.#byCosts].sort(([left], [right]) => compareText(left, right)).map(([, group]) => group);
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
  into: { readonly locations: readonly Asset[]; readonly supplies: readonly bigint[]; readonly placed: Placed },
): void {
  const { locations, supplies, placed } = into;
  const groups = new Groups(book, locations);
  nets.quanta.forEach((netQuanta, index) => {
    if (netQuanta > 0n) groups.join(index, nets.accounts[index] as Readonly<Account>, netQuanta);
  });
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
        placed.add(members[next] as number, asset, part);
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
