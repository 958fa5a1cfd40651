import { readFileSync } from "node:fs";
import { concatBytes, fromHex, type Hex, toHex, uintBytes } from "@isthmus/protocol";
import { TransactionInstruction } from "@solana/web3.js";
import { beforeAll, describe, expect, it } from "vitest";
import { buildProgram, sourceFolder } from "../build/build.ts";
import { compilerRuns } from "./compiler.ts";
import { Network, type Outcome } from "./network.ts";

interface Scope {
  readonly house: number;
  readonly chain: number;
  readonly contract: Hex;
}
interface Leaf extends Scope {
  readonly account: Hex;
  readonly asset: number;
  readonly recipient: Hex;
  readonly entitledQuanta: string;
  readonly exitQuanta: string;
  readonly consumedQuanta: string;
  readonly hash: Hex;
}
interface DepositVector {
  readonly index: string;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: string;
  readonly previous: Hex;
  readonly accumulator: Hex;
}
interface Tree {
  readonly name: string;
  readonly leaves: readonly Hex[];
  readonly root: Hex;
  readonly proofs: readonly { readonly index: number; readonly proof: readonly Hex[] }[];
}
interface VaaCase {
  readonly name: string;
  readonly signerSet: number;
  readonly emitterChain: number;
  readonly emitter: Hex;
  readonly digest: Hex;
  readonly encoded: Hex;
}

function vectors<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../test/vectors/${name}.json`, import.meta.url), "utf8")) as T;
}

const u128 = (value: string): Uint8Array => uintBytes(BigInt(value), 16);
const scopeBytes = (scope: Scope): Uint8Array =>
  concatBytes(uintBytes(scope.house, 4), uintBytes(scope.chain, 2), fromHex(scope.contract, 32));

describe.runIf(compilerRuns("golden vectors in C"))("golden vectors, computed by the vault's C code", () => {
  let network: Network;
  beforeAll(() => {
    network = new Network(buildProgram(sourceFolder, new URL("vectors.c", import.meta.url).pathname));
  });

  const call = (what: number, ...parts: Uint8Array[]): Outcome => {
    const data = Buffer.from(concatBytes(uintBytes(what, 1), ...parts));
    return network.send([new TransactionInstruction({ programId: network.programId, keys: [], data })]);
  };
  const answer = (what: number, ...parts: Uint8Array[]): Hex => {
    const line = call(what, ...parts).logs.find((text) => text.startsWith("Program data: ")) ?? "";
    return toHex(Buffer.from(line.slice("Program data: ".length), "base64").subarray(1));
  };

  it("matches the entitlement and totals leaves", () => {
    const { entitlement, totals } = vectors<{ entitlement: Leaf[]; totals: Leaf[] }>("leaves");
    expect(entitlement.length * totals.length).toBeGreaterThan(0);
    for (const leaf of entitlement) {
      const fields = [fromHex(leaf.account, 32), uintBytes(leaf.asset, 2), fromHex(leaf.recipient, 32)];
      expect(answer(0, scopeBytes(leaf), ...fields, u128(leaf.entitledQuanta), u128(leaf.exitQuanta))).toBe(leaf.hash);
    }
    for (const leaf of totals) {
      const amounts = [leaf.entitledQuanta, leaf.exitQuanta, leaf.consumedQuanta].map(u128);
      expect(answer(1, scopeBytes(leaf), uintBytes(leaf.asset, 2), ...amounts)).toBe(leaf.hash);
    }
  });

  it("matches the deposit chain", () => {
    const { chains } = vectors<{ chains: (Scope & { deposits: DepositVector[] })[] }>("deposits");
    // Amounts above 64 bits are refused before the fold on Solana.
    const foldable = chains.flatMap((chain) =>
      chain.deposits.filter((item) => BigInt(item.amountQuanta) < 1n << 64n).map((item) => ({ chain, item })),
    );
    expect(foldable.length).toBeGreaterThan(2);
    for (const { chain, item } of foldable) {
      const fields = [fromHex(item.previous, 32), uintBytes(BigInt(item.index), 8), fromHex(item.account, 32)];
      const folded = answer(2, scopeBytes(chain), ...fields, uintBytes(item.asset, 2), u128(item.amountQuanta));
      expect(folded).toBe(item.accumulator);
    }
  });

  it("accepts the trees' proofs and refuses the invalid ones", () => {
    const { trees, invalid } = vectors<{ trees: Tree[]; invalid: { root: Hex; leaf: Hex; proof: Hex[] }[] }>("trees");
    expect(trees.length).toBeGreaterThan(5);
    for (const tree of trees) {
      for (const { index, proof } of tree.proofs) {
        const leaf = fromHex(tree.leaves[index] ?? "0x", 32);
        expect(answer(3, fromHex(tree.root), leaf, ...proof.map((node) => fromHex(node)))).toBe(tree.root);
      }
    }
    for (const { root, leaf, proof } of invalid)
      expect(call(3, fromHex(root), fromHex(leaf), ...proof.map((node) => fromHex(node))).code).toBe("PROOF_INVALID");
  });

  it("matches the VAAs' digests and signers, and refuses the malformed ones", () => {
    const { signers, cases, malformed } = vectors<{
      signers: Hex[];
      cases: VaaCase[];
      malformed: { name: string; encoded: Hex }[];
    }>("vaas");
    const check = (set: Pick<VaaCase, "signerSet" | "emitterChain" | "emitter">, encoded: Hex): Uint8Array[] => [
      uintBytes(signers.length, 1),
      uintBytes(set.signerSet, 4),
      uintBytes(set.emitterChain, 2),
      fromHex(set.emitter, 32),
      ...signers.map((signer) => fromHex(signer, 20)),
      fromHex(encoded),
    ];
    expect(cases.length).toBeGreaterThan(0);
    for (const vaa of cases.filter((item) => item.encoded.length < 1_700))
      expect([vaa.name, answer(4, ...check(vaa, vaa.encoded))]).toEqual([vaa.name, vaa.digest]);
    const [first] = cases;
    if (first === undefined) throw new Error("there are vectors");
    for (const { name, encoded } of malformed)
      expect([name, call(4, ...check(first, encoded)).code]).toEqual([name, "VAA_MALFORMED"]);
  });
});
