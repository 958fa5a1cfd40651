import type { Hex } from "@isthmus/protocol";
import type { RawLog } from "./decode.ts";

/** A transaction that the canonical chain holds. */
export interface IncludedTransaction {
  readonly txId: Hex;
  readonly height: bigint;
  readonly blockHash: Hex;
  readonly timestampSeconds: bigint;
  readonly succeeded: boolean;
  readonly gasUsed: bigint;
  /** What was paid per unit of gas, in wei. */
  readonly gasPriceWei: bigint;
  readonly logs: readonly (RawLog & { readonly logIndex: number })[];
}
