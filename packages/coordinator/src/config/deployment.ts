import type { Deployment, EvmDeployment } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { readJsonFile } from "./config.ts";

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const chainBase = { chain: z.int().min(1).max(65_535), rpcUrl: z.url(), deployedHeight: z.int().min(0) };

/** What the coordinator uses of a deployment; the file may hold more. */
const deploymentSchema = z.looseObject({
  house: z.int().min(1),
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
        }),
        z.looseObject({ family: z.literal("solana"), ...chainBase, program: z.string(), vault: z.string() }),
      ]),
    )
    .min(1),
  attesters: z.array(address).min(1),
});

/** Reads a deployment file. @throws CONFIG_INVALID with the first offending field, or when it is another house's */
export function readDeployment(file: string, house: number): Deployment {
  const value = readJsonFile(file, "deploymentFile");
  const result = deploymentSchema.safeParse(value);
  if (!result.success) {
    const path = result.error.issues[0]?.path.join(".") ?? "";
    throw new IsthmusError("CONFIG_INVALID", { field: `deployment.${path}` });
  }
  if (result.data.house !== house) throw new IsthmusError("CONFIG_INVALID", { field: "deployment.house" });
  // The schema has checked the parts that are used here; the type is the contract of whoever wrote the file.
  return value as Deployment;
}

/** The hub chain with its hub contract. @throws CONFIG_INVALID when the deployment has none */
export function hubOf(deployment: Deployment): EvmDeployment & { readonly hub: NonNullable<EvmDeployment["hub"]> } {
  const found = deployment.chains.find((chain) => chain.chain === deployment.hubChain);
  if (found?.family !== "evm" || found.hub === null)
    throw new IsthmusError("CONFIG_INVALID", { field: "deployment.hub" });
  return { ...found, hub: found.hub };
}
