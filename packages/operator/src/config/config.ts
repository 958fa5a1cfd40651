import { readFileSync } from "node:fs";
import { defaultParameters, type Genesis, type HouseParameters } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";

const key = z.string().regex(/^0x[0-9a-f]{64}$/);
const address = z.string().regex(/^0x[0-9a-f]{40}$/);
const word = z.string().regex(/^0x[0-9a-f]{64}$/);
const httpUrl = z.url({ protocol: /^https?$/ });

/** Where prices come from; the attester's own source, never the coordinator's answer. */
const pricesSchema = z.strictObject({
  seed: z.int().min(0).max(0xffff_ffff),
  startSeconds: z.int().min(0),
  symbols: z.record(
    z.string().min(1).max(32),
    z.strictObject({ startTicks: z.string().regex(/^[1-9]\d{0,17}$/), maxStepPpm: z.int().min(0).max(1_000_000) }),
  ),
  files: z.record(z.string().min(1).max(32), z.string().min(1)),
  fromMs: z.int().min(0).nullable(),
});

const configSchema = z.strictObject({
  /** The operator's index in every signer set: 0 to 3 in the local house, at most 18 in Wormhole's. */
  operator: z.int().min(0).max(18),
  houseId: z.int().min(1).max(0xffff_ffff),
  deploymentFile: z.string().min(1),
  host: z.string().min(1).default("127.0.0.1"),
  port: z.int().min(0).max(65_535),
  /** Signs cycles and message attestations; nothing else. */
  attesterKey: key,
  /** Signs Wormhole messages; nothing else. */
  guardianKey: key,
  /** Signs LayerZero verifications; nothing else. */
  dvnKey: key,
  coordinatorUrl: httpUrl,
  /** Holds the operator's own copy of the journal and every digest that it signed. */
  journalDirectory: z.string().min(1),
  prices: pricesSchema,
  /** How far a journaled mark may be from the attester's own price. */
  priceBandBps: z.int().min(0).max(10_000),
  /** The largest magnitude of a journaled funding rate per period, in 10^-9; 1% when left out. */
  maxFundingRateE9: z.int().min(0).max(1_000_000_000).default(10_000_000),
  /** The furthest that one `prices` command may move the house's time, in seconds; six hours when left out. */
  maxPriceGapSeconds: z.int().min(1).max(31_536_000).default(21_600),
  /** The longest that a cycle's credit roots may last, in seconds; a day when left out. */
  maxCreditLifetimeSeconds: z.int().min(1).max(31_536_000).default(86_400),
  /** The operator's own nodes, by chain number; a chain that is not here is read at the deployment's URL. */
  rpc: z.record(z.string().regex(/^[1-9]\d{0,4}$/), httpUrl).default({}),
  pollIntervalMs: z.int().min(10).max(60_000).default(250),
  genesis: z.strictObject({
    houseId: z.int().min(1).max(0xffff_ffff),
    hubChain: z.int().min(1).max(65_535),
    hub: word,
    admin: address,
    oracle: address,
    settlementClass: z.string().min(1).max(32).optional(),
    parameters: z.record(z.string(), z.union([z.int(), z.string().max(80)])).optional(),
  }),
});

/** A checked configuration of one operator. Holds secrets: never log it. */
export type AttesterConfig = Omit<z.infer<typeof configSchema>, "genesis"> & { readonly genesis: Genesis };

/**
 * Reads and checks an operator's configuration.
 * @throws CONFIG_INVALID with the first offending key (never its value: it may be a secret)
 */
export function readConfig(file: string): AttesterConfig {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    // A parser quotes the text around the fault, which may be a key: its words go no further.
    const why = cause instanceof SyntaxError ? {} : { cause };
    throw new IsthmusError("CONFIG_INVALID", { file, reason: "not readable as JSON" }, why);
  }
  const result = configSchema.safeParse(parsed);
  if (!result.success) {
    const issue = result.error.issues[0];
    const unknownKeys = issue?.code === "unrecognized_keys" ? issue.keys : [];
    const path = [...(issue?.path ?? []), ...unknownKeys].join(".");
    throw new IsthmusError("CONFIG_INVALID", { file, key: path, reason: issue?.code ?? "" });
  }
  const { genesis, ...rest } = result.data;
  const keys = [rest.attesterKey, rest.guardianKey, rest.dvnKey];
  if (new Set(keys).size !== keys.length) {
    throw new IsthmusError("CONFIG_INVALID", { file, key: "attesterKey", reason: "the three keys must differ" });
  }
  if (genesis.houseId !== rest.houseId)
    throw new IsthmusError("CONFIG_INVALID", { file, key: "genesis.houseId", reason: "another house" });
  return { ...rest, genesis: genesisOf(file, genesis) };
}

/** Parameters come as JSON; which of them are bigints is what the engine's own defaults say. */
function genesisOf(file: string, genesis: z.infer<typeof configSchema>["genesis"]): Genesis {
  const defaults = defaultParameters as Readonly<Record<string, unknown>>;
  const parameters = Object.entries(genesis.parameters ?? {}).map(([name, value]) => {
    const known = defaults[name];
    const fits = typeof known === "bigint" ? /^\d{1,39}$/.test(String(value)) : typeof known === typeof value;
    if (known === undefined || !fits)
      throw new IsthmusError("CONFIG_INVALID", { file, key: `genesis.parameters.${name}` });
    return [name, typeof known === "bigint" ? BigInt(value) : value];
  });
  const { parameters: _parameters, settlementClass, ...rest } = genesis;
  return {
    ...(rest as Pick<Genesis, "houseId" | "hubChain" | "hub" | "admin" | "oracle">),
    ...(settlementClass === undefined ? {} : { settlementClass }),
    parameters: Object.fromEntries(parameters) as Partial<HouseParameters>,
  };
}
