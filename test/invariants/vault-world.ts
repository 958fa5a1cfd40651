import { isDeepStrictEqual } from "node:util";
import { IsthmusError } from "@isthmus/protocol";
import { ClearingBooks } from "./clearing-books.ts";
import type { VaultMachine } from "./machine/machine.ts";
import type { Action, LeafPlace, ModelRoot } from "./model/action.ts";
import { observationOf } from "./model/observation.ts";
import { withCell, withItem } from "./model/state.ts";
import type { Outcome, Terms } from "./model/terms.ts";
import { VaultModel } from "./model/vault-model.ts";
import { brokenInvariants, type Seen } from "./money-invariants.ts";

/** A vault on a machine, beside the model and the clearing house that writes its roots. */
export class VaultWorld {
  readonly terms: Terms;
  readonly machine: VaultMachine;
  readonly model: VaultModel;
  books: ClearingBooks;
  seen: Seen;
  /** Roots that were sent, the newest last. */
  posted: readonly ModelRoot[] = [];
  /** Every action so far, for whoever reads a failure. */
  readonly trace: Action[] = [];

  constructor(terms: Terms, machine: VaultMachine) {
    this.terms = terms;
    this.machine = machine;
    this.model = new VaultModel(terms);
    this.books = new ClearingBooks(terms);
    const table = () => Array.from({ length: terms.members }, () => terms.assets.map(() => 0n));
    this.seen = {
      claimedQuanta: table(),
      leftQuanta: table(),
      roots: [],
      vanishedUnits: terms.assets.map(() => 0n),
    };
  }

  /**
   * Performs an action on both and compares outcome, figures and balances.
   * @throws ASSERTION_FAILED when they differ, or when a money invariant is broken
   */
  async perform(action: Action): Promise<Outcome> {
    this.trace.push(action);
    const expected = this.model.perform(action);
    const outcome = await this.machine.perform(action);
    this.#same("outcome", outcome, expected, action);
    if (outcome.code === null) this.#see(action, outcome);
    const now = await this.machine.observe();
    this.#same("observation", now, observationOf(this.model.state), action);
    const broken = brokenInvariants(this.terms, now, this.seen);
    if (broken.length > 0) this.#fail({ broken: broken.join("; ") }, action);
    return outcome;
  }

  #see(action: Action, { paidQuanta }: Outcome): void {
    if (action.kind === "root") this.#seeRoot(action.root);
    if (action.kind === "vanish") this.#seeVanished(action.asset, action.units);
    if (action.kind === "claim") this.#seePaid("claimedQuanta", [action], paidQuanta);
    if (action.kind === "claim-many") this.#seePaid("claimedQuanta", action.claims, paidQuanta);
    if (action.kind === "exit") this.#seePaid("leftQuanta", [action], paidQuanta);
    if (action.kind !== "take-back") return;
    const deposit = this.model.state.deposits[action.index - 1];
    if (deposit !== undefined) this.#add("leftQuanta", [deposit.member, deposit.asset], paidQuanta[0] ?? 0n);
  }

  #seeRoot(root: ModelRoot): void {
    this.seen = { ...this.seen, roots: [...this.seen.roots, root] };
  }

  #seeVanished(asset: number, units: bigint): void {
    const vanished = withItem(this.seen.vanishedUnits, asset, (this.seen.vanishedUnits[asset] ?? 0n) + units);
    this.seen = { ...this.seen, vanishedUnits: vanished };
  }

  #seePaid(where: "claimedQuanta" | "leftQuanta", leaves: readonly LeafPlace[], paid: readonly bigint[]): void {
    for (const [index, { root, place }] of leaves.entries()) {
      const leaf = root.leaves[place];
      if (leaf !== undefined) this.#add(where, [leaf.member, leaf.asset], paid[index] ?? 0n);
    }
  }

  #add(where: "claimedQuanta" | "leftQuanta", [member, asset]: readonly [number, number], quanta: bigint): void {
    const table = this.seen[where];
    this.seen = { ...this.seen, [where]: withCell(table, [member, asset], (table[member]?.[asset] ?? 0n) + quanta) };
  }

  #same(what: string, found: unknown, expected: unknown, action: Action): void {
    if (isDeepStrictEqual(found, expected)) return;
    this.#fail({ what, found: text(found), expected: text(expected) }, action);
  }

  #fail(details: Readonly<Record<string, string>>, action: Action): never {
    const steps = this.trace.map((step, index) => `${index} ${shortText(step)}`).join("\n");
    throw new IsthmusError("ASSERTION_FAILED", {
      machine: this.terms.platform.name,
      ...details,
      action: text(action),
      steps,
    });
  }
}

const plain = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? `${value}n` : value === Number.POSITIVE_INFINITY ? "never" : value;

function text(value: unknown): string {
  return JSON.stringify(value, plain);
}

/** An action without the leaves of its root. */
function shortText(action: Action): string {
  return JSON.stringify(action, (key, value) =>
    key === "root" ? `root ${value.number} of cycle ${value.cycle}` : plain(key, value),
  );
}
