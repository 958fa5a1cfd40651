import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Holds one folder per bundle, named by the digest of what it was made from. */
export const cacheFolder = join(root, "node_modules/.cache/isthmus-launch");
