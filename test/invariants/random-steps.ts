import { type RootKind, rootKinds } from "./clearing-books.ts";
import type { Action, LeafPlace, ModelRoot, Voters } from "./model/action.ts";
import { payableFromSeconds } from "./model/requests.ts";
import { unitOf } from "./model/terms.ts";
import type { VaultWorld } from "./vault-world.ts";

/** Numbers that choose what happens next: any numbers choose something. */
export interface Dice {
  /** A whole number below `count`. */
  below(count: number): number;
}

/** A generator with a period of 2^32, the same on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (count) => next() % count };
}

/** Chooses the next actions, one after another in the world as it then is. */
export function* randomSteps(world: VaultWorld, dice: Dice): Generator<Action> {
  const { pausedUntilSeconds, nowSeconds, frozenAtSeconds } = world.model.state;
  // A pause lasts longer than most runs.
  if (nowSeconds < pausedUntilSeconds && frozenAtSeconds === null && dice.below(4) === 0) yield { kind: "unpause" };
  const choice = dice.below(100);
  if (choice < 2) return yield* vetoed(world, dice);
  if (choice < 4 && world.terms.platform.conflicts) return yield* disputed(world, dice);
  if (choice < 22) yield deposit(world, dice);
  else if (choice < 34) yield* cycle(world, dice);
  else if (choice < 40) yield post(world, dice);
  else if (choice < 44) yield* ask(world, dice);
  else if (choice < 68) yield claim(world, dice);
  else if (choice < 72) yield batch(world, dice);
  else if (choice < 80) yield wait(world, dice);
  else if (choice < 88) yield effect(world, dice);
  else if (choice < 96) yield turn(world, dice);
  else yield* leave(world, dice);
}

function member(world: VaultWorld, dice: Dice): number {
  return dice.below(world.terms.members);
}

function asset(world: VaultWorld, dice: Dice): number {
  return dice.below(world.terms.assets.length);
}

function deposit(world: VaultWorld, dice: Dice): Action {
  const which = { member: member(world, dice), asset: asset(world, dice) };
  const wallet = world.model.state.assets[which.asset]?.walletUnits[which.member] ?? 0n;
  const unit = unitOf(world.terms, which.asset);
  // Some of less than a quantum or than the minimum, some of nothing, none of more than there is.
  const parts = [0n, unit - 1n, 5n * unit, wallet / 7n, wallet / 3n, wallet / 100n + 1n];
  const wanted = parts[dice.below(parts.length)] ?? 0n;
  return { kind: "deposit", ...which, units: wanted > wallet ? wallet : wanted };
}

/** Trading, withdrawals and a root of them. */
function post(world: VaultWorld, dice: Dice, honestOf = 2): Action {
  const { books } = world;
  books.move(member(world, dice), member(world, dice), { asset: asset(world, dice), ofMillion: dice.below(500_000) });
  for (let rounds = dice.below(3); rounds > 0; rounds--)
    books.withdraw(member(world, dice), asset(world, dice), dice.below(1_000_001));
  const wrong = dice.below(3) === 0 ? "leaf-above-totals" : (rootKinds[dice.below(rootKinds.length)] ?? "honest");
  const kind = dice.below(honestOf) > 0 ? "honest" : wrong;
  const root = write(world, dice, kind);
  const votes: readonly Voters[] = ["all", "all", "two", "two", "two", "bridges", "attesters"];
  return { kind: "root", root, voters: votes[dice.below(honestOf > 2 ? 5 : votes.length)] ?? "all" };
}

function write(world: VaultWorld, dice: Dice, kind: RootKind): ModelRoot {
  const { books, model } = world;
  const upTo = dice.below(2) === 0 ? model.state.deposits.length : dice.below(model.state.deposits.length + 1);
  const root = books.write(model.state, { kind, upTo, excessQuanta: BigInt(1 + dice.below(1_000_000)) });
  world.posted = [...world.posted, root];
  return root;
}

/** A veto of a root that waits, and the next root when the veto has ended. */
function* vetoed(world: VaultWorld, dice: Dice): Generator<Action> {
  yield { kind: "root", root: write(world, dice, "honest"), voters: "all" };
  yield { kind: "veto" };
  yield { kind: "wait", seconds: world.terms.vetoSeconds };
  yield { kind: "root", root: write(world, dice, "position-behind"), voters: "all" };
}

/** A root that waits, or that lacked votes, and another message of its cycle. */
function* disputed(world: VaultWorld, dice: Dice): Generator<Action> {
  const votes: readonly Voters[] = ["all", "two", "bridges", "attesters"];
  yield { kind: "root", root: write(world, dice, "honest"), voters: votes[dice.below(votes.length)] ?? "all" };
  if (dice.below(3) === 0) yield { kind: "wait", seconds: world.terms.rootDelaySeconds - dice.below(2) };
  yield { kind: "root", root: write(world, dice, "rival"), voters: votes[dice.below(votes.length)] ?? "all" };
  yield { kind: "wait", seconds: world.terms.rootDelaySeconds };
  yield { kind: "activate" };
}

/** A root that takes effect with all its totals. */
function* cycle(world: VaultWorld, dice: Dice): Generator<Action> {
  yield post(world, dice, 3);
  yield { kind: "wait", seconds: world.terms.rootDelaySeconds };
  yield { kind: "activate" };
  const root = world.posted.at(-1);
  if (root === undefined) return;
  for (const which of world.terms.assets.keys()) yield { kind: "activate-asset", root, asset: which };
  for (let rounds = dice.below(5); rounds > 0; rounds--)
    yield { kind: "claim", root, place: dice.below(root.leaves.length) };
}

/** The newest roots more often than old ones. */
function pick(world: VaultWorld, dice: Dice): ModelRoot | undefined {
  const back = dice.below(4) === 0 ? dice.below(8) : dice.below(2);
  return world.posted[Math.max(0, world.posted.length - 1 - back)];
}

function place(world: VaultWorld, dice: Dice): LeafPlace | undefined {
  const root = pick(world, dice);
  return root === undefined ? undefined : { root, place: dice.below(root.leaves.length) };
}

function claim(world: VaultWorld, dice: Dice): Action {
  const leaf = place(world, dice);
  return leaf === undefined ? { kind: "activate" } : { kind: "claim", ...leaf };
}

/** Claims of different accounts. */
function batch(world: VaultWorld, dice: Dice): Action {
  const claims: LeafPlace[] = [];
  for (let rounds = 1 + dice.below(3); rounds > 0; rounds--) {
    const leaf = place(world, dice);
    if (leaf !== undefined && claims.every((other) => other.place !== leaf.place)) claims.push(leaf);
  }
  return claims.length === 0 ? { kind: "activate" } : { kind: "claim-many", claims };
}

function wait(world: VaultWorld, dice: Dice): Action {
  const { rootDelaySeconds, vetoSeconds, exitPeriodSeconds } = world.terms;
  const spans = [1, rootDelaySeconds - 1, rootDelaySeconds, vetoSeconds, 86_400, exitPeriodSeconds - rootDelaySeconds];
  return { kind: "wait", seconds: spans[dice.below(spans.length)] ?? 1 };
}

/** What anyone may send to make a root effective. */
function effect(world: VaultWorld, dice: Dice): Action {
  const root = pick(world, dice);
  if (root === undefined || dice.below(3) === 0) return { kind: "activate" };
  if (dice.below(8) === 0 && world.model.state.executed.has(root.number))
    return { kind: "late-vote", root, asset: asset(world, dice) };
  return { kind: "activate-asset", root, asset: asset(world, dice) };
}

/** What keys and tokens do. */
function turn(world: VaultWorld, dice: Dice): Action {
  const which = asset(world, dice);
  const unit = unitOf(world.terms, which);
  const options: readonly Action[] = [
    { kind: "veto" },
    { kind: "lift-veto" },
    { kind: "pause" },
    { kind: "unpause" },
    { kind: "unpause" },
    { kind: "unpause" },
    { kind: "suspend", asset: which, suspended: true },
    { kind: "suspend", asset: which, suspended: false },
    { kind: "suspend", asset: which, suspended: false },
    { kind: "donate", asset: which, units: unit * BigInt(1 + dice.below(1_000)) },
  ];
  const hostile = world.terms.platform.name === "evm" ? tokenTurn(world, dice, which) : undefined;
  if (hostile !== undefined && dice.below(4) === 0) return hostile;
  return options[dice.below(options.length)] ?? { kind: "activate" };
}

function tokenTurn(world: VaultWorld, dice: Dice, which: number): Action {
  const held = world.model.state.assets[which]?.vaultUnits ?? 0n;
  const options: readonly Action[] = [
    { kind: "vanish", asset: which, units: held / BigInt(2 + dice.below(50)) },
    { kind: "block", asset: which, member: member(world, dice), blocked: true },
    { kind: "block", asset: which, member: member(world, dice), blocked: false },
    { kind: "fee", asset: which, feeBps: dice.below(2) * dice.below(10_001) },
  ];
  return options[dice.below(options.length)] ?? { kind: "activate" };
}

/** What members ask of the vault, in whole or in part, or of somebody else's deposit. */
function* ask(world: VaultWorld, dice: Dice): Generator<Action> {
  const { terms, model } = world;
  const some = 1 + dice.below(model.state.deposits.length + 1);
  const way = dice.below(6);
  if (way === 0) yield { kind: "request-take-back", index: some, payer: member(world, dice) };
  if (way === 1) yield { kind: "pay-take-back", index: some };
  if (way < 2) return;
  if (way < 4) return yield* takenBack(world, dice);
  const quanta = BigInt(dice.below(1_000)) * 7n;
  yield { kind: "request-withdrawal", member: member(world, dice), asset: asset(world, dice), quanta };
  if (way === 5 && dice.below(4) > 0) return;
  const last = model.state.deposits.length;
  if (way === 5) yield { kind: "wait", seconds: terms.inclusionPeriodSeconds - dice.below(2) };
  yield { kind: "freeze-ignored", index: dice.below(4) === 0 ? some : last };
}

/** A deposit that its payer asks back, perhaps while a root reaches it, and has back when payments are open. */
function* takenBack(world: VaultWorld, dice: Dice): Generator<Action> {
  const { terms, model } = world;
  yield deposit(world, dice);
  const index = model.state.deposits.length;
  const payer = model.state.deposits[index - 1]?.member ?? 0;
  yield { kind: "request-take-back", index, payer };
  if (dice.below(3) === 0) yield post(world, dice, 3);
  const opens = payableFromSeconds(terms, model.state, index) - model.state.nowSeconds - dice.below(2);
  if (opens > 0) yield { kind: "wait", seconds: opens };
  yield { kind: "pay-take-back", index };
  if (dice.below(2) === 0) yield { kind: "wait", seconds: 1 + dice.below(terms.takeBackDelaySeconds) };
  yield { kind: "pay-take-back", index };
  if (dice.below(3) > 0) return;
  const root = write(world, dice, "record-before-payment");
  yield { kind: "root", root, voters: "all" };
  yield { kind: "wait", seconds: terms.rootDelaySeconds };
  yield { kind: "activate" };
  for (const which of terms.assets.keys()) yield { kind: "activate-asset", root, asset: which };
}

/** Silence, and whatever anyone tries in it. */
function* leave(world: VaultWorld, dice: Dice): Generator<Action> {
  if (world.model.state.frozenAtSeconds === null && dice.below(6) > 0) return yield wait(world, dice);
  if (dice.below(3) === 0) yield { kind: "wait", seconds: world.terms.exitPeriodSeconds - dice.below(2) };
  yield { kind: "freeze" };
  if (dice.below(2) === 0 && world.terms.platform.settles) yield { kind: "settle", asset: asset(world, dice) };
  if (dice.below(2) === 0) yield { kind: "wait", seconds: 86_400 };
  for (let rounds = 1 + dice.below(6); rounds > 0; rounds--) {
    const leaf = place(world, dice);
    if (leaf !== undefined && dice.below(3) > 0) yield { kind: "exit", ...leaf };
    else yield { kind: "take-back", index: 1 + dice.below(world.model.state.deposits.length + 1) };
  }
}
