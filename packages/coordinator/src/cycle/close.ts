import type { CommandOf, ConfirmedLoss, Engine } from "@isthmus/clearing";

/**
 * Builds the command that closes the open cycle. Its time is that of the last prices: marks may be historical, and the
 * clearing house's time never runs ahead of them. Credit expires by the clock of the chains, where it is used.
 * @param finalTimesSeconds final block times of the chains, as far as they are known
 * @param confirmedLosses due losses of locations that enough operators have confirmed
 */
export function closeCommand(
  engine: Engine,
  finalTimesSeconds: readonly bigint[],
  creditLifetimeSeconds: number,
  confirmedLosses: readonly ConfirmedLoss[] = [],
): CommandOf<"close-cycle"> {
  const { timeSeconds } = engine;
  let latest = timeSeconds;
  for (const finalSeconds of finalTimesSeconds) if (finalSeconds > latest) latest = finalSeconds;
  return {
    kind: "close-cycle",
    cycle: engine.cycle + 1n,
    timeSeconds,
    creditExpirySeconds: latest + BigInt(creditLifetimeSeconds),
    ...(confirmedLosses.length === 0 ? {} : { confirmedLosses: [...confirmedLosses] }),
  };
}
