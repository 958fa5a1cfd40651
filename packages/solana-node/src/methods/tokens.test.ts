import { getAccount, getMint, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decimals, startTokenNetwork, type TokenNetwork } from "../testing/token-network.ts";

let network: TokenNetwork;

beforeAll(async () => {
  network = await startTokenNetwork();
});
afterAll(() => network.node.close());

it("returns the balances and the supply that the token library issued", async () => {
  const { connection, mint, to } = network;
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
  const { connection, mint, owner, to } = network;
  const byMint = await connection.getTokenAccountsByOwner(owner.publicKey, { mint });
  expect(byMint.value.map((found) => found.pubkey.toBase58())).toEqual([to.toBase58()]);
  const byProgram = await connection.getTokenAccountsByOwner(owner.publicKey, { programId: TOKEN_PROGRAM_ID });
  expect(byProgram.value).toHaveLength(1);
  const parsed = await connection.getParsedTokenAccountsByOwner(owner.publicKey, { mint });
  expect(parsed.value[0]?.account.data.parsed.info.tokenAmount.amount).toBe("1234500");
  const info = (await connection.getParsedAccountInfo(mint)).value?.data;
  expect(info).toMatchObject({ program: "spl-token", parsed: { type: "mint", info: { decimals } } });
});

it("refuses accounts that are no tokens", async () => {
  const { connection, owner, payer } = network;
  await expect(connection.getTokenAccountBalance(payer.publicKey)).rejects.toThrow(/not a Token account/);
  await expect(connection.getTokenSupply(payer.publicKey)).rejects.toThrow(/not a Token mint/);
  const wrongProgram = connection.getTokenAccountsByOwner(owner.publicKey, { programId: owner.publicKey });
  await expect(wrongProgram).rejects.toThrow(/unrecognized Token program/);
});
