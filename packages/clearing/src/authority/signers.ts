import type { Hex } from "@isthmus/protocol";
import type { Account } from "../model/state.ts";

/** The part of the state that names who may sign what. */
export interface Signers {
  readonly houseId: number;
  /** 20-byte address of the admin key. */
  readonly admin: Hex;
  /** 20-byte address of the oracle key. */
  readonly oracle: Hex;
  readonly venues: ReadonlyMap<number, { readonly authority: Hex | null }>;
  readonly accounts: ReadonlyMap<Hex, Readonly<Pick<Account, "kind" | "trader" | "recipients">>>;
}
