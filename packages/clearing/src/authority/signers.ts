import type { Hex } from "@isthmus/protocol";
import type { Account } from "../model/state.ts";

/** Keys and addresses. */
export interface Signers {
  readonly houseId: number;
  readonly admin: Hex;
  readonly oracle: Hex;
  readonly venues: ReadonlyMap<number, { readonly authority: Hex | null }>;
  readonly accounts: ReadonlyMap<Hex, Readonly<Pick<Account, "kind" | "trader" | "recipients">>>;
}
