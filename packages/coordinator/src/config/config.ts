import { defaultParameters, type Genesis } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import {
  databaseUrlField,
  genesisSchema,
  genesisOf as genesisWith,
  houseIdField,
  httpLimitsSchema,
  httpUrlField,
  nodesField,
  parseConfig as parseWith,
  pollIntervalField,
  portField,
  priceSourceSchema,
  readJsonFile,
  secretKeyField,
} from "@isthmus/service";
import { z } from "zod";
import { scheduleSchema } from "../cycle/close-reason.ts";

const { shape } = priceSourceSchema;

/** The price source, with defaults for what a seeded demo leaves out. */
const pricesSchema = priceSourceSchema.extend({
  /** Documents the intended source; symbols with a file follow it in either case. */
  kind: z.enum(["seeded", "files"]).optional(),
  seed: shape.seed.default(1),
  startSeconds: shape.startSeconds.default(1_600_000_000),
  symbols: shape.symbols.default({}),
  files: shape.files.default({}),
  fromMs: shape.fromMs.default(null),
});

/** The coordinator's configuration file. Unknown keys are refused. */
const configSchema = z.strictObject({
  houseId: houseIdField,
  deploymentFile: z.string().min(1),
  databaseUrl: databaseUrlField,
  host: z.string().min(1),
  port: portField,
  /** Pays for submitCycle on the hub chain; a secret. */
  submitterKey: secretKeyField,
  /** Signs `prices`; a secret. */
  oracleKey: secretKeyField,
  /** Bearer token of the admin routes; a secret. */
  adminToken: z.string().min(16).max(512),
  genesis: genesisSchema,
  /** Operators in order of index. */
  operatorUrls: z.array(httpUrlField).min(1).max(64),
  prices: pricesSchema,
  pollIntervalMs: pollIntervalField,
  /** When given, the status shows the relayer's messages. */
  relayerUrl: httpUrlField.optional(),
  /** Enables POST /v1/admin/drill. Never in production. */
  drills: z.boolean().default(false),
  /** How long a cycle's credit roots last after the venue chain's final time. */
  creditLifetimeSeconds: z.int().min(1).max(2_592_000).default(3_600),
  /** The operators' bounds on prices, as in their configurations: prices that they refuse to sign are not accepted. */
  priceBandBps: z.int().min(0).max(10_000),
  maxFundingRateE9: z.int().min(0).max(1_000_000_000).default(10_000_000),
  maxPriceGapSeconds: z.int().min(1).max(31_536_000).default(21_600),
  /** How often a quiet chain's final time enters the journal, in seconds of that chain's clock. */
  chainTimeEverySeconds: z.int().min(1).max(86_400).default(5),
  /** A credited deposit that is no longer on its chain is taken back when it still is missing so many final blocks later. */
  reversalDepth: z.int().min(0).max(10_000).default(12),
  /** Journal entries from one snapshot to the next. */
  snapshotEveryEntries: z.int().min(1).max(10_000_000).default(5_000),
  /** Requests per second, remote address and method (GET, POST); 0 means no limit. */
  requestsPerSecond: z.int().min(0).max(1_000_000).default(5_000),
  /** What clients may take of the HTTP server together. */
  http: httpLimitsSchema.prefault({}),
  /** Own nodes by chain number, of which more than half have to answer alike; other chains are read at the deployment's URL. */
  rpc: nodesField,
  /** When cycles close and prices come by themselves; without it a cycle closes only by its size, or by an admin. */
  schedule: scheduleSchema.prefault({}),
  /**
   * Names this process among the coordinators of the clearing house, of which one leads; machine and port if left out. A restart
   * under the same name leads immediately.
   */
  instance: z.string().min(1).max(200).optional(),
  /** How long a standby waits after the leader's last sign of life before it leads. */
  leaseMs: z.int().min(500).max(600_000).default(5_000),
  logLevel: z.enum(["trace", "debug", "info", "warn", "error", "fatal"]).default("info"),
});

/** A checked configuration of the coordinator. Holds secrets: never log it. */
export type CoordinatorConfig = z.infer<typeof configSchema>;

/** Checks a configuration. @throws CONFIG_INVALID with the path of the wrong key, never with its value */
export function parseConfig(value: unknown): CoordinatorConfig {
  const config = parseWith(configSchema, value);
  if (config.genesis.houseId !== config.houseId)
    throw new IsthmusError("CONFIG_INVALID", { key: "genesis.houseId", reason: "another clearing house" });
  return config;
}

/** Reads a configuration file. @throws CONFIG_INVALID */
export function readConfig(file: string | undefined): CoordinatorConfig {
  return parseConfig(readJsonFile(file));
}

/** The engine's genesis of a configuration. @throws CONFIG_INVALID for an unknown or malformed parameter */
export function genesisOf(config: Pick<CoordinatorConfig, "genesis">): Genesis {
  return genesisWith(config.genesis, defaultParameters);
}
