import { type Hex, orderAccountId } from "@isthmus/protocol";
import type { State } from "../model/state.ts";

/** The accounts of a clearing house's orders, as far as they have been asked for. Derived from the state; never part of it. */
interface KnownAccounts {
  readonly ids: Set<Hex>;
  lastNumber: bigint;
}

const knownBy = new WeakMap<State, KnownAccounts>();

/**
 * Whether deposits for an account are those of an order, open or over (PROTOCOL P30): nobody can open it, so that what comes for an
 * order that is over belongs to the insurance fund.
 */
export function isOrderAccount(state: State, account: Hex): boolean {
  const known = knownBy.get(state) ?? { ids: new Set<Hex>(), lastNumber: 0n };
  knownBy.set(state, known);
  while (known.lastNumber < state.rebalanceCount) {
    known.lastNumber += 1n;
    known.ids.add(orderAccountId(state.houseId, known.lastNumber));
  }
  return known.ids.has(account);
}
