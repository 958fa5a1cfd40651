import type { Logger } from "@isthmus/service";

/** The time that a root may stay unexplained, and the time in which a veto takes it back. */
interface VetoTimes {
  readonly patienceSeconds: number;
  readonly rootDelaySeconds: number;
}

/** Warns when a root whose leaves nobody can get takes effect before the watchtower's patience with it ends. */
export function warnOfLateVeto({ patienceSeconds, rootDelaySeconds }: VetoTimes, log: Pick<Logger, "warn">): void {
  if (patienceSeconds < rootDelaySeconds) return;
  log.warn({ patienceSeconds, rootDelaySeconds }, "patience is not below the root delay: withheld roots take effect");
}
