import type { Action } from "../model/action.ts";
import type { Observation } from "../model/observation.ts";
import type { Outcome, Terms } from "../model/terms.ts";

/** A vault on a virtual machine. */
export interface VaultMachine {
  /** Sends an action's transactions. A refused one changes nothing but the votes for a root. */
  perform(action: Action): Promise<Outcome>;
  observe(): Promise<Observation>;
  /** Saves the state; the function that it returns goes back to it, once. */
  save(): Promise<() => Promise<void>>;
}

/** A virtual machine on which vaults are made. */
export interface MachineRoom {
  readonly terms: Terms;
  /** A vault in which nothing has happened; the former one is gone. */
  fresh(): Promise<VaultMachine>;
  stop(): Promise<void>;
}
