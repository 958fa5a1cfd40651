import { IsthmusError } from "@isthmus/protocol";
import type { Action } from "./model/action.ts";
import { settle, shareOf } from "./model/exit.ts";
import { draftOf } from "./model/state.ts";
import { budgetWindowSeconds, type Outcome, totalsGraceSeconds } from "./model/terms.ts";
import { VaultModel } from "./model/vault-model.ts";

/** Days on which everybody asks again for what a budget left unpaid. */
const daysOfExit = 4;

/**
 * The clearing house falls silent and everybody leaves. Before a root has taken effect nobody is owed anything but deposits, which
 * need no silence to go back. Each action is chosen when the one before it has been performed.
 */
export function* leavingActions(model: VaultModel): Generator<Action> {
  const { terms } = model;
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
    if (terms.platform.settles) yield { kind: "settle", asset };
    yield* exits(model, asset);
    for (const [index, deposit] of model.state.deposits.entries())
      if (deposit.kind === "deposit" && deposit.asset === asset) yield { kind: "take-back", index: index + 1 };
  }
  for (let day = 1; day < daysOfExit && terms.assets.some((_, asset) => isPaidInPart(model, asset)); day++) {
    yield { kind: "wait", seconds: 2 * budgetWindowSeconds };
    for (const asset of terms.assets.keys()) if (isPaidInPart(model, asset)) yield* exits(model, asset);
  }
}

/** Every leaf of the root that an asset's exits rest on. */
function* exits(model: VaultModel, asset: number): Generator<Action> {
  const book = model.state.assets[asset];
  const settlement = book?.settlement ?? null;
  const root = (settlement === null ? book?.roots[0] : settlement.root)?.root;
  for (const [place, leaf] of (root?.leaves ?? []).entries())
    if (root !== undefined && leaf.asset === asset) yield { kind: "exit", root, place };
}

/** Whether a budget has left something of an asset unpaid that another day pays. */
function isPaidInPart(model: VaultModel, asset: number): boolean {
  return [...exits(model, asset)].some((action) => {
    const later = new VaultModel(model.terms, model.state);
    later.perform({ kind: "wait", seconds: 2 * budgetWindowSeconds });
    return (later.perform(action).paidQuanta[0] ?? 0n) > 0n;
  });
}

/**
 * The fourth money invariant, exit possible: from this state everybody can leave. Nothing is refused but what leaves state
 * beyond their totals and deposits that a root consumed, and what is paid is what was owed, or everyone's part of what was
 * held.
 * @throws ASSERTION_FAILED otherwise
 */
export function checkEverybodyCanLeave(from: VaultModel): void {
  const model = new VaultModel(from.terms, from.state);
  const tallies = new Map<number, Tally>();
  for (const action of leavingActions(model)) {
    const asset = assetOf(model, action);
    if (asset !== null && !tallies.has(asset)) tallies.set(asset, new Tally(dueQuanta(model, asset)));
    const outcome = model.perform(action);
    if (asset !== null) tallies.get(asset)?.count(action, outcome);
    else if (outcome.code !== null) failed({ action: action.kind, code: outcome.code });
  }
  for (const tally of tallies.values()) tally.check();
}

/** What exits and returned deposits of an asset still pay. */
function dueQuanta({ terms, state }: VaultModel, asset: number): bigint {
  const settlement = settle(terms, draftOf(state), asset);
  const left = settlement.leavesLeftQuanta + settlement.depositsLeftQuanta;
  const begun = state.exited.map((row, member) => {
    const paid = state.exitPaid[member]?.[asset] ?? 0n;
    return shareOf(settlement, row[asset] ?? 0n) - paid;
  });
  return begun.reduce((sum, quanta) => sum + quanta, shareOf(settlement, left));
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
  readonly #dueQuanta: bigint;
  #paidQuanta = 0n;
  #payments = 0n;
  #aboveTotals = false;

  constructor(due: bigint) {
    this.#dueQuanta = due;
  }

  count(action: Action, { code, paidQuanta }: Outcome): void {
    const expected = action.kind === "exit" ? "CLAIM_ABOVE_TOTALS" : "PROOF_INVALID";
    if (code !== null && code !== expected) failed({ action: action.kind, code });
    if (code === "CLAIM_ABOVE_TOTALS") this.#aboveTotals = true;
    this.#payments++;
    this.#paidQuanta += paidQuanta[0] ?? 0n;
  }

  /** Each payment is rounded down, by less than a quantum. */
  check(): void {
    const [paid, due] = [this.#paidQuanta, this.#dueQuanta];
    if (paid > due || (!this.#aboveTotals && paid < due - this.#payments))
      failed({ paid: String(paid), due: String(due) });
  }
}
