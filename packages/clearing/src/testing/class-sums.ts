import type { Hex } from "@isthmus/protocol";
import type { TestCcp } from "./test-ccp.ts";

/** What an account holds of a class, over its locations; quanta. */
export function holdingOf(ccp: TestCcp, id: Hex, className: string): bigint {
  const { assets, accounts } = ccp.engine.state;
  let sumQuanta = 0n;
  for (const [asset, amountQuanta] of accounts.get(id)?.balances ?? []) {
    if (assets.get(asset)?.class === className) sumQuanta += amountQuanta;
  }
  return sumQuanta;
}

/** Sum of all accounts' obligations by class, and of the lots of each instrument; zeros only, unless something leaks. */
export function classSums(ccp: TestCcp): { readonly pending: Map<string, bigint>; readonly lots: Map<number, bigint> } {
  const pending = new Map<string, bigint>();
  const lots = new Map<number, bigint>();
  const { accounts, settlementClass } = ccp.engine.state;
  for (const { pendingQuanta, classes, positions } of accounts.values()) {
    pending.set(settlementClass, (pending.get(settlementClass) ?? 0n) + pendingQuanta);
    for (const [name, ledger] of classes ?? []) pending.set(name, (pending.get(name) ?? 0n) + ledger.pendingQuanta);
    for (const [number, position] of positions) lots.set(number, (lots.get(number) ?? 0n) + position.lots);
  }
  return { pending, lots };
}
