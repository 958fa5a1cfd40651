import { evmDeployments, solanaDeployments } from "@isthmus/adapter";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { EvmReader } from "@isthmus/chain-evm";
import { SolanaReader } from "@isthmus/chain-solana";
import { contractIdsOf } from "@isthmus/chains";
import { type Hex, hubChainId, IsthmusError } from "@isthmus/protocol";
import { CoordinatorClient } from "@isthmus/sdk";
import { Connection } from "@solana/web3.js";
import type { DemoConfig } from "./config.ts";
import type { DemoContext } from "./context.ts";
import { EffectCounts } from "./record/effect-counts.ts";
import { ExpectedPositions } from "./record/expected-positions.ts";
import { TradersLedger } from "./record/traders-ledger.ts";
import { SeededRandom } from "./seeded-random.ts";
import { makeTraders } from "./traders/traders.ts";
import { EvmWallet } from "./wallet/evm-wallet.ts";
import { SolanaWallet } from "./wallet/solana-wallet.ts";
import type { Wallet } from "./wallet/wallet.ts";

/** How long the demo waits for a killed service to come back. */
const patienceMs = 90_000;
const tokenDecimals: Readonly<Record<number, number>> = { 1: 6, 2: 6, 3: 18 };

/** Connects to the networks and services and makes the traders. @throws CONFIG_INVALID if the deployment lacks a chain */
export function buildContext(config: DemoConfig): DemoContext {
  const deployment = readDeployment(config.deploymentFile);
  const evm = evmDeployments(deployment);
  const hub = need(
    evm.find((chain) => chain.chain === hubChainId),
    "hub chain",
  );
  const second = need(
    evm.find((chain) => chain.venue !== null),
    "second chain",
  );
  const solana = need(solanaDeployments(deployment)[0], "Solana network");
  const evmWallets = { hub: new EvmWallet(hub, tokenDecimals), second: new EvmWallet(second, tokenDecimals) };
  const connection = new Connection(solana.rpcUrl, { commitment: "confirmed", wsEndpoint: solana.wsUrl });
  const solanaWallet = new SolanaWallet({
    deployment: solana,
    connection,
    payer: config.solanaPayer,
    mintAuthority: config.mintAuthority,
  });
  const readers = { hub: new EvmReader({ deployment: hub }), second: new EvmReader({ deployment: second }) };
  const wallets: readonly Wallet[] = [evmWallets.hub, evmWallets.second, solanaWallet];
  const vaultIds = deployment.chains.map(({ chain }): [number, Hex] => [chain, contractIdsOf(deployment, chain).vault]);
  return {
    config,
    deployment,
    hub,
    second,
    solana,
    connection,
    readers,
    evmWallets,
    client: new CoordinatorClient({
      url: config.coordinatorUrl,
      standbyUrls: config.standbyUrls,
      adminToken: config.adminToken,
      patienceMs,
    }),
    traders: makeTraders({ houseId: config.houseId, secret: config.traders, count: config.accounts }),
    wallets: new Map(wallets.map((wallet) => [wallet.chain, wallet])),
    vaultIds: new Map(vaultIds),
    vaultReaders: [readers.hub, readers.second, new SolanaReader({ deployment: solana })],
    random: new SeededRandom(config.seed),
    refusals: [],
    assertions: [],
    positions: new ExpectedPositions(),
    ledger: new TradersLedger(),
    effects: new EffectCounts(),
    priceStep: 0,
    batch: 0n,
    orderNonce: 0n,
  };
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "deploymentFile", missing: what });
  return value;
}
