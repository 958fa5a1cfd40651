import { AddressLookupTableAccount, ComputeBudgetProgram, Keypair, SystemProgram } from "@solana/web3.js";
import { expect, it } from "vitest";
import { buildTransaction, withPriorityFee } from "./solana-call.ts";

const payer = Keypair.generate().publicKey;
const to = Keypair.generate().publicKey;
const instructions = [SystemProgram.transfer({ fromPubkey: payer, toPubkey: to, lamports: 1 })];
const state = { deactivationSlot: 2n ** 64n - 1n, lastExtendedSlot: 0, lastExtendedSlotStartIndex: 0, addresses: [to] };
const table = new AddressLookupTableAccount({ key: Keypair.generate().publicKey, state });
const build = (call: { readonly useLookupTable: boolean }, lookupTable: AddressLookupTableAccount | null = table) =>
  buildTransaction({ instructions, computeUnits: 1_234, ...call }, payer, "1".repeat(32), lookupTable).message;

it("asks for its compute units before anything else", () => {
  const message = build({ useLookupTable: false });
  const [first] = message.compiledInstructions;
  expect(message.staticAccountKeys[first?.programIdIndex ?? 0]?.equals(ComputeBudgetProgram.programId)).toBe(true);
  expect(Buffer.from(first?.data ?? []).readUInt32LE(1)).toBe(1_234);
});

it("takes accounts from the lookup table only where the call asks for it and there is one", () => {
  expect(build({ useLookupTable: true }).addressTableLookups).toHaveLength(1);
  expect(build({ useLookupTable: false }).addressTableLookups).toEqual([]);
  expect(build({ useLookupTable: true }, null).addressTableLookups).toEqual([]);
});

it("offers a price per compute unit only where the call has one", () => {
  const numbers = (call: Parameters<typeof buildTransaction>[0]) =>
    buildTransaction(call, payer, "1".repeat(32), null).message.compiledInstructions.map(({ data }) => [...data]);
  const call = { instructions, computeUnits: 1_234, useLookupTable: false };
  expect(numbers(call)).toHaveLength(2);
  const [, price] = numbers(withPriorityFee(call, 77_000n));
  // Number 3: price in micro-lamports, u64.
  expect([price?.[0], Buffer.from(price ?? []).readBigUInt64LE(1)]).toEqual([3, 77_000n]);
});
