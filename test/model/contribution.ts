import type { Hex } from "@isthmus/protocol";
import type { Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";
import { accountRisk } from "./risk.ts";

/**
 * Draws on a contribution. What is left of the part that has been asked back is to it as what is left of the whole is to
 * the whole, rounded down. Changes the model.
 */
export function draw(model: Model, id: Hex, amount: bigint): void {
  const account = model.account(id);
  if (amount === 0n) return;
  const left = new Rational(account.contribution - amount, account.contribution);
  account.contribution -= amount;
  account.leaving = new Map(
    [...account.leaving].flatMap(([cycle, part]) => {
      const rest = whole(part).times(left).floor();
      return rest === 0n ? [] : [[cycle, rest] as const];
    }),
  );
}

/**
 * Pays out what was asked back for this cycle or an earlier one, unless somebody's loss is left. Changes the model.
 * @returns whether anything left
 */
export function payLeaving(model: Model, ids: readonly Hex[], fund: Hex, cycle: bigint): boolean {
  let left = false;
  if (ids.some((id) => accountRisk(model, id).market < 0n)) return left;
  for (const id of ids) {
    const account = model.account(id);
    for (const [at, amount] of [...account.leaving]) {
      if (at > cycle) continue;
      account.leaving.delete(at);
      account.contribution -= amount;
      account.money += amount;
      model.account(fund).money -= amount;
      left = true;
    }
  }
  return left;
}
