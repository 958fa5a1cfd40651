import { setTimeout as sleep } from "node:timers/promises";
import { isIsthmusError } from "@isthmus/protocol";
import type { Logger } from "pino";

/** A loop that outlives every failure of its round. */
export interface Loop {
  /** Milliseconds since the last round that succeeded. */
  readonly ageMs: () => number;
  /** Ends after the running round. */
  stop(): Promise<void>;
}

/**
 * Runs `round` again and again. A failed round is logged and tried again, with pauses that grow to five seconds.
 * @param round returns whether to run again at once
 */
export function startLoop(name: string, intervalMs: number, log: Logger, round: () => Promise<boolean>): Loop {
  const stop = new AbortController();
  let lastSuccessMs = Date.now();
  const run = async () => {
    let pauseMs = intervalMs;
    while (!stop.signal.aborted) {
      try {
        const again = await round();
        lastSuccessMs = Date.now();
        pauseMs = again ? 0 : intervalMs;
      } catch (error) {
        pauseMs = Math.min(Math.max(pauseMs, intervalMs, 50) * 2, 5_000);
        const code = isIsthmusError(error) ? error.code : "INTERNAL";
        log.warn({ loop: name, code, err: code === "INTERNAL" ? error : undefined }, "a round failed");
      }
      if (pauseMs > 0) await pause(pauseMs, stop.signal);
    }
  };
  const ended = run();
  return {
    ageMs: () => Date.now() - lastSuccessMs,
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
