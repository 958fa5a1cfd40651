import { decodeEventLog, type Hex, type Log, type PublicClient, parseAbi, TransactionReceiptNotFoundError } from "viem";
import type { Report } from "../report/schema.ts";
import type { EvmAddresses } from "./addresses.ts";
import {
  type AssetEvidence,
  type ChainFacts,
  countOf,
  gathered,
  remembered,
  type TransactionFacts,
} from "./chain-facts.ts";
import type { Findings } from "./findings.ts";

/*
 * The verifier's own view of the contracts: written out here and not imported, so that it shares nothing with the
 * programs whose figures it checks.
 */
const vaultAbi = parseAbi([
  "struct AssetState { address token; uint8 tokenDecimals; bool suspended; uint128 minimumQuanta; uint128 depositedQuanta; uint128 paidQuanta; uint128 heldQuanta; uint128 entitledQuanta; uint128 exitQuanta; uint128 consumedQuanta; uint64 effectiveCycle; }",
  "struct DepositRecord { bytes32 accumulator; uint16 asset; uint128 cumulativeQuanta; }",
  "struct RootState { bytes32 root; bytes32 totalsRoot; uint64 cycle; uint64 depositIndex; uint64 effectiveAtSeconds; }",
  "function assetState(uint16 asset) view returns (AssetState)",
  "function depositIndex() view returns (uint64)",
  "function depositRecord(uint64 index) view returns (DepositRecord)",
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

const zeroWord = `0x${"00".repeat(32)}`;
const mostQuantaDecimals = 8;

/** Checks everything that the report says of one EVM chain; returns what the chain says of the rest. */
export async function verifyEvmChain(
  client: PublicClient,
  addresses: EvmAddresses,
  chain: Report["chains"][number],
  report: Report,
  findings: Findings,
): Promise<ChainFacts> {
  const { vault } = addresses;
  const at = (what: string) => `${chain.name}: ${what}`;
  findings.compare(at("vault of the deployment"), chain.vault, `0x${vault.slice(2).padStart(64, "0")}`);
  const depositIndex = await client.readContract({ address: vault, abi: vaultAbi, functionName: "depositIndex" });
  findings.compare(at("deposit index"), chain.depositIndex, depositIndex);
  const accumulator =
    depositIndex === 0n
      ? zeroWord
      : (
          await client.readContract({
            address: vault,
            abi: vaultAbi,
            functionName: "depositRecord",
            args: [depositIndex],
          })
        ).accumulator;
  findings.compare(at("deposit accumulator"), chain.depositAccumulator, accumulator);
  const effective = await client.readContract({ address: vault, abi: vaultAbi, functionName: "effectiveRoot" });
  findings.compare(at("effective cycle"), chain.effectiveCycle, effective.cycle);
  findings.compare(at("effective root"), chain.effectiveRoot, effective.root);
  const logs = await client.getLogs({ address: vault, fromBlock: 0n, toBlock: "latest" });
  const assets = new Map<number, AssetEvidence>();
  for (const asset of chain.assets)
    assets.set(asset.asset, await verifyAsset(client, addresses, asset, logs, findings, at));
  const seen = logs.map(decode).flatMap((event) => (event?.eventName === "Deposited" ? [event.args.asset] : []));
  findings.compare(
    at("assets deposited that the report leaves out"),
    0,
    seen.filter((asset) => !assets.has(asset)).length,
  );
  verifyRoots(chain, report, logs, findings);
  const venues = report.trades.filter((row) => row.chain === chain.chain);
  findings.compare(at("on-chain venues"), venues.length, addresses.venue === null ? 0 : 1);
  if (addresses.venue !== null) {
    findings.compare(
      at("trades at the on-chain venue"),
      venues[0]?.novated ?? 0,
      await client.readContract({ address: addresses.venue, abi: venueAbi, functionName: "tradeCount" }),
    );
  }
  return {
    assets,
    ...(await messageFacts(client, addresses)),
    transaction: remembered((txId) => transactionOf(client, txId)),
  };
}

/** Votes and effects of messages, from the events of the chain's gate. */
async function messageFacts(
  client: PublicClient,
  { gate, adapters }: EvmAddresses,
): Promise<Pick<ChainFacts, "votes" | "executions">> {
  const names = new Map<string, string>([
    [adapters.layerZero, "layerzero"],
    [adapters.wormhole, "wormhole"],
    [adapters.attester, "attester"],
  ]);
  const logs = await client.getLogs({ address: gate, events: gateAbi, fromBlock: 0n, toBlock: "latest" });
  return {
    votes: gathered(
      logs.flatMap((log) =>
        log.eventName === "MessageVoted"
          ? [[log.args.messageId ?? "", names.get(log.args.adapter?.toLowerCase() ?? "") ?? "unknown"] as const]
          : [],
      ),
    ),
    executions: countOf(logs.flatMap((log) => (log.eventName === "MessageExecuted" ? [log.args.messageId ?? ""] : []))),
  };
}

async function transactionOf(client: PublicClient, txId: string): Promise<TransactionFacts | undefined> {
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
  client: PublicClient,
  { vault, tokens }: EvmAddresses,
  asset: Report["chains"][number]["assets"][number],
  logs: readonly Log[],
  findings: Findings,
  at: (what: string) => string,
): Promise<AssetEvidence> {
  const state = await client.readContract({
    address: vault,
    abi: vaultAbi,
    functionName: "assetState",
    args: [asset.asset],
  });
  findings.compare(at(`${asset.symbol} token`), tokens[asset.asset] ?? "none", state.token);
  const [units, decimals] = await Promise.all([
    client.readContract({ address: state.token, abi: tokenAbi, functionName: "balanceOf", args: [vault] }),
    client.readContract({ address: state.token, abi: tokenAbi, functionName: "decimals" }),
  ]);
  const unit = 10n ** BigInt(Math.max(decimals - mostQuantaDecimals, 0));
  const tokensQuanta = units / unit;
  findings.compare(at(`${asset.symbol} deposits`), asset.deposits, state.depositedQuanta);
  findings.compare(at(`${asset.symbol} claims`), asset.claims, state.paidQuanta);
  findings.compare(at(`${asset.symbol} entitlements`), asset.entitlements, state.entitledQuanta);
  findings.compare(at(`${asset.symbol} exits`), asset.exits, state.exitQuanta);
  findings.compare(at(`${asset.symbol} consumed`), asset.consumed, state.consumedQuanta);
  findings.compare(at(`${asset.symbol} tokens held`), asset.tokensHeld, tokensQuanta);
  const sum = (name: "Deposited" | "Claimed") =>
    logs.reduce((total, log) => {
      const event = decode(log);
      return event !== null && event.eventName === name && event.args.asset === asset.asset
        ? total + event.args.amountQuanta
        : total;
    }, 0n);
  return { tokensQuanta, depositedQuanta: sum("Deposited"), claimedQuanta: sum("Claimed") };
}

function decode(log: Log) {
  try {
    return decodeEventLog({ abi: vaultAbi, data: log.data, topics: log.topics, strict: true });
  } catch (error) {
    // Configuration events of the vault are not in this list and prove nothing.
    if (error instanceof Error && error.name === "AbiEventSignatureNotFoundError") return null;
    throw error;
  }
}

function verifyRoots(chain: Report["chains"][number], report: Report, logs: readonly Log[], findings: Findings): void {
  const received = logs.map(decode).flatMap((event) => (event?.eventName === "RootReceived" ? [event.args] : []));
  for (const cycle of report.cycles) {
    const reported = cycle.roots.find((root) => root.chain === chain.chain);
    const found = received.find((root) => root.cycle === BigInt(cycle.cycle));
    findings.compare(
      `${chain.name}: vault of the root of cycle ${cycle.cycle}`,
      reported?.vault ?? "none",
      chain.vault,
    );
    findings.compare(`${chain.name}: root of cycle ${cycle.cycle}`, reported?.root ?? "none", found?.root);
    findings.compare(
      `${chain.name}: totals root of cycle ${cycle.cycle}`,
      reported?.totalsRoot ?? "none",
      found?.totalsRoot,
    );
    findings.compare(
      `${chain.name}: deposit position of cycle ${cycle.cycle}`,
      reported?.depositIndex ?? "none",
      found?.depositIndex,
    );
  }
}
