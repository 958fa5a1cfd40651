import { readdirSync, readFileSync } from "node:fs";
import {
  decodeCreditUpdate,
  decodeEnvelope,
  decodeSettlementRoot,
  decodeVaa,
  fromHex,
  type Hex,
  isIsthmusError,
  verifyProof,
  verifySignatures,
} from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { vectorFiles, vectorText } from "./vectors.ts";

const committed = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
  return "none";
}

describe("golden vectors", () => {
  it.each(vectorFiles())("$name is what the protocol makes", (file) => {
    expect(committed(file.name)).toBe(vectorText(file));
  });

  it("has no file that nobody makes", () => {
    const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".json"));
    expect(files.sort()).toEqual(
      vectorFiles()
        .map((file) => file.name)
        .sort(),
    );
  });

  it("refuses the malformed envelopes with the named code", () => {
    const { malformed } = JSON.parse(committed("envelopes.json")) as { malformed: { encoded: Hex; error: string }[] };
    expect(malformed.length).toBeGreaterThan(5);
    for (const row of malformed) expect(codeOf(() => decodeEnvelope(fromHex(row.encoded)))).toBe(row.error);
  });

  it("refuses the malformed payloads and VAAs", () => {
    const payloads = JSON.parse(committed("payloads.json")) as { malformed: { encoded: Hex }[] };
    for (const row of payloads.malformed) {
      expect(codeOf(() => decodeSettlementRoot(fromHex(row.encoded)))).toBe("PAYLOAD_MALFORMED");
      expect(codeOf(() => decodeCreditUpdate(fromHex(row.encoded)))).toBe("PAYLOAD_MALFORMED");
    }
    const vaas = JSON.parse(committed("vaas.json")) as { malformed: { encoded: Hex }[] };
    for (const row of vaas.malformed) expect(codeOf(() => decodeVaa(fromHex(row.encoded)))).toBe("VAA_MALFORMED");
  });

  it("has proofs that lead to their roots and signatures that verify", () => {
    const { trees } = JSON.parse(committed("trees.json")) as {
      trees: { root: Hex; leaves: Hex[]; proofs: { index: number; proof: Hex[] }[] }[];
    };
    for (const tree of trees)
      for (const { index, proof } of tree.proofs)
        expect(
          verifyProof(
            tree.root,
            fromHex(tree.leaves[index] as Hex),
            proof.map((node) => fromHex(node)),
          ),
        ).toBe(true);
    const { signers, cases } = JSON.parse(committed("cycles.json")) as {
      signers: Hex[];
      cases: { digest: Hex; signatures: Parameters<typeof verifySignatures>[1] }[];
    };
    for (const row of cases) verifySignatures(fromHex(row.digest), row.signatures, signers);
  });
});
