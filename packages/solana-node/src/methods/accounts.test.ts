import { TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTokenNetwork, type TokenNetwork } from "../testing/token-network.ts";

let network: TokenNetwork;

beforeAll(async () => {
  network = await startTokenNetwork();
});
afterAll(() => network.node.close());

it("finds program accounts by size and bytes, and slices their data", async () => {
  const { connection, from, mint, owner, to } = network;
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
