import {
  decodeEnvelope,
  decodeSettlementRoot,
  fromHex,
  type Hex,
  IsthmusError,
  totalsLeafHash,
  verifyProof,
} from "@isthmus/protocol";
import type { Delivery, NewDelivery } from "../outbox/delivery.ts";
import type { DeclaredTotals } from "./declared-totals.ts";

/** Options of the follow-up planner. */
export interface FollowUpsOptions {
  readonly houseId: number;
  /** The vault of a chain as 32 bytes. @throws CHAIN_UNKNOWN */
  readonly vaultOf: (chain: number) => Hex;
  readonly totals: Pick<DeclaredTotals, "of">;
}

/** Plans the deliveries that follow an effective root: one per asset that it declares. */
export class FollowUps {
  readonly #options: FollowUpsOptions;

  constructor(options: FollowUpsOptions) {
    this.#options = options;
  }

  /**
   * Fetches the declared totals with their proofs and checks each against the root message's totals root: the
   * coordinator's answer is not trusted.
   * @throws REQUEST_TIMEOUT, NOT_READY, INPUT_INVALID; PROOF_INVALID when a proof does not lead to the root
   */
  async afterActivation(delivery: Delivery): Promise<NewDelivery[]> {
    const { cycle, destination, envelope } = delivery.message;
    const { totalsRoot } = decodeSettlementRoot(decodeEnvelope(fromHex(envelope)).payload);
    const scope = { houseId: this.#options.houseId, chain: destination, contract: this.#options.vaultOf(destination) };
    const totals = await this.#options.totals.of(cycle, destination);
    return totals.map((leaf) => {
      const hash = totalsLeafHash(scope, {
        asset: leaf.asset,
        entitledQuanta: BigInt(leaf.entitledQuanta),
        exitQuanta: BigInt(leaf.exitQuanta),
        consumedQuanta: BigInt(leaf.consumedQuanta),
      });
      const proof = leaf.proof.map((node) => fromHex(node, 32));
      if (!verifyProof(totalsRoot, hash, proof)) throw new IsthmusError("PROOF_INVALID", { cycle, asset: leaf.asset });
      return { step: "activate-asset", asset: leaf.asset, state: "seen", source: { totals: leaf } };
    });
  }
}
