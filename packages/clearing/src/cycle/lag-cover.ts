import { larger } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { equityOf } from "../margin/account-risk.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/** What is left of a cycle's payments in the worst cycle after the next one. */
const [keptPart, keptOf] = [15n, 16n];

/**
 * Reports when the funds cease, or start again, to cover the cycles that the slowest vault has not seen, each at the worst cycle's
 * payments (PROTOCOL P14). A vault that freezes at its root voids the gains since: who trades on bears that, and is notified. It refuses
 * nothing, as no fund is paid out at a frozen vault; `maxCyclesAhead` ends new risk whatever the funds hold.
 *
 * @param paidQuanta what payers of the closing cycle owe, in the unit of account
 */
export function noteLag({ book, effects }: Pick<Context, "book" | "effects">, paidQuanta: bigint): void {
  const { state } = book;
  state.worstCycleQuanta = larger(paidQuanta, (state.worstCycleQuanta * keptPart) / keptOf);
  let cyclesAhead = 0n;
  for (const { effectiveCycle } of state.vaults.values())
    cyclesAhead = larger(cyclesAhead, state.cycle - effectiveCycle);
  const { capital, insurance, defaultFund } = systemAccounts;
  let fundsQuanta = 0n;
  for (const id of [capital, insurance, defaultFund]) fundsQuanta += larger(0n, equityOf(book, book.read(id)));
  const lossQuanta = cyclesAhead * state.worstCycleQuanta;
  const isCovered = lossQuanta <= fundsQuanta;
  if (isCovered === state.isLagCovered) return;
  state.isLagCovered = isCovered;
  effects.push({ kind: isCovered ? "lag-covered" : "lag-uncovered", cyclesAhead, lossQuanta, fundsQuanta });
}
