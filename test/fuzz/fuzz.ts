import { Agent } from "node:http";
import { AnswerCheck } from "@isthmus/service/testing";
import fc from "fast-check";
import { type FuzzRequest, type FuzzTarget, requestsTo } from "./requests.ts";
import { send } from "./send.ts";

/** What is wrong with one answer. */
interface Fault {
  readonly target: string;
  readonly request: FuzzRequest;
  readonly status: number;
  readonly problem: string;
  readonly text: string;
}

/** Outcome of a run. */
export interface FuzzOutcome {
  readonly requests: number;
  /** Node's own client refused to send them. */
  readonly unsent: number;
  /** Answers by process, operation and status. */
  readonly answers: Readonly<Record<string, number>>;
  /** Refusals by code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Journal indices of commands that were acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

const mostFaults = 100;
const inFlight = 6;

/**
 * Sends seeded requests to processes and compares each answer with the process's own description.
 * @param onProgress receives the number of requests sent
 */
export async function fuzz(
  targets: readonly FuzzTarget[],
  { requests, seed }: { readonly requests: number; readonly seed: number },
  onProgress: (sent: number) => void = () => undefined,
): Promise<FuzzOutcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const tally = new Tally();
  const checks = targets.map(({ document }) => new AnswerCheck(document));
  const pieces = fc.oneof(...targets.map((target, at) => requestsTo(target).map((request) => ({ at, request }))));
  const ask = async ({ at, request }: { readonly at: number; readonly request: FuzzRequest }) => {
    const [target, check] = [targets[at], checks[at]];
    if (target === undefined || check === undefined) return;
    tally.take(target.name, request, await answerOf(target, request, { agent, check }));
  };
  for (let sent = 0; sent < requests; sent += batch) {
    const sample = fc.sample(pieces, { seed: seed + sent, numRuns: Math.min(batch, requests - sent) });
    await Promise.all(
      Array.from({ length: inFlight }, async () => {
        for (let next = sample.pop(); next !== undefined; next = sample.pop()) await ask(next);
      }),
    );
    onProgress(Math.min(sent + batch, requests));
  }
  agent.destroy();
  return tally;
}

/** Requests that are generated together. */
const batch = 500;

interface Judged {
  readonly status: number;
  readonly text: string;
  readonly problem: string | null;
}

async function answerOf(
  { url }: FuzzTarget,
  request: FuzzRequest,
  { agent, check }: { readonly agent: Agent; readonly check: AnswerCheck },
): Promise<Judged | null> {
  try {
    const answer = await send(url, request, agent);
    if (answer === null) return null;
    // An answer to HEAD has no body to compare.
    const problem = request.method === "HEAD" ? headProblem(answer.status) : check.fault(answer);
    return { ...answer, problem };
  } catch (error) {
    return { status: 0, text: "", problem: error instanceof Error ? error.message : String(error) };
  }
}

const headProblem = (status: number): string | null => (status < 500 || status === 503 ? null : `status ${status}`);

class Tally implements FuzzOutcome {
  requests = 0;
  unsent = 0;
  readonly answers: Record<string, number> = {};
  readonly codes: Record<string, number> = {};
  readonly acknowledged = new Set<string>();
  readonly faults: Fault[] = [];

  take(target: string, request: FuzzRequest, judged: Judged | null): void {
    this.requests++;
    if (judged === null) {
      this.unsent++;
      return;
    }
    const { status, text, problem } = judged;
    const name = `${target} ${status}`;
    this.answers[name] = (this.answers[name] ?? 0) + 1;
    const { code, journalIndex } = partsOf(text, status);
    if (code !== null) this.codes[code] = (this.codes[code] ?? 0) + 1;
    if (journalIndex !== null && request.method === "POST") this.acknowledged.add(journalIndex);
    if (problem !== null && this.faults.length < mostFaults)
      this.faults.push({ target, request, status, problem, text: text.slice(0, 500) });
  }
}

/** The code of a refusal, or where an accepted command is in the journal. */
function partsOf(text: string, status: number): { readonly code: string | null; readonly journalIndex: string | null } {
  if (!text.startsWith("{")) return { code: null, journalIndex: null };
  const { error, journalIndex } = JSON.parse(text) as { error?: { code?: string }; journalIndex?: string };
  return { code: error?.code ?? null, journalIndex: status === 200 ? (journalIndex ?? null) : null };
}
