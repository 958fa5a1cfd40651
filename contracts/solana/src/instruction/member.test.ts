import { toHex } from "@isthmus/protocol";
import { SystemProgram } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { addressesOf, admin, expectInstruction, payer, ref } from "../../test/instruction.ts";
import {
  assetAddress,
  assetTokenAddress,
  associatedTokenAddress,
  claimAddress,
  depositPageAddress,
  tokenProgramId,
} from "../address/addresses.ts";
import { claim, claimTableAddresses, deposit } from "./member.ts";

const account = `0x${"a1".repeat(32)}` as const;
const u128 = (value: bigint): string => value.toString(16).padStart(32, "0");

describe("deposit", () => {
  const input = { depositor: payer, sourceToken: admin, account, asset: 2, mint: payer, tokenUnits: 300n, index: 9n };

  it("encodes account and units, and lists the page of its index and the next", () => {
    const instruction = deposit(ref, input);
    expect(expectInstruction(instruction, "deposit")).toBe(account.slice(2) + u128(300n));
    expect(addressesOf(instruction)).toEqual(
      [
        payer,
        ref.vault,
        assetAddress(ref, 2),
        depositPageAddress(ref, 9n),
        depositPageAddress(ref, 73n),
        admin,
        assetTokenAddress(ref, payer),
        ref.programId,
        tokenProgramId,
        SystemProgram.programId,
      ].map((key) => key.toBase58()),
    );
  });

  it("refuses units that do not fit a u128", () => {
    for (const tokenUnits of [-1n, 1n << 128n])
      expect(() => deposit(ref, { ...input, tokenUnits })).toThrow(
        expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" }),
      );
  });
});

describe("claim", () => {
  const nodes = [`0x${"b1".repeat(32)}`, `0x${"b2".repeat(32)}`] as const;
  const leaf = { account, asset: 2, recipient: toHex(admin.toBytes()), entitledQuanta: 5n, exitQuanta: 6n };

  it("encodes the leaf and its proof, and lists the account's claim record", () => {
    const instruction = claim(ref, { payer, ...leaf, mint: payer, proof: nodes });
    const associated = associatedTokenAddress(admin, payer);
    const bump = associated.bump.toString(16).padStart(2, "0");
    expect(expectInstruction(instruction, "claim")).toBe(
      [bump, account.slice(2), leaf.recipient.slice(2), u128(5n), u128(6n), ...nodes.map((node) => node.slice(2))].join(
        "",
      ),
    );
    expect(addressesOf(instruction).slice(1, 6)).toEqual(
      [
        ref.vault,
        assetAddress(ref, 2),
        claimAddress(ref, account, 2),
        associated.address,
        assetTokenAddress(ref, payer),
      ].map((key) => key.toBase58()),
    );
  });

  it("shares all but three accounts with the lookup table", () => {
    const table = claimTableAddresses(ref, [
      { asset: 2, mint: payer },
      { asset: 3, mint: admin },
    ]).map((key) => key.toBase58());
    const own = addressesOf(claim(ref, { payer, ...leaf, mint: payer, recipientToken: admin, proof: [] }));
    expect(own.filter((key) => !table.includes(key))).toEqual([
      payer.toBase58(),
      claimAddress(ref, account, 2).toBase58(),
      admin.toBase58(),
    ]);
    expect(table).toContain(assetTokenAddress(ref, admin).toBase58());
  });
});
