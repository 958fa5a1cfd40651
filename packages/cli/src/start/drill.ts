import type { Part } from "../supervisor/part.ts";
import type { DrillTarget } from "./options.ts";

/** A kill by a drill. */
export interface Kill {
  readonly part: string;
  readonly cycle: number;
  readonly atMs: number;
  /** Who leads after the kill of a leading coordinator. */
  readonly successor?: Successor;
}

/** The coordinator that follows a killed one. */
export interface Successor {
  readonly part: string;
  /** Milliseconds from the kill until it led; null until then. */
  ledAfterMs: number | null;
}

/** A part that a drill kills; the drill of the standby kills whichever coordinator leads. */
export type PartTarget = Exclude<DrillTarget, "standby">;

/** The process that a drill kills. */
const processOf: { readonly [K in PartTarget]: string } = {
  coordinator: "coordinator",
  relayer: "relayer",
  attester: "operator-1",
  postgres: "postgres",
};

/**
 * Kills a part with SIGKILL. For PostgreSQL the server itself (its postmaster) dies too, not only the process that
 * started it.
 */
export function killPart(parts: readonly Part[], target: PartTarget, cycle: number): Kill {
  const name = processOf[target];
  const part = parts.find((candidate) => candidate.spec.name === name);
  const inner = part?.readyInfo.pid;
  if (target === "postgres" && typeof inner === "number") process.kill(inner, "SIGKILL");
  part?.kill();
  return { part: name, cycle, atMs: Date.now() };
}
