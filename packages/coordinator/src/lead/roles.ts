import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { type HttpListener, type Logger, type Part, PollLoop, type RunningParts, startParts } from "@isthmus/service";
import type { Lease } from "@isthmus/store";
import type { Standby } from "./standby.ts";

/** What a coordinator starts by its role. */
export interface Roles {
  readonly leading: readonly Part[];
  readonly listener: HttpListener;
  readonly lease: Lease;
  readonly standby: Standby;
  readonly log: Logger;
  readonly onFenced: (error: IsthmusError) => void;
}

/** Leads if the lease is free; else serves as a standby and leads once it is. */
export async function startRole({ leading, listener, lease, standby, log, onFenced }: Roles, always: RunningParts) {
  try {
    if (await lease.take()) {
      const running = await startParts([...leading, listener]);
      return inOrder(running, always);
    }
    await listener.start();
  } catch (error) {
    // The reason why the service does not start is worth more than what stopping may add.
    await always.stop().catch(() => undefined);
    throw error;
  }
  log.info({}, "another coordinator leads: following its journal");
  const taken = standby.follow().then(async (leads) => {
    if (!leads) return null;
    log.warn({}, "the lease is free: leading from now on");
    return await startParts(leading);
  });
  taken.catch((cause: unknown) => {
    log.fatal({ err: cause }, "cannot lead");
    onFenced(new IsthmusError("PROCESS_FAILED", { part: "leading" }, { cause }));
  });
  const following = {
    stop: async () => {
      await listener.stop();
      await standby.stop();
      // Its failure has ended the process already.
      await (await taken.catch(() => null))?.stop();
    },
  };
  return inOrder(following, always);
}

/** Keeps the lease while its process leads, and gives it back when it stops. */
export function leasePart(
  lease: Lease,
  options: { readonly log: Logger; readonly intervalMs: number; readonly onFenced: (error: IsthmusError) => void },
): Part {
  const { log, intervalMs, onFenced } = options;
  const loop = new PollLoop({
    name: "lease",
    intervalMs,
    log,
    round: async () => {
      try {
        await lease.renew();
      } catch (error) {
        if (!isIsthmusError(error, "TERM_FENCED")) throw error;
        onFenced(error);
      }
      return false;
    },
  });
  return {
    name: "lease",
    start: () => loop.start(),
    stop: async () => {
      await loop.stop();
      await lease.release();
    },
  };
}

/** Stops the second after the first, whatever the first throws. */
function inOrder(first: RunningParts, second: RunningParts): RunningParts {
  return {
    stop: async () => {
      try {
        await first.stop();
      } finally {
        await second.stop();
      }
    },
  };
}
