import { readFileSync } from "node:fs";
import type { Deployment } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const chainBase = {
  chain: z.int().min(1).max(65_535),
  rpcUrl: z.url({ protocol: /^https?$/ }),
  deployedHeight: z.int().min(0),
};

/** What an operator uses of a deployment; the file may hold more. */
const deploymentSchema = z.looseObject({
  house: z.int().min(1).max(0xffff_ffff),
  hubChain: z.int().min(1).max(65_535),
  chains: z
    .array(
      z.discriminatedUnion("family", [
        z.looseObject({
          family: z.literal("evm"),
          ...chainBase,
          finalityDepth: z.int().min(0),
          gate: address,
          vault: address,
          hub: address.nullable(),
          venue: address.nullable(),
          adapters: z.looseObject({ layerZero: address, wormhole: address, attester: address }),
          layerZero: z.looseObject({ endpoint: address, receiveLibrary: address }),
          wormholeCore: address,
        }),
        z.looseObject({
          family: z.literal("solana"),
          ...chainBase,
          program: z.string().min(32).max(44),
          vault: z.string().min(32).max(44),
        }),
      ]),
    )
    .min(1),
  attesters: z.array(address).min(1),
  guardians: z.array(address).min(1),
  dvnSigners: z.array(address).min(1),
});

/**
 * Reads the deployment that the operator serves.
 * @throws CONFIG_INVALID with the first offending field, or when it is another house's
 */
export function readDeployment(file: string, house: number): Deployment {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError(
      "CONFIG_INVALID",
      { file, key: "deploymentFile", reason: "not readable as JSON" },
      { cause },
    );
  }
  const result = deploymentSchema.safeParse(parsed);
  if (!result.success) {
    const path = result.error.issues[0]?.path.join(".") ?? "";
    throw new IsthmusError("CONFIG_INVALID", { file, key: `deployment.${path}` });
  }
  if (result.data.house !== house) throw new IsthmusError("CONFIG_INVALID", { file, key: "deployment.house" });
  // The schema has checked the parts that are used here; the type is the contract of whoever wrote the file.
  return parsed as Deployment;
}
