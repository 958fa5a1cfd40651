import { decodeEventLog, type Hex, type Log, type PublicClient, parseAbi, TransactionReceiptNotFoundError } from "viem";
import type { EvmAddresses } from "./addresses.ts";
import {
  type ChainCheck,
  compareAsset,
  compareDepositedAssets,
  compareRoots,
  compareVault,
  type ReportedAsset,
  unitsPerQuantumOf,
  type VaultEvidence,
} from "./chain-check.ts";
import {
  type AssetEvidence,
  type ChainEvidence,
  cachedLookup,
  countOf,
  groupByKey,
  type TransactionEvidence,
} from "./chain-evidence.ts";

/*
 * The verifier's own ABI: not imported, so that it shares nothing with the programs whose figures it verifies.
 */
const vaultAbi = parseAbi([
  "struct AssetState { address token; uint8 tokenDecimals; bool suspended; uint128 minimumQuanta; uint128 depositedQuanta; uint128 paidQuanta; uint128 heldQuanta; uint128 entitledQuanta; uint128 exitQuanta; uint128 consumedQuanta; uint64 effectiveCycle; }",
  "struct RootState { bytes32 root; bytes32 totalsRoot; uint64 cycle; uint64 depositIndex; uint64 effectiveAtSeconds; uint8 votes; }",
  "function assetState(uint16 asset) view returns (AssetState)",
  "function depositIndex() view returns (uint64)",
  "function depositAccumulator() view returns (bytes32)",
  "function effectiveRoot() view returns (RootState)",
  "event Deposited(uint64 indexed index, bytes32 indexed account, uint16 indexed asset, uint128 amountQuanta, address from, bytes32 accumulator)",
  "event Claimed(bytes32 indexed account, uint16 indexed asset, address recipient, uint128 amountQuanta, uint128 claimedTotalQuanta)",
  "event RootReceived(uint64 indexed cycle, bytes32 root, bytes32 totalsRoot, uint64 depositIndex, uint64 effectiveAtSeconds)",
]);
const tokenAbi = parseAbi([
  "function balanceOf(address) view returns (uint256)",
  "function decimals() view returns (uint8)",
]);
const gateAbi = parseAbi([
  "event MessageVoted(bytes32 indexed messageId, address indexed adapter, uint256 votes)",
  "event MessageExecuted(bytes32 indexed messageId, uint8 kind, uint64 cycle)",
]);
const venueAbi = parseAbi(["function tradeCount() view returns (uint64)"]);

/** A node of an EVM chain, and the contracts to read from it. */
export interface EvmPlace {
  readonly client: PublicClient;
  readonly addresses: EvmAddresses;
}

/** Compares the vault, the venue and the roots of an EVM chain. @returns the chain's evidence for the other comparisons */
export async function verifyEvmChain(place: EvmPlace, check: ChainCheck): Promise<ChainEvidence> {
  const { client, addresses } = place;
  const { chain, findings } = check;
  const { vault } = addresses;
  findings.compare(`${chain.name}: vault of the deployment`, chain.vault, `0x${vault.slice(2).padStart(64, "0")}`);
  compareVault(check, await readVault(place));
  const logs = await client.getLogs({ address: vault, fromBlock: 0n, toBlock: "latest" });
  const events = logs.map(decodeVaultEvent).filter((event) => event !== null);
  const assets = new Map<number, AssetEvidence>();
  for (const asset of chain.assets) assets.set(asset.asset, await verifyAsset(place, check, asset, events));
  compareDepositedAssets(
    check,
    events.flatMap((event) => (event.eventName === "Deposited" ? [event.args.asset] : [])),
  );
  compareRoots(
    check,
    events.flatMap((event) => (event.eventName === "RootReceived" ? [event.args] : [])),
  );
  await verifyVenue(place, check);
  return {
    assets,
    ...(await messageEvidence(client, addresses)),
    transaction: cachedLookup((txId) => transactionOf(client, txId)),
  };
}

async function readVault({ client, addresses: { vault } }: EvmPlace): Promise<VaultEvidence> {
  const contract = { address: vault, abi: vaultAbi } as const;
  const depositIndex = await client.readContract({ ...contract, functionName: "depositIndex" });
  const effective = await client.readContract({ ...contract, functionName: "effectiveRoot" });
  const depositAccumulator = await client.readContract({ ...contract, functionName: "depositAccumulator" });
  return {
    depositIndex,
    depositAccumulator,
    effectiveCycle: effective.cycle,
    effectiveRoot: effective.root,
  };
}

async function verifyVenue({ client, addresses }: EvmPlace, { chain, report, findings }: ChainCheck): Promise<void> {
  const venues = report.trades.filter((row) => row.chain === chain.chain);
  findings.compare(`${chain.name}: on-chain venues`, venues.length, addresses.venue === null ? 0 : 1);
  if (addresses.venue === null) return;
  const contract = { address: addresses.venue, abi: venueAbi } as const;
  const trades = await client.readContract({ ...contract, functionName: "tradeCount" });
  findings.compare(`${chain.name}: trades at the on-chain venue`, venues[0]?.novated ?? 0, trades);
}

/** Votes and executions of messages, from the events of the chain's gate. */
async function messageEvidence(
  client: PublicClient,
  { gate, adapters }: EvmAddresses,
): Promise<Pick<ChainEvidence, "votes" | "executions">> {
  const names = new Map<string, string>([
    [adapters.layerZero, "layerzero"],
    [adapters.wormhole, "wormhole"],
    [adapters.attester, "attester"],
  ]);
  const logs = await client.getLogs({ address: gate, events: gateAbi, fromBlock: 0n, toBlock: "latest" });
  return {
    votes: groupByKey(
      logs.flatMap((log) =>
        log.eventName === "MessageVoted"
          ? [[log.args.messageId ?? "", names.get(log.args.adapter?.toLowerCase() ?? "") ?? "unknown"] as const]
          : [],
      ),
    ),
    executions: countOf(logs.flatMap((log) => (log.eventName === "MessageExecuted" ? [log.args.messageId ?? ""] : []))),
  };
}

async function transactionOf(client: PublicClient, txId: string): Promise<TransactionEvidence | undefined> {
  try {
    const receipt = await client.getTransactionReceipt({ hash: txId as Hex });
    const block = await client.getBlock({ blockNumber: receipt.blockNumber });
    return { cost: receipt.gasUsed, timeSeconds: Number(block.timestamp) };
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}

async function verifyAsset(
  { client, addresses: { vault, tokens } }: EvmPlace,
  check: ChainCheck,
  asset: ReportedAsset,
  events: readonly VaultEvent[],
): Promise<AssetEvidence> {
  const contract = { address: vault, abi: vaultAbi } as const;
  const state = await client.readContract({ ...contract, functionName: "assetState", args: [asset.asset] });
  const token = { address: state.token, abi: tokenAbi } as const;
  const [units, decimals] = await Promise.all([
    client.readContract({ ...token, functionName: "balanceOf", args: [vault] }),
    client.readContract({ ...token, functionName: "decimals" }),
  ]);
  const tokensQuanta = units / unitsPerQuantumOf(decimals);
  const name = `${check.chain.name}: ${asset.symbol} token`;
  check.findings.compare(name, tokens[asset.asset] ?? "none", state.token);
  compareAsset(check, asset, { ...state, tokensQuanta });
  const sum = (name: "Deposited" | "Claimed") =>
    events.reduce(
      (total, event) =>
        event.eventName === name && event.args.asset === asset.asset ? total + event.args.amountQuanta : total,
      0n,
    );
  return { tokensQuanta, depositedQuanta: sum("Deposited"), claimedQuanta: sum("Claimed") };
}

type VaultEvent = NonNullable<ReturnType<typeof decodeVaultEvent>>;

function decodeVaultEvent(log: Log) {
  try {
    return decodeEventLog({ abi: vaultAbi, data: log.data, topics: log.topics, strict: true });
  } catch (error) {
    // The vault's configuration events are not in the list and carry no figure.
    if (error instanceof Error && error.name === "AbiEventSignatureNotFoundError") return null;
    throw error;
  }
}
