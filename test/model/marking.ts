import type { Hex } from "@isthmus/protocol";
import type { Model } from "./model.ts";
import { accountRisk, freeOf, healthOf } from "./risk.ts";

/**
 * Marks every member: records its health, follows its margin call, and sums what the bankrupt lack.
 * @returns what became of calls, for the test's own check that it saw it
 */
export function markAll(model: Model): string[] {
  const seen: string[] = [];
  model.unallocated = 0n;
  for (const id of model.members()) {
    const event = followCall(model, id);
    if (event !== null) seen.push(event);
    const risk = accountRisk(model, id);
    const health = healthOf(risk);
    model.account(id).health = health;
    if (health === "bankrupt") model.unallocated -= risk.market;
  }
  return seen;
}

/**
 * Below initial margin a call is open for what is missing, raised when more is, and met once the account is healthy. One that is
 * not met by its deadline is missed: from then on initial margin is the account's maintenance margin.
 */
function followCall(model: Model, id: Hex): string | null {
  const account = model.account(id);
  const risk = accountRisk(model, id);
  const { call } = account;
  if (healthOf(risk) === "healthy") {
    account.call = null;
    return call === null ? null : "call met";
  }
  const { marginCallSeconds } = model.rules;
  if (call === null && marginCallSeconds === 0) return null;
  const missing = -freeOf(risk);
  const amount = call !== null && call.amount > missing ? call.amount : missing;
  const deadline = call?.deadline ?? model.time + BigInt(marginCallSeconds);
  const missed = call?.missed === true || model.time >= deadline;
  account.call = { amount, deadline, missed };
  if (missed && call?.missed !== true) return "call missed";
  return call === null ? "called" : null;
}
