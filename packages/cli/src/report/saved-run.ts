import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** File beside the saved chains that identifies their run. */
export const savedRunFile = "run.json";

const schema = z.object({ startedAt: z.string() });

/** Start time of the run whose chains a folder holds, as in its report; null if the folder has no record of it. */
export function savedRunStart(folder: string): string | null {
  const file = join(folder, savedRunFile);
  if (!existsSync(file)) return null;
  const result = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return result.success ? result.data.startedAt : null;
}
