import type { ErrorCode } from "@isthmus/protocol";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { expect } from "vitest";
import type { Network, SendOptions } from "./network.ts";

/** Sends instructions that must fail with exactly this code and leave every account unchanged. */
export function expectRefused(
  network: Network,
  code: ErrorCode,
  instructions: readonly TransactionInstruction[],
  options: SendOptions = {},
): void {
  const touched: PublicKey[] = instructions.flatMap((instruction) => instruction.keys.map((meta) => meta.pubkey));
  const watched = touched.filter((key) => !key.equals(network.payer.publicKey));
  const before = watched.map((key) => network.account(key));
  const outcome = network.send(instructions, options);
  expect(outcome.code ?? outcome.failure).toBe(code);
  expect(watched.map((key) => network.account(key))).toEqual(before);
}
