import type { Hex } from "@isthmus/protocol";
import type { Deployment, EvmDeployment, SolanaDeployment } from "../deployment.ts";

const place = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(20)}`;
const nowhere = "127.0.0.1:9";

const hub: EvmDeployment = {
  family: "evm",
  chain: 1,
  rpcUrl: `http://${nowhere}`,
  finalityDepth: 2,
  finality: "depth",
  deployedHeight: 0,
  gate: place(1),
  vault: place(2),
  hub: place(3),
  venue: null,
  attesterSet: place(4),
  adapters: { layerZero: place(5), wormhole: place(6), attester: place(7) },
  layerZero: {
    endpoint: place(8),
    sendLibrary: place(9),
    receiveLibrary: place(10),
    dvn: place(11),
    executor: place(12),
  },
  wormholeCore: place(13),
  tokens: { 1: place(14) },
};

const solana: SolanaDeployment = {
  family: "solana",
  chain: 3,
  rpcUrl: `http://${nowhere}`,
  wsUrl: `ws://${nowhere}`,
  deployedHeight: 0,
  program: "1".repeat(32),
  vault: "1".repeat(32),
  lookupTable: null,
  tokens: { 2: "1".repeat(32) },
};

const four = (first: number) => [0, 1, 2, 3].map((operator) => place(first + operator));

/** House 7 on a hub and a Solana network at addresses where nobody listens, complete: for tests of what reads one. */
export function testDeployment(): Deployment {
  return {
    houseId: 7,
    hubChain: 1,
    session: 1,
    chains: [hub, solana],
    assets: [{ asset: 1, chain: 1, symbol: "USDX", tokenDecimals: 6, minimumQuanta: "1" }],
    rootDelaySeconds: 1,
    messageLifetimeSeconds: 3_600,
    attesters: four(0xa1),
    guardians: four(0xb1),
    dvnSigners: four(0xc1),
    admin: place(0xd1),
    oracle: place(0xd2),
  };
}
