import { boundedText } from "../config/bounded-text.ts";
import type { Logger } from "../config/log.ts";

/** Whether another process of the house answers. */
export interface Neighbour {
  readonly name: string;
  readonly up: boolean;
}

const timeoutMs = 2_000;
const maxAnswerBytes = 4 * 1_048_576;

/** Looks at the other processes now and then, so that the status never waits for any of them. */
export class Neighbours {
  readonly #urls: readonly { readonly name: string; readonly url: string }[];
  readonly #relayerUrl: string | null;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | null = null;
  #neighbours: readonly Neighbour[] = [];
  #messages: unknown = null;
  #looking: Promise<void> | null = null;

  constructor(attesterUrls: readonly string[], relayerUrl: string | null, log: Logger) {
    this.#urls = attesterUrls.map((url, operator) => ({ name: `operator ${operator}`, url }));
    this.#relayerUrl = relayerUrl;
    this.#log = log;
  }

  start(intervalMs = 1_000): void {
    this.#timer ??= setInterval(() => {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = null;
      });
    }, intervalMs);
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#looking;
  }

  get processes(): readonly Neighbour[] {
    return this.#neighbours;
  }

  /** The relayer's last answer to GET /v1/messages, or null while it is away or not configured. */
  get messages(): unknown {
    return this.#messages;
  }

  async #look(): Promise<void> {
    const relayer = this.#relayerUrl;
    const named = [...this.#urls, ...(relayer === null ? [] : [{ name: "relayer", url: relayer }])];
    const [answers, messages] = await Promise.all([
      Promise.all(named.map(({ url }) => this.#get(url, "/health"))),
      relayer === null ? null : this.#get(relayer, "/v1/messages"),
    ]);
    this.#neighbours = named.map(({ name }, index) => ({ name, up: answers[index] !== null }));
    this.#messages = messages;
  }

  /** The answer, or null when there is none: a neighbour that is away is a fact to show, not a failure. */
  async #get(url: string, path: string): Promise<unknown> {
    try {
      const response = await fetch(new URL(path, url), { signal: AbortSignal.timeout(timeoutMs), redirect: "error" });
      const text = await boundedText(response, maxAnswerBytes);
      return response.ok ? (JSON.parse(text) as unknown) : null;
    } catch (error) {
      this.#log.debug({ err: error, path }, "neighbour away");
      return null;
    }
  }
}
