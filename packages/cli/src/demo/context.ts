import type { ChainReader, Deployment, EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import type { EvmReader } from "@isthmus/chain-evm";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { CoordinatorClient } from "@isthmus/sdk";
import type { Connection } from "@solana/web3.js";
import type { ReportRefusal } from "../report/schema.ts";
import type { Assertion } from "./checks/assertions.ts";
import type { DemoConfig } from "./config.ts";
import type { EffectCounts } from "./record/effect-counts.ts";
import type { ExpectedPositions } from "./record/expected-positions.ts";
import type { TradersLedger } from "./record/traders-ledger.ts";
import type { SeededRandom } from "./seeded-random.ts";

import type { Trader } from "./traders/traders.ts";
import type { EvmWallet } from "./wallet/evm-wallet.ts";
import type { Wallet } from "./wallet/wallet.ts";

/** The parts, traders and records of one demo. */
export interface DemoContext {
  readonly config: DemoConfig;
  readonly deployment: Deployment;
  readonly hub: EvmDeployment;
  readonly second: EvmDeployment;
  readonly solana: SolanaDeployment;
  readonly client: CoordinatorClient;
  readonly traders: readonly Trader[];
  readonly wallets: ReadonlyMap<number, Wallet>;
  /** The demo's own readers of the EVM chains. */
  readonly readers: { readonly hub: EvmReader; readonly second: EvmReader };
  /** An unmodified web3.js connection to the Solana network. */
  readonly connection: Connection;
  /** 32-byte id of each chain's vault. */
  readonly vaultIds: ReadonlyMap<number, Hex>;
  /** Readers of all three vaults. */
  readonly vaultReaders: readonly ChainReader[];
  readonly evmWallets: { readonly hub: EvmWallet; readonly second: EvmWallet };
  readonly random: SeededRandom;
  readonly refusals: ReportRefusal[];
  readonly assertions: Assertion[];
  readonly positions: ExpectedPositions;
  readonly ledger: TradersLedger;
  readonly effects: EffectCounts;
  /** Next step of the price source. */
  priceStep: number;
  /** Next batch number at the HTTP venue. */
  batch: bigint;
  /** Next order nonce at the on-chain venue. */
  orderNonce: bigint;
}

/** The trader with a name. @throws NOT_FOUND */
export function traderNamed(context: Pick<DemoContext, "traders">, name: string): Trader {
  const found = context.traders.find((candidate) => candidate.member.name === name);
  if (found === undefined) throw new IsthmusError("NOT_FOUND", { member: name });
  return found;
}
