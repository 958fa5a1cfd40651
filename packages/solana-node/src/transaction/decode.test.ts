import { createPrivateKey, sign } from "node:crypto";
import {
  AddressLookupTableAccount,
  AddressLookupTableProgram,
  ComputeBudgetProgram,
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  PublicKey,
  SystemProgram,
  sendAndConfirmTransaction,
  Transaction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, eventually, fundedKey, startTestNetwork } from "../testing/test-network.ts";

const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");

let node: SolanaNode;
let connection: Connection;
let payer: Keypair;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 20 });
  connection = connect(node);
  payer = await fundedKey(connection);
});
afterAll(() => node.close());

it("runs version 0 transactions through a lookup table", async () => {
  const recentSlot = await connection.getSlot("finalized");
  const authority = payer.publicKey;
  const [create, tableAddress] = AddressLookupTableProgram.createLookupTable({
    authority,
    payer: authority,
    recentSlot,
  });
  const addresses = [Keypair.generate().publicKey, SystemProgram.programId];
  const extend = AddressLookupTableProgram.extendLookupTable({
    payer: authority,
    authority,
    lookupTable: tableAddress,
    addresses,
  });
  await sendAndConfirmTransaction(connection, new Transaction().add(create, extend), [payer], {
    commitment: "confirmed",
  });
  const table = (await connection.getAddressLookupTable(tableAddress)).value;
  if (table === null) throw new Error("the lookup table is missing");
  const [receiver = payer.publicKey] = addresses;
  const message = new TransactionMessage({
    payerKey: payer.publicKey,
    recentBlockhash: (await connection.getLatestBlockhash()).blockhash,
    instructions: [
      SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: receiver, lamports: LAMPORTS_PER_SOL }),
    ],
  }).compileToV0Message([table]);
  expect(message.addressTableLookups).toHaveLength(1);
  const tx = new VersionedTransaction(message);
  tx.sign([payer]);
  const signature = await connection.sendTransaction(tx);
  await connection.confirmTransaction({ signature, ...(await connection.getLatestBlockhash()) }, "confirmed");
  expect(await connection.getBalance(receiver)).toBe(LAMPORTS_PER_SOL);
  const landed = await connection.getTransaction(signature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  expect(landed?.version).toBe(0);
  expect(landed?.meta?.loadedAddresses?.writable.map(String)).toEqual([receiver.toBase58()]);
  await expect(connection.getTransaction(signature, { commitment: "confirmed" })).rejects.toThrow(/version \(0\)/);
  const history = await connection.getSignaturesForAddress(receiver, {}, "confirmed");
  expect(history.map((one) => one.signature)).toEqual([signature]);
  await eventually(async () => (await connection.getBalance(receiver, "finalized")) === LAMPORTS_PER_SOL);
});

it("answers signed transactions with changed bytes, never with an internal error", async () => {
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, payer.secretKey.subarray(0, 32)]),
    format: "der",
    type: "pkcs8",
  });
  const { blockhash } = await connect(node, "processed").getLatestBlockhash();
  const messages = sampleMessages(blockhash);
  const change = fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...messages),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (message, changes) => {
        const changed = Uint8Array.from(message);
        for (const [at, value] of changes) changed[at % changed.length] = value;
        const wire = Buffer.concat([Buffer.from([1]), sign(null, changed, key), changed]).toString("base64");
        for (const [method, options] of [
          ["simulateTransaction", { encoding: "base64", commitment: "processed" }],
          ["sendTransaction", { encoding: "base64", skipPreflight: true }],
        ]) {
          const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: [wire, options] });
          const answer = await (await fetch(node.url, { method: "POST", body })).json();
          expect(answer.error?.code ?? 0).not.toBe(-32603);
        }
      },
    ),
    { numRuns: 300 },
  );
  await fundedKey(connect(node));
});

function sampleMessages(recentBlockhash: string): readonly Uint8Array[] {
  const instructions = [
    ComputeBudgetProgram.setComputeUnitLimit({ units: 1_000 }),
    SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: PublicKey.unique(), lamports: 1 }),
  ];
  const message = new TransactionMessage({ payerKey: payer.publicKey, recentBlockhash, instructions });
  const addresses = instructions.flatMap((one) => one.keys.map((meta) => meta.pubkey));
  const state = { deactivationSlot: 2n ** 64n - 1n, lastExtendedSlot: 0, lastExtendedSlotStartIndex: 0, addresses };
  const table = new AddressLookupTableAccount({ key: PublicKey.unique(), state });
  return [
    message.compileToLegacyMessage().serialize(),
    message.compileToV0Message().serialize(),
    message.compileToV0Message([table]).serialize(),
  ];
}
