import { defaultParameters, type Genesis } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { genesisOf, parseConfig, readJsonFile, secretKeyField } from "@isthmus/service";
import { z } from "zod";
import { replayFields } from "../config/config.ts";

const configSchema = z.strictObject({
  /** The watchtower's number, shown in its log. */
  watchtower: z.int().min(0).max(31),
  /** Votes to veto on EVM chains; nothing else. A secret. */
  evmKey: secretKeyField,
  /** Votes to veto on Solana; nothing else. A secret. */
  solanaKey: secretKeyField,
  /**
   * How long a root may wait that the journal does not explain yet; then it is vetoed as one whose leaves nobody can get.
   * Below the root delay of every vault, or its veto comes too late.
   */
  patienceSeconds: z.int().min(1).max(2_592_000),
  /** An alarm is raised this long before anyone may freeze a vault; default six hours. */
  freezeNoticeSeconds: z.int().min(1).max(31_536_000).default(21_600),
  ...replayFields,
});

/** A checked configuration of one watchtower. Holds secrets: never log it. */
export type WatchtowerConfig = Omit<z.infer<typeof configSchema>, "genesis"> & { readonly genesis: Genesis };

/**
 * Reads and checks a watchtower's configuration.
 * @throws CONFIG_INVALID with the first wrong key, never with its value: it may be a secret
 */
export function readWatchtowerConfig(file: string | undefined): WatchtowerConfig {
  const { genesis, ...rest } = parseConfig(configSchema, readJsonFile(file));
  if (genesis.houseId !== rest.houseId)
    throw new IsthmusError("CONFIG_INVALID", { key: "genesis.houseId", reason: "another clearing house" });
  return { ...rest, genesis: genesisOf(genesis, defaultParameters) };
}
