import { type Command, type Engine, kindsFrom } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";

/** Commands that may order stops of credit: prices, what the house suspends, and closings. */
const orderingKinds = kindsFrom("oracle", "admin", "coordinator");

/** Stops of credit that a replay has ordered so far, also those that venues have carried since. */
export class OrderedStops {
  readonly #through: Map<string, bigint>;

  /** @param through what `entries` of another one had */
  constructor(through: Iterable<readonly [string, bigint]> = []) {
    this.#through = new Map(through);
  }

  /** Every stop, to go on from after a restart. */
  entries(): (readonly [string, bigint])[] {
    return [...this.#through];
  }

  /** After a command has been replayed. */
  note(engine: Engine, command: Command): void {
    if (!orderingKinds.has(command.kind)) return;
    for (const { contract, account, throughCycle } of engine.creditStops()) {
      const key = `${contract}/${account}`;
      if (throughCycle > (this.#through.get(key) ?? -1n)) this.#through.set(key, throughCycle);
    }
  }

  /** The last cycle through which an account's credit at a venue's contract was ordered to end; undefined if it never was. */
  through(contract: Hex, account: Hex): bigint | undefined {
    return this.#through.get(`${contract}/${account}`);
  }
}
