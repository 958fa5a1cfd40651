import type { ChainReader, Deployment, EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import type { EvmReader } from "@isthmus/chain-evm";
import { type ErrorCode, type Hex, IsthmusError } from "@isthmus/protocol";
import type { CoordinatorClient } from "@isthmus/sdk";
import type { Connection } from "@solana/web3.js";
import type { ReportRefusal } from "../report/schema.ts";
import type { DemoConfig } from "./config.ts";
import { tell } from "./progress.ts";
import type { SeededRandom } from "./random.ts";
import type { EffectCounts } from "./record/effect-counts.ts";
import type { TradersLedger } from "./record/traders-ledger.ts";
import type { ExpectedPositions } from "./step/positions.ts";
import type { Player } from "./traders/traders.ts";
import type { EvmWallet } from "./wallet/evm-wallet.ts";
import type { Wallet } from "./wallet/wallet.ts";

/** Something that had to be true, and whether it was. */
export interface Assertion {
  readonly name: string;
  readonly held: boolean;
  readonly detail: string;
}

/** Everything that the demo plays with. */
export interface DemoContext {
  readonly config: DemoConfig;
  readonly deployment: Deployment;
  readonly hub: EvmDeployment;
  readonly second: EvmDeployment;
  readonly solana: SolanaDeployment;
  readonly client: CoordinatorClient;
  readonly traders: readonly Player[];
  readonly wallets: ReadonlyMap<number, Wallet>;
  /** The demo's own readers of the EVM chains. */
  readonly readers: { readonly hub: EvmReader; readonly second: EvmReader };
  /** The stock connection to the Solana network. */
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

/** Records an assertion; a repeated name keeps the first failure. */
export function assertThat(context: DemoContext, name: string, held: boolean, detail: string): void {
  const known = context.assertions.findIndex((assertion) => assertion.name === name);
  if (known < 0 || !held) tell({ tell: "assertion", name, held, detail });
  if (known < 0) context.assertions.push({ name, held, detail });
  else if ((context.assertions[known] as Assertion).held) context.assertions[known] = { name, held, detail };
}

/** What a refusal must look like. */
export interface ExpectedRefusal {
  readonly name: string;
  readonly expectedCode: ErrorCode;
  readonly component: string;
  /** Reads all state that the refused action could have changed. */
  readonly state: () => Promise<string>;
  readonly action: () => Promise<unknown>;
}

/** Plays something that must be refused: records the code of the component that refused, and the state before and after. */
export async function expectRefusal(context: DemoContext, expected: ExpectedRefusal): Promise<void> {
  const before = await expected.state();
  let code = "NONE";
  let detail = "it was accepted";
  try {
    await expected.action();
  } catch (error) {
    if (!(error instanceof IsthmusError)) throw error;
    code = error.code;
    detail = error.message;
  }
  const unchanged = (await expected.state()) === before;
  const { name, expectedCode, component } = expected;
  context.refusals.push({ name, code, expectedCode, component, unchanged, detail });
  tell({ tell: "refusal", name, code, unchanged });
  assertThat(
    context,
    `refused: ${name}`,
    code === expectedCode && unchanged,
    `${code}, state ${unchanged ? "unchanged" : "CHANGED"}`,
  );
}

/** A member by name. */
export function player(context: DemoContext, name: string): Player {
  const found = context.traders.find((candidate) => candidate.member.name === name);
  if (found === undefined) throw new IsthmusError("NOT_FOUND", { member: name });
  return found;
}

/** The player that owns an account. */
export function playerOf(context: DemoContext, account: Hex): Player | undefined {
  return context.traders.find((candidate) => candidate.member.account === account);
}
