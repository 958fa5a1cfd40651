import type { Peer } from "./figure.ts";

/**
 * Published figures of others for comparable acts. Each is what its source states, under its own hardfork and test
 * runner: a scale, not a race. No published figures were found for Orderly and Everclear.
 */
export const peers = {
  bridgeDeposit: {
    what: "Optimism's L1StandardBridge takes an ERC-20 deposit, later one",
    gas: 118_592,
    source: "ethereum-optimism/optimism packages/contracts-bedrock/.gas-snapshot, test_depositERC20_benchmark_1",
  },
  bridgeDepositFirst: {
    what: "Optimism's L1StandardBridge takes an ERC-20 deposit, first one",
    gas: 354_414,
    source: "ethereum-optimism/optimism packages/contracts-bedrock/.gas-snapshot, test_depositERC20_benchmark_0",
  },
  merkleClaim: {
    what: "Uniswap's MerkleDistributor pays a claim from a tree of 100,000 leaves (Istanbul's prices)",
    gas: 91_650,
    source: "Uniswap/merkle-distributor test/MerkleDistributor.spec.ts, 'realistic size tree'",
  },
  merkleClaimLater: {
    what: "Uniswap's MerkleDistributor pays a claim of a small tree whose bitmap was written before (Istanbul's prices)",
    gas: 65_940,
    source: "Uniswap/merkle-distributor test/MerkleDistributor.spec.ts, 'gas second down about 15k'",
  },
  receivedMessage: {
    what: "Hyperlane's allowance for a receiver's handle() alone, without its verification",
    gas: 50_000,
    source: "docs.hyperlane.xyz/docs/reference/hooks/interchain-gas, default gasLimit",
  },
  sentMessage: {
    what: "Hyperlane's Mailbox dispatches one message through a gas router, whole test",
    gas: 413_789,
    source: "hyperlane-xyz/hyperlane-monorepo solidity/.gas-snapshot, GasRouterTest:testDispatchWithGas",
  },
  layerZeroReceive: {
    what: "LayerZero's example of what an OFT's lzReceive is given, without verification and commit",
    gas: 60_000,
    source: "docs.layerzero.network/v2/developers/evm/technical-reference/tx-pricing",
  },
  storageProof: {
    what: "Optimism's portal finalizes a withdrawal by a storage proof of L2, whole test",
    gas: 187_013,
    source:
      "ethereum-optimism/optimism packages/contracts-bedrock/.gas-snapshot, test_finalizeWithdrawalTransaction_succeeds",
  },
} as const satisfies Record<string, Peer>;
