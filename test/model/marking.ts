import type { Hex } from "@isthmus/protocol";
import { isOverdue } from "./auction.ts";
import type { Model } from "./model.ts";
import { accountRisk, healthOf } from "./risk.ts";

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
    const account = model.account(id);
    const auction = model.auctions.get(id);
    // Only below maintenance margin is there a hurry that a larger discount answers: the auction for a missed call, or for a debt,
    // starts again.
    const wasCovered = account.health === "marginCall" || account.health === "healthy";
    const isCovered = health === "marginCall" || health === "healthy";
    const hurries = (account.call?.missed === true || isOverdue(model, id)) && wasCovered && !isCovered;
    if (hurries && auction !== undefined) auction.started = model.time;
    account.health = health;
    if (health === "bankrupt") model.unallocated -= risk.market;
  }
  return seen;
}

/**
 * Below initial margin by its own terms a call is open for what is missing, raised when more is, and met once nothing is. One that
 * is not met by its deadline is missed: an auction then sells what is missing.
 */
function followCall(model: Model, id: Hex): string | null {
  const account = model.account(id);
  const risk = accountRisk(model, id);
  const { call } = account;
  const { missing } = risk;
  if (healthOf(risk) === "healthy" || missing <= 0n) {
    account.call = null;
    return call === null ? null : "call met";
  }
  const { marginCallSeconds } = model.rules;
  if (call === null && marginCallSeconds === 0) return null;
  const amount = call !== null && call.amount > missing ? call.amount : missing;
  const deadline = call?.deadline ?? model.time + BigInt(marginCallSeconds);
  const missed = call?.missed === true || model.time >= deadline;
  account.call = { amount, deadline, missed };
  if (missed && call?.missed !== true) return "call missed";
  return call === null ? "called" : null;
}
