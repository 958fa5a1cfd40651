import type { EvmCall } from "../call/evm-call.ts";

/** A call ready to be signed: with an explicit gas limit. */
export type PreparedCall = EvmCall & { readonly gas: bigint };
