import type { Report, ReportMessage } from "../report/schema.ts";
import type { ChainFacts, TransactionFacts } from "./chain-facts.ts";
import type { Findings } from "./findings.ts";

/** Transports whose votes a gate counts; other rows of a message are steps that follow. */
const voters = ["layerzero", "wormhole", "attester"];
/** The chain that every message comes from. */
const hubChain = 1;

/**
 * Checks how every message was carried: each had its effect exactly once, the transports that voted are those of the
 * report, and cost and time of every step are those of its transactions.
 */
export async function verifyDeliveries(
  report: Report,
  facts: ReadonlyMap<number, ChainFacts>,
  findings: Findings,
): Promise<void> {
  const hub = facts.get(hubChain);
  await lookAhead(report, facts);
  for (const { cycle, messages } of report.cycles) {
    for (const message of messages) {
      const there = facts.get(message.destination);
      const name = `${message.kind} of cycle ${cycle} to chain ${message.destination}`;
      if (there === undefined) {
        findings.compare(`${name}: its chain`, message.destination, undefined);
        continue;
      }
      findings.compare(`${name}: times it had its effect`, 1, there.executions.get(message.messageId) ?? 0);
      verifyVotes(message, there.votes.get(message.messageId) ?? [], name, findings);
      const sent = await hub?.transaction(message.dispatchTxId);
      for (const transport of message.transports)
        await verifyTransport(transport, sent, there, `${name}: ${transport.transport}`, findings);
    }
  }
}

/** Asks for every transaction at once, so that the comparisons, one after the other, find them there. */
async function lookAhead({ cycles }: Report, facts: ReadonlyMap<number, ChainFacts>): Promise<void> {
  const messages = cycles.flatMap((cycle) => cycle.messages);
  await Promise.all(
    messages.flatMap(({ destination, dispatchTxId, transports }) => [
      facts.get(hubChain)?.transaction(dispatchTxId),
      ...transports.flatMap(({ txIds }) => txIds.map((txId) => facts.get(destination)?.transaction(txId))),
    ]),
  );
}

/** Who voted is listed; a vote by an adapter that the deployment does not list has no name. */
function verifyVotes(message: ReportMessage, votes: readonly string[], name: string, findings: Findings): void {
  findings.compare(`${name}: votes by unknown adapters`, 0, votes.filter((vote) => !voters.includes(vote)).length);
  for (const voter of voters) {
    const listed = message.transports.filter(({ transport }) => transport === voter).length;
    if (votes.includes(voter)) findings.compare(`${name}: rows of ${voter}, which voted`, listed, 1);
  }
}

async function verifyTransport(
  transport: ReportMessage["transports"][number],
  sent: TransactionFacts | undefined,
  there: ChainFacts,
  name: string,
  findings: Findings,
): Promise<void> {
  const found = await Promise.all(transport.txIds.map((txId) => there.transaction(txId)));
  const held = found.filter((transaction) => transaction !== undefined);
  findings.compare(`${name}: transactions`, transport.txIds.length, held.length);
  const none = held.length === 0;
  const cost = held.reduce((sum, transaction) => sum + transaction.cost, 0n);
  findings.compare(`${name}: cost`, transport.cost ?? "none", none ? "none" : cost);
  const last = Math.max(...held.map(({ timeSeconds }) => timeSeconds));
  const seconds = none || sent === undefined ? "none" : last - sent.timeSeconds;
  findings.compare(`${name}: seconds`, transport.seconds ?? "none", seconds);
}
