import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMint, getMint, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import {
  type Connection,
  Keypair,
  PublicKey,
  SendTransactionError,
  Transaction,
  TransactionInstruction,
} from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "./node.ts";
import { connect, fundedKey, startTestNetwork } from "./testing/test-network.ts";

const loader = new PublicKey("BPFLoaderUpgradeab1e11111111111111111111111");
const programDataHeaderBytes = 45;
const program = Keypair.generate().publicKey;
const directory = mkdtempSync(join(tmpdir(), "solana-node-"));
const soFile = join(directory, "program.so");

let node: SolanaNode;
let connection: Connection;
let payer: Keypair;

beforeAll(async () => {
  // The token program's own bytes serve as a program under another address.
  const source = await startTestNetwork();
  const [programData] = PublicKey.findProgramAddressSync([TOKEN_PROGRAM_ID.toBuffer()], loader);
  const account = await connect(source, "processed").getAccountInfo(programData);
  writeFileSync(soFile, account?.data.subarray(programDataHeaderBytes) ?? Buffer.alloc(0));
  await source.close();
  node = await startTestNetwork({ slotMs: 20, programs: [{ address: program.toBase58(), soFile }] });
  connection = connect(node);
  payer = await fundedKey(connection);
});
afterAll(() => node.close());

it("runs a program that was loaded from a file, and keeps its accounts over save and load", async () => {
  expect((await connection.getAccountInfo(program))?.executable).toBe(true);
  const mint = await createMint(connection, payer, payer.publicKey, null, 3, Keypair.generate(), undefined, program);
  expect((await getMint(connection, mint, "confirmed", program)).decimals).toBe(3);
  const file = join(directory, "state.bin");
  node.save(file);
  const again = await startTestNetwork({
    slotMs: 20,
    loadFile: file,
    programs: [{ address: program.toBase58(), soFile }],
  });
  try {
    const later = connect(again);
    expect((await later.getProgramAccounts(program)).map((one) => one.pubkey.toBase58())).toEqual([mint.toBase58()]);
    const second = await createMint(later, payer, payer.publicKey, null, 4, Keypair.generate(), undefined, program);
    expect((await getMint(later, second, "confirmed", program)).decimals).toBe(4);
  } finally {
    await again.close();
  }
});

it("shows a program's own error code with its logs", async () => {
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
