import { existsSync } from "node:fs";
import { Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";
import { localProgramId, plannedVaultId, solanaPrograms } from "./solana-genesis.ts";

it("names the vault's id before it exists, by house and admin", () => {
  const admin = Keypair.generate().publicKey;
  expect(plannedVaultId(7, admin)).toBe(plannedVaultId(7, admin));
  expect(new Set([plannedVaultId(7, admin), plannedVaultId(8, admin), plannedVaultId(7, localProgramId)]).size).toBe(3);
});

it("loads the built vault program at the local address", () => {
  const [program] = solanaPrograms();
  expect(program?.address).toBe(localProgramId.toBase58());
  expect(existsSync(program?.soFile ?? "")).toBe(true);
});
