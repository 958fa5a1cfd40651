import type { SolanaDeployment } from "@isthmus/adapter";
import { claimTableAddresses, instructionTag, signerSet } from "@isthmus/contracts-solana";
import { encodeVaa, fromHex, type Hex, signDigest, toHex, type VaaBody, vaaDigest } from "@isthmus/protocol";
import { AddressLookupTableAccount, Keypair, PublicKey } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { voteCalls } from "./message-calls.ts";
import { buildTransaction, type SolanaCall, transactionMaxBytes } from "./solana-call.ts";
import { claimLeafCall, mintOf } from "./vault-calls.ts";
import { vaultRef } from "./vault-ref.ts";

const address = () => Keypair.generate().publicKey;
const payer = Keypair.generate();
const blockhash = address().toBase58();
const deployment: SolanaDeployment = {
  family: "solana",
  chain: 3,
  rpcUrl: "http://127.0.0.1:1",
  wsUrl: "ws://127.0.0.1:2",
  program: address().toBase58(),
  vault: address().toBase58(),
  lookupTable: address().toBase58(),
  tokens: { "2": address().toBase58() },
  deployedHeight: 0,
};
const table = new AddressLookupTableAccount({
  key: new PublicKey(deployment.lookupTable as string),
  state: {
    deactivationSlot: 2n ** 64n - 1n,
    lastExtendedSlot: 0,
    lastExtendedSlotStartIndex: 0,
    addresses: claimTableAddresses(vaultRef(deployment), [{ asset: 2, mint: mintOf(deployment, 2) }]),
  },
});

/** The size on the wire; Infinity when web3.js itself cannot write the message. */
function sizeBytes(call: SolanaCall): number {
  try {
    const transaction = buildTransaction(call, payer.publicKey, blockhash, table);
    transaction.sign([payer]);
    return transaction.serialize().length;
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

const hex = (byte: number): Hex => toHex(new Uint8Array(32).fill(byte));

function vaaWith(signatures: number): Hex {
  const payload = new Uint8Array(39 + 168).fill(1);
  payload[0] = 1;
  const body: VaaBody = {
    timestampSeconds: 1,
    nonce: 1,
    emitterChain: 10_002,
    emitter: hex(4),
    sequence: 1n,
    consistency: 1,
    payload,
  };
  const signed = Array.from({ length: signatures }, (_, index) =>
    signDigest(fromHex(hex(index + 1)), vaaDigest(body), index),
  );
  return toHex(encodeVaa({ signerSet: 0, signatures: signed, body }));
}

const tagsOf = (calls: readonly SolanaCall[]) => calls.map((call) => call.instructions.map(({ data }) => data[0]));

describe("a transaction to the vault", () => {
  it("holds a claim with a proof of 25 nodes, and no longer one", () => {
    const recipient = toHex(address().toBytes());
    const leaf = { account: hex(1), asset: 2, recipient, entitledQuanta: 5n, exitQuanta: 7n };
    const claim = (depth: number) =>
      claimLeafCall(
        deployment,
        payer.publicKey,
        leaf,
        Array.from({ length: depth }, () => hex(9)),
      );
    expect(sizeBytes(claim(25))).toBeLessThanOrEqual(transactionMaxBytes);
    expect(sizeBytes(claim(26))).toBeGreaterThan(transactionMaxBytes);
  });

  it("holds a vote of up to four signatures; more go through a buffer whose every part fits", () => {
    for (const signatures of [3, 4]) {
      const calls = voteCalls(deployment, payer.publicKey, signerSet.guardians, vaaWith(signatures));
      expect(tagsOf(calls)).toEqual([[instructionTag.postVote]]);
      for (const call of calls) expect(sizeBytes(call)).toBeLessThanOrEqual(transactionMaxBytes);
    }
    const calls = voteCalls(deployment, payer.publicKey, signerSet.guardians, vaaWith(13));
    const { bufferOpen, bufferWrite, postVoteFromBuffer, bufferClose } = instructionTag;
    expect(tagsOf(calls)).toEqual([[bufferOpen], [bufferWrite], [bufferWrite], [postVoteFromBuffer, bufferClose]]);
    for (const call of calls) expect(sizeBytes(call)).toBeLessThanOrEqual(transactionMaxBytes);
  });
});
