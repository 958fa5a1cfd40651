import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LAMPORTS_PER_SOL } from "@solana/web3.js";
import { afterEach, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { postControl } from "../testing/post-control.ts";
import { connect, fundedKey, startTestNetwork } from "../testing/test-network.ts";

const open: SolanaNode[] = [];

afterEach(async () => {
  for (const node of open.splice(0)) await node.close();
});

async function start(...options: Parameters<typeof startTestNetwork>): Promise<SolanaNode> {
  const node = await startTestNetwork(...options);
  open.push(node);
  return node;
}

it("lets a later network serve the same reads and continue", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "solana-node-")), "state.bin");
  const first = await start({ seed: "save me", slotMs: 20 });
  const connection = connect(first);
  const payer = await fundedKey(connection);
  const [history] = await connection.getSignaturesForAddress(payer.publicKey, {}, "confirmed");
  expect((await postControl(first, "save", { file })).status).toBe(200);
  await first.close();

  const second = await start({ loadFile: file, slotMs: 20 });
  const later = connect(second);
  expect(second.genesisHash).toBe(first.genesisHash);
  expect(await later.getBalance(payer.publicKey)).toBe(10 * LAMPORTS_PER_SOL);
  const landed = await later.getTransaction(history?.signature ?? "", { commitment: "confirmed" });
  expect(landed?.slot).toBe(history?.slot);
  const block = await later.getBlock(history?.slot ?? 0, { commitment: "confirmed" });
  expect(block?.blockTime).toBe(history?.blockTime);
  await fundedKey(later);
});

it("refuses a file that is no snapshot, and a path that cannot be written", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "solana-node-")), "bad.bin");
  writeFileSync(file, "not a snapshot");
  await expect(start({ loadFile: file })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  const node = await start();
  const { status, body } = await postControl(node, "save", { file: "/nonexistent/dir/x" });
  expect([status, body.error?.code]).toEqual([400, "INPUT_INVALID"]);
  expect(await connect(node).getSlot()).toBeGreaterThanOrEqual(0);
});
