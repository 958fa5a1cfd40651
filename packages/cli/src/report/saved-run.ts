import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Beside the saved chains: which run saved them. */
export const savedRunFile = "run.json";

const schema = z.object({ startedAt: z.string() });

/** When the run started whose chains a folder holds, as its report says it; null when the folder does not tell. */
export function savedRunStart(folder: string): string | null {
  const file = join(folder, savedRunFile);
  if (!existsSync(file)) return null;
  const result = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return result.success ? result.data.startedAt : null;
}
