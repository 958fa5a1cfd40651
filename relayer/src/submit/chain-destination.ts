import type { Delivery } from "../outbox/delivery.ts";
import { ActivateAssetHandler } from "./activate-asset-handler.ts";
import { ActivateHandler } from "./activate-handler.ts";
import { ExecuteHandler } from "./execute-handler.ts";
import type { Destination, Finalized } from "./handler.ts";
import type { HandlerParts } from "./handler-parts.ts";
import { LateVotesHandler } from "./late-votes-handler.ts";
import { LayerZeroHandler } from "./layerzero-handler.ts";
import { NativeHandler } from "./native-handler.ts";
import { PayOrderHandler } from "./pay-order-handler.ts";
import { VaaVoteHandler } from "./vote-handler.ts";

/** A chain as a destination of messages, whatever its family: the adapter makes the difference. */
export class ChainDestination implements Destination {
  readonly handlers: Destination["handlers"];
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    const { layerZero, native, lateVotes, orders } = parts.adapter;
    const { prover } = parts;
    this.#parts = parts;
    this.handlers = {
      ...(layerZero === null ? {} : { layerzero: new LayerZeroHandler(parts, layerZero) }),
      wormhole: new VaaVoteHandler(parts, "wormhole"),
      attester: new VaaVoteHandler(parts, "attester"),
      ...(native === null || prover === null ? {} : { native: new NativeHandler({ ...parts, prover }, native) }),
      ...(lateVotes === null ? {} : { "late-votes": new LateVotesHandler(parts, lateVotes) }),
      ...(orders === null ? {} : { "pay-order": new PayOrderHandler(parts, orders) }),
      execute: new ExecuteHandler(parts),
      activate: new ActivateHandler(parts),
      "activate-asset": new ActivateAssetHandler(parts),
    };
  }

  finalize(delivery: Delivery): Promise<Finalized> {
    return this.#parts.transactions.finalize(delivery);
  }
}
