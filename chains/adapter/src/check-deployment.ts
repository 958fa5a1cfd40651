import { chainById, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import type { Deployment } from "./deployment.ts";

const address = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value));
const base58 = z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/);
const chain = z.int().min(1).max(65_535).refine(isKnownChain);
/** The Token program, and Token-2022. */
const tokenPrograms = [
  "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA",
  "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb",
] as const;
const seconds = z.int().min(0);
/** One address an operator, in the operators' order. */
const signers = z.array(address).min(1).max(255);
const chainBase = { chain, rpcUrl: z.url({ protocol: /^https?$/ }), deployedHeight: z.int().min(0) };

const evm = z.looseObject({
  family: z.literal("evm"),
  ...chainBase,
  finalityDepth: z.int().min(0),
  finality: z.enum(["finalized", "depth"]).optional(),
  gate: address,
  vault: address,
  hub: address.nullable(),
  venue: address.nullable(),
  attesterSet: address,
  adapters: z.looseObject({ layerZero: address, wormhole: address, attester: address }),
  native: z.looseObject({ adapter: address, blocks: address.nullable() }).optional(),
  layerZero: z.looseObject({
    endpoint: address,
    sendLibrary: address,
    receiveLibrary: address,
    dvn: address,
    otherDvn: address.optional(),
    executor: address,
  }),
  wormholeCore: address,
  tokens: z.record(z.string(), address),
});

const solana = z.looseObject({
  family: z.literal("solana"),
  ...chainBase,
  wsUrl: z.url({ protocol: /^wss?$/ }),
  program: base58,
  vault: base58,
  lookupTable: base58.nullable(),
  tokens: z.record(z.string(), base58),
  tokenPrograms: z.record(z.string(), z.enum(tokenPrograms)).optional(),
});

const asset = z.looseObject({
  asset: z.int().min(0).max(65_535),
  chain,
  symbol: z.string().min(1),
  tokenDecimals: z.int().min(0).max(255),
  minimumQuanta: z.string().regex(/^[0-9]{1,39}$/),
});

/** Unknown keys pass: a newer file may hold more. */
const schema = z.looseObject({
  houseId: z.int().min(1).max(0xffff_ffff),
  hubChain: chain,
  session: z.int().min(1).max(0xffff_ffff),
  chains: z.array(z.discriminatedUnion("family", [evm, solana])).min(1),
  assets: z.array(asset),
  rootDelaySeconds: seconds,
  messageLifetimeSeconds: seconds,
  attesters: signers,
  guardians: signers,
  dvnSigners: signers,
  admin: address,
  oracle: address,
});

/**
 * Checks a deployment that a process loads: every address, URL and number, each chain once, a hub that is
 * among the chains, and one attester, guardian and DVN signer an operator.
 * @param houseId the clearing house that the process serves; any if left out
 * @throws CONFIG_INVALID with the key of the first part that is wrong (`deployment.chains.0.vault`)
 */
export function checkDeployment(value: unknown, houseId?: number): Deployment {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refused(parsed.error.issues[0]?.path.join(".") ?? "");
  const deployment: Deployment = parsed.data;
  const { chains, hubChain, attesters, guardians, dvnSigners } = deployment;
  if (houseId !== undefined && deployment.houseId !== houseId) throw refused("houseId");
  if (new Set(chains.map((item) => item.chain)).size !== chains.length) throw refused("chains");
  for (const [position, item] of chains.entries()) {
    if (item.family !== "solana") continue;
    const stray = Object.keys(item.tokenPrograms ?? {}).find((asset) => item.tokens[asset] === undefined);
    if (stray !== undefined) throw refused(`chains.${position}.tokenPrograms.${stray}`);
  }
  const hub = chains.find((item) => item.chain === hubChain);
  if (hub?.family !== "evm") throw refused("hubChain");
  if (hub.hub === null) throw refused("hub");
  if (guardians.length !== attesters.length) throw refused("guardians");
  if (dvnSigners.length !== attesters.length) throw refused("dvnSigners");
  return deployment;
}

function refused(part: string): IsthmusError {
  return new IsthmusError("CONFIG_INVALID", { key: part === "" ? "deployment" : `deployment.${part}` });
}

function isKnownChain(value: number): boolean {
  try {
    return chainById(value).id === value;
  } catch (error) {
    if (isIsthmusError(error, "CHAIN_UNKNOWN")) return false;
    throw error;
  }
}
