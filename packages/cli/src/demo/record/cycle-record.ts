import { decodeEnvelope, decodeSettlementRoot, fromHex, messageKind } from "@isthmus/protocol";
import type { ReportCycle, ReportMessage } from "../../report/schema.ts";
import type { DemoContext } from "../context.ts";
import { fetchJson } from "../http/fetch-json.ts";
import { waitFor } from "../http/wait-for.ts";
import { kindName, type SentMessage, sentMessages } from "../queries.ts";
import type { CycleView } from "../step/follow-cycle.ts";
import { type TransactionRecord, transactionRecord } from "./transaction-record.ts";

/** A cycle in the report. */
export type CycleRecord = ReportCycle;

/** A cycle that the demo has just played. */
export interface PlayedCycle {
  readonly view: CycleView;
  readonly margin: { readonly initialQuanta: bigint; readonly maintenanceQuanta: bigint };
  /** From the first price move to the last claim. */
  readonly seconds: number;
}

/** A delivery, as the relayer's API returns it. */
interface DeliveryRow {
  readonly step: string;
  readonly asset: number;
  readonly state: string;
  readonly txIds: readonly string[];
}

interface RelayedMessage {
  readonly messageId: string;
  readonly deliveries: readonly DeliveryRow[];
}

/** Gathers a cycle's figures: roots and messages from the hub's chain, costs and times from the transactions. */
export async function recordCycle(context: DemoContext, played: PlayedCycle): Promise<CycleRecord> {
  const { view, margin, seconds } = played;
  const sent = (await sentMessages(context)).filter(
    ({ envelope }) => decodeEnvelope(fromHex(envelope)).cycle === view.cycle,
  );
  const submitTxId = view.txId ?? sent[0]?.txId ?? "";
  const relayed = await askRelayer(context);
  return {
    cycle: Number(view.cycle),
    digest: view.digest,
    submitTxId,
    submitGas: String((await transactionRecord(context, context.hub.chain, submitTxId))?.cost ?? 0n),
    grossObligations: view.obligations.grossQuanta.toString(),
    netObligations: view.obligations.netQuanta.toString(),
    accounts: view.accounts,
    accountsWithObligations: view.statements.length,
    accountsWithLeaves: view.accountsWithLeaves,
    initialMargin: margin.initialQuanta.toString(),
    maintenanceMargin: margin.maintenanceQuanta.toString(),
    roots: rootsOf(context, sent),
    messages: await Promise.all(sent.map((message) => recordMessage(context, message, relayed))),
    seconds,
  };
}

function rootsOf(context: DemoContext, sent: readonly SentMessage[]): ReportCycle["roots"] {
  return sent.flatMap(({ envelope: bytes, destination }) => {
    const envelope = decodeEnvelope(fromHex(bytes));
    if (envelope.kind !== messageKind.settlementRoot) return [];
    const { root, totalsRoot, depositIndex } = decodeSettlementRoot(envelope.payload);
    const vault = context.vaultIds.get(destination);
    return vault === undefined
      ? []
      : [{ chain: destination, vault, root, totalsRoot, depositIndex: depositIndex.toString() }];
  });
}

async function recordMessage(
  context: DemoContext,
  message: SentMessage,
  relayed: readonly RelayedMessage[],
): Promise<ReportMessage> {
  const carried = relayed.find(({ messageId }) => messageId === message.messageId);
  const sent = await transactionRecord(context, context.hub.chain, message.txId);
  const transports = await Promise.all(
    (carried?.deliveries ?? []).map(async (row) => {
      const looked = await Promise.all(
        row.txIds.map(async (txId) => ({ txId, found: await transactionRecord(context, message.destination, txId) })),
      );
      const held = looked.filter(
        (each): each is { txId: string; found: TransactionRecord } => each.found !== undefined,
      );
      const none = held.length === 0;
      const lastSeconds = Math.max(...held.map(({ found }) => found.timeSeconds));
      return {
        transport: row.asset === 0 ? row.step : `${row.step} ${row.asset}`,
        state: row.state,
        txIds: held.map(({ txId }) => txId),
        seconds: none || sent === undefined ? null : lastSeconds - sent.timeSeconds,
        cost: none ? null : held.reduce((sum, { found }) => sum + found.cost, 0n).toString(),
      };
    }),
  );
  const { kind } = decodeEnvelope(fromHex(message.envelope));
  return {
    messageId: message.messageId,
    destination: message.destination,
    kind: kindName(kind),
    dispatchTxId: message.txId,
    transports,
  };
}

async function askRelayer(context: DemoContext): Promise<readonly RelayedMessage[]> {
  return waitFor("the relayer's list of messages", () =>
    fetchJson<{ messages: RelayedMessage[] }>(new URL("/v1/messages?limit=200", context.config.relayerUrl)),
  ).then(({ messages }) => messages);
}
