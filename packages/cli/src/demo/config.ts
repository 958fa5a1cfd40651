import { readFileSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";

const secret = z.string().regex(/^0x[0-9a-f]{64}$/);

const schema = z.strictObject({
  houseId: z.int().min(1),
  deploymentFile: z.string().min(1),
  coordinatorUrl: z.url(),
  /** The house's other coordinators, of which one leads. */
  standbyUrls: z.array(z.url()).default([]),
  relayerUrl: z.url(),
  operatorUrls: z.array(z.url()).min(1),
  watchtowerUrls: z.array(z.url()).min(1),
  adminToken: z.string().min(16),
  controlToken: z.string().min(16),
  adminKey: secret,
  venueKey: secret,
  solanaPayer: secret,
  mintAuthority: secret,
  /** Seed of the traders' keys. */
  traders: secret,
  /** Seed of the book: who trades what with whom. */
  seed: z.int().min(0),
  accounts: z.int().min(4).max(64),
  once: z.boolean(),
  cycles: z.int().min(1),
  drills: z.array(z.enum(["coordinator", "relayer", "attester", "postgres", "standby"])),
  resultFile: z.string().min(1),
});

/** Configuration of the demo process. Holds secrets: never log it. */
export type DemoConfig = Omit<
  z.infer<typeof schema>,
  "adminKey" | "venueKey" | "solanaPayer" | "mintAuthority" | "traders"
> & {
  readonly adminKey: `0x${string}`;
  readonly venueKey: `0x${string}`;
  readonly solanaPayer: `0x${string}`;
  readonly mintAuthority: `0x${string}`;
  readonly traders: `0x${string}`;
};

/** @throws CONFIG_INVALID with the first offending key, never its value */
export function readDemoConfig(file: string): DemoConfig {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError("CONFIG_INVALID", { file, reason: "not readable as JSON" }, { cause });
  }
  const result = schema.safeParse(parsed);
  if (result.success) return result.data as DemoConfig;
  const issue = result.error.issues[0];
  throw new IsthmusError("CONFIG_INVALID", { file, key: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
}
