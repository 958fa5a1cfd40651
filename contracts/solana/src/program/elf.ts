import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of the compiled program: a local network loads it at genesis. */
export const programElfFile = fileURLToPath(new URL("../../build/vault.so", import.meta.url));

/** The compiled vault program as it is committed: deploy these bytes. */
export function programElf(): Uint8Array {
  return new Uint8Array(readFileSync(programElfFile));
}
