import type { ConfirmedLoss, Engine } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Acknowledged, Intake } from "../intake/intake.ts";
import { closeCommand } from "./close.ts";
import type { CycleMachine } from "./machine.ts";

/** What a close needs beside the engine. */
export interface CloseParts {
  readonly intake: Intake;
  readonly machine: CycleMachine;
  readonly creditLifetimeSeconds: number;
  /** Final block times of the chains that have been read. */
  readonly finalTimesSeconds: () => readonly bigint[];
  /** The due losses of locations that the open cycle takes. @throws LOSS_UNCONFIRMED */
  readonly confirmedLosses: (engine: Engine) => readonly ConfirmedLoss[];
}

/** A close as it is answered. */
interface ClosedCycle {
  readonly cycle: number | bigint;
  readonly digest: Hex | null;
  readonly journalIndex: bigint | null;
}

/**
 * Closes the open cycle; resolves when that is durable.
 * @param wanted its number, so that a call whose answer was lost is safe to repeat; the open one if left out
 * @returns digest and index are null when it was closed before
 * @throws CYCLE_OUT_OF_ORDER, NOT_READY, and what the engine refuses
 */
export async function closeCycle(parts: CloseParts, wanted: number | undefined): Promise<ClosedCycle> {
  const { intake, machine, creditLifetimeSeconds } = parts;
  const closedTo = await intake.read((engine) => engine.cycle);
  if (wanted !== undefined && BigInt(wanted) <= closedTo) return { cycle: wanted, digest: null, journalIndex: null };
  const command = intake.peek((engine) => {
    const next = engine.cycle + 1n;
    if (wanted !== undefined && BigInt(wanted) < next) return "closed";
    if (wanted !== undefined && BigInt(wanted) > next)
      throw new IsthmusError("CYCLE_OUT_OF_ORDER", { cycle: wanted, next });
    return closeCommand(engine, parts.finalTimesSeconds(), creditLifetimeSeconds, parts.confirmedLosses(engine));
  });
  if (command === null) throw new IsthmusError("NOT_READY", {});
  // Another caller has closed it since the first look: answered when that is durable.
  if (command === "closed") return await closeCycle(parts, wanted);
  // Applied before this task ends: no other close comes between.
  const closed: Acknowledged = await intake.submit(command);
  machine.wake();
  const effect = closed.effects.find((candidate) => candidate.kind === "cycle-closed");
  return {
    cycle: command.cycle,
    digest: effect?.kind === "cycle-closed" ? effect.digest : null,
    journalIndex: closed.journalIndex,
  };
}
