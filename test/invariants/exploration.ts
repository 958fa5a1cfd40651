import type { ClearingBooks } from "./clearing-books.ts";
import { checkEverybodyCanLeave } from "./everybody-leaves.ts";
import type { MachineRoom } from "./machine/machine.ts";
import type { Action, ModelRoot } from "./model/action.ts";
import type { State } from "./model/state.ts";
import { stateKey } from "./model/state-key.ts";
import type { Terms } from "./model/terms.ts";
import { VaultWorld } from "./vault-world.ts";

/** Where an exploration starts, so that its depth is spent on what comes after. */
export type StartingPoint = "empty" | "deposited" | "waiting" | "effective" | "claimed" | "frozen";

/** Every starting point, the nearest first. */
export const startingPoints: readonly StartingPoint[] = [
  "empty",
  "deposited",
  "waiting",
  "effective",
  "claimed",
  "frozen",
];

/** How far an exploration goes. */
export interface Bound {
  readonly from: StartingPoint;
  /** Actions of one path. */
  readonly depth: number;
  /** Roots that the clearing house sends, at the most. */
  readonly roots: number;
}

/** What an exploration has seen. */
export interface Explored {
  /** Different states. */
  readonly states: number;
  /** Actions performed on the machine and compared, refused ones included. */
  readonly transitions: number;
  /** Of those, how many the vault refused. */
  readonly refusals: number;
  /** States from which everybody left, by exit or by what the totals allowed. */
  readonly exits: number;
}

/**
 * Every interleaving of deposits, roots, effects, claims, vetoes, silence and exits of two members and two assets, to a
 * depth: each state once, from the shortest path that was met, and every action in it on the machine and on the model.
 * @throws ASSERTION_FAILED at the first difference, broken invariant, or state from which somebody cannot leave
 */
export async function explore(room: MachineRoom, bound: Bound): Promise<Explored> {
  const world = new VaultWorld(room.terms, await room.fresh());
  for (const action of actionsTo(world, bound.from)) await world.perform(action);
  const search = new Search(world, bound);
  await search.from(bound.depth);
  return search.explored();
}

/** What a path can come back to. */
interface Place {
  readonly state: State;
  readonly books: ClearingBooks;
  readonly posted: readonly ModelRoot[];
  readonly seen: VaultWorld["seen"];
}

class Search {
  readonly #world: VaultWorld;
  readonly #bound: Bound;
  /** Depth that was left when a state was last searched. */
  readonly #left = new Map<string, number>();
  #transitions = 0;
  #refusals = 0;
  #exits = 0;

  constructor(world: VaultWorld, bound: Bound) {
    this.#world = world;
    this.#bound = bound;
  }

  explored(): Explored {
    const [transitions, refusals, exits] = [this.#transitions, this.#refusals, this.#exits];
    return { states: this.#left.size, transitions, refusals, exits };
  }

  async from(depthLeft: number): Promise<void> {
    const key = stateKey(this.#world.model.state);
    const searched = this.#left.get(key);
    if (searched !== undefined && searched >= depthLeft) return;
    this.#left.set(key, depthLeft);
    if (searched === undefined) {
      checkEverybodyCanLeave(this.#world.model);
      this.#exits++;
    }
    if (depthLeft === 0) return;
    for (const action of menu(this.#world, this.#bound)) await this.#try(action, depthLeft);
  }

  async #try(action: Action | ((books: ClearingBooks) => Action), depthLeft: number): Promise<void> {
    const world = this.#world;
    const place: Place = {
      state: world.model.state,
      books: world.books,
      posted: world.posted,
      seen: world.seen,
    };
    world.books = place.books.copy();
    const made = typeof action === "function" ? action(world.books) : action;
    if (made.kind === "root") world.posted = [...world.posted, made.root];
    // A refused root leaves its votes; everything else that is refused leaves nothing.
    const refused = world.model.wouldRefuse(made);
    const back = refused && made.kind !== "root" ? null : await world.machine.save();
    await world.perform(made);
    this.#transitions++;
    if (refused) this.#refusals++;
    else await this.from(depthLeft - 1);
    if (back !== null) await back();
    [world.model.state, world.books, world.posted, world.seen] = [place.state, place.books, place.posted, place.seen];
    world.trace.pop();
  }
}

const deposits = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
] as const;

function depositOf([member, asset]: readonly [number, number]): Action {
  return { kind: "deposit", member, asset, units: BigInt(1_000 + 100 * member + 10 * asset) };
}

/** The way to a starting point, where there is one on this machine. */
function* actionsTo(world: VaultWorld, from: StartingPoint): Generator<Action> {
  const { terms, model, books } = world;
  if (from === "empty") return;
  for (const which of deposits.slice(0, 3)) yield depositOf(which);
  if (from === "deposited") return;
  const sent = rootOf(model.state, books, "honest");
  world.posted = [sent.root];
  yield sent;
  if (from === "waiting") return;
  yield { kind: "wait", seconds: terms.rootDelaySeconds };
  yield { kind: "activate" };
  for (const asset of terms.assets.keys()) yield { kind: "activate-asset", root: sent.root, asset };
  if (from === "effective") return;
  yield { kind: "claim", root: sent.root, place: 0 };
  if (from === "claimed") return;
  yield depositOf([0, 1]);
  yield { kind: "wait", seconds: terms.exitPeriodSeconds };
  yield { kind: "freeze" };
}

const exploredKinds = ["honest", "leaf-above-totals", "totals-above-held"] as const;

type Choice = Action | ((books: ClearingBooks) => Action);

/** Everything that may happen next. */
function menu(world: VaultWorld, bound: Bound): Choice[] {
  const { terms, posted, model } = world;
  const { state } = model;
  const choices: Choice[] = [{ kind: "activate" }, { kind: "veto" }, { kind: "wait", seconds: terms.rootDelaySeconds }];
  for (const which of deposits) {
    const [member, asset] = which;
    const made = state.deposits.some((deposit) => deposit.member === member && deposit.asset === asset);
    if (!made) choices.push(depositOf(which));
  }
  if (posted.length < bound.roots)
    for (const kind of exploredKinds) choices.push((books) => rootOf(state, books, kind));
  for (const root of posted) {
    for (const asset of terms.assets.keys()) choices.push({ kind: "activate-asset", root, asset });
    for (const place of root.leaves.keys()) choices.push({ kind: "claim", root, place });
  }
  choices.push(...silence(world));
  return choices;
}

type ExploredKind = (typeof exploredKinds)[number];
type RootAction = Extract<Action, { kind: "root" }>;

/** A root after every member has withdrawn half of what it has. */
function rootOf(state: State, books: ClearingBooks, kind: ExploredKind): RootAction {
  const upTo = state.deposits.length;
  // Consumed first, so that the same root has the withdrawals.
  books.consume(state, upTo);
  for (const [member, row] of state.claimed.entries())
    for (const asset of row.keys()) books.withdraw(member, asset, 500_000);
  return { kind: "root", root: books.write(state, { kind, upTo, excessQuanta: 100n }), voters: "all" };
}

function silence({ terms, posted, model }: VaultWorld): Choice[] {
  const choices: Choice[] = [{ kind: "wait", seconds: terms.exitPeriodSeconds }, { kind: "freeze" }];
  if (model.state.frozenAtSeconds === null) return choices;
  if (terms.platform.settles) for (const asset of terms.assets.keys()) choices.push({ kind: "settle", asset });
  for (const index of model.state.deposits.keys()) choices.push({ kind: "take-back", index: index + 1 });
  for (const root of posted) for (const place of root.leaves.keys()) choices.push({ kind: "exit", root, place });
  return choices;
}

/** Terms of the vault that is explored. */
export function exploredVault(terms: Terms): Terms {
  return { ...terms, members: 2, assets: terms.assets.slice(0, 2).map((asset) => ({ ...asset, tokenDecimals: 6 })) };
}
