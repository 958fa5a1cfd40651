import { readFileSync } from "node:fs";
import { defaultParameters, type Genesis } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { z } from "zod";

const hex = (lengthBytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${2 * lengthBytes}}$`))
    .transform((text) => text.toLowerCase() as Hex);

const httpUrl = z.url({ protocol: /^https?$/ });

/** What the engine starts from; the same for every party of the house. */
const genesisSchema = z.strictObject({
  houseId: z.int().min(1).max(0xffff_ffff),
  hubChain: z.int().min(1).max(65_535),
  hub: hex(32),
  admin: hex(20),
  oracle: hex(20),
  settlementClass: z.string().min(1).max(32).optional(),
  /** Checked by the engine itself; bigints as decimal strings. */
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const priceWalkSchema = z.strictObject({
  startTicks: z.string().regex(/^[1-9][0-9]{0,18}$/),
  maxStepPpm: z.int().min(0).max(1_000_000),
});

/** Seeded walks, candles from files, or both: a symbol with a file follows its file. */
const pricesSchema = z.strictObject({
  /** Says what the house's prices are meant to be; symbols with a file follow it in either case. */
  kind: z.enum(["seeded", "files"]).optional(),
  seed: z.int().min(0).default(1),
  startSeconds: z.int().min(0).default(1_600_000_000),
  symbols: z.record(z.string().min(1).max(32), priceWalkSchema).default({}),
  files: z.record(z.string().min(1).max(32), z.string().min(1)).default({}),
  fromMs: z.int().min(0).nullable().default(null),
});

/** The coordinator's configuration file. Unknown keys are refused. */
export const configSchema = z.strictObject({
  houseId: z.int().min(1).max(0xffff_ffff),
  deploymentFile: z.string().min(1),
  databaseUrl: z.string().regex(/^postgres(ql)?:\/\//),
  host: z.string().min(1),
  /** 0 takes a free one, printed in the ready line. */
  port: z.int().min(0).max(65_535),
  /** Pays for submitCycle on the hub chain; a secret. */
  submitterKey: hex(32),
  /** Signs `prices`; a secret. */
  oracleKey: hex(32),
  /** Bearer token of the admin routes; a secret. */
  adminToken: z.string().min(16).max(512),
  genesis: genesisSchema,
  /** Operators in order of index. */
  attesterUrls: z.array(httpUrl).min(1).max(64),
  prices: pricesSchema,
  pollIntervalMs: z.int().min(10).max(60_000),
  /** When given, the status shows the relayer's messages. */
  relayerUrl: httpUrl.optional(),
  /** Opens POST /v1/admin/drill. Never in production. */
  drills: z.boolean().default(false),
  /** How long a cycle's credit roots last after the venue chain's final time. */
  creditLifetimeSeconds: z.int().min(1).max(2_592_000).default(3_600),
  /** What operators bound prices by, as in their configurations: what they would not sign is not taken. */
  maxFundingRateE9: z.int().min(0).max(1_000_000_000).default(10_000_000),
  maxPriceGapSeconds: z.int().min(1).max(31_536_000).default(21_600),
  /** How often a quiet chain's final time enters the journal, in seconds of that chain's clock. */
  chainTimeEverySeconds: z.int().min(1).max(86_400).default(5),
  /** A snapshot every so many journal entries. */
  snapshotEveryEntries: z.int().min(1).max(10_000_000).default(5_000),
  /** Requests per second, remote address and method (GET, POST); 0 means no limit. */
  requestsPerSecond: z.int().min(0).max(1_000_000).default(5_000),
  logLevel: z.enum(["trace", "debug", "info", "warn", "error", "fatal"]).default("info"),
});

export type Config = z.infer<typeof configSchema>;

/** Reads and checks a configuration. @throws CONFIG_INVALID with the path of the offending key; values are not shown */
export function parseConfig(value: unknown): Config {
  const result = configSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const keys = issue?.code === "unrecognized_keys" ? issue.keys : [];
    const field = [...(issue?.path ?? []), ...keys].join(".") || "configuration";
    throw new IsthmusError("CONFIG_INVALID", { field, problem: issue?.code ?? "unknown" });
  }
  const config = result.data;
  if (config.genesis.houseId !== config.houseId) throw new IsthmusError("CONFIG_INVALID", { field: "genesis.houseId" });
  return config;
}

/** The engine's genesis of a configuration. @throws CONFIG_INVALID for an unknown or malformed parameter */
export function genesisOf(config: Config): Genesis {
  const { parameters, settlementClass, ...genesis } = config.genesis;
  const entries = Object.entries(parameters ?? {}).map(([name, value]) => {
    const known: unknown = (defaultParameters as Readonly<Record<string, unknown>>)[name];
    const wanted = typeof known === "bigint" ? /^[0-9]{1,39}$/.test(String(value)) : typeof known === typeof value;
    if (known === undefined || !wanted)
      throw new IsthmusError("CONFIG_INVALID", { field: `genesis.parameters.${name}` });
    return [name, typeof known === "bigint" ? BigInt(value) : value];
  });
  return {
    ...genesis,
    ...(settlementClass === undefined ? {} : { settlementClass }),
    ...(parameters === undefined ? {} : { parameters: Object.fromEntries(entries) as Genesis["parameters"] & object }),
  };
}

/** Reads a configuration file. @throws CONFIG_INVALID */
export function readConfig(file: string | undefined): Config {
  return parseConfig(readJsonFile(file, "configuration file"));
}

/** @throws CONFIG_INVALID when there is no such file or it is not JSON */
export function readJsonFile(file: string | undefined, field: string): unknown {
  if (file === undefined) throw new IsthmusError("CONFIG_INVALID", { field });
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    // A parser quotes the text around the fault, which may be a key: its words go no further.
    throw new IsthmusError("CONFIG_INVALID", { field, file }, cause instanceof SyntaxError ? {} : { cause });
  }
}
