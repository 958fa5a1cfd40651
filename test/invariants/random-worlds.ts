import { leavingActions } from "./everybody-leaves.ts";
import type { MachineRoom } from "./machine/machine.ts";
import type { Action } from "./model/action.ts";
import { diceOf, randomSteps } from "./random-steps.ts";
import { VaultWorld } from "./vault-world.ts";

/** How often an action had an outcome: "claim ok", "claim PROOF_INVALID"; and "root slowed" after actions with a root that waits twice. */
export type Tally = Map<string, number>;

/** Choices of one world: long enough for several roots in effect, a freeze, and exits. */
const choices = 60;

/**
 * Plays a world of random actions on a machine and the model; in the end the clearing house falls silent and everybody
 * leaves. Returns the number of actions.
 * @throws ASSERTION_FAILED at the first difference or broken invariant, with every action up to it
 */
export async function playWorld(room: MachineRoom, seed: number, tally: Tally): Promise<number> {
  const world = new VaultWorld(room.terms, await room.fresh());
  const dice = diceOf(seed);
  const perform = async (action: Action): Promise<void> => {
    const { code } = await world.perform(action);
    const { maturing, next } = world.model.state;
    const isSlowed = maturing?.slowed === true || next?.slowed === true;
    for (const row of [`${action.kind} ${code ?? "ok"}`, ...(isSlowed ? ["root slowed"] : [])])
      tally.set(row, (tally.get(row) ?? 0) + 1);
  };
  for (let round = 0; round < choices; round++) for (const action of randomSteps(world, dice)) await perform(action);
  for (const action of leavingActions(world.model)) await perform(action);
  return world.trace.length;
}
