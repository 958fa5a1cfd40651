/** One part of a service: something that may have to be started and may have to be stopped. */
export interface Part {
  /** Shown when stopping it fails. */
  readonly name: string;
  start?(): Promise<void> | void;
  /** Called after `start` succeeded, also when a later part failed to start. */
  stop?(): Promise<void> | void;
}

/** Parts that run. */
export interface RunningParts {
  /**
   * Stops all parts in reverse order. A part that fails to stop does not keep the others from stopping.
   * @throws the first failure
   */
  stop(): Promise<void>;
}

/**
 * Starts parts in order.
 * @throws what the first failing part throws, after the parts before it have stopped in reverse order
 */
export async function startParts(parts: readonly Part[]): Promise<RunningParts> {
  const started: Part[] = [];
  const stop = async () => {
    const failures: unknown[] = [];
    for (let part = started.pop(); part !== undefined; part = started.pop()) {
      try {
        await part.stop?.();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };
  for (const part of parts) {
    try {
      await part.start?.();
      started.push(part);
    } catch (error) {
      // The reason why the service does not start is worth more than what stopping may add.
      await stop().catch(() => undefined);
      throw error;
    }
  }
  return { stop };
}
