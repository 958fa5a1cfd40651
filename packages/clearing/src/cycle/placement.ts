import { type Hex, IsthmusError } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { addTo, type Ledger, postAsset } from "../ledger/post.ts";
import { compareText } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { type Demand, placeAtLeastCost } from "./least-cost.ts";

/** Cost per quantum of placing a receiver's money at a location; `routeCosts` overrides those of home and linked. */
const repaysDebt = 0;
const home = 1;
const linked = 2;
const unreachable = 100;

/** Placement of each account's net obligation: signed change per asset. */
export type Placed = Map<Hex, Map<number, bigint>>;

/**
 * Places the net obligations of a class on its location assets. Payers pay from their balances, first where
 * they cannot be paid out; the rest becomes a debt at the first location. Receivers are assigned what was paid, where they
 * can be paid out, at the least cost. Per asset the changes sum to zero, so no vault owes more than before.
 */
export function placeObligations(ledger: Ledger, className: string, nets: ReadonlyMap<Hex, bigint>): Placed {
  const { book } = ledger;
  const placed: Placed = new Map();
  const locations = settlementAssets(book, className);
  if (nets.size === 0) return placed;
  const [first] = locations;
  if (first === undefined) throw new IsthmusError("ASSET_UNKNOWN", { class: className });
  const supplies = locations.map(() => 0n);
  for (const [id, netQuanta] of nets) {
    if (netQuanta >= 0n) continue;
    const parts = payerParts(book.read(id), -netQuanta, locations, first);
    for (const [asset, amountQuanta] of parts) {
      const index = locations.findIndex((location) => location.asset === asset);
      supplies[index] = (supplies[index] as bigint) + amountQuanta;
      addPart(placed, id, asset, -amountQuanta);
    }
  }
  for (const [id, asset, amountQuanta] of receiverParts(book, nets, locations, supplies)) {
    addPart(placed, id, asset, amountQuanta);
  }
  for (const [id, parts] of placed) {
    for (const [asset, amountQuanta] of parts) {
      postAsset(ledger, { from: systemAccounts.clearing, to: id, asset, amountQuanta, reason: "settlement" });
    }
  }
  return placed;
}

function addPart(placed: Placed, id: Hex, asset: number, amountQuanta: bigint): void {
  let parts = placed.get(id);
  if (parts === undefined) {
    parts = new Map();
    placed.set(id, parts);
  }
  addTo(parts, asset, amountQuanta);
}

function payerParts(
  account: Readonly<Account>,
  owedQuanta: bigint,
  locations: readonly Asset[],
  debtLocation: Asset,
): Map<number, bigint> {
  const parts = new Map<number, bigint>();
  const reach = (asset: Asset): number => (account.recipients.has(asset.chain) ? 1 : 0);
  const order = [...locations].sort((a, b) => reach(a) - reach(b) || a.asset - b.asset);
  let left = owedQuanta;
  for (const { asset } of order) {
    const held = account.balances.get(asset) ?? 0n;
    const part = held > 0n ? smaller(held, left) : 0n;
    if (part === 0n) continue;
    parts.set(asset, part);
    left -= part;
  }
  if (left > 0n) addTo(parts, debtLocation.asset, left);
  return parts;
}

/** Groups receivers by equal costs, solves the flow over groups and assigns it within a group by account id. */
function receiverParts(
  book: Book,
  nets: ReadonlyMap<Hex, bigint>,
  locations: readonly Asset[],
  supplies: readonly bigint[],
): [Hex, number, bigint][] {
  const groups = new Map<string, { costs: number[]; members: { id: Hex; leftQuanta: bigint }[] }>();
  const join = (id: Hex, leftQuanta: bigint, costs: number[]): void => {
    const key = costs.join(",");
    const group = groups.get(key) ?? { costs, members: [] };
    group.members.push({ id, leftQuanta });
    groups.set(key, group);
  };
  for (const [id, netQuanta] of nets) {
    if (netQuanta <= 0n) continue;
    const account = book.read(id);
    const costs = locations.map((location) => reachCost(book, account, location));
    let left = netQuanta;
    locations.forEach((location, index) => {
      const debt = -(account.balances.get(location.asset) ?? 0n);
      const part = debt > 0n ? smaller(debt, left) : 0n;
      if (part === 0n) return;
      left -= part;
      join(
        id,
        part,
        costs.map((cost, i) => (i === index ? repaysDebt : cost + unreachable)),
      );
    });
    if (left > 0n) join(id, left, costs);
  }
  const sorted = [...groups].sort((a, b) => compareText(a[0], b[0])).map(([, group]) => group);
  const demands: Demand[] = sorted.map(({ costs, members }) => ({
    costs,
    demandQuanta: members.reduce((sum, member) => sum + member.leftQuanta, 0n),
  }));
  const flow = placeAtLeastCost(supplies, demands);
  const parts: [Hex, number, bigint][] = [];
  sorted.forEach(({ members }, g) => {
    let next = 0;
    locations.forEach(({ asset }, l) => {
      let left = flow[g]?.[l] ?? 0n;
      while (left > 0n) {
        const member = members[next] as { id: Hex; leftQuanta: bigint };
        const part = smaller(member.leftQuanta, left);
        parts.push([member.id, asset, part]);
        member.leftQuanta -= part;
        left -= part;
        if (member.leftQuanta === 0n) next += 1;
      }
    });
  });
  return parts;
}

function reachCost(book: Book, account: Readonly<Account>, location: Asset): number {
  if (account.kind === "system") return home;
  if (!account.recipients.has(location.chain)) return unreachable;
  const homeChain = account.owner.chain;
  const { routeCosts } = book.state.parameters;
  const route = routeCosts?.find((row) => row.homeChain === homeChain && row.asset === location.asset);
  return route?.cost ?? (homeChain === location.chain ? home : linked);
}
