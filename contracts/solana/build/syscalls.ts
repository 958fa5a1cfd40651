import { IsthmusError } from "@isthmus/protocol";
import murmurhash from "murmurhash";

/** Functions of the runtime that the program uses; what they do: `src-c/syscalls.h`. */
const known: ReadonlySet<string> = new Set([
  "sol_create_program_address",
  "sol_get_clock_sysvar",
  "sol_get_rent_sysvar",
  "sol_invoke_signed_c",
  "sol_keccak256",
  "sol_log_",
  "sol_log_data",
  "sol_memcpy_",
  "sol_memset_",
  "sol_secp256k1_recover",
  "sol_try_find_program_address",
]);

/**
 * The number by which sBPF v3 calls a function of the runtime: murmur3 (32 bits, seed 0) of its name (SIMD-0178).
 * @throws INPUT_INVALID for a function that is not on the list: a misspelt one would only fail when it is reached
 */
export function syscallKey(name: string): number {
  if (!known.has(name)) throw new IsthmusError("INPUT_INVALID", { function: name, missing: "definition or syscall" });
  return murmurhash.v3(name, 0);
}
