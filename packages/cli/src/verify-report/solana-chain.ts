import {
  assetAddress,
  decodeAsset,
  decodeEvents,
  decodeVault,
  type VaultEvent,
  type VaultRef,
} from "@isthmus/contracts-solana";
import { type Connection, PublicKey } from "@solana/web3.js";
import type { SolanaAddresses } from "./addresses.ts";
import {
  type ChainCheck,
  compareAsset,
  compareDepositedAssets,
  compareRoots,
  compareVault,
  type ReportedAsset,
  unitsPerQuantumOf,
  zeroBytes32,
} from "./chain-check.ts";
import {
  type AssetEvidence,
  type ChainEvidence,
  cachedLookup,
  countOf,
  groupByKey,
  type TransactionEvidence,
} from "./chain-evidence.ts";

const pageSize = 1_000;
/** Transports by the number of their signer set at the program. */
const voters = ["wormhole", "attester"];

/** The network holds no account at an address of the report's deployment. */
export class MissingAccount extends Error {
  override readonly name = "MissingAccount";
}

/** A node of the Solana network, and the vault to read from it. */
export interface SolanaPlace {
  readonly connection: Connection;
  readonly addresses: SolanaAddresses;
}

/** Compares the vault and the roots on Solana. @returns the network's evidence for the other comparisons */
export async function verifySolanaChain(place: SolanaPlace, check: ChainCheck): Promise<ChainEvidence> {
  const { connection, addresses } = place;
  const { chain, findings } = check;
  const ref: VaultRef = { programId: new PublicKey(addresses.program), vault: new PublicKey(addresses.vault) };
  const deployed = `0x${Buffer.from(ref.vault.toBytes()).toString("hex")}`;
  findings.compare(`${chain.name}: vault of the deployment`, chain.vault, deployed);
  const { depositIndex, depositAccumulator, effective } = decodeVault(await accountData(connection, ref.vault));
  compareVault(check, {
    depositIndex,
    depositAccumulator,
    effectiveCycle: effective?.cycle ?? 0n,
    effectiveRoot: effective?.root ?? zeroBytes32,
  });
  const events = await allEvents(connection, ref);
  compareRoots(
    check,
    events.filter((event) => event.name === "RootReceived"),
  );
  const assets = new Map<number, AssetEvidence>();
  for (const asset of chain.assets) assets.set(asset.asset, await verifyAsset(place, check, asset, events));
  compareDepositedAssets(
    check,
    events.flatMap((event) => (event.name === "Deposited" ? [event.asset] : [])),
  );
  return {
    assets,
    votes: groupByKey(
      events.flatMap((event) =>
        event.name === "MessageVoted" ? [[event.messageId, voters[event.set] ?? "unknown"] as const] : [],
      ),
    ),
    executions: countOf(events.flatMap((event) => (event.name === "MessageExecuted" ? [event.messageId] : []))),
    transaction: cachedLookup((txId) => transactionOf(connection, txId)),
  };
}

async function verifyAsset(
  { connection, addresses }: SolanaPlace,
  check: ChainCheck,
  asset: ReportedAsset,
  events: readonly VaultEvent[],
): Promise<AssetEvidence> {
  const ref: VaultRef = { programId: new PublicKey(addresses.program), vault: new PublicKey(addresses.vault) };
  const state = decodeAsset(await accountData(connection, assetAddress(ref, asset.asset)));
  const balance = await connection.getTokenAccountBalance(state.tokenAccount, "confirmed");
  const tokensQuanta = BigInt(balance.value.amount) / unitsPerQuantumOf(balance.value.decimals);
  const name = `${check.chain.name}: ${asset.symbol} mint`;
  check.findings.compare(name, addresses.tokens[asset.asset] ?? "none", state.mint.toBase58());
  compareAsset(check, asset, { ...state, tokensQuanta });
  const sum = (name: "Deposited" | "Claimed") =>
    events.reduce(
      (total, event) => (event.name === name && event.asset === asset.asset ? total + event.amountQuanta : total),
      0n,
    );
  return { tokensQuanta, depositedQuanta: sum("Deposited"), claimedQuanta: sum("Claimed") };
}

async function accountData(connection: Connection, address: PublicKey): Promise<Buffer> {
  const info = await connection.getAccountInfo(address, "confirmed");
  if (info === null) throw new MissingAccount(`the Solana network holds no account ${address.toBase58()}`);
  return info.data;
}

async function allEvents(connection: Connection, ref: VaultRef): Promise<VaultEvent[]> {
  const events: VaultEvent[] = [];
  let before: string | undefined;
  for (;;) {
    const page = await connection.getSignaturesForAddress(
      ref.vault,
      { limit: pageSize, ...(before === undefined ? {} : { before }) },
      "confirmed",
    );
    const held = await Promise.all(
      page
        .filter(({ err }) => err === null)
        .map(({ signature }) =>
          connection.getTransaction(signature, { commitment: "confirmed", maxSupportedTransactionVersion: 0 }),
        ),
    );
    for (const transaction of held)
      events.push(
        ...decodeEvents(ref.programId, transaction?.meta?.logMessages ?? []).filter(({ vault }) =>
          vault.equals(ref.vault),
        ),
      );
    before = page.at(-1)?.signature;
    if (before === undefined || page.length < pageSize) return events;
  }
}

async function transactionOf(connection: Connection, txId: string): Promise<TransactionEvidence | undefined> {
  if (!/^[1-9A-HJ-NP-Za-km-z]{64,88}$/.test(txId)) return undefined;
  const found = await connection.getTransaction(txId, { commitment: "confirmed", maxSupportedTransactionVersion: 0 });
  if (found === null || found.meta?.computeUnitsConsumed === undefined) return undefined;
  return { cost: BigInt(found.meta.computeUnitsConsumed), timeSeconds: found.blockTime ?? 0 };
}
