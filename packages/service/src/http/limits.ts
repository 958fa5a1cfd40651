import { z } from "zod";

/** What clients may take of an HTTP server together: the key `http` of a service's configuration. */
export const httpLimitsSchema = z.strictObject({
  /** Names under which the server is called, beside localhost and addresses in digits: other names are refused. */
  hostNames: z.array(z.string().min(1).max(253)).max(100).default([]),
  /** Whether a proxy in front names the client in X-Forwarded-For. Only where nobody else reaches the port. */
  trustProxy: z.boolean().default(false),
  maxConnections: z.int().min(1).max(100_000).default(8_192),
  /** From one address, unless a proxy stands in front. */
  maxConnectionsPerAddress: z.int().min(1).max(100_000).default(1_024),
  /** Bytes of request bodies in memory at a time, of all clients and of one address. */
  maxBodyBytesHeld: z.int().min(1_048_576).max(17_179_869_184).default(536_870_912),
  maxBodyBytesPerAddress: z.int().min(1_048_576).max(17_179_869_184).default(33_554_432),
});

/** Limits of an HTTP server. */
export type HttpLimits = z.infer<typeof httpLimitsSchema>;

/** The limits of a configuration that states none. */
export const defaultHttpLimits: HttpLimits = httpLimitsSchema.parse({});
