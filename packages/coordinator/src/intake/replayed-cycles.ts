import { IsthmusError } from "@isthmus/protocol";
import { type Database, deleteClosedCycles, newestSignedCycle, readCycle } from "@isthmus/store";
import { storeAgain, storeCycle } from "../cycle/archive.ts";
import type { Replay, VoidedEntry } from "./recover.ts";

/**
 * Stores the cycles that a replay has closed, whose rows may be missing after a crash. With void entries they take the
 * place of what was closed with them.
 * @throws CONFLICTING_MESSAGE when a stored cycle has another digest, and none is void or a quorum has signed it
 */
export async function storeReplayed(
  database: Database,
  { engine, cycles }: Pick<Replay, "engine" | "cycles">,
  voids: readonly VoidedEntry[],
): Promise<void> {
  if (voids.length === 0) {
    for (const output of cycles) await storeCycle(database, output);
    return;
  }
  for (const output of cycles) await storeAgain(database, output);
  await deleteClosedCycles(database, engine.cycle);
}

/**
 * Requires that no cycle that a quorum has signed would close otherwise.
 * @throws ENTRY_NOT_VOIDABLE naming the cycle
 */
export async function requireUnsigned(
  database: Database,
  { engine, cycles }: Pick<Replay, "engine" | "cycles">,
): Promise<void> {
  const signed = await newestSignedCycle(database);
  if (engine.cycle < signed) throw new IsthmusError("ENTRY_NOT_VOIDABLE", { cycle: signed });
  for (const { header, digest } of cycles) {
    if (header.cycle > signed) return;
    const stored = await readCycle(database, header.cycle);
    if (stored !== null && stored.digest !== digest)
      throw new IsthmusError("ENTRY_NOT_VOIDABLE", { cycle: header.cycle });
  }
}
