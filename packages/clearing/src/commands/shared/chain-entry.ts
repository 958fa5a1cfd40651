import type { Hex, LeafScope } from "@isthmus/protocol";
import { type Context, require } from "../../book/context.ts";
import type { Vault } from "../../model/state.ts";

/** The fields that every entry of a vault's hash chain has. */
interface ChainEntry {
  readonly chain: number;
  readonly index: bigint;
  readonly accumulator: Hex;
}

/**
 * The vault whose next entry a command states (PROTOCOL P8). Changes nothing.
 * @param fold the entry's accumulator, from the one before it
 * @throws CHAIN_UNKNOWN, DEPOSIT_OUT_OF_ORDER, INPUT_INVALID
 */
export function vaultOfEntry(
  { book: { state } }: Context,
  { chain, index, accumulator }: ChainEntry,
  fold: (scope: LeafScope, previous: Hex) => Hex,
): Vault {
  const vault = state.vaults.get(chain);
  require(vault !== undefined, "CHAIN_UNKNOWN", { chain });
  const nextIndex = vault.depositIndex + 1n;
  require(index === nextIndex, "DEPOSIT_OUT_OF_ORDER", { chain, index, nextIndex });
  const expected = fold({ houseId: state.houseId, chain, contract: vault.vault }, vault.accumulator);
  require(expected === accumulator, "INPUT_INVALID", { field: "accumulator", expected });
  return vault;
}

/** Consumes the entry. */
export function consumeEntry(vault: Vault, { index, accumulator }: ChainEntry): void {
  vault.depositIndex = index;
  vault.accumulator = accumulator;
}
