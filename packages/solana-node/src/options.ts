import { IsthmusError } from "@isthmus/protocol";
import bs58 from "bs58";
import { z } from "zod";

const address = z.string().refine((text) => isAddress(text), "must be a base58 address of 32 bytes");
const lamports = z
  .union([z.bigint().nonnegative(), z.string().regex(/^\d{1,20}$/)])
  .transform((value) => BigInt(value));

/** Options of `startSolanaNode`, as given in code or in a JSON file. Unknown keys are refused. */
export const solanaNodeOptions = z.strictObject({
  /** Address to listen on. */
  host: z.string().default("127.0.0.1"),
  /** TCP port of HTTP and WebSocket; 0 takes a free one whose successor is free too. */
  port: z.number().int().min(0).max(65_534).default(0),
  /** Time between slots in milliseconds. */
  slotMs: z.number().int().min(5).max(60_000).default(400),
  /** Blocks that `confirmed` lags behind the tip. */
  confirmedLagSlots: z.number().int().min(1).max(1_000).default(2),
  /** Blocks that `finalized` lags behind the tip. */
  finalizedLagSlots: z.number().int().min(1).max(1_000).default(4),
  /** Blocks for which a blockhash can be used. */
  validBlocks: z.number().int().min(1).max(10_000).default(150),
  /** The genesis hash, the faucet key and the node's identity follow from it. */
  seed: z.string().max(200).default("isthmus"),
  programs: z.array(z.strictObject({ address, soFile: z.string() })).default([]),
  accounts: z
    .array(
      z.strictObject({
        address,
        lamports,
        owner: address.default("11111111111111111111111111111111"),
        /** Base64. */
        data: z.base64().default(""),
        executable: z.boolean().default(false),
      }),
    )
    .default([]),
  /** A file written by the control call `save`: start from its state. Seed, accounts and known programs come from it. */
  loadFile: z.string().optional(),
  /** Opens the control calls to those who know it. */
  controlToken: z.string().min(16).max(200).optional(),
});

/** What `startSolanaNode` takes; everything has a default. */
export type SolanaNodeOptions = z.input<typeof solanaNodeOptions>;

/** Options with every default filled in. */
export type ResolvedOptions = z.output<typeof solanaNodeOptions>;

/**
 * Checks options and fills in the defaults.
 *
 * @throws IsthmusError CONFIG_INVALID naming the key
 */
export function resolveOptions(options: unknown): ResolvedOptions {
  const parsed = solanaNodeOptions.safeParse(options);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new IsthmusError("CONFIG_INVALID", { key: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
  }
  if (parsed.data.finalizedLagSlots < parsed.data.confirmedLagSlots) {
    throw new IsthmusError("CONFIG_INVALID", {
      key: "finalizedLagSlots",
      reason: "must not be below confirmedLagSlots",
    });
  }
  return parsed.data;
}

/** True for the base58 form of 32 bytes. */
export function isAddress(text: string): boolean {
  if (text.length < 32 || text.length > 44) return false;
  try {
    return bs58.decode(text).length === 32;
  } catch {
    return false;
  }
}
