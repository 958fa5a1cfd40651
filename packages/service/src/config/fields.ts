import type { Hex } from "@isthmus/protocol";
import { z } from "zod";

/** Bytes as 0x-prefixed hex of an exact length; the value is lower-case. */
export function hexField(lengthBytes: number) {
  return z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${2 * lengthBytes}}$`))
    .transform((text) => text.toLowerCase() as Hex);
}

/** A private key of 32 bytes; a secret. */
export const secretKeyField = hexField(32);

/** An HTTP or HTTPS URL. */
export const httpUrlField = z.url({ protocol: /^https?$/ });

/** Own nodes by chain number: one URL, or several of which more than half have to answer alike. */
export const nodesField = z
  .record(z.string().regex(/^[1-9]\d{0,4}$/), z.union([httpUrlField, z.array(httpUrlField).min(1).max(8)]))
  .default({});

/** A PostgreSQL connection URL; a secret, for it may hold a password. */
export const databaseUrlField = z.url({ protocol: /^postgres(ql)?$/ });

/** A TCP port; 0 takes a free one, which the ready line shows. */
export const portField = z.int().min(0).max(65_535);

/** A number of the clearing house, 32 bits. */
export const houseIdField = z.int().min(1).max(0xffff_ffff);

/** Between two rounds of a poll loop, in milliseconds. */
export const pollIntervalField = z.int().min(10).max(60_000);
