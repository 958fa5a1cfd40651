import { Keypair, SendTransactionError, Transaction, TransactionInstruction } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ProgramNetwork, startProgramNetwork } from "../testing/program-network.ts";
import { namedFailure } from "./error.ts";

let network: ProgramNetwork;

beforeAll(async () => {
  network = await startProgramNetwork();
});
afterAll(() => network.node.close());

it("returns a program's own error code with its logs", async () => {
  const { connection, payer, program } = network;
  // Transfer (3) of 1 between accounts that are no token accounts.
  const data = Buffer.from([3, 1, 0, 0, 0, 0, 0, 0, 0]);
  const keys = [0, 1].map(() => ({ pubkey: Keypair.generate().publicKey, isSigner: false, isWritable: true }));
  keys.push({ pubkey: payer.publicKey, isSigner: true, isWritable: false });
  const tx = new Transaction({ feePayer: payer.publicKey, ...(await connection.getLatestBlockhash()) });
  tx.add(new TransactionInstruction({ programId: program, keys, data }));
  tx.sign(payer);
  const error = await connection.sendRawTransaction(tx.serialize()).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SendTransactionError);
  if (!(error instanceof SendTransactionError)) return;
  expect(error.transactionError.message).toMatch(/Error processing Instruction 0: /);
  expect(error.logs?.[0]).toBe(`Program ${program.toBase58()} invoke [1]`);
  expect(error.logs?.at(-1)).toMatch(/failed: /);
});

it("has the text of a node for a named failure", () => {
  expect(namedFailure("BlockhashNotFound")).toEqual({ err: "BlockhashNotFound", text: "Blockhash not found" });
  expect(namedFailure("Unheard")).toEqual({ err: "Unheard", text: "Unheard" });
});
