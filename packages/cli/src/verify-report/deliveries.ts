import type { Report, ReportMessage } from "../report/schema.ts";
import type { ChainEvidence, TransactionEvidence } from "./chain-evidence.ts";
import type { Findings } from "./findings.ts";

/** Transports whose votes a gate counts; the other rows of a message are later steps. */
const voters = ["layerzero", "wormhole", "attester"];
/** The chain that dispatches every message. */
const hubChain = 1;

/**
 * Compares the delivery of every message: it was executed exactly once, the transports that voted are those of the
 * report, and cost and time of every step are those of its transactions.
 */
export async function verifyDeliveries(
  report: Report,
  evidence: ReadonlyMap<number, ChainEvidence>,
  findings: Findings,
): Promise<void> {
  const hub = evidence.get(hubChain);
  await requestTransactions(report, evidence);
  for (const { cycle, messages } of report.cycles) {
    for (const message of messages) {
      const destination = evidence.get(message.destination);
      const name = `${message.kind} of cycle ${cycle} to chain ${message.destination}`;
      if (destination === undefined) {
        findings.compare(`${name}: its chain`, message.destination, undefined);
        continue;
      }
      findings.compare(`${name}: executions`, 1, destination.executions.get(message.messageId) ?? 0);
      const scoped = { name, findings };
      verifyVotes(message, destination.votes.get(message.messageId) ?? [], scoped);
      const dispatched = await hub?.transaction(message.dispatchTxId);
      for (const transport of message.transports) await verifyTransport(transport, { dispatched, destination }, scoped);
    }
  }
}

/** Requests all transactions together; the comparisons then find them cached. */
async function requestTransactions({ cycles }: Report, evidence: ReadonlyMap<number, ChainEvidence>): Promise<void> {
  const messages = cycles.flatMap((cycle) => cycle.messages);
  await Promise.all(
    messages.flatMap(({ destination, dispatchTxId, transports }) => [
      evidence.get(hubChain)?.transaction(dispatchTxId),
      ...transports.flatMap(({ txIds }) => txIds.map((txId) => evidence.get(destination)?.transaction(txId))),
    ]),
  );
}

/** Findings of one message, under its name. */
interface MessageFindings {
  readonly name: string;
  readonly findings: Findings;
}

/** Every transport that voted must be listed once; a vote by an adapter outside the deployment has no name. */
function verifyVotes(message: ReportMessage, votes: readonly string[], { name, findings }: MessageFindings): void {
  findings.compare(`${name}: votes by unknown adapters`, 0, votes.filter((vote) => !voters.includes(vote)).length);
  for (const voter of voters) {
    const listed = message.transports.filter(({ transport }) => transport === voter).length;
    if (votes.includes(voter)) findings.compare(`${name}: rows of ${voter}, which voted`, listed, 1);
  }
}

async function verifyTransport(
  transport: ReportMessage["transports"][number],
  chains: { readonly dispatched: TransactionEvidence | undefined; readonly destination: ChainEvidence },
  { name: message, findings }: MessageFindings,
): Promise<void> {
  const { dispatched, destination } = chains;
  const name = `${message}: ${transport.transport}`;
  const found = await Promise.all(transport.txIds.map((txId) => destination.transaction(txId)));
  const held = found.filter((transaction) => transaction !== undefined);
  findings.compare(`${name}: transactions`, transport.txIds.length, held.length);
  const none = held.length === 0;
  const cost = held.reduce((sum, transaction) => sum + transaction.cost, 0n);
  findings.compare(`${name}: cost`, transport.cost ?? "none", none ? "none" : cost);
  const last = Math.max(...held.map(({ timeSeconds }) => timeSeconds));
  const seconds = none || dispatched === undefined ? "none" : last - dispatched.timeSeconds;
  findings.compare(`${name}: seconds`, transport.seconds ?? "none", seconds);
}
