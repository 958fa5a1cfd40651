import { readFile } from "node:fs/promises";
import type { Deployment } from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { z } from "zod";

const schema = z.strictObject({
  house: z.int().min(0).max(4_294_967_295),
  deploymentFile: z.string().min(1),
  databaseUrl: z.string().min(1),
  host: z.string().min(1),
  port: z.int().min(0).max(65_535),
  /** 32 bytes as hex: pays gas on every EVM chain; DVN admin on the local network. */
  evmKey: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/)
    .transform((text) => text as Hex),
  /** 32-byte seed or 64-byte secret key as hex: pays fees and rent on Solana. */
  solanaKey: z
    .string()
    .regex(/^0x([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/)
    .transform((text) => text as Hex),
  operatorUrls: z.array(z.url()).length(4),
  coordinatorUrl: z.url(),
  pollIntervalMs: z.int().min(10).max(60_000),
  /** How long an execution waits for votes that are under way; default 10,000. */
  executeGraceMs: z.int().min(0).max(60_000).default(10_000),
  redisUrl: z.string().min(1).optional(),
});

/** The relayer's configuration; holds secrets. */
export type RelayerConfig = z.infer<typeof schema>;

/**
 * Reads a configuration file.
 * @throws CONFIG_INVALID naming the key, never its value
 */
export async function readConfig(file: string): Promise<RelayerConfig> {
  const parsed = schema.safeParse(await readJson(file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const unknownKeys = issue?.code === "unrecognized_keys" ? issue.keys.join(",") : "";
  throw new IsthmusError("CONFIG_INVALID", { key: issue?.path.join(".") || unknownKeys, reason: issue?.code ?? "" });
}

/** Reads the deployment that the configuration names. @throws CONFIG_INVALID when it belongs to another house */
export async function readDeployment(config: RelayerConfig): Promise<Deployment> {
  const deployment = (await readJson(config.deploymentFile)) as Deployment;
  if (deployment.house !== config.house || !Array.isArray(deployment.chains))
    throw new IsthmusError("CONFIG_INVALID", { key: "deploymentFile", house: deployment.house ?? null });
  return deployment;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError("CONFIG_INVALID", { file }, { cause });
  }
}
