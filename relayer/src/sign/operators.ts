import {
  type ErrorCode,
  errorCodes,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  isIsthmusError,
} from "@isthmus/protocol";
import { readBoundedText } from "@isthmus/service";
import { z } from "zod";

/** Options of a client of one operator's signing API. */
export interface OperatorClientOptions {
  readonly url: string;
  /** Per request; default 3,000. */
  readonly timeoutMs?: number;
}

const hexBytes = (bytes: number) => z.string().regex(new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`));
const indexed = z.object({
  index: z.int().min(0).max(255),
  r: hexBytes(32),
  s: hexBytes(32),
  recovery: z.union([z.literal(0), z.literal(1)]),
});
// The signature alone, or beside the signed body, which the caller knows and does not read.
const signedBody = z.union([indexed, z.object({ signature: indexed }).transform((answer) => answer.signature)]);
const dvnAnswer = z.object({ signer: hexBytes(20), signature: hexBytes(65) });
const refusal = z.object({ error: z.object({ code: z.string().max(64) }) });
const maxAnswerBytes = 65_536;

/** HTTP client of one operator. Answers are untrusted: bounded, schema-checked; the caller verifies signatures. */
export class OperatorClient {
  readonly url: string;
  readonly #timeoutMs: number;

  constructor(options: OperatorClientOptions) {
    this.url = options.url.replace(/\/$/, "");
    this.#timeoutMs = options.timeoutMs ?? 3_000;
  }

  /** Requests an attester signature. @throws the operator's refusal code; REQUEST_TIMEOUT; INPUT_INVALID for a malformed answer */
  async attestation(txId: string, messageId: Hex): Promise<IndexedSignature> {
    return parsed(signedBody, await this.#post("/v1/sign/attestation", { txId, messageId })) as IndexedSignature;
  }

  /** Requests a guardian signature. @param emitter 32 bytes @throws as `attestation` */
  async guardian(txId: string, emitter: Hex, sequence: string): Promise<IndexedSignature> {
    const answer = await this.#post("/v1/sign/guardian", { txId, emitter, sequence });
    return parsed(signedBody, answer) as IndexedSignature;
  }

  /** Requests a DVN signature. @throws as `attestation` */
  async dvn(txId: string, guid: Hex, expirationSeconds: string): Promise<{ signer: Hex; signature: Hex }> {
    const answer = parsed(dvnAnswer, await this.#post("/v1/sign/dvn", { txId, guid, expirationSeconds }));
    return { signer: answer.signer.toLowerCase() as Hex, signature: answer.signature as Hex };
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(this.url + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.#timeoutMs),
      });
      text = await readBoundedText(response, maxAnswerBytes);
    } catch (cause) {
      if (isIsthmusError(cause)) throw cause;
      throw new IsthmusError("REQUEST_TIMEOUT", { operator: this.url }, { cause });
    }
    const json = parseJson(text);
    if (response.ok) return json;
    const found = refusal.safeParse(json);
    const code = found.success ? found.data.error.code : "";
    throw new IsthmusError(code in errorCodes ? (code as ErrorCode) : "INPUT_INVALID", {
      operator: this.url,
      status: response.status,
    });
  }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new IsthmusError("INPUT_INVALID", { field: "operator answer" }, { cause: result.error });
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "operator answer" }, { cause });
  }
}
