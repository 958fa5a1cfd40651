import type { Part } from "../supervisor/part.ts";
import type { DrillTarget } from "./options.ts";

/** A kill by a drill. */
export interface Kill {
  readonly part: string;
  readonly cycle: number;
  readonly atMs: number;
}

/** The process that a drill kills. */
const processOf: { readonly [K in DrillTarget]: string } = {
  coordinator: "coordinator",
  relayer: "relayer",
  attester: "operator-1",
  postgres: "postgres",
};

/**
 * Kills a part with SIGKILL. For PostgreSQL the server itself (its postmaster) dies too, not only the process that
 * started it.
 */
export function killPart(parts: readonly Part[], target: DrillTarget, cycle: number): Kill {
  const name = processOf[target];
  const part = parts.find((candidate) => candidate.spec.name === name);
  const inner = part?.readyInfo.pid;
  if (target === "postgres" && typeof inner === "number") process.kill(inner, "SIGKILL");
  part?.kill();
  return { part: name, cycle, atMs: Date.now() };
}
