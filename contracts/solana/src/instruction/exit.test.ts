import { toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";
import { addressesOf, expectInstruction, payer, programId, ref } from "../../test/instruction.ts";
import { associatedTokenAddress, depositPageAddress } from "../address/addresses.ts";
import { freeze, returnDeposit, takeExit } from "./exit.ts";
import { claim } from "./member.ts";

const owner = Keypair.fromSeed(new Uint8Array(32).fill(5)).publicKey;

it("freeze lists the program for its call to itself", () => {
  expect(expectInstruction(freeze(ref), "freeze")).toBe("");
  expect(addressesOf(freeze(ref))).toEqual([ref.vault.toBase58(), programId.toBase58()]);
});

it("takeExit has the accounts and the data of a claim", () => {
  const leaf = {
    account: toHex(owner.toBytes()),
    recipient: toHex(owner.toBytes()),
    entitledQuanta: 1n,
    exitQuanta: 2n,
  };
  const input = { payer, asset: 2, mint: payer, proof: [toHex(owner.toBytes())], ...leaf };
  const [exit, plain] = [takeExit(ref, input), claim(ref, input)];
  expect(expectInstruction(exit, "takeExit")).toBe(expectInstruction(plain, "claim"));
  expect(addressesOf(exit)).toEqual(addressesOf(plain));
});

it("returnDeposit encodes bump and index, and lists the deposit's page", () => {
  const input = { sender: payer, index: 130n, asset: 2, mint: payer, payer: owner };
  const { address, bump } = associatedTokenAddress(owner, payer);
  const instruction = returnDeposit(ref, input);
  expect(expectInstruction(instruction, "returnDeposit")).toBe(`${bump.toString(16)}0000000000000082`);
  expect(addressesOf(instruction).slice(3, 5)).toEqual(
    [depositPageAddress(ref, 130n), address].map((key) => key.toBase58()),
  );
  expect(addressesOf(returnDeposit(ref, { ...input, payerToken: owner }))[4]).toBe(owner.toBase58());
});
