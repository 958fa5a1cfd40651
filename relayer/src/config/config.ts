import type { Deployment } from "@isthmus/adapter";
import { readDeployment as readFrom } from "@isthmus/adapter/deployment-file";
import { addressOfPrivateKey, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import {
  databaseUrlField,
  houseIdField,
  httpLimitsSchema,
  httpUrlField,
  parseConfig,
  pollIntervalField,
  portField,
  readJsonFile,
  secretKeyField,
} from "@isthmus/service";
import { z } from "zod";
import { solanaKeypair } from "./solana-keypair.ts";

/** Whether a function accepts a value. Its error may contain the key and is dropped. */
const accepts = (use: (value: Hex) => unknown) => (value: string) => {
  try {
    use(value as Hex);
    return true;
  } catch {
    return false;
  }
};

const schema = z.strictObject({
  houseId: houseIdField,
  deploymentFile: z.string().min(1),
  databaseUrl: databaseUrlField,
  host: z.string().min(1),
  port: portField,
  /** What clients may take of the HTTP server together. */
  http: httpLimitsSchema.prefault({}),
  /** Pays gas on every EVM chain; DVN admin on the local network. A secret. */
  evmKey: secretKeyField.refine(accepts((key) => addressOfPrivateKey(fromHex(key, 32)))),
  /** 32-byte seed or 64-byte secret key as hex: pays fees and rent on Solana. A secret. */
  solanaKey: z
    .string()
    .regex(/^0x([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/)
    .refine(accepts(solanaKeypair))
    .transform((text) => text as Hex),
  /** Signing endpoints in order of index. */
  operatorUrls: z.array(httpUrlField).length(4),
  coordinatorUrl: httpUrlField,
  /** The clearing house's other coordinators: each serves closed cycles, whether it leads or follows. */
  standbyUrls: z.array(httpUrlField).max(8).default([]),
  pollIntervalMs: pollIntervalField,
  /** How long an execution waits for votes that are under way; default 10,000. */
  executeGraceMs: z.int().min(0).max(60_000).default(10_000),
  /** Redis or Valkey for the wake-ups; PostgreSQL if neither this nor REDIS_URL is set. */
  redisUrl: z.url({ protocol: /^rediss?$/ }).optional(),
});

/** A checked configuration of the relayer. Holds secrets: never log it. */
export type RelayerConfig = z.infer<typeof schema>;

/**
 * Reads a configuration file.
 * @param environment where REDIS_URL is read if the file has no `redisUrl`
 * @throws CONFIG_INVALID naming the key, never its value
 */
export function readConfig(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RelayerConfig {
  const read = readJsonFile(file);
  const redisUrl = environment.REDIS_URL;
  const isObject = typeof read === "object" && read !== null && !Array.isArray(read);
  return parseConfig(schema, isObject && redisUrl !== undefined && redisUrl !== "" ? { redisUrl, ...read } : read);
}

/**
 * Reads the deployment that the configuration names.
 * @throws CONFIG_INVALID with the first wrong key, or if the number of operators and URLs differs
 */
export function readDeployment(config: RelayerConfig): Deployment {
  const deployment = readFrom(config.deploymentFile, config.houseId);
  if (deployment.attesters.length !== config.operatorUrls.length)
    throw new IsthmusError("CONFIG_INVALID", { key: "deployment.attesters" });
  return deployment;
}
