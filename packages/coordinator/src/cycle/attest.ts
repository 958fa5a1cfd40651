import {
  type ErrorCode,
  errorCodes,
  fromHex,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  isIsthmusError,
  recoverSigner,
} from "@isthmus/protocol";
import { z } from "zod";
import { boundedText } from "../config/bounded-text.ts";

const signatureSchema = z.object({
  index: z.int().min(0).max(255),
  r: z.string().regex(/^0x[0-9a-f]{64}$/),
  s: z.string().regex(/^0x[0-9a-f]{64}$/),
  recovery: z.union([z.literal(0), z.literal(1)]),
  digest: z.string(),
});

const refusalSchema = z.object({
  error: z.object({ code: z.string(), message: z.string().max(2_000).optional() }),
});

/** An operator that did not sign, with the code of whoever said so. */
export interface Refusal {
  readonly operator: number;
  readonly digest: Hex;
  /** The operator's own code; REQUEST_TIMEOUT when it did not answer. */
  readonly code: ErrorCode;
  readonly message: string;
}

export type Attestation = { readonly signature: IndexedSignature } | { readonly refusal: Refusal };

const maxAnswerBytes = 64 * 1024;

/**
 * Asks one operator to sign a cycle digest. Never throws: what goes wrong is a refusal. A signature counts only if it
 * is that operator's over that digest.
 * @param operator its index in the attester set
 */
export async function askOperator(
  url: string,
  operator: number,
  attesters: readonly Hex[],
  proposal: { readonly cycle: bigint; readonly digest: Hex },
  timeoutMs: number,
): Promise<Attestation> {
  const { cycle, digest } = proposal;
  const refused = (code: ErrorCode, message: string): Attestation => ({ refusal: { operator, digest, code, message } });
  try {
    const response = await fetch(new URL("/v1/attest/cycle", url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ cycle: cycle.toString(), digest }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: "error",
    });
    const text = await boundedText(response, maxAnswerBytes);
    const answer: unknown = JSON.parse(text);
    if (!response.ok) return refusalOf(answer, refused);
    const parsed = signatureSchema.safeParse(answer);
    if (!parsed.success || parsed.data.digest !== digest)
      return refused("SIGNATURE_INVALID", "not a signature of this digest");
    const { index, r, s, recovery } = parsed.data;
    const signature: IndexedSignature = { index, r: r as Hex, s: s as Hex, recovery };
    if (index !== operator || recoverSigner(fromHex(digest, 32), signature) !== attesters[operator]?.toLowerCase()) {
      return refused("SIGNATURE_INVALID", "signed by another key");
    }
    return { signature };
  } catch (error) {
    if (isIsthmusError(error)) return refused(error.code, error.message);
    return refused("REQUEST_TIMEOUT", error instanceof Error ? error.name : "no answer");
  }
}

function refusalOf(answer: unknown, refused: (code: ErrorCode, message: string) => Attestation): Attestation {
  const parsed = refusalSchema.safeParse(answer);
  if (!parsed.success) return refused("INTERNAL", "the operator failed without a code");
  const { code, message } = parsed.data.error;
  return refused(Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : "INTERNAL", message ?? code);
}

/**
 * Asks all operators at once.
 * @param enough resolve as soon as so many have signed; without it only when all have answered or timed out
 * @returns the answers so far, in order of operator
 */
export async function askAllOperators(
  urls: readonly string[],
  attesters: readonly Hex[],
  proposal: { readonly cycle: bigint; readonly digest: Hex },
  timeoutMs: number,
  enough = Number.POSITIVE_INFINITY,
): Promise<Attestation[]> {
  if (urls.length > attesters.length) throw new IsthmusError("CONFIG_INVALID", { field: "attesterUrls" });
  const answers = new Map<number, Attestation>();
  let reached: () => void = () => undefined;
  const quorum = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const asked = urls.map(async (url, operator) => {
    const answer = await askOperator(url, operator, attesters, proposal, timeoutMs);
    answers.set(operator, answer);
    if ([...answers.values()].filter((given) => "signature" in given).length >= enough) reached();
  });
  // An operator that hangs must not hold up a cycle that enough others have signed.
  await Promise.race([quorum, Promise.all(asked)]);
  return [...answers].sort(([left], [right]) => left - right).map(([, answer]) => answer);
}
