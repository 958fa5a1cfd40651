import {
  createAssociatedTokenAccountInstruction,
  createMint,
  getAccount,
  getAssociatedTokenAddressSync,
  getMint,
  getOrCreateAssociatedTokenAccount,
  mintTo,
  TOKEN_PROGRAM_ID,
  transfer,
} from "@solana/spl-token";
import { type Connection, Keypair, type PublicKey, sendAndConfirmTransaction, Transaction } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "./node.ts";
import { connect, fundedKey, startTestNetwork } from "./testing/test-network.ts";

const decimals = 6;
const owner = Keypair.generate();

let node: SolanaNode;
let connection: Connection;
let payer: Keypair;
let mint: PublicKey;
let from: PublicKey;
let to: PublicKey;
let transferSignature: string;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 20 });
  connection = connect(node);
  payer = await fundedKey(connection);
  mint = await createMint(connection, payer, payer.publicKey, null, decimals);
  from = (await getOrCreateAssociatedTokenAccount(connection, payer, mint, payer.publicKey)).address;
  to = (await getOrCreateAssociatedTokenAccount(connection, payer, mint, owner.publicKey)).address;
  await mintTo(connection, payer, mint, from, payer, 5_000_000n);
  transferSignature = await transfer(connection, payer, from, to, payer, 1_234_500n);
});
afterAll(() => node.close());

it("mints and transfers with the stock token library", async () => {
  expect((await getAccount(connection, to)).amount).toBe(1_234_500n);
  expect((await getMint(connection, mint)).supply).toBe(5_000_000n);
  expect((await connection.getTokenAccountBalance(to)).value).toEqual({
    amount: "1234500",
    decimals,
    uiAmount: 1.2345,
    uiAmountString: "1.2345",
  });
  expect((await connection.getTokenSupply(mint)).value.amount).toBe("5000000");
});

it("finds token accounts by owner, raw and parsed", async () => {
  const byMint = await connection.getTokenAccountsByOwner(owner.publicKey, { mint });
  expect(byMint.value.map((found) => found.pubkey.toBase58())).toEqual([to.toBase58()]);
  const byProgram = await connection.getTokenAccountsByOwner(owner.publicKey, { programId: TOKEN_PROGRAM_ID });
  expect(byProgram.value).toHaveLength(1);
  const parsed = await connection.getParsedTokenAccountsByOwner(owner.publicKey, { mint });
  expect(parsed.value[0]?.account.data.parsed.info.tokenAmount.amount).toBe("1234500");
  const info = (await connection.getParsedAccountInfo(mint)).value?.data;
  expect(info).toMatchObject({ program: "spl-token", parsed: { type: "mint", info: { decimals } } });
});

it("finds program accounts by size and bytes, and slices their data", async () => {
  const filters = [{ dataSize: 165 }, { memcmp: { offset: 0, bytes: mint.toBase58() } }];
  const all = await connection.getProgramAccounts(TOKEN_PROGRAM_ID, { filters });
  expect(new Set(all.map((found) => found.pubkey.toBase58()))).toEqual(new Set([from.toBase58(), to.toBase58()]));
  const narrow = await connection.getProgramAccounts(TOKEN_PROGRAM_ID, {
    filters: [...filters, { memcmp: { offset: 32, bytes: owner.publicKey.toBase58() } }],
    dataSlice: { offset: 64, length: 8 },
  });
  expect(narrow).toHaveLength(1);
  expect(narrow[0]?.account.data.readBigUInt64LE()).toBe(1_234_500n);
  const none = await connection.getProgramAccounts(TOKEN_PROGRAM_ID, { filters: [{ dataSize: 164 }] });
  expect(none).toEqual([]);
});

it("records token balances before and after, and the calls between programs", async () => {
  const landed = await connection.getTransaction(transferSignature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  const amounts = (list: NonNullable<NonNullable<typeof landed>["meta"]>["preTokenBalances"]) =>
    Object.fromEntries((list ?? []).map((one) => [one.owner, one.uiTokenAmount.amount]));
  const [payerKey, ownerKey] = [payer.publicKey.toBase58(), owner.publicKey.toBase58()];
  expect(amounts(landed?.meta?.preTokenBalances)).toEqual({ [payerKey]: "5000000", [ownerKey]: "0" });
  expect(amounts(landed?.meta?.postTokenBalances)).toEqual({ [payerKey]: "3765500", [ownerKey]: "1234500" });

  const other = Keypair.generate().publicKey;
  const address = getAssociatedTokenAddressSync(mint, other);
  const tx = new Transaction().add(createAssociatedTokenAccountInstruction(payer.publicKey, address, other, mint));
  const signature = await sendAndConfirmTransaction(connection, tx, [payer]);
  const created = await connection.getTransaction(signature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  expect(created?.meta?.innerInstructions?.[0]?.instructions.length).toBeGreaterThanOrEqual(3);
  const parsed = await connection.getParsedTransaction(signature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  const programs = parsed?.meta?.innerInstructions?.[0]?.instructions.map((one) => one.programId.toBase58());
  expect(programs).toContain(TOKEN_PROGRAM_ID.toBase58());
});

it("refuses questions about accounts that are no tokens", async () => {
  await expect(connection.getTokenAccountBalance(payer.publicKey)).rejects.toThrow(/not a Token account/);
  await expect(connection.getTokenSupply(payer.publicKey)).rejects.toThrow(/not a Token mint/);
  const wrongProgram = connection.getTokenAccountsByOwner(owner.publicKey, { programId: owner.publicKey });
  await expect(wrongProgram).rejects.toThrow(/unrecognized Token program/);
});
