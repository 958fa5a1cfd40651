import {
  decodeEnvelope,
  decodeSettlementRoot,
  fromHex,
  type Hex,
  IsthmusError,
  isIsthmusError,
  totalsLeafHash,
  verifyProof,
} from "@isthmus/protocol";
import { readBoundedText } from "@isthmus/service";
import { z } from "zod";
import type { Delivery, NewDelivery, TotalsSource } from "../outbox/delivery.ts";

const decimal = z.string().regex(/^\d{1,39}$/);
const bytes32 = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/)
  .transform((text) => text.toLowerCase() as Hex);
const vaultAnswer = z.object({
  totals: z
    .array(
      z.object({
        asset: z.int().min(1).max(65_535),
        entitledQuanta: decimal,
        exitQuanta: decimal,
        consumedQuanta: decimal,
        proof: z.array(bytes32).max(32),
        depositRecordIndex: decimal,
      }),
    )
    .max(4_096),
});
const maxAnswerBytes = 8 * 1_048_576;

/** Options of the follow-up planner. */
export interface FollowUpsOptions {
  readonly coordinatorUrl: string;
  readonly houseId: number;
  /** The vault of a chain as 32 bytes. @throws CHAIN_UNKNOWN */
  readonly vaultOf: (chain: number) => Hex;
  /** Default 5,000. */
  readonly timeoutMs?: number;
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
    const totals = await this.#totals(cycle, destination);
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

  async #totals(cycle: bigint, chain: number): Promise<readonly TotalsSource[]> {
    const url = `${this.#options.coordinatorUrl.replace(/\/$/, "")}/v1/cycles/${cycle}/vaults/${chain}`;
    let text: string;
    let status: number;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(this.#options.timeoutMs ?? 5_000) });
      status = response.status;
      text = await readBoundedText(response, maxAnswerBytes);
    } catch (cause) {
      if (isIsthmusError(cause)) throw cause;
      throw new IsthmusError("REQUEST_TIMEOUT", { url }, { cause });
    }
    // Any other status is a state of the coordinator, not of the delivery: retry later.
    if (status !== 200) throw new IsthmusError("NOT_READY", { url, status });
    const parsed = vaultAnswer.safeParse(jsonOf(text));
    if (!parsed.success) throw new IsthmusError("INPUT_INVALID", { url, field: "totals" }, { cause: parsed.error });
    return parsed.data.totals;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "coordinator answer" }, { cause });
  }
}
