import { require } from "../../book/context.ts";
import type { Account } from "../../model/state.ts";

/** Requires that an isolated account holds no other instrument. @throws LIMIT_EXCEEDED */
export function requireSingleInstrument(account: Readonly<Account>, instrument: number): void {
  const single = account.marginMode !== "isolated" || account.positions.size === 0 || account.positions.has(instrument);
  require(single, "LIMIT_EXCEEDED", { field: "isolated account holds another instrument", account: account.id });
}
