import type { Row, Task } from "../../outbox/row.ts";
import type { Carrier, Destination } from "../outcome.ts";
import { ActivateAssetCarrier, ActivateCarrier, ExecuteCarrier } from "./follow-carriers.ts";
import { LayerZeroCarrier } from "./layerzero-carrier.ts";
import { type EvmParts, VaaVoteCarrier } from "./vote-carrier.ts";

/** An EVM chain as a destination of messages. */
export class EvmDestination implements Destination {
  readonly carriers: Readonly<Record<Task, Carrier>>;
  readonly #parts: EvmParts;

  /** @param hubConfirmations what the operators assert as confirmations in LayerZero: the hub's finality depth */
  constructor(parts: EvmParts, hubConfirmations: number) {
    this.#parts = parts;
    this.carriers = {
      layerzero: new LayerZeroCarrier(parts, hubConfirmations),
      wormhole: new VaaVoteCarrier(parts, "wormhole"),
      attester: new VaaVoteCarrier(parts, "attester"),
      execute: new ExecuteCarrier(parts),
      activate: new ActivateCarrier(parts),
      "activate-asset": new ActivateAssetCarrier(parts),
    };
  }

  settle(row: Row): Promise<{ readonly row: Row; readonly settled: boolean }> {
    return this.#parts.sender.settle(row, stepsOf(row));
  }
}

function stepsOf(row: Row): readonly string[] {
  switch (row.task) {
    case "layerzero":
      return ["dvn-execute", "commit", "lz-receive"];
    case "wormhole":
    case "attester":
      return ["receive-vaa"];
    case "activate-asset":
      return [`activate-asset-${row.asset}`];
    default:
      return [row.task];
  }
}
