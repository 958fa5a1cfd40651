import type { Command } from "@isthmus/clearing";
import { type Canonical, canonicalText, type ErrorBody, errorCodes, IsthmusError } from "@isthmus/protocol";

/** What the coordinator says of an accepted command. */
export interface Accepted {
  readonly journalIndex: string;
  readonly digest: string;
  readonly effects: readonly Record<string, unknown>[];
}

/** How to reach a coordinator. */
export interface ClientOptions {
  readonly url: string;
  /** Per request; default 30 s. */
  readonly timeoutMs?: number;
  /** How long to go on trying while the coordinator is away; default 0: not at all. */
  readonly patienceMs?: number;
  /** Only for operators: the admin token. */
  readonly adminToken?: string;
}

const pauseMs = 250;
/** What a repeated command is told when its first copy was accepted. */
const doneAlready: readonly string[] = ["NONCE_USED", "ACCOUNT_EXISTS", "ALREADY_REGISTERED"];

/**
 * A coordinator's HTTP API. Errors come back as `IsthmusError` with the code that the coordinator gave.
 * Commands are safe to repeat: the same content has one effect.
 */
export class CoordinatorClient {
  readonly #options: Required<Omit<ClientOptions, "adminToken">> & Pick<ClientOptions, "adminToken">;

  constructor(options: ClientOptions) {
    this.#options = { timeoutMs: 30_000, patienceMs: 0, ...options };
  }

  /**
   * Hands in a signed command; resolves when it is durable. When an answer was lost on the way, the command is sent
   * again, and "done already" then means that the first one had arrived.
   */
  async command(command: Command): Promise<Accepted> {
    const text = canonicalText(command as unknown as Canonical);
    let answerLost = false;
    const onLost = () => {
      answerLost = true;
    };
    try {
      return await this.request<Accepted>("POST", "/v1/commands", text, undefined, onLost);
    } catch (error) {
      if (answerLost && error instanceof IsthmusError && doneAlready.includes(error.code)) {
        return { journalIndex: "", digest: "", effects: [] };
      }
      throw error;
    }
  }

  /** Any GET of the API. */
  get<T>(path: string): Promise<T> {
    return this.request<T>("GET", path);
  }

  /** An admin POST. */
  admin<T>(path: string, body: Record<string, unknown>): Promise<T> {
    return this.request<T>("POST", path, JSON.stringify(body), this.#options.adminToken);
  }

  /**
   * @throws IsthmusError with the code of the answer, or REQUEST_TIMEOUT when no answer came within the patience
   */
  async request<T>(
    method: "GET" | "POST",
    path: string,
    body?: string,
    token?: string,
    onLost?: () => void,
  ): Promise<T> {
    const untilMs = Date.now() + this.#options.patienceMs;
    for (;;) {
      try {
        return await this.#once<T>(method, path, body, token);
      } catch (error) {
        const again =
          error instanceof IsthmusError && ["REQUEST_TIMEOUT", "NOT_READY", "STORE_UNAVAILABLE"].includes(error.code);
        if (!again || Date.now() > untilMs) throw error;
        // One that is not ready has taken nothing; of every other answer nobody knows.
        if (error.code !== "NOT_READY") onLost?.();
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }

  async #once<T>(method: string, path: string, body: string | undefined, token: string | undefined): Promise<T> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(new URL(path, this.#options.url), {
        method,
        ...(body === undefined ? {} : { body }),
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        signal: AbortSignal.timeout(this.#options.timeoutMs),
      });
      text = await response.text();
    } catch (cause) {
      throw new IsthmusError("REQUEST_TIMEOUT", { method, path }, { cause });
    }
    if (!response.ok) throw errorOf(text, response.status, path);
    try {
      return JSON.parse(text) as T;
    } catch (cause) {
      throw notUnderstood(text, response.status, path, cause);
    }
  }
}

function errorOf(text: string, status: number, path: string): IsthmusError {
  try {
    const { error } = JSON.parse(text) as { error: ErrorBody };
    if (Object.hasOwn(errorCodes, error.code)) return new IsthmusError(error.code, error.details);
  } catch (cause) {
    return notUnderstood(text, status, path, cause);
  }
  return notUnderstood(text, status, path);
}

/** An answer that does not come from a coordinator, or not from one of this version. */
function notUnderstood(text: string, status: number, path: string, cause?: unknown): IsthmusError {
  return new IsthmusError("INTERNAL", { status, path, answer: text.slice(0, 200) }, { cause });
}
