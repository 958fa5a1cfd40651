/** Calls `tick` every `slotMs` milliseconds, each time after the last call has ended. @returns a function that stops it */
export function startTicking(slotMs: number, tick: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const schedule = () => {
    timer = setTimeout(() => {
      try {
        tick();
      } catch (error) {
        console.error("solana-node: a slot could not be closed:", error);
      }
      if (!stopped) schedule();
    }, slotMs);
  };
  schedule();
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
}
