import { larger } from "@isthmus/risk";
import type { Account } from "../model/state.ts";

/** Takes an entitlement out of the exit balance that it was part of: published and older ones, which the same vault pays. */
export function takeFromExits(account: Account, asset: number, amountQuanta: bigint): void {
  const { exits, olderExits } = account;
  const leftQuanta = (exits.get(asset) ?? 0n) - amountQuanta;
  if (leftQuanta > 0n) exits.set(asset, leftQuanta);
  else exits.delete(asset);
  const older = olderExits.get(asset);
  if (older === undefined) return;
  const less = (quanta: bigint): bigint => larger(0n, quanta - amountQuanta);
  const later = older.later === null ? null : { ...older.later, exitQuanta: less(older.later.exitQuanta) };
  olderExits.set(asset, { ...older, exitQuanta: less(older.exitQuanta), later });
}

/** A frozen vault pays an exit balance once: nothing of an asset is promised there any more. */
export function endExits({ exits, olderExits }: Account, asset: number): void {
  exits.delete(asset);
  olderExits.delete(asset);
}
