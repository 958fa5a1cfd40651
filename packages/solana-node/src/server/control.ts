import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import type { HttpAnswer } from "./http.ts";

/** Path prefix of control calls. */
export const controlPath = "/control/";

/** Header that carries the control token. */
export const controlTokenHeader = "x-control-token";

const maxSlotsPerCall = 10_000;

/** The blocks that a drop removed. */
export interface DropReport {
  /** Newest first. */
  readonly droppedSlots: readonly number[];
  readonly droppedSignatures: readonly string[];
  /** The slot that is open now. */
  readonly tipSlot: number;
}

/** Changes of the chain that no RPC method allows. */
export interface SolanaControl {
  /**
   * Drops the newest blocks, the open one included: their transactions never happened.
   *
   * @param what the number of newest blocks, or the first slot to drop
   * @throws SLOT_FINALIZED if one of the blocks is final; without effect then
   */
  dropSlots(what: { readonly count: number } | { readonly fromSlot: number }): DropReport;
  /** Writes the whole state to a file for `loadFile`. */
  save(file: string): void;
  /** Sets the chain's clock (Unix seconds) and opens a block that shows it. @throws PARAMETER_INVALID if it is earlier */
  setClock(unixTimeS: number): void;
  /** Opens this many blocks immediately. */
  advanceSlots(count: number): void;
}

const count = z.number().int().min(1).max(maxSlotsPerCall);
const dropBody = z.union([z.strictObject({ count }), z.strictObject({ fromSlot: z.number().int().min(0) })]);
const saveBody = z.strictObject({ file: z.string().min(1).max(4_096) });
const clockBody = z.strictObject({
  unixTimeS: z
    .number()
    .int()
    .min(0)
    .max(2 ** 40),
});
const advanceBody = z.strictObject({ count });

const calls: ReadonlyMap<string, (control: SolanaControl, body: unknown) => unknown> = new Map([
  ["drop-slots", (control: SolanaControl, body: unknown) => control.dropSlots(check(dropBody, body))],
  ["save", (control: SolanaControl, body: unknown) => control.save(check(saveBody, body).file)],
  ["set-clock", (control: SolanaControl, body: unknown) => control.setClock(check(clockBody, body).unixTimeS)],
  ["advance-slots", (control: SolanaControl, body: unknown) => control.advanceSlots(check(advanceBody, body).count)],
]);

/**
 * Answers a control call: only from this machine, and only with the token. Without a token there are no control calls.
 */
export function answerControl(
  control: SolanaControl,
  token: string | undefined,
  request: IncomingMessage,
  body: string,
): HttpAnswer {
  try {
    if (token === undefined) throw new IsthmusError("NOT_FOUND");
    if (!isLoopback(request.socket.remoteAddress ?? "")) throw new IsthmusError("UNAUTHORIZED");
    const given = request.headers[controlTokenHeader];
    if (typeof given !== "string" || !sameSecret(given, token)) throw new IsthmusError("UNAUTHORIZED");
    if (request.method !== "POST") throw new IsthmusError("METHOD_NOT_ALLOWED");
    const call = calls.get((request.url ?? "").slice(controlPath.length));
    if (call === undefined) throw new IsthmusError("NOT_FOUND");
    return json(200, call(control, parseBody(body)) ?? { ok: true });
  } catch (error) {
    if (!isIsthmusError(error)) console.error("solana-node: a control call failed:", error);
    const shown = isIsthmusError(error) ? error : new IsthmusError("INTERNAL");
    return json(statusOf(shown), { error: shown.toBody() });
  }
}

function statusOf(error: IsthmusError): number {
  if (error.code === "UNAUTHORIZED") return 401;
  if (error.code === "NOT_FOUND") return 404;
  if (error.code === "METHOD_NOT_ALLOWED") return 405;
  if (error.code === "SLOT_FINALIZED") return 409;
  return error.code === "INTERNAL" ? 500 : 400;
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

function sameSecret(given: string, expected: string): boolean {
  // The comparison requires equal lengths, which hashing gives.
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { reason: "the body is not JSON" }, { cause });
  }
}

function check<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new IsthmusError("INPUT_INVALID", { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
}

function json(status: number, body: unknown): HttpAnswer {
  return { status, contentType: "application/json", body: JSON.stringify(body) };
}
