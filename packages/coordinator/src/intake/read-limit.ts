import { IsthmusError } from "@isthmus/protocol";

/** How long a read waits for what it has seen to become durable. */
const readWaitMs = 5_000;

/** Rejects when a reader has waited long enough for the database; never settles once aborted. */
export function readLimit(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new IsthmusError("STORE_UNAVAILABLE", { waitedMs: readWaitMs })), readWaitMs);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
