import { readFile } from "node:fs/promises";
import type { Deployment } from "@isthmus/adapter";
import { readDeployment as readFrom } from "@isthmus/adapter/deployment-file";
import { addressOfPrivateKey, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { solanaKeypair } from "./solana-keypair.ts";

const httpUrl = z.url({ protocol: /^https?$/ });

/** Whether a function takes a value; what it says about one that it does not take may hold the key, and is dropped. */
const accepts = (use: (value: Hex) => unknown) => (value: string) => {
  try {
    use(value as Hex);
    return true;
  } catch {
    return false;
  }
};

const schema = z.strictObject({
  houseId: z.int().min(1).max(4_294_967_295),
  deploymentFile: z.string().min(1),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }),
  host: z.string().min(1),
  port: z.int().min(0).max(65_535),
  /** 32 bytes as hex: pays gas on every EVM chain; DVN admin on the local network. */
  evmKey: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/)
    .refine(accepts((key) => addressOfPrivateKey(fromHex(key, 32))))
    .transform((text) => text as Hex),
  /** 32-byte seed or 64-byte secret key as hex: pays fees and rent on Solana. */
  solanaKey: z
    .string()
    .regex(/^0x([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/)
    .refine(accepts(solanaKeypair))
    .transform((text) => text as Hex),
  operatorUrls: z.array(httpUrl).length(4),
  coordinatorUrl: httpUrl,
  pollIntervalMs: z.int().min(10).max(60_000),
  /** How long an execution waits for votes that are under way; default 10,000. */
  executeGraceMs: z.int().min(0).max(60_000).default(10_000),
  /** Redis or Valkey for the wake-ups; PostgreSQL when neither this nor the environment's REDIS_URL names one. */
  redisUrl: z.url({ protocol: /^rediss?$/ }).optional(),
});

/** The relayer's configuration; holds secrets. */
export type RelayerConfig = z.infer<typeof schema>;

/**
 * Reads a configuration file.
 * @param environment where REDIS_URL is looked for when the file has no `redisUrl`
 * @throws CONFIG_INVALID naming the key, never its value
 */
export async function readConfig(
  file: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<RelayerConfig> {
  const read = await readJson(file);
  const redisUrl = environment.REDIS_URL;
  const isObject = typeof read === "object" && read !== null && !Array.isArray(read);
  const withRedis = isObject && redisUrl !== undefined && redisUrl !== "" ? { redisUrl, ...read } : read;
  const parsed = schema.safeParse(withRedis);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const unknownKeys = issue?.code === "unrecognized_keys" ? issue.keys.join(",") : "";
  throw new IsthmusError("CONFIG_INVALID", { key: issue?.path.join(".") || unknownKeys, reason: issue?.code ?? "" });
}

/**
 * Reads the deployment that the configuration names.
 * @throws CONFIG_INVALID with the first offending part, when it is another house's, or has not one operator a URL
 */
export function readDeployment(config: RelayerConfig): Deployment {
  const deployment = readFrom(config.deploymentFile, config.houseId);
  if (deployment.attesters.length !== config.operatorUrls.length)
    throw new IsthmusError("CONFIG_INVALID", { key: "deployment.attesters" });
  return deployment;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError("CONFIG_INVALID", { file, reason: "not readable as JSON" }, { cause });
  }
}
