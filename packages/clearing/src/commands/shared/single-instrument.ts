import { require } from "../../book/context.ts";
import type { Account } from "../../model/state.ts";

/** Requires that an isolated account holds no other instrument. @throws ISOLATED_ACCOUNT */
export function requireSingleInstrument(account: Readonly<Account>, instrument: number): void {
  const single = account.marginMode !== "isolated" || account.positions.size === 0 || account.positions.has(instrument);
  require(single, "ISOLATED_ACCOUNT", { account: account.id });
}
