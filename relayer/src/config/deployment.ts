import type { Deployment } from "@isthmus/adapter";
import { chainById, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { z } from "zod";

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const base58 = z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/);
const number = z.int().min(1).max(65_535);
const httpUrl = z.url({ protocol: /^https?$/ });
const chainBase = { chain: number.refine(isKnown), rpcUrl: httpUrl, deployedHeight: z.int().min(0) };
/** One per operator. */
const signers = z.array(address).length(4);

/** What the relayer uses of a deployment; the file may hold more. */
const schema = z.looseObject({
  house: z.int().min(1).max(0xffff_ffff),
  hubChain: number,
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
          adapters: z.looseObject({ layerZero: address, wormhole: address, attester: address }),
          layerZero: z.looseObject({ endpoint: address, receiveLibrary: address, dvn: address }),
          wormholeCore: address,
        }),
        z.looseObject({
          family: z.literal("solana"),
          ...chainBase,
          wsUrl: z.url({ protocol: /^wss?$/ }),
          program: base58,
          vault: base58,
        }),
      ]),
    )
    .min(1),
  attesters: signers,
  guardians: signers,
  dvnSigners: signers,
});

/**
 * A deployment of this house, as read from a file.
 * @throws CONFIG_INVALID with the first offending field
 */
export function checkDeployment(value: unknown, house: number): Deployment {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refused(parsed.error.issues[0]?.path.join(".") ?? "");
  const { chains, hubChain } = parsed.data;
  if (parsed.data.house !== house) throw refused("house");
  if (new Set(chains.map(({ chain }) => chain)).size !== chains.length) throw refused("chains");
  if (chains.find(({ chain }) => chain === hubChain)?.family !== "evm") throw refused("hubChain");
  // The schema has checked the parts that are used here; the type is the contract of whoever wrote the file.
  return value as Deployment;
}

function refused(field: string): IsthmusError {
  return new IsthmusError("CONFIG_INVALID", { key: field === "" ? "deployment" : `deployment.${field}` });
}

function isKnown(chain: number): boolean {
  try {
    return chainById(chain).id === chain;
  } catch (error) {
    if (isIsthmusError(error, "CHAIN_UNKNOWN")) return false;
    throw error;
  }
}
