import { isDeepStrictEqual } from "node:util";
import { IsthmusError } from "@isthmus/protocol";
import { leavingActions } from "./everybody-leaves.ts";
import type { MachineRoom } from "./machine/machine.ts";
import type { Action } from "./model/action.ts";
import type { Platform, Terms } from "./model/terms.ts";
import { diceOf, randomSteps } from "./random-steps.ts";
import type { Tally } from "./random-worlds.ts";
import { smallVault } from "./small-vault.ts";
import { VaultWorld } from "./vault-world.ts";

/** Choices of one sequence. */
const choices = 60;
/** Far above what any run pays, and within u64. */
const noBudgetQuanta = 2n ** 60n;

/** A vault of the same assets, wallets and delays on either machine, with a budget that bounds nothing. */
export function commonVault(platform: Platform): Terms {
  const decimals = [6, 9];
  return {
    ...smallVault(platform),
    assets: decimals.map((tokenDecimals) => ({ tokenDecimals, minimumQuanta: 10n })),
    walletUnits: decimals.map((tokenDecimals) => 10n ** BigInt(tokenDecimals + 4)),
    budgetQuanta: noBudgetQuanta,
  };
}

/**
 * Plays one random sequence on both machines, each beside the model: what one accepts the other one accepts, and both then show
 * the same figures. Left out is what by `Platform` only one of them has.
 * @throws ASSERTION_FAILED at the first difference
 */
export async function playOnBoth(
  { evm, solana }: { readonly evm: MachineRoom; readonly solana: MachineRoom },
  seed: number,
  tally: Tally,
): Promise<void> {
  const pair = new Pair(
    new VaultWorld(evm.terms, await evm.fresh()),
    new VaultWorld(solana.terms, await solana.fresh()),
  );
  const dice = diceOf(seed);
  const perform = async (action: Action): Promise<void> => {
    const common = pair.commonForm(action);
    if (common === null) return;
    const row = `${common.kind} ${(await pair.perform(common)) ? "ok" : "refused"}`;
    tally.set(row, (tally.get(row) ?? 0) + 1);
  };
  // One machine has no freeze before the first root.
  for (const action of firstRoot(pair.evm)) await perform(action);
  for (let round = 0; round < choices; round++) for (const action of randomSteps(pair.evm, dice)) await perform(action);
  for (const action of leavingActions(pair.evm.model)) await perform(action);
}

function* firstRoot(world: VaultWorld): Generator<Action> {
  for (const asset of world.terms.assets.keys()) yield { kind: "deposit", member: asset, asset, units: 1_000_000n };
  const upTo = world.model.state.deposits.length;
  const root = world.books.write(world.model.state, { kind: "honest", upTo, excessQuanta: 0n });
  yield { kind: "root", root, voters: "all" };
  yield { kind: "wait", seconds: world.terms.rootDelaySeconds };
  yield { kind: "activate" };
}

/** One sequence in two worlds. */
class Pair {
  readonly evm: VaultWorld;
  readonly #solana: VaultWorld;
  readonly #sentCycles = new Set<number>();

  constructor(evm: VaultWorld, solana: VaultWorld) {
    this.evm = evm;
    this.#solana = solana;
  }

  /** The action as both machines know it; null: one of them does not. */
  commonForm(action: Action): Action | null {
    const isFrozen = this.evm.model.state.frozenAtSeconds !== null;
    const isRefused = (world: VaultWorld): boolean => world.model.wouldRefuse(action);
    switch (action.kind) {
      case "root": {
        // Of a second message of a cycle only one of them knows that it is one.
        if (this.#sentCycles.has(action.root.cycle)) return null;
        this.#sentCycles.add(action.root.cycle);
        return action.voters === "two" ? { ...action, voters: "all" } : action;
      }
      case "pause":
      case "unpause":
        return isFrozen ? null : action;
      case "activate-asset":
      case "take-back":
        // One machine keeps the last two payments of deposits, and makes a root wait that has seen neither; it answers whoever
        // wants a deposit a second time that nothing is left, the other one that it is no such deposit.
        return isRefused(this.evm) === isRefused(this.#solana) ? action : null;
      case "claim-many":
      case "late-vote":
      case "settle":
      case "fee":
      case "block":
        return null;
      default:
        return action;
    }
  }

  /** Performs an action on both; returns whether they accepted it. */
  async perform(action: Action): Promise<boolean> {
    const waits = action.kind === "suspend" || action.kind === "lift-veto";
    const actSeconds = this.#solana.terms.platform.actSeconds - this.evm.terms.platform.actSeconds;
    if (waits) await this.evm.perform({ kind: "wait", seconds: actSeconds });
    const [one, other] = [await this.evm.perform(action), await this.#solana.perform(action)];
    const [here, there] = [await this.evm.machine.observe(), await this.#solana.machine.observe()];
    const isSame =
      (one.code === null) === (other.code === null) &&
      isDeepStrictEqual(one.paidQuanta, other.paidQuanta) &&
      isDeepStrictEqual(here, there);
    if (isSame) return one.code === null;
    const codes = `${one.code ?? "accepted"} and ${other.code ?? "accepted"}`;
    throw new IsthmusError("ASSERTION_FAILED", { reason: "the machines differ", action: action.kind, codes });
  }
}
