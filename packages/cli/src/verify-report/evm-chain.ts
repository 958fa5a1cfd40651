import { createPublicClient, decodeEventLog, type Hex, http, type Log, type PublicClient, parseAbi } from "viem";
import type { Report } from "../report/schema.ts";
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
const hubAbi = parseAbi([
  "function digestOf(uint64) view returns (bytes32)",
  "function vaultOf(uint16) view returns (bytes32)",
]);
const venueAbi = parseAbi(["function tradeCount() view returns (uint64)"]);

const zeroWord = `0x${"00".repeat(32)}`;
const mostQuantaDecimals = 8;

/** What one chain says of one asset: tokens now, and the sums of the vault's own events. */
export interface AssetEvidence {
  readonly tokensQuanta: bigint;
  readonly depositedQuanta: bigint;
  readonly claimedQuanta: bigint;
}

/** Contracts of an EVM chain, as the report's deployment lists them. */
export interface EvmAddresses {
  readonly vault: Hex;
  readonly hub: Hex | null;
  readonly venue: Hex | null;
}

/** Checks everything that the report says of one EVM chain; returns the evidence for conservation. */
export async function verifyEvmChain(
  rpcUrl: string,
  addresses: EvmAddresses,
  chain: Report["chains"][number],
  report: Report,
  findings: Findings,
): Promise<ReadonlyMap<number, AssetEvidence>> {
  const client = createPublicClient({ transport: http(rpcUrl, { timeout: 30_000 }), cacheTime: 0 });
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
  const evidence = new Map<number, AssetEvidence>();
  for (const asset of chain.assets)
    evidence.set(asset.asset, await verifyAsset(client, vault, asset, logs, findings, at));
  verifyRoots(chain, report, logs, findings);
  if (addresses.hub !== null) await verifyHub(client, addresses.hub, report, findings);
  if (addresses.venue !== null) {
    const novated = report.trades.find((row) => row.chain === chain.chain)?.novated ?? 0;
    findings.compare(
      at("trades at the on-chain venue"),
      novated,
      await client.readContract({ address: addresses.venue, abi: venueAbi, functionName: "tradeCount" }),
    );
  }
  return evidence;
}

async function verifyAsset(
  client: PublicClient,
  vault: Hex,
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

async function verifyHub(client: PublicClient, hub: Hex, report: Report, findings: Findings): Promise<void> {
  // The hub names the vaults: a report about other contracts does not pass.
  for (const { chain, name, vault } of report.chains) {
    const registered = await client.readContract({ address: hub, abi: hubAbi, functionName: "vaultOf", args: [chain] });
    findings.compare(`hub: vault of ${name}`, vault, registered);
  }
  for (const cycle of report.cycles) {
    const digest = await client.readContract({
      address: hub,
      abi: hubAbi,
      functionName: "digestOf",
      args: [BigInt(cycle.cycle)],
    });
    findings.compare(`hub: digest of cycle ${cycle.cycle}`, cycle.digest, digest);
    findings.compare(
      `hub: gas of submitting cycle ${cycle.cycle}`,
      cycle.submitGas,
      await evmCost(client, [cycle.submitTxId]),
    );
  }
}

/** Gas of transactions together. */
export async function evmCost(client: PublicClient, txIds: readonly string[]): Promise<bigint> {
  const receipts = await Promise.all(txIds.map((hash) => client.getTransactionReceipt({ hash: hash as Hex })));
  return receipts.reduce((sum, receipt) => sum + receipt.gasUsed, 0n);
}
