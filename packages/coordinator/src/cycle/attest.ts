import {
  type CreditStop,
  type ErrorCode,
  fromHex,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  isErrorCode,
  isIsthmusError,
  recoverSigner,
  type VoidEntry,
} from "@isthmus/protocol";
import { readBoundedText } from "@isthmus/service";
import { z } from "zod";

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

/** An operator that did not sign. */
export interface Refusal {
  readonly operator: number;
  readonly digest: Hex;
  /** The operator's code; REQUEST_TIMEOUT when it did not answer, SIGNATURE_INVALID for a worthless signature. */
  readonly code: ErrorCode;
  readonly message: string;
}

/** One operator's answer. */
export type Attestation = { readonly signature: IndexedSignature } | { readonly refusal: Refusal };

const maxAnswerBytes = 64 * 1024;

/** The operators to ask. */
export interface Operators {
  /** In order of index. */
  readonly urls: readonly string[];
  /** Their attester addresses in order of index. */
  readonly attesters: readonly Hex[];
  /** How long an operator may take to replay and sign. */
  readonly timeoutMs: number;
}

/** A cycle digest to sign; or a stop of credit, an order by its number, or an entry that is to be void, and its digest. */
export type Proposal = { readonly digest: Hex } & (
  | { readonly cycle: bigint }
  | { readonly stop: CreditStop }
  | { readonly order: bigint }
  | { readonly voidEntry: VoidEntry }
);

/**
 * Asks all operators in parallel.
 * @param enough resolve as soon as so many have signed; default: only when all have answered or timed out
 * @returns the answers so far, in order of operator
 * @throws CONFIG_INVALID when there are more operators than attesters
 */
export async function askAllOperators(
  operators: Operators,
  proposal: Proposal,
  enough = Number.POSITIVE_INFINITY,
): Promise<Attestation[]> {
  const { urls, attesters } = operators;
  if (urls.length > attesters.length) throw new IsthmusError("CONFIG_INVALID", { key: "operatorUrls" });
  const answers = new Map<number, Attestation>();
  let reached: () => void = () => undefined;
  const quorum = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const asked = urls.map(async (_url, operator) => {
    const answer = await askOperator(operators, operator, proposal);
    answers.set(operator, answer);
    if ([...answers.values()].filter((given) => "signature" in given).length >= enough) reached();
  });
  // A hanging operator must not delay a cycle that enough others have signed.
  await Promise.race([quorum, Promise.all(asked)]);
  return [...answers].sort(([left], [right]) => left - right).map(([, answer]) => answer);
}

/**
 * Asks one operator to sign a proposal. Never throws: every failure is a refusal. A signature counts only if it is that
 * operator's over that digest.
 * @param operator its index in the attester set
 */
export async function askOperator(operators: Operators, operator: number, proposal: Proposal): Promise<Attestation> {
  const { digest } = proposal;
  const { path, body } = questionOf(proposal);
  const refused = (code: ErrorCode, message: string): Attestation => ({ refusal: { operator, digest, code, message } });
  try {
    const response = await fetch(new URL(path, operators.urls[operator]), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(operators.timeoutMs),
      redirect: "error",
    });
    const answer: unknown = JSON.parse(await readBoundedText(response, maxAnswerBytes));
    if (!response.ok) return refusalOf(answer, refused);
    const parsed = signatureSchema.safeParse(answer);
    if (!parsed.success || parsed.data.digest !== digest)
      return refused("SIGNATURE_INVALID", "not a signature of this digest");
    const { index, r, s, recovery } = parsed.data;
    const signature: IndexedSignature = { index, r: r as Hex, s: s as Hex, recovery };
    const attester = operators.attesters[operator]?.toLowerCase();
    if (index !== operator || recoverSigner(fromHex(digest, 32), signature) !== attester)
      return refused("SIGNATURE_INVALID", "signed by another key");
    return { signature };
  } catch (error) {
    if (isIsthmusError(error)) return refused(error.code, error.message);
    return refused("REQUEST_TIMEOUT", error instanceof Error ? error.name : "no answer");
  }
}

/**
 * Asks one operator whether it would sign that an entry is void. Never throws.
 * @returns null when it would, otherwise its code; REQUEST_TIMEOUT when it did not answer
 */
export async function askWhetherVoidable(
  operators: Operators,
  operator: number,
  entry: VoidEntry,
): Promise<ErrorCode | null> {
  try {
    const response = await fetch(new URL("/v1/check/void-entry", operators.urls[operator]), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...entry, journalIndex: entry.journalIndex.toString() }),
      signal: AbortSignal.timeout(operators.timeoutMs),
      redirect: "error",
    });
    const answer: unknown = JSON.parse(await readBoundedText(response, maxAnswerBytes));
    if (response.ok) return null;
    const parsed = refusalSchema.safeParse(answer);
    return parsed.success && isErrorCode(parsed.data.error.code) ? parsed.data.error.code : "INTERNAL";
  } catch (error) {
    return isIsthmusError(error) ? error.code : "REQUEST_TIMEOUT";
  }
}

function refusalOf(answer: unknown, refused: (code: ErrorCode, message: string) => Attestation): Attestation {
  const parsed = refusalSchema.safeParse(answer);
  if (!parsed.success) return refused("INTERNAL", "the operator failed without a code");
  const { code, message } = parsed.data.error;
  return refused(isErrorCode(code) ? code : "INTERNAL", message ?? code);
}

/** The operator's endpoint and its body; the digest of what is no cycle the operator computes itself. */
function questionOf(proposal: Proposal): { readonly path: string; readonly body: object } {
  if ("cycle" in proposal)
    return { path: "/v1/attest/cycle", body: { cycle: proposal.cycle.toString(), digest: proposal.digest } };
  if ("voidEntry" in proposal) {
    const { journalIndex, ...entry } = proposal.voidEntry;
    return { path: "/v1/attest/void-entry", body: { ...entry, journalIndex: journalIndex.toString() } };
  }
  if ("order" in proposal)
    return { path: "/v1/attest/rebalance", body: { number: proposal.order.toString(), digest: proposal.digest } };
  const { cycle, ...stop } = proposal.stop;
  return { path: "/v1/attest/credit-stop", body: { ...stop, cycle: cycle.toString() } };
}
