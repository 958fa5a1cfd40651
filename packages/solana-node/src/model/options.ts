import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { isAddress } from "./address.ts";

const address = z.string().refine((text) => isAddress(text), "must be a base58 address of 32 bytes");
const lamports = z
  .union([z.bigint().nonnegative(), z.string().regex(/^\d{1,20}$/)])
  .transform((value) => BigInt(value));

/** Options of `startSolanaNode`, in code or in a JSON file. Unknown keys are refused. */
export const solanaNodeOptions = z.strictObject({
  /** Address to listen on. */
  host: z.string().default("127.0.0.1"),
  /** TCP port of HTTP and WebSocket; 0 for a free one whose next port is free too. */
  port: z.number().int().min(0).max(65_534).default(0),
  /** Time between slots in milliseconds. */
  slotMs: z.number().int().min(5).max(60_000).default(400),
  /** Blocks that `confirmed` lags behind the tip. */
  confirmedLagSlots: z.number().int().min(1).max(1_000).default(2),
  /** Blocks that `finalized` lags behind the tip. */
  finalizedLagSlots: z.number().int().min(1).max(1_000).default(4),
  /** Blocks for which a blockhash is valid. */
  validBlocks: z.number().int().min(1).max(10_000).default(150),
  /** Seed of the genesis hash, the faucet key and the node's identity. */
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
  /** A file of the control call `save` to start from. Seed, accounts and known programs come from it. */
  loadFile: z.string().optional(),
  /** Secret of the control calls; without it there are none. */
  controlToken: z.string().min(16).max(200).optional(),
});

/** Options of `startSolanaNode`; all have defaults. */
export type SolanaNodeOptions = z.input<typeof solanaNodeOptions>;

/** Options with their defaults. */
export type ResolvedOptions = z.output<typeof solanaNodeOptions>;

/** Validates options and sets the defaults. @throws CONFIG_INVALID with the key */
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
