/** Takes snapshots of durable state. */
export interface SnapshotTaker {
  /** Resolves once a snapshot of the state after that entry is stored. */
  take(throughIndex: bigint): Promise<void>;
  /** Ends what it does; snapshots of before stay. */
  close(): Promise<void>;
}
