import {
  createAssociatedTokenAccountInstruction,
  getAssociatedTokenAddressSync,
  TOKEN_PROGRAM_ID,
} from "@solana/spl-token";
import { Keypair, sendAndConfirmTransaction, Transaction } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTokenNetwork, type TokenNetwork } from "../testing/token-network.ts";

let network: TokenNetwork;

beforeAll(async () => {
  network = await startTokenNetwork();
});
afterAll(() => network.node.close());

it("records token balances before and after, and the calls between programs", async () => {
  const { connection, mint, owner, payer, transferSignature } = network;
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
