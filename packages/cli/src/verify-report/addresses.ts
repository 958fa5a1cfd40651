import { IsthmusError } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { z } from "zod";
import type { Report } from "../report/schema.ts";

const evmAddress = z.string().regex(/^0x[0-9a-f]{40}$/) as z.ZodType<`0x${string}`>;
const base58Key = z.string().refine(isPublicKey, "not a Solana address");
const assetNumber = z.string().regex(/^\d+$/);

const evmSchema = z.object({
  family: z.literal("evm"),
  chain: z.int(),
  rpcUrl: z.string(),
  gate: evmAddress,
  vault: evmAddress,
  hub: evmAddress.nullable(),
  venue: evmAddress.nullable(),
  attesterSet: evmAddress,
  adapters: z.object({ layerZero: evmAddress, wormhole: evmAddress, attester: evmAddress }),
  layerZero: z.record(z.string(), evmAddress),
  wormholeCore: evmAddress,
  tokens: z.record(assetNumber, evmAddress),
});

const solanaSchema = z.object({
  family: z.literal("solana"),
  chain: z.int(),
  rpcUrl: z.string(),
  program: base58Key,
  vault: base58Key,
  tokens: z.record(assetNumber, base58Key),
});

const schema = z.object({
  house: z.int(),
  hubChain: z.literal(1),
  chains: z.array(z.discriminatedUnion("family", [evmSchema, solanaSchema])),
});

/** Contracts of an EVM chain, as the report's deployment lists them. */
export type EvmAddresses = z.infer<typeof evmSchema>;
/** Program and vault on Solana, in base58. */
export type SolanaAddresses = z.infer<typeof solanaSchema>;
/** All addresses that the verifier reads from. */
export type Addresses = z.infer<typeof schema>;

/** Reads the deployment of the report. @throws REPORT_MISMATCH if it is not in the form that a run writes */
export function readAddresses(report: Report): Addresses {
  const result = schema.safeParse(report.deployment);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new IsthmusError("REPORT_MISMATCH", {
    field: ["deployment", ...(issue?.path ?? [])].join("."),
    reason: issue?.message ?? "",
  });
}

function isPublicKey(text: string): boolean {
  try {
    return new PublicKey(text).toBytes().length === 32;
  } catch (error) {
    // web3.js throws plain errors for characters outside base58 and for wrong lengths.
    if (error instanceof Error) return false;
    throw error;
  }
}
