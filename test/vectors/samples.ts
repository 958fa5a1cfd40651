import {
  addressOfPrivateKey,
  amountLimitQuanta,
  fromHex,
  type Hex,
  keccak256,
  type LeafScope,
  toHex,
} from "@isthmus/protocol";

/** Largest amount. */
export const maxAmountQuanta = amountLimitQuanta - 1n;
/** Largest unsigned number of 64 bits. */
export const maxU64 = (1n << 64n) - 1n;
/** 32 bytes of zeros. */
export const zero32: Hex = `0x${"00".repeat(32)}`;
/** 32 bytes of ones. */
export const ones32: Hex = `0x${"ff".repeat(32)}`;

/** Text as bytes. */
export const text = new TextEncoder();
/** A repeatable 32-byte value that looks like nothing in particular. */
export const sample = (label: string): Hex => toHex(keccak256(text.encode(`isthmus/vector/${label}`)));
/** A repeatable 20-byte address, left-padded to 32 bytes. */
export const sampleAddress32 = (label: string): Hex => `0x${"00".repeat(12)}${sample(label).slice(26)}`;

/** A vault on the hub chain. */
export const hubVault: LeafScope = { houseId: 7, chain: 1, contract: sampleAddress32("hub vault") };
/** A venue on the second chain. */
export const secondVenue: LeafScope = { houseId: 7, chain: 2, contract: sampleAddress32("second venue") };
/** A vault on Solana. */
export const solanaVault: LeafScope = { houseId: 7, chain: 3, contract: sample("solana vault") };
/** Scopes of leaves, the smallest and the largest among them. */
export const scopes = [
  hubVault,
  solanaVault,
  { houseId: 0, chain: 0, contract: zero32 },
  { houseId: 0xffffffff, chain: 0xffff, contract: ones32 },
] as const;

/** Test keys: never use them anywhere else. */
export const signerKeys = [0, 1, 2, 3].map((index) => fromHex(sample(`signer ${index}`)));
/** Addresses of the test keys. */
export const signers = signerKeys.map(addressOfPrivateKey);

/** A scope's fields, as the files name them. */
export const scopeFields = (scope: LeafScope) => ({ houseId: scope.houseId, chain: scope.chain, contract: scope.contract });
