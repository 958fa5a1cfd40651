import type { SolanaDeployment, TransactionRequest } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { instructionTag } from "@isthmus/contracts-solana";
import { encodeVaa, type Hex, toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";
import { buildCall } from "./build.ts";

const deployment = testDeployment().chains.find(({ chain }) => chain === 3) as SolanaDeployment;
const payer = Keypair.generate().publicKey;
const totals = { asset: 2, entitledQuanta: 1n, exitQuanta: 0n, consumedQuanta: 0n };
const envelope = new Uint8Array(300);
const id = (byte: number): Hex => toHex(new Uint8Array(32).fill(byte));
const body = {
  timestampSeconds: 1,
  nonce: 1,
  emitterChain: 1,
  emitter: `0x${"01".repeat(32)}` as Hex,
  sequence: 1n,
  consistency: 1,
  payload: envelope,
};
const vaa = toHex(encodeVaa({ signerSet: 0, signatures: [], body }));

it.each<readonly [TransactionRequest["kind"], number, TransactionRequest]>([
  ["activate", instructionTag.activateRoot, { kind: "activate" }],
  ["activate-asset", instructionTag.activateAsset, { kind: "activate-asset", totals, proof: [], recordIndex: 0n }],
  ["report-conflict", instructionTag.reportConflict, { kind: "report-conflict", messageIds: [id(1), id(2)] }],
  ["vote", instructionTag.postVote, { kind: "vote", transport: "attester", vaa }],
])("builds %s as one instruction of the vault program, with a compute limit", (_kind, tag, request) => {
  const call = buildCall(deployment, payer, request);
  expect(call.instructions).toHaveLength(1);
  expect(call.instructions[0]?.programId.toBase58()).toBe(deployment.program);
  expect(call.instructions[0]?.data[0]).toBe(tag);
  expect(call.computeUnits).toBeGreaterThanOrEqual(25_000);
  expect(call.computeUnits).toBeLessThanOrEqual(40_000);
});

it("lets a root's messages pay more than what anyone can send again, and knows when they end", () => {
  const full = new Uint8Array(175);
  new DataView(full.buffer).setBigUint64(31, 1_800_000_000n);
  const priority = (request: TransactionRequest) => buildCall(deployment, payer, request).priority;
  const carrying = toHex(encodeVaa({ signerSet: 0, signatures: [], body: { ...body, payload: full } }));
  const message = { mostLamports: 5_000_000n, deadlineSeconds: 1_800_000_000n };
  expect(priority({ kind: "vote", transport: "attester", vaa: carrying })).toEqual(message);
  expect(priority({ kind: "activate" })).toEqual({ mostLamports: 500_000n, deadlineSeconds: null });
});

it("votes with the signer set of the transport", () => {
  const accounts = (transport: "wormhole" | "attester") =>
    toHex(buildCall(deployment, payer, { kind: "vote", transport, vaa }).instructions[0]?.data ?? new Uint8Array());
  expect(accounts("wormhole")).not.toBe(accounts("attester"));
});

it("refuses what is not done on Solana", () => {
  for (const request of [{ kind: "nothing" }, { kind: "submit-cycle" }, { kind: "layerzero-commit" }])
    expect(() => buildCall(deployment, payer, request as TransactionRequest)).toThrowError(
      expect.objectContaining({ code: "INPUT_INVALID" }),
    );
});
