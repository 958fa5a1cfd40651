import { keccak256, toHex, uintBytes } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { expect, it } from "vitest";
import { keypairOf } from "../../test/network.ts";
import {
  actAddress,
  assetAddress,
  assetTokenAddress,
  bufferAddress,
  claimAddress,
  depositPageAddress,
  tokenProgramId,
  vaultAddress,
  vaultId,
  voteAddress,
} from "./addresses.ts";

const programId = keypairOf(20, 1).publicKey;
const admin = keypairOf(20, 2).publicKey;
const vault = vaultAddress(programId, 7, admin);
const ref = { programId, vault };
const bytes = new Uint8Array(32).fill(5);
const hash = toHex(bytes);

/** The program address of a text and further seeds, in base58. */
function derived(name: string, ...seeds: Uint8Array[]): string {
  return PublicKey.findProgramAddressSync([new TextEncoder().encode(name), ...seeds], programId)[0].toBase58();
}

it("derives every address from its seeds", () => {
  const id = vault.toBytes();
  expect(vault.toBase58()).toBe(derived("vault", uintBytes(7, 4), admin.toBytes()));
  expect(assetAddress(ref, 258).toBase58()).toBe(derived("asset", id, new Uint8Array([1, 2])));
  expect(assetTokenAddress(ref, admin).toBase58()).toBe(derived("token", id, admin.toBytes()));
  expect(actAddress(ref, bytes).toBase58()).toBe(derived("act", id, keccak256(bytes)));
  for (const [index, number] of [
    [1n, 0],
    [64n, 0],
    [65n, 1],
  ] as const)
    expect(depositPageAddress(ref, index).toBase58()).toBe(derived("deposits", id, uintBytes(number, 8)));
  expect(claimAddress(ref, hash, 258).toBase58()).toBe(derived("claim", id, bytes, new Uint8Array([1, 2])));
  expect(voteAddress(ref, hash).toBase58()).toBe(derived("vote", id, bytes));
  expect(bufferAddress(ref, admin, hash).toBase58()).toBe(derived("buffer", id, admin.toBytes(), bytes));
});

it("gives vaults of other houses, admins and programs other addresses", () => {
  const others = [
    vaultAddress(programId, 8, admin),
    vaultAddress(programId, 7, programId),
    vaultAddress(admin, 7, admin),
  ];
  expect(new Set([vault, ...others].map((key) => key.toBase58())).size).toBe(4);
  expect(vaultId(vault)).toBe(toHex(vault.toBytes()));
});

it("refuses numbers and ids that do not fit their seeds", () => {
  const outOfRange = expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" });
  expect(() => vaultAddress(programId, 2 ** 32, admin)).toThrow(outOfRange);
  expect(() => assetAddress(ref, 65_536)).toThrow(outOfRange);
  expect(() => voteAddress(ref, "0x00")).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
});

it("names the SPL Token program", () => {
  expect(tokenProgramId.toBase58()).toBe("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA");
});
