import { type Connection, Keypair } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, fundedKey, startTestNetwork } from "../testing/test-network.ts";

let node: SolanaNode;
let connection: Connection;
let payer: Keypair;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 20 });
  connection = connect(node);
  payer = await fundedKey(connection);
});
afterAll(() => node.close());

it("returns version, epoch, rent, leaders and counts", async () => {
  expect(await connection.getGenesisHash()).toBe(node.genesisHash);
  expect((await connection.getVersion())["solana-core"]).toContain("litesvm");
  const epoch = await connection.getEpochInfo("processed");
  expect(epoch).toMatchObject({ epoch: 0, slotIndex: epoch.absoluteSlot });
  expect(await connection.getMinimumBalanceForRentExemption(165)).toBe(2_039_280);
  expect(await connection.getSlotLeader()).toHaveLength(
    (await connection.getSlotLeaders(0, 1))[0]?.toBase58().length ?? 0,
  );
  expect(await connection.getTransactionCount("processed")).toBeGreaterThanOrEqual(1);
  // Requested in this order: slots may pass in between, but never go back.
  const final = await connection.getSlot("finalized");
  const confirmed = await connection.getSlot("confirmed");
  expect(confirmed).toBeGreaterThan(final);
  expect(await connection.getSlot("processed")).toBeGreaterThan(confirmed);
  const two = await connection.getMultipleAccountsInfo([payer.publicKey, Keypair.generate().publicKey]);
  expect(two.map((account) => account !== null)).toEqual([true, false]);
});
