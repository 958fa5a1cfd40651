export { type AlarmRow, insertAlarm, type NewAlarm, readAlarms, releaseAlarm } from "./alarm/alarms.ts";
export {
  advanceCycle,
  type CycleRow,
  type CycleState,
  type CycleStep,
  deleteClosedCycles,
  insertCycle,
  type NewCycle,
  newestSignedCycle,
  noteCycleRefusals,
  noteCycleTransaction,
  readCycle,
  readCycleOutputs,
  readCycles,
  readOpenCycles,
  replaceCycle,
} from "./cycle/cycles.ts";
export { migrateCoordinator } from "./database/coordinator-schema.ts";
export { Database, type DatabaseOptions, type Queryable } from "./database/database.ts";
export { type Migration, migrate } from "./database/migrate.ts";
export { defaultRetry, isTransient, type RetryPolicy, withRetry } from "./database/retry.ts";
export { freePort } from "./embedded/free-port.ts";
export {
  type CursorName,
  type FedEvents,
  type FedStretch,
  forgetInboxAbove,
  type InboxEvent,
  type InboxRow,
  moveCursor,
  readCursor,
  readFedBackwards,
  readFedHeight,
  readInbox,
  recordEvents,
  rewindInbox,
} from "./inbox/inbox.ts";
export {
  type JournalEntry,
  type JournalHead,
  type JournalPage,
  readJournal,
  readJournalHead,
  readVoids,
  type VoidDeclaration,
} from "./journal/journal-reader.ts";
export { type AppendedEntry, JournalWriter, type JournalWriterOptions } from "./journal/journal-writer.ts";
export { holdRulesVersion } from "./journal/rules-version.ts";
export { Lease, type LeaseOptions } from "./lease/lease.ts";
export {
  type NewSnapshot,
  readSnapshotSegments,
  readSnapshots,
  type Snapshot,
  saveSnapshot,
} from "./snapshot/snapshots.ts";
