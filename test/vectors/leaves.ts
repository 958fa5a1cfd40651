import {
  bandLeafHash,
  type Canonical,
  creditLeafHash,
  emptyRoot,
  entitlementLeafHash,
  MerkleTree,
  toHex,
  totalsLeafHash,
} from "@isthmus/protocol";
import { hubVault, maxAmountQuanta, maxU64, sample, sampleAddress32, scopeFields, scopes, zero32 } from "./samples.ts";

/** The four kinds of leaves with their hashes. */
export function leaves(): Canonical {
  const amounts = [
    [5_000_000n, 1_250_000n, 9_000_000n],
    [0n, 0n, 0n],
    [maxAmountQuanta, maxAmountQuanta, maxAmountQuanta],
    [1n, maxAmountQuanta, 0n],
  ] as const;
  const cases = scopes.map((scope, index) => ({ scope, amounts: amounts[index] ?? amounts[0], index }));
  return {
    entitlement: cases.map(({ scope, amounts: [entitledQuanta, exitQuanta], index }) => {
      const leaf = {
        account: index === 2 ? zero32 : sample(`account ${index}`),
        asset: [1, 2, 0, 0xffff][index] ?? 1,
        recipient: index === 0 ? sampleAddress32("recipient 0") : sample(`recipient ${index}`),
        entitledQuanta,
        exitQuanta,
      };
      return { ...scopeFields(scope), ...leaf, hash: toHex(entitlementLeafHash(scope, leaf)) };
    }),
    totals: cases.map(({ scope, amounts: [entitledQuanta, exitQuanta, consumedQuanta], index }) => {
      const leaf = { asset: [1, 2, 0, 0xffff][index] ?? 1, entitledQuanta, exitQuanta, consumedQuanta };
      return { ...scopeFields(scope), ...leaf, hash: toHex(totalsLeafHash(scope, leaf)) };
    }),
    credit: cases.map(({ scope, amounts: [limitQuanta], index }) => {
      const leaf = {
        account: sample(`account ${index}`),
        trader: sampleAddress32(`trader ${index}`),
        limitQuanta,
        expirySeconds: [1_900_000_000n, 0n, maxU64, 1n][index] ?? 0n,
        flags: [0, 1, 255, 0][index] ?? 0,
      };
      return { ...scopeFields(scope), ...leaf, hash: toHex(creditLeafHash(scope, leaf)) };
    }),
    band: cases.map(({ scope, amounts: [marginPerLotQuanta, quantaPerTickLot], index }) => {
      const leaf = {
        instrument: [1, 2, 0, 0xffff][index] ?? 1,
        lowTicks: [2_900_000n, 0n, 0n, maxU64][index] ?? 0n,
        highTicks: [3_100_000n, 0n, maxU64, maxU64][index] ?? 0n,
        marginPerLotQuanta,
        quantaPerTickLot,
      };
      return { ...scopeFields(scope), ...leaf, hash: toHex(bandLeafHash(scope, leaf)) };
    }),
  };
}

function treeCase(name: string, leafHashes: readonly Uint8Array[]): Canonical {
  const tree = new MerkleTree(leafHashes);
  return {
    name,
    leafCount: leafHashes.length,
    leaves: leafHashes.map(toHex),
    root: tree.root,
    proofs: leafHashes.map((_, index) => ({ index, proof: tree.proof(index) })),
  };
}

/** Trees of 1 to 17 leaves with every proof. */
export function trees(): Canonical {
  const entitlementLeaves = (count: number): Uint8Array[] =>
    Array.from({ length: count }, (_, index) =>
      entitlementLeafHash(hubVault, {
        account: sample(`tree account ${index}`),
        asset: 1,
        recipient: sampleAddress32(`tree recipient ${index}`),
        entitledQuanta: BigInt(index) * 1_000n,
        exitQuanta: BigInt(index),
      }),
    );
  return {
    emptyRoot,
    trees: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 17].map((count) =>
      treeCase(`${count} leaves`, entitlementLeaves(count)),
    ),
    invalid: [
      { name: "empty root", root: emptyRoot, leaf: emptyRoot, proof: [] },
      { name: "wrong root", root: sample("other"), leaf: sample("leaf"), proof: [sample("sibling")] },
    ],
  };
}
