import { decodeEventLog, type Hex, keccak256, type PublicClient, parseAbi } from "viem";
import type { Report } from "../report/schema.ts";
import type { ChainCheck } from "./chain-check.ts";
import type { ChainEvidence } from "./chain-evidence.ts";
import type { EvmPlace } from "./evm-chain.ts";
import type { Findings } from "./findings.ts";

/* The verifier's own ABI of hub and gate, see evm-chain.ts. */
const hubAbi = parseAbi([
  "function digestOf(uint64) view returns (bytes32)",
  "function vaultOf(uint16) view returns (bytes32)",
  "event CycleSubmitted(uint64 indexed cycle, bytes32 digest)",
  "event VaultRegistered(uint16 indexed chain, bytes32 vault)",
]);
const gateAbi = parseAbi([
  "event MessageDispatched(bytes32 indexed messageId, uint16 indexed destination, bytes envelope)",
]);

/** Kinds of messages by their number in the envelope. */
const kinds = ["none", "settlementRoot", "creditUpdate", "rebalance", "pause", "heartbeat", "configuration"];
/** A report of a long run holds its last cycles. */
const maxCycles = 1_000;

/** A message as the hub's gate dispatched it. */
interface Dispatched {
  readonly messageId: string;
  readonly destination: number;
  readonly kind: string;
  readonly house: number;
  readonly cycle: bigint;
  readonly txId: string;
}

/** Compares the hub's own records: its vaults, and every cycle's digest, transaction and messages. */
export async function verifyHub(
  { client, addresses }: EvmPlace,
  evidence: ChainEvidence,
  { report, findings }: Pick<ChainCheck, "report" | "findings">,
): Promise<void> {
  const hub = addresses.hub as Hex;
  const logs = await client.getLogs({ address: hub, events: hubAbi.filter(isEvent), fromBlock: 0n, toBlock: "latest" });
  const submitted = logs.flatMap((log) =>
    log.eventName === "CycleSubmitted" ? [{ ...log.args, txId: log.transactionHash }] : [],
  );
  // The hub lists the vaults and the cycles: a report about other contracts, or one that omits some, does not pass.
  const registered = logs.flatMap((log) => (log.eventName === "VaultRegistered" ? [log.args.chain ?? 0] : []));
  findings.compare("hub: chains with a vault", numbers(report.chains.map(({ chain }) => chain)), numbers(registered));
  const cycles = submitted.slice(-maxCycles).map(({ cycle }) => String(cycle));
  findings.compare("hub: cycles", report.cycles.map(({ cycle }) => cycle).join(), cycles.join());
  for (const { chain, name, vault } of report.chains) {
    const found = await client.readContract({ address: hub, abi: hubAbi, functionName: "vaultOf", args: [chain] });
    findings.compare(`hub: vault of ${name}`, vault, found);
  }
  const dispatched = await messagesOf(client, addresses.gate);
  findings.compare("hub: house in its messages", report.house, dispatched.at(-1)?.house ?? report.house);
  for (const cycle of report.cycles) {
    const digest = await client.readContract({
      address: hub,
      abi: hubAbi,
      functionName: "digestOf",
      args: [BigInt(cycle.cycle)],
    });
    const at = (what: string) => `hub: ${what} cycle ${cycle.cycle}`;
    findings.compare(at("digest of"), cycle.digest, digest);
    const event = submitted.find((row) => row.cycle === BigInt(cycle.cycle));
    findings.compare(at("transaction of submitting"), cycle.submitTxId, event?.txId);
    findings.compare(at("gas of submitting"), cycle.submitGas, (await evidence.transaction(cycle.submitTxId))?.cost);
    verifyMessages(cycle, dispatched, findings);
  }
}

function verifyMessages(cycle: Report["cycles"][number], all: readonly Dispatched[], findings: Findings): void {
  const dispatched = all.filter((message) => message.cycle === BigInt(cycle.cycle));
  const name = `hub: messages of cycle ${cycle.cycle}`;
  findings.compare(name, cycle.messages.length, dispatched.length);
  for (const [index, message] of cycle.messages.entries()) {
    const found = dispatched[index];
    findings.compare(`${name}: id of number ${index + 1}`, message.messageId, found?.messageId);
    findings.compare(`${name}: destination of number ${index + 1}`, message.destination, found?.destination);
    findings.compare(`${name}: kind of number ${index + 1}`, message.kind, found?.kind);
    findings.compare(`${name}: transaction of number ${index + 1}`, message.dispatchTxId, found?.txId);
  }
}

/** Every message of the hub's gate, oldest first; kind, house id and cycle from its envelope's bytes. */
async function messagesOf(client: PublicClient, gate: Hex): Promise<Dispatched[]> {
  const logs = await client.getLogs({ address: gate, fromBlock: 0n, toBlock: "latest" });
  return logs.flatMap(({ data, topics, transactionHash }) => {
    if (topics[0] !== dispatchedTopic) return [];
    const { args } = decodeEventLog({ abi: gateAbi, data, topics, strict: true });
    const bytes = Buffer.from(args.envelope.slice(2), "hex");
    return [
      {
        messageId: keccak256(args.envelope),
        destination: bytes.readUInt16BE(8),
        house: bytes.readUInt32BE(2),
        kind: kinds[bytes.readUInt8(1)] ?? "unknown",
        cycle: bytes.readBigUInt64BE(23),
        txId: transactionHash ?? "",
      },
    ];
  });
}

/** keccak256("MessageDispatched(bytes32,uint16,bytes)") */
const dispatchedTopic = keccak256(new TextEncoder().encode("MessageDispatched(bytes32,uint16,bytes)"));

function isEvent<T extends { type: string }>(entry: T): entry is Extract<T, { type: "event" }> {
  return entry.type === "event";
}

function numbers(values: readonly number[]): string {
  return [...values].sort((a, b) => a - b).join();
}
