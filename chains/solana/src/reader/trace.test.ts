import { Keypair, SystemProgram, type VersionedTransactionResponse } from "@solana/web3.js";
import bs58 from "bs58";
import { expect, it } from "vitest";
import { buildTransaction } from "../call/solana-call.ts";
import { traceOf } from "./trace.ts";

it("gives each instruction with the calls below it, in the order in which they were made", () => {
  const [payer, to] = [Keypair.generate().publicKey, Keypair.generate().publicKey];
  const transfer = SystemProgram.transfer({ fromPubkey: payer, toPubkey: to, lamports: 1 });
  const call = { instructions: [transfer, transfer], computeUnits: 1_000, useLookupTable: false };
  const { message } = buildTransaction(call, payer, "1".repeat(32), null);
  const keys = message.getAccountKeys();
  const index = (key: typeof payer) => keys.staticAccountKeys.findIndex((known) => known.equals(key));
  const inner = { programIdIndex: index(SystemProgram.programId), accounts: [index(to)], data: bs58.encode([7, 8]) };
  const meta = { innerInstructions: [{ index: 1, instructions: [inner] }] };
  const trace = traceOf({ transaction: { message }, meta } as unknown as VersionedTransactionResponse);
  expect(trace).toHaveLength(4);
  expect(trace.map(({ data }) => data.length)).toEqual([5, 12, 2, 12]);
  expect(trace[2]?.program?.equals(SystemProgram.programId)).toBe(true);
  expect(trace[2]?.accounts.map(String)).toEqual([to.toBase58()]);
});
