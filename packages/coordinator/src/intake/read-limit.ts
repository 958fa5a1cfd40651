import { IsthmusError } from "@isthmus/protocol";

/** How long a read waits until the state that it saw is durable. */
const readWaitMs = 5_000;

/** Rejects with STORE_UNAVAILABLE when a read has waited too long for the database; never settles once aborted. */
export function readLimit(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new IsthmusError("STORE_UNAVAILABLE", { waitedMs: readWaitMs })), readWaitMs);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
