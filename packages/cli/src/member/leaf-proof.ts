import { readFileSync } from "node:fs";
import {
  type EntitlementLeaf,
  entitlementLeafHash,
  fromHex,
  type Hex,
  IsthmusError,
  type LeafScope,
  verifyProof,
} from "@isthmus/protocol";
import { z } from "zod";
import type { LeafProof } from "./step.ts";

const bytes32 = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{64}$/.test(value));
const quanta = z
  .string()
  .regex(/^[0-9]{1,39}$/)
  .transform(BigInt);

/** A leaf with its proof as the coordinator writes it; other fields pass. */
const schema = z.looseObject({
  root: bytes32,
  leaf: z.looseObject({
    account: bytes32,
    asset: z.int().min(0).max(65_535),
    recipient: bytes32,
    entitledQuanta: quanta,
    exitQuanta: quanta,
  }),
  proof: z.array(bytes32).max(64),
});

/** Reads a saved leaf. @throws INPUT_INVALID naming the file and the part that is wrong; PROOF_INVALID when the proof does not lead to its root */
export function readLeafProof(file: string, scope: LeafScope): LeafProof {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "--proof", file, reason: "not readable as JSON" }, { cause });
  }
  return parseLeafProof(value, scope, file);
}

/** Checks a leaf with its proof. @param from where it is from, for errors @throws as `readLeafProof` */
export function parseLeafProof(value: unknown, scope: LeafScope, from: string): LeafProof & { readonly root: Hex } {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const part = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new IsthmusError("INPUT_INVALID", { field: part === "" ? "proof" : part, from });
  }
  const { root, proof } = parsed.data;
  const { account, asset, recipient, entitledQuanta, exitQuanta } = parsed.data.leaf;
  const leaf: EntitlementLeaf = { account, asset, recipient, entitledQuanta, exitQuanta };
  const nodes = proof.map((node) => fromHex(node, 32));
  if (!verifyProof(root, entitlementLeafHash(scope, leaf), nodes)) throw new IsthmusError("PROOF_INVALID", { from });
  return { root, leaf, proof };
}
