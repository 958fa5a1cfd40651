import type { Command } from "@isthmus/clearing";
import {
  type Canonical,
  canonicalText,
  type ErrorBody,
  errorCodes,
  IsthmusError,
  isIsthmusError,
} from "@isthmus/protocol";

/** The coordinator's answer to an accepted command. */
export interface Accepted {
  readonly journalIndex: string;
  readonly digest: string;
  readonly effects: readonly Record<string, unknown>[];
}

/** Options of a coordinator client. */
export interface ClientOptions {
  readonly url: string;
  /** Where the same clearing house's other coordinators are, of which one leads: asked in turn when the one before does not. */
  readonly standbyUrls?: readonly string[];
  /** Time limit of one request; default 30 s. */
  readonly timeoutMs?: number;
  /** How long requests are repeated while no coordinator is reachable and leads; default 0: each one is asked once. */
  readonly patienceMs?: number;
  /** Token for admin requests. */
  readonly adminToken?: string;
}

const pauseMs = 250;
/** Refusals of a repeated command whose first copy was accepted. */
const duplicateCodes: readonly string[] = ["NONCE_USED", "ACCOUNT_EXISTS", "ALREADY_REGISTERED"];

/** Errors after which a request is repeated while `patienceMs` lasts. */
const repeatedCodes: readonly string[] = ["REQUEST_TIMEOUT", "NOT_READY", "TERM_FENCED", "STORE_UNAVAILABLE"];

/** Of these: a coordinator that does not lead, or no longer does, has stored nothing. In the other cases it may have. */
const storedNothing: readonly string[] = ["NOT_READY", "TERM_FENCED"];

/** Content of a request: a POST if it has a body, else a GET. */
interface RequestContent {
  readonly body?: string;
  readonly token?: string;
  /** Called when an answer was lost and the request is repeated. */
  readonly onLost?: () => void;
}

/**
 * Client of a coordinator's HTTP API. Errors are `IsthmusError` with the coordinator's code and details.
 * Commands are safe to repeat: the same content has one effect.
 */
export class CoordinatorClient {
  readonly #options: Required<Omit<ClientOptions, "adminToken">> & Pick<ClientOptions, "adminToken">;

  readonly #urls: readonly string[];
  /** The one that answered last, or the one after the last that did not. */
  #url = 0;

  constructor(options: ClientOptions) {
    this.#options = { timeoutMs: 30_000, patienceMs: 0, standbyUrls: [], ...options };
    this.#urls = [options.url, ...this.#options.standbyUrls];
  }

  /**
   * Submits a signed command; resolves when it is durable. If an answer is lost, the command is repeated, and a refusal
   * as a duplicate then means that the first copy was accepted.
   * @throws IsthmusError as `get` does
   */
  async command(command: Command): Promise<Accepted> {
    const text = canonicalText(command as unknown as Canonical);
    let answerLost = false;
    const onLost = () => {
      answerLost = true;
    };
    try {
      return await this.#request<Accepted>("/v1/commands", { body: text, onLost });
    } catch (error) {
      if (answerLost && isIsthmusError(error) && duplicateCodes.includes(error.code)) {
        return { journalIndex: "", digest: "", effects: [] };
      }
      throw error;
    }
  }

  /**
   * Sends a GET request.
   * @throws IsthmusError with the code of the answer, REQUEST_TIMEOUT if no answer arrives within `patienceMs`, or INTERNAL
   * if the answer is not a coordinator's
   */
  get<T>(path: string): Promise<T> {
    return this.#request<T>(path, {});
  }

  /** Sends an admin request: a POST with the admin token. @throws IsthmusError as `get` does */
  admin<T>(path: string, body: Record<string, unknown>): Promise<T> {
    const token = this.#options.adminToken;
    return this.#request<T>(path, { body: JSON.stringify(body), ...(token === undefined ? {} : { token }) });
  }

  async #request<T>(path: string, content: RequestContent): Promise<T> {
    const untilMs = Date.now() + this.#options.patienceMs;
    for (let attempt = 1; ; attempt++) {
      const asked = this.#url;
      try {
        return await this.#once<T>(path, content, this.#urls[asked] ?? this.#options.url);
      } catch (error) {
        if (!isIsthmusError(error) || !repeatedCodes.includes(error.code)) throw error;
        if (!storedNothing.includes(error.code)) content.onLost?.();
        // Unless a request beside this one has left it before.
        if (this.#url === asked) this.#url = (asked + 1) % this.#urls.length;
        // Each is asked without a pause: one of them may lead.
        if (attempt % this.#urls.length !== 0) continue;
        if (Date.now() > untilMs) throw error;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }

  async #once<T>(path: string, { body, token }: RequestContent, url: string): Promise<T> {
    const method = body === undefined ? "GET" : "POST";
    let response: Response;
    let text: string;
    try {
      response = await fetch(new URL(path, url), {
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
    if (!response.ok) throw errorOf({ text, status: response.status, path });
    try {
      return JSON.parse(text) as T;
    } catch (cause) {
      throw foreignAnswer({ text, status: response.status, path, cause });
    }
  }
}

/** An answer, with the path that was requested. */
interface Answer {
  readonly text: string;
  readonly status: number;
  readonly path: string;
  readonly cause?: unknown;
}

function errorOf(answer: Answer): IsthmusError {
  try {
    const { error } = JSON.parse(answer.text) as { error: ErrorBody };
    if (Object.hasOwn(errorCodes, error.code)) return new IsthmusError(error.code, error.details);
  } catch (cause) {
    return foreignAnswer({ ...answer, cause });
  }
  return foreignAnswer(answer);
}

/** The error for an answer that no coordinator of this version gives. */
function foreignAnswer({ text, status, path, cause }: Answer): IsthmusError {
  return new IsthmusError("INTERNAL", { status, path, answer: text.slice(0, 200) }, { cause });
}
