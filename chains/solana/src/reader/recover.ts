import type { ChainEventData, SolanaDeployment } from "@isthmus/adapter";
import {
  decodeAsset,
  decodeClaimRecord,
  decodeEvent,
  instructionTag,
  token2022ProgramId,
  tokenProgramId,
} from "@isthmus/contracts-solana";
import { ByteReader, toHex } from "@isthmus/protocol";
import { type Connection, PublicKey, type VersionedTransactionResponse } from "@solana/web3.js";
import { publicKeyAs32 } from "../address.ts";
import { chainEventOf } from "./chain-events.ts";
import { type TracedCall, traceOf } from "./trace.ts";

type RecoveredEvent = ChainEventData & { readonly logIndex: number };

/** Where an account stands among those of its instruction. */
const claimPosition = { vault: 1, asset: 2, record: 3, recipientToken: 4, vaultToken: 5 } as const;
/** The Token program's Transfer; Token-2022's TransferChecked, which names the mint as well. */
const transfers = [
  { program: tokenProgramId, number: 3, source: 0, target: 1, authority: 2 },
  { program: token2022ProgramId, number: 12, source: 0, target: 2, authority: 3 },
] as const;
/** What pays a leaf. */
const leafTags: readonly (number | undefined)[] = [instructionTag.claim, instructionTag.takeExit];

/** Beyond every index that a log can show; a transaction has fewer calls than that. */
const firstIndex = 1_000;

/**
 * What a transaction whose log was cut short did at the vault, from what no sender can fill: the calls that it made. Entries,
 * roots that took effect, freezes and returned deposits from the program's self-CPI events, claims and exits from the transfer
 * that each one made. The events are the same each time the transaction is read.
 *
 * @param known events that the log did show; they are left out
 * @returns null when the node does not hold the calls or the records (any more)
 */
export async function recoverEvents(
  connection: Connection,
  deployment: SolanaDeployment,
  transaction: VersionedTransactionResponse,
  known: readonly ChainEventData[],
): Promise<readonly RecoveredEvent[] | null> {
  // A node that keeps no calls cannot show what happened: an empty answer would hide money.
  if (!Array.isArray(transaction.meta?.innerInstructions)) return null;
  const vault = new PublicKey(deployment.vault);
  const program = new PublicKey(deployment.program);
  const trace = traceOf(transaction);
  const found: (ChainEventData | null)[] = [];
  const claimed = new Map<number, readonly [asset: PublicKey, record: PublicKey]>();
  for (const [position, call] of trace.entries()) {
    found.push(null);
    if (call.program?.equals(program) !== true) continue;
    const [tag] = call.data;
    if (leafTags.includes(tag) && call.accounts[claimPosition.vault]?.equals(vault)) {
      const { [claimPosition.asset]: asset, [claimPosition.record]: record } = call.accounts;
      if (asset !== undefined && record !== undefined && transferOf(trace, position, vault) !== null)
        claimed.set(position, [asset, record]);
    } else if (tag === instructionTag.selfCpiEvent && call.accounts[0]?.equals(vault)) {
      // Only the program itself can sign for the vault.
      const event = decodeEvent(call.data.subarray(1));
      found[position] = event === null ? null : chainEventOf(event);
    }
  }
  const accounts =
    claimed.size === 0 ? [] : await connection.getMultipleAccountsInfo([...claimed.values()].flat(), "confirmed");
  for (const [index, position] of [...claimed.keys()].entries()) {
    const [asset, record] = accounts.slice(2 * index, 2 * index + 2).map((account) => account?.data);
    if (asset === undefined || record === undefined) return null;
    const units = transferOf(trace, position, vault) ?? 0n;
    found[position] = claimOf(vault, trace[position] as TracedCall, { units, asset, record });
  }
  // Two events can be the same in everything: each one that the log shows stands for one of them.
  const seen = new Map<string, number>();
  for (const event of known) seen.set(nameOf(event), (seen.get(nameOf(event)) ?? 0) + 1);
  return found.flatMap((event, position) => {
    const left = event === null ? 0 : (seen.get(nameOf(event)) ?? 0);
    if (event !== null && left > 0) seen.set(nameOf(event), left - 1);
    return event === null || left > 0 ? [] : [{ ...event, logIndex: firstIndex + position }];
  });
}

/**
 * The claim or exit that a call made. What was paid in full raised the total to the leaf's entitlement; what the budget of the day
 * cut short left it below, at what the record still shows: there is nothing left to be claimed on that day.
 */
function claimOf(
  vault: PublicKey,
  call: TracedCall,
  paid: { readonly units: bigint; readonly asset: Uint8Array; readonly record: Uint8Array },
): ChainEventData {
  const { asset, unitsPerQuantum } = decodeAsset(paid.asset);
  const { claimedQuanta } = decodeClaimRecord(paid.record);
  const reader = new ByteReader(call.data);
  // Tag and bump of the associated token account.
  reader.take(2);
  const account = toHex(reader.take(32));
  const recipient = toHex(reader.take(32));
  let claimedTotalQuanta = reader.uint(16);
  if (claimedQuanta < claimedTotalQuanta) claimedTotalQuanta = claimedQuanta;
  const amountQuanta = paid.units / unitsPerQuantum;
  if (call.data[0] === instructionTag.takeExit)
    return { kind: "exit-paid", vault: publicKeyAs32(vault), account, asset, amountQuanta };
  return { kind: "claim", vault: publicKeyAs32(vault), account, asset, recipient, amountQuanta, claimedTotalQuanta };
}

/**
 * Token units that a claim or exit paid; null when it paid nothing. Only the vault program signs for the vault, so a transfer
 * with its authority before the next claim or exit is this one's.
 */
function transferOf(trace: readonly TracedCall[], position: number, vault: PublicKey): bigint | null {
  const claim = trace[position] as TracedCall;
  for (const call of trace.slice(position + 1)) {
    if (call.program?.equals(claim.program as PublicKey) && leafTags.includes(call.data[0])) return null;
    const isTransfer = transfers.some(
      ({ program, number, source, target, authority }) =>
        call.program?.equals(program) === true &&
        call.data[0] === number &&
        call.accounts[authority]?.equals(vault) === true &&
        isSame(call.accounts[source], claim.accounts[claimPosition.vaultToken]) &&
        isSame(call.accounts[target], claim.accounts[claimPosition.recipientToken]),
    );
    if (isTransfer) return Buffer.from(call.data).readBigUInt64LE(1);
  }
  return null;
}

function isSame(one: PublicKey | undefined, other: PublicKey | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}

/** Names an event within its transaction. */
function nameOf(event: ChainEventData): string {
  switch (event.kind) {
    case "deposit":
    case "take-back-request":
    case "take-back":
    case "withdrawal-request":
      return `${event.kind} ${event.index}`;
    case "exit-paid":
      return `exit-paid ${event.account} ${event.asset} ${event.amountQuanta}`;
    case "claim":
      return `claim ${event.account} ${event.asset} ${event.claimedTotalQuanta}`;
    case "root-effective":
      return `root-effective ${event.cycle}`;
    default:
      return event.kind;
  }
}
