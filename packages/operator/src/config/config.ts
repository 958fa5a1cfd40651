import { defaultParameters, type Genesis } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import {
  genesisOf,
  genesisSchema,
  houseIdField,
  httpLimitsSchema,
  httpUrlField,
  nodesField,
  parseConfig,
  pollIntervalField,
  portField,
  priceSourceSchema,
  readJsonFile,
  secretKeyField,
} from "@isthmus/service";
import { z } from "zod";

/** An entry of the journal: its index, and the journal's digest after it. */
const namedEntry = z.strictObject({
  journalIndex: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .transform((text) => BigInt(text)),
  journalDigest: z
    .string()
    .regex(/^0x[0-9a-f]{64}$/)
    .transform((text) => text as Hex),
});

/** What a replay of the journal is configured with, at an operator and at a watchtower. */
export const replayFields = {
  houseId: houseIdField,
  deploymentFile: z.string().min(1),
  host: z.string().min(1).default("127.0.0.1"),
  port: portField,
  /** What clients may take of the HTTP server together. */
  http: httpLimitsSchema.prefault({}),
  coordinatorUrl: httpUrlField,
  /** The clearing house's other coordinators: each serves the durable journal, whether it leads or follows. */
  standbyUrls: z.array(httpUrlField).max(8).default([]),
  /** Holds the process's own copy of the journal and every digest that it signed. */
  journalDirectory: z.string().min(1),
  /** The operator's own price source, never the coordinator's answer. */
  prices: priceSourceSchema,
  /** Largest distance of a journaled mark from the operator's own price, in parts of 10,000. */
  priceBandBps: z.int().min(0).max(10_000),
  /** Largest magnitude of a journaled funding rate per period, in 10^-9; default 1%. */
  maxFundingRateE9: z.int().min(0).max(1_000_000_000).default(10_000_000),
  /** The furthest that one `prices` command may move the clearing house's time; default six hours. */
  maxPriceGapSeconds: z.int().min(1).max(31_536_000).default(21_600),
  /** The longest that a cycle's credit roots may last; default one day. */
  maxCreditLifetimeSeconds: z.int().min(1).max(31_536_000).default(86_400),
  /** Losses of locations that the operator itself has found to be true: it signs no cycle that takes another one (PROTOCOL P29). */
  confirmedLosses: z
    .array(z.strictObject({ asset: z.int().min(1).max(65_535), amountQuanta: z.string().regex(/^[1-9]\d{0,38}$/) }))
    .default([]),
  /**
   * Journal entries that the operator's people accept although its own sources contradict them, so that others can sign with it
   * what they have confirmed (PROTOCOL P47).
   */
  confirmedEntries: z.array(namedEntry).max(1_000).default([]),
  /** The operator's own nodes by chain number; other chains are read at the deployment's URL. */
  rpc: nodesField,
  pollIntervalMs: pollIntervalField.default(250),
  /** Journal entries between two snapshots of the own replay, each at the close of a cycle; a restart replays what follows the newest. */
  snapshotEveryEntries: z.int().min(1).max(10_000_000).default(20_000),
  genesis: genesisSchema,
};

const configSchema = z.strictObject({
  /** The operator's index in every signer set: 0 to 3 on the local network, at most 18 in Wormhole's. */
  operator: z.int().min(0).max(18),
  /** Signs cycles and message attestations; nothing else. A secret. */
  attesterKey: secretKeyField,
  /** Signs Wormhole messages; nothing else. A secret. */
  guardianKey: secretKeyField,
  /** Signs LayerZero verifications; nothing else. A secret. */
  dvnKey: secretKeyField,
  /** Entries that the operator's people have decided to be void, although its own sources do not contradict them (PROTOCOL P47). */
  voidedEntries: z.array(namedEntry).max(1_000).default([]),
  ...replayFields,
});

/** A checked configuration of one operator. Holds secrets: never log it. */
export type OperatorConfig = Omit<z.infer<typeof configSchema>, "genesis"> & { readonly genesis: Genesis };

/**
 * Reads and checks an operator's configuration.
 * @throws CONFIG_INVALID with the first wrong key, never with its value: it may be a secret
 */
export function readConfig(file: string | undefined): OperatorConfig {
  const { genesis, ...rest } = parseConfig(configSchema, readJsonFile(file));
  const keys = [rest.attesterKey, rest.guardianKey, rest.dvnKey];
  if (new Set(keys).size !== keys.length)
    throw new IsthmusError("CONFIG_INVALID", { key: "attesterKey", reason: "the three keys must differ" });
  if (genesis.houseId !== rest.houseId)
    throw new IsthmusError("CONFIG_INVALID", { key: "genesis.houseId", reason: "another clearing house" });
  return { ...rest, genesis: genesisOf(genesis, defaultParameters) };
}
