import { tokenProgramId } from "@isthmus/contracts-solana";
import type { PublicKey } from "@solana/web3.js";
import type { Svm } from "./svm.ts";

const mintBytes = 82;
const tokenBytes = 165;
const lamports = 10_000_000n;
const owner = tokenProgramId.toBase58();

/** Writes a mint of the SPL Token program that nobody mints from. */
export function putMint(svm: Svm, mint: PublicKey, tokenDecimals: number): void {
  const data = new Uint8Array(mintBytes);
  // No authority · supply u64 · decimals u8 · initialised u8 · no freeze authority.
  data[44] = tokenDecimals;
  data[45] = 1;
  svm.put(mint, { owner, lamports, data });
}

/** Writes a token account with a balance. */
export function putToken(svm: Svm, key: PublicKey, of: { mint: PublicKey; wallet: PublicKey; units: bigint }): void {
  const data = new Uint8Array(tokenBytes);
  data.set(of.mint.toBytes(), 0);
  data.set(of.wallet.toBytes(), 32);
  new DataView(data.buffer).setBigUint64(64, of.units, true);
  // No delegate; initialised.
  data[108] = 1;
  svm.put(key, { owner, lamports, data });
}

/** Units in a token account. */
export function unitsIn(svm: Svm, key: PublicKey): bigint {
  const data = svm.account(key)?.data ?? new Uint8Array(tokenBytes);
  return new DataView(data.buffer, data.byteOffset).getBigUint64(64, true);
}

/** Overwrites a token account's balance, as no transaction does. */
export function setUnits(svm: Svm, key: PublicKey, units: bigint): void {
  const account = svm.account(key);
  if (account === null) return;
  const data = new Uint8Array(account.data);
  new DataView(data.buffer).setBigUint64(64, units, true);
  svm.put(key, { ...account, data });
}
