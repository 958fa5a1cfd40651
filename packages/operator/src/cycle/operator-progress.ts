/** How far an operator has come. */
export interface OperatorProgress {
  /** Index of the last replayed journal entry. */
  readonly journalIndex: bigint;
  /** The newest cycle that it has signed; 0 without one. */
  readonly signedCycle: bigint;
  /** Index of the entry that its newest snapshot is behind; 0 without one. */
  readonly snapshotIndex: bigint;
  /** Requests for cycles, stops, orders and void entries that wait for their turn. */
  readonly waiting: number;
}
