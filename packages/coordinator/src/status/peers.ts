import type { ConfirmedLoss } from "@isthmus/clearing";
import { type Logger, type Part, PollLoop, readBoundedText } from "@isthmus/service";
import { z } from "zod";

/** Whether another process of the clearing house answers. */
export interface PeerStatus {
  readonly name: string;
  readonly up: boolean;
}

/** Which processes to ask. */
export interface PeersOptions {
  /** Operators in order of index. */
  readonly operatorUrls: readonly string[];
  readonly relayerUrl: string | null;
  readonly log: Logger;
  /** Default 1,000. */
  readonly intervalMs?: number;
}

/** The part of an operator's health that counts before a cycle closes. */
const healthSchema = z.object({ confirmedLosses: z.array(z.object({ asset: z.int(), amountQuanta: z.string() })) });

const timeoutMs = 2_000;
const maxAnswerBytes = 4 * 1_048_576;

/** Asks the other processes at intervals, so that the status never waits for any of them. */
export class Peers implements Part {
  readonly name = "peers";
  readonly #urls: readonly { readonly name: string; readonly url: string }[];
  readonly #relayerUrl: string | null;
  readonly #log: Logger;
  readonly #loop: PollLoop;
  #processes: readonly PeerStatus[] = [];
  #messages: unknown = null;
  #health: readonly unknown[] = [];

  constructor({ operatorUrls, relayerUrl, log, intervalMs = 1_000 }: PeersOptions) {
    const operators = operatorUrls.map((url, operator) => ({ name: `operator ${operator}`, url }));
    this.#urls = relayerUrl === null ? operators : [...operators, { name: "relayer", url: relayerUrl }];
    this.#relayerUrl = relayerUrl;
    this.#log = log;
    this.#loop = new PollLoop({ name: "peers", intervalMs, log, round: () => this.round() });
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  /** The last answers; empty before the first round. */
  get processes(): readonly PeerStatus[] {
    return this.#processes;
  }

  /** The relayer's last answer to GET /v1/messages, or null while it is unreachable or not configured. */
  get messages(): unknown {
    return this.#messages;
  }

  /** How many operators have answered with what they confirm. */
  get answering(): number {
    return this.#health.filter((answer) => healthSchema.safeParse(answer).success).length;
  }

  /** How many operators have confirmed a loss of a location, by their last answers. */
  confirmationsOf({ asset, amountQuanta }: ConfirmedLoss): number {
    const isIt = (row: { readonly asset: number; readonly amountQuanta: string }) =>
      row.asset === asset && row.amountQuanta === amountQuanta.toString();
    return this.#health.filter((answer) => healthSchema.safeParse(answer).data?.confirmedLosses.some(isIt)).length;
  }

  /** Asks every process once; also for tests. @returns false: the next round waits for the interval */
  async round(): Promise<boolean> {
    const relayer = this.#relayerUrl;
    const [answers, messages] = await Promise.all([
      Promise.all(this.#urls.map(({ url }) => this.#get(url, "/health"))),
      relayer === null ? null : this.#get(relayer, "/v1/messages"),
    ]);
    this.#processes = this.#urls.map(({ name }, index) => ({ name, up: answers[index] !== null }));
    this.#messages = messages;
    this.#health = relayer === null ? answers : answers.slice(0, -1);
    return false;
  }

  /** The answer, or null without one: an unreachable peer is a status to show, not a failure. */
  async #get(url: string, path: string): Promise<unknown> {
    try {
      const response = await fetch(new URL(path, url), { signal: AbortSignal.timeout(timeoutMs), redirect: "error" });
      const text = await readBoundedText(response, maxAnswerBytes);
      return response.ok ? (JSON.parse(text) as unknown) : null;
    } catch (error) {
      this.#log.debug({ err: error, path }, "peer unreachable");
      return null;
    }
  }
}
