import type { Hex } from "@isthmus/protocol";
import { newAccount } from "../model/new-account.ts";
import type { Account, Position, State } from "../model/state.ts";

/** What an account of a crowd holds. */
export interface CrowdHolding {
  readonly balances: Map<number, bigint>;
  readonly positions: Map<number, Position>;
}

/**
 * Adds members' accounts to a state without commands, for measuring at sizes that commands would take minutes to reach.
 * The ledger does not add up: no cycle can be closed. An engine over the state must be made afterwards.
 *
 * Accounts share every map but balances and positions, which are all empty, to save memory: only commands that change
 * health, balances and positions may follow, unless each has `ownMaps`.
 */
export function addCrowd(
  state: State,
  count: number,
  holdingOf: (index: number) => CrowdHolding,
  options: { readonly ownMaps: boolean } = { ownMaps: false },
): Hex[] {
  const from = state.accountIds.length;
  const owner = { chain: 1, address: state.hub };
  const template = newAccount({ id: state.hub, number: 0, kind: "member", owner });
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const id: Hex = `0xc0${number.toString(16).padStart(62, "0")}`;
    const owned = options.ownMaps ? newAccount({ id, number, kind: "member", owner }) : template;
    const account: Account = { ...owned, id, number, owner: { chain: 1, address: id }, ...holdingOf(index) };
    state.accounts.set(id, account);
    state.accountIds.push(id);
    return id;
  });
}
