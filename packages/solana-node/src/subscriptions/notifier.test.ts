import {
  type AccountInfo,
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  type Logs,
  type SlotInfo,
  SystemProgram,
  Transaction,
} from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, eventually, fundedKey, startTestNetwork, still } from "../testing/test-network.ts";

let node: SolanaNode;
let connection: Connection;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 25 });
  connection = connect(node);
  await fundedKey(connection);
});
afterAll(() => node.close());

it("notifies of an account at each commitment, in order", async () => {
  const { publicKey } = Keypair.generate();
  const order: string[] = [];
  const seen: AccountInfo<Buffer>[] = [];
  const ids = (["processed", "confirmed", "finalized"] as const).map((level) =>
    connection.onAccountChange(
      publicKey,
      (account, context) => {
        order.push(level);
        seen.push(account);
        expect(context.slot).toBeGreaterThan(0);
      },
      { commitment: level },
    ),
  );
  await subscribed();
  await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => order.length === 3);
  expect(order).toEqual(["processed", "confirmed", "finalized"]);
  expect(seen.map((account) => account.lamports)).toEqual([LAMPORTS_PER_SOL, LAMPORTS_PER_SOL, LAMPORTS_PER_SOL]);
  for (const id of ids) await connection.removeAccountChangeListener(id);
  await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => (await connection.getBalance(publicKey, "finalized")) === 2 * LAMPORTS_PER_SOL);
  expect(order).toHaveLength(3);
});

it("notifies of program accounts, logs, slots and roots", async () => {
  const { publicKey } = Keypair.generate();
  const logs: Logs[] = [];
  const slots: SlotInfo[] = [];
  const roots: number[] = [];
  const program: string[] = [];
  connection.onLogs(publicKey, (found) => logs.push(found), "confirmed");
  connection.onRootChange((root) => roots.push(root));
  connection.onProgramAccountChange(SystemProgram.programId, (found) => program.push(found.accountId.toBase58()), {
    commitment: "confirmed",
    filters: [{ dataSize: 0 }],
  });
  connection.onSlotChange((slot) => slots.push(slot));
  await subscribed();
  const signature = await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => logs.length > 0 && slots.length > 3 && roots.length > 3 && program.length > 0);
  expect(logs).toHaveLength(1);
  expect(logs[0]).toMatchObject({ signature, err: null });
  expect(program).toContain(publicKey.toBase58());
  for (const slot of slots) expect(slot.parent).toBe(slot.slot - 1);
  expect(roots).toEqual(Array.from(roots, (_, index) => (roots[0] ?? 0) + index));
});

it("notifies a new subscription to a signature that is already final", async () => {
  const signature = await connection.requestAirdrop(Keypair.generate().publicKey, LAMPORTS_PER_SOL);
  await eventually(
    async () => (await connection.getSignatureStatus(signature)).value?.confirmationStatus === "finalized",
  );
  const error = await new Promise((resolve) => {
    connection.onSignature(signature, (result) => resolve(result.err), "finalized");
  });
  expect(error).toBeNull();
});

it("does not notify of a dropped transaction, and notifies once after it has landed again", async () => {
  const node = await startTestNetwork(still);
  const connection = connect(node, "processed");
  const payer = Keypair.generate();
  await connection.requestAirdrop(payer.publicKey, LAMPORTS_PER_SOL);
  node.advanceSlots(1);
  const to = Keypair.generate().publicKey;
  const tx = new Transaction({ feePayer: payer.publicKey, ...(await connection.getLatestBlockhash()) });
  tx.add(SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to, lamports: LAMPORTS_PER_SOL / 2 }));
  tx.sign(payer);
  const notified: number[] = [];
  const slots: number[] = [];
  const signature = await connection.sendRawTransaction(tx.serialize());
  connection.onSignature(signature, (_, { slot }) => notified.push(slot), "confirmed");
  connection.onSlotChange(({ slot }) => slots.push(slot));
  // Both subscriptions are there once the later one has answered.
  await eventually(async () => {
    node.dropSlots({ count: 1 });
    return slots.length > 0;
  });
  node.advanceSlots(3);
  const landed = await connection.getSlot();
  await connection.sendRawTransaction(tx.serialize());
  node.advanceSlots(1);
  await eventually(async () => slots.at(-1) === landed + 1);
  expect(notified).toEqual([]);
  node.advanceSlots(1);
  await eventually(async () => notified.length > 0);
  node.advanceSlots(5);
  await eventually(async () => slots.at(-1) === landed + 7);
  expect(notified).toEqual([landed]);
});

/** Subscriptions are made in the background, in order: once the last one is notified of slots, the others exist. */
async function subscribed(): Promise<void> {
  let notified = false;
  const id = connection.onSlotChange(() => {
    notified = true;
  });
  await eventually(async () => notified);
  await connection.removeSlotChangeListener(id);
}
