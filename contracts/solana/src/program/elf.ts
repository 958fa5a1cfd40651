import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of the compiled program: a local network loads it at genesis. */
export const programElfFile = fileURLToPath(new URL("../../build/vault.so", import.meta.url));

/** The committed program: the bytes to deploy. */
export function programElf(): Uint8Array {
  return new Uint8Array(readFileSync(programElfFile));
}
