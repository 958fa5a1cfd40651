import { IsthmusError } from "@isthmus/protocol";
import type { Action } from "./model/action.ts";
import { type Outcome, totalsGraceSeconds } from "./model/terms.ts";
import { VaultModel } from "./model/vault-model.ts";

/**
 * The clearing house falls silent and everybody leaves. Before a root has taken effect nobody is owed anything but deposits, which
 * need no silence to go back. Each action is chosen when the one before it has been performed.
 */
export function* leavingActions(model: VaultModel): Generator<Action> {
  const { terms } = model;
  if (!terms.platform.exits) return;
  if (model.state.frozenAtSeconds === null) {
    // Longer than whatever waits, so that every root that can take effect does.
    yield { kind: "wait", seconds: 2 * terms.rootDelaySeconds };
    if (model.state.maturing !== null) yield { kind: "activate" };
    if (model.state.effective === null) return;
    yield { kind: "wait", seconds: terms.exitPeriodSeconds };
    yield { kind: "freeze" };
  }
  // For the last totals, and until budgets are open again.
  yield { kind: "wait", seconds: 2 * totalsGraceSeconds };
  for (const asset of terms.assets.keys()) {
    yield { kind: "settle", asset };
    const root = model.state.assets[asset]?.settlement?.root?.root;
    for (const [place, leaf] of (root?.leaves ?? []).entries())
      if (root !== undefined && leaf.asset === asset) yield { kind: "exit", root, place };
    for (const [index, deposit] of model.state.deposits.entries())
      if (deposit.asset === asset) yield { kind: "take-back", index: index + 1 };
  }
}

/**
 * The fourth money invariant, exit possible: from this state everybody can leave. Nothing is refused but what leaves state
 * beyond their totals and deposits that a root consumed, and what is paid is what was owed, or everyone's part of what was
 * held.
 * @throws ASSERTION_FAILED otherwise
 */
export function checkEverybodyCanLeave(from: VaultModel): void {
  const model = new VaultModel(from.terms, from.state);
  const tallies = from.terms.assets.map(() => new Tally());
  for (const action of leavingActions(model)) {
    const outcome = model.perform(action);
    const asset = assetOf(model, action);
    const tally = asset === null ? undefined : tallies[asset];
    if (tally !== undefined) tally.count(action, outcome);
    else if (outcome.code !== null) failed({ action: action.kind, code: outcome.code });
    const settlement = action.kind === "settle" ? model.state.assets[action.asset]?.settlement : undefined;
    if (settlement === null || settlement === undefined) continue;
    const left = settlement.leavesLeftQuanta + settlement.depositsLeftQuanta;
    const { heldQuanta: held, owedQuanta: owed } = settlement;
    if (tally !== undefined) tally.dueQuanta = held >= owed ? left : (left * held) / owed;
  }
  for (const tally of tallies) tally.check();
}

function failed(details: Readonly<Record<string, string>>): never {
  throw new IsthmusError("ASSERTION_FAILED", { invariant: "exit possible", ...details });
}

function assetOf(model: VaultModel, action: Action): number | null {
  if (action.kind === "settle") return action.asset;
  if (action.kind === "exit") return action.root.leaves[action.place]?.asset ?? null;
  return action.kind === "take-back" ? (model.state.deposits[action.index - 1]?.asset ?? null) : null;
}

/** What leaving paid of one asset. */
class Tally {
  dueQuanta = 0n;
  #paidQuanta = 0n;
  #payments = 0n;
  #aboveTotals = false;

  count(action: Action, { code, paidQuanta }: Outcome): void {
    const expected = action.kind === "exit" ? "CLAIM_ABOVE_TOTALS" : "PROOF_INVALID";
    if (code !== null && code !== expected) failed({ action: action.kind, code });
    if (code === "CLAIM_ABOVE_TOTALS") this.#aboveTotals = true;
    this.#payments++;
    this.#paidQuanta += paidQuanta[0] ?? 0n;
  }

  /** Each payment is rounded down, by less than a quantum. */
  check(): void {
    const [paid, due] = [this.#paidQuanta, this.dueQuanta];
    if (paid > due || (!this.#aboveTotals && paid < due - this.#payments))
      failed({ paid: String(paid), due: String(due) });
  }
}
