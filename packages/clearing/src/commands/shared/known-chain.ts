import { chainById } from "@isthmus/protocol";

/** Requires a chain of the protocol's chain table. @throws CHAIN_UNKNOWN */
export function requireKnownChain(chain: number): void {
  chainById(chain);
}
