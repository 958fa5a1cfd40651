import { type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { Endpoints, readBoundedText } from "@isthmus/service";
import { z } from "zod";
import type { TotalsSource } from "../outbox/delivery.ts";

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

/** Where declared totals are asked for. */
export interface DeclaredTotalsOptions {
  readonly coordinatorUrl: string;
  /** The clearing house's other coordinators, asked in turn when the one before fails: each serves closed cycles. */
  readonly standbyUrls?: readonly string[];
  /** Default 5,000. */
  readonly timeoutMs?: number;
}

/** What roots declare for each asset of a vault, with proofs, from the coordinator: nobody trusts it, contracts check the proofs. */
export class DeclaredTotals {
  readonly #options: DeclaredTotalsOptions;
  readonly #coordinators: Endpoints;

  constructor(options: DeclaredTotalsOptions) {
    this.#options = options;
    this.#coordinators = new Endpoints([options.coordinatorUrl, ...(options.standbyUrls ?? [])]);
  }

  /** What the root of a cycle declares at a chain's vault. @throws REQUEST_TIMEOUT, NOT_READY, INPUT_INVALID */
  async of(cycle: bigint, chain: number): Promise<readonly TotalsSource[]> {
    const coordinator = this.#coordinators.current;
    const url = `${coordinator.replace(/\/$/, "")}/v1/cycles/${cycle}/vaults/${chain}`;
    let text: string;
    let status: number;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(this.#options.timeoutMs ?? 5_000) });
      status = response.status;
      text = await readBoundedText(response, maxAnswerBytes);
    } catch (cause) {
      if (isIsthmusError(cause)) throw cause;
      this.#coordinators.leave(coordinator);
      throw new IsthmusError("REQUEST_TIMEOUT", { url }, { cause });
    }
    // Any other status is a state of the coordinator, not of the delivery: retry later.
    if (status !== 200) {
      this.#coordinators.leave(coordinator);
      throw new IsthmusError("NOT_READY", { url, status });
    }
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
