import type { Hex } from "@isthmus/protocol";

/** One call to a contract: everything but who sends it. */
export interface EvmCall {
  readonly to: Hex;
  readonly data: Hex;
  readonly valueWei: bigint;
  /** Set where an estimate cannot be trusted; unset: estimate it. */
  readonly gas?: bigint;
}

/** A call without value whose gas may be estimated. */
export function plainCall(to: Hex, data: Hex): EvmCall {
  return { to, data, valueWei: 0n };
}
