import type { Deployment } from "@isthmus/adapter";
import { houseId } from "./engine-client.ts";

const address = (fill: number) => `0x${fill.toString(16).padStart(2, "0").repeat(20)}` as const;
const base58 = "So11111111111111111111111111111111111111112";

/** The parts of a deployment that market registration reads: a hub, a second chain with a venue, and Solana. */
export const localDeployment = {
  houseId,
  hubChain: 1,
  chains: [
    { family: "evm", chain: 1, vault: address(0x11), venue: null },
    { family: "evm", chain: 2, vault: address(0x22), venue: address(0x23) },
    { family: "solana", chain: 3, vault: base58 },
  ],
} as unknown as Deployment;
