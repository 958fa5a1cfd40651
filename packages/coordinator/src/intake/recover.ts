import {
  type Command,
  type CommandKind,
  CountedJournal,
  type CycleOutput,
  decodeCommand,
  Engine,
  type Genesis,
} from "@isthmus/clearing";
import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { nativeChecks } from "@isthmus/signatures";
import {
  type Database,
  readJournal,
  readSnapshotSegments,
  readSnapshots,
  readVoids,
  type Snapshot,
} from "@isthmus/store";
import { TradeComparison } from "./trade-comparison.ts";

/** An entry that no longer counts, or never did. */
export interface PassedOver {
  readonly journalIndex: bigint;
  readonly kind: CommandKind;
  readonly code: ErrorCode;
  readonly command: Command;
}

/** A rebuilt engine and the cycles that its replay closed. */
export interface Replay {
  readonly engine: Engine;
  /** Entries after the snapshot that do not count, oldest first. */
  readonly passedOver: readonly PassedOver[];
  /** Cycles closed by replayed commands, oldest first: their rows may be missing after a crash. */
  readonly cycles: readonly CycleOutput[];
  /** Journal index of the snapshot it started from, 0 without one. */
  readonly fromIndex: bigint;
}

const pageEntries = 2_000;

/** An entry that is void, and the declaration in the journal. */
export interface VoidedEntry {
  readonly journalIndex: bigint;
  /** Journal index of the declaration; null when it is about to be journaled. */
  readonly byIndex: bigint | null;
}

/** A rebuilt engine beside the journal as it counted before an entry became void. */
export interface Recount extends Replay {
  readonly trades: Pick<TradeComparison, "changed" | "count">;
}

/**
 * Builds the engine from durable state: the newest usable snapshot, then every later journal entry as it counts. The engine folds
 * the journal itself, so its digest is compared with the stored one at every entry.
 * @param voids entries that are void, and those that are about to be
 * @param throughIndex journal index of the last entry, if not the whole journal counts
 * @throws JOURNAL_INVALID when an entry is missing, does not decode, is refused, or gives another digest
 */
export async function rebuildEngine(
  database: Database,
  genesis: Genesis,
  voids: readonly VoidedEntry[] = [],
  throughIndex?: bigint,
): Promise<Replay> {
  const start = await newestSnapshot(database, genesis, voids, throughIndex);
  return await replayFrom(start, { database, genesis, voids, ...(throughIndex === undefined ? {} : { throughIndex }) });
}

/** Cycles that a replay which goes on for long keeps: of older ones the rows were stored long ago. */
const keptCycles = 16;

/**
 * Replays what has been journaled since a replay ended, with its engine.
 * @param voids the same entries that the replay knew as void
 * @throws JOURNAL_INVALID
 */
export async function replayOn(replay: Replay, parts: Omit<ReplayParts, "trades">): Promise<Replay> {
  const on = await replayFrom(replay, parts);
  return {
    engine: on.engine,
    fromIndex: replay.fromIndex,
    cycles: [...replay.cycles, ...on.cycles].slice(-keptCycles),
    passedOver: [...replay.passedOver, ...on.passedOver],
  };
}

/**
 * Builds the engine without an entry that is about to be void, and compares what became of trades.
 * @param voids everything that is void; the entry has `byIndex` null
 * @throws JOURNAL_INVALID
 */
export async function recount(database: Database, genesis: Genesis, voids: readonly VoidedEntry[]): Promise<Recount> {
  const start = () => newestSnapshot(database, genesis, voids);
  const before = await start();
  const earlier = voids.filter(({ byIndex }) => byIndex !== null);
  const trades = new TradeComparison(countFrom(before.engine, earlier));
  const replay = await replayFrom(await start(), { database, genesis, voids, trades });
  return { ...replay, trades };
}

interface ReplayParts {
  readonly database: Database;
  readonly genesis: Genesis;
  readonly voids: readonly VoidedEntry[];
  readonly trades?: TradeComparison;
  readonly throughIndex?: bigint;
}

/** Declarations in the coordinator's own journal were verified before they were journaled, by the attesters of that time. */
function countFrom(engine: Engine, entries: readonly VoidedEntry[]): CountedJournal {
  const voids = new Set(entries.map(({ journalIndex }) => journalIndex));
  return new CountedJournal(engine, { voids, isSigned: ({ journalIndex }) => voids.has(journalIndex) });
}

/** Entries of the next page: no more than up to the last one that counts. */
function entriesUpTo(throughIndex: bigint | undefined, journalIndex: bigint): number {
  if (throughIndex === undefined || throughIndex - journalIndex > BigInt(pageEntries)) return pageEntries;
  return Math.max(0, Number(throughIndex - journalIndex));
}

async function replayFrom({ engine, fromIndex }: Start, parts: ReplayParts): Promise<Replay> {
  const { database, genesis, voids, trades, throughIndex } = parts;
  const journal = countFrom(engine, voids);
  const cycles: CycleOutput[] = [];
  const passedOver: PassedOver[] = [];
  for (;;) {
    const limit = entriesUpTo(throughIndex, engine.journalIndex);
    const page = { fromIndex: engine.journalIndex + 1n, limit };
    const entries = limit === 0 ? [] : await readJournal(database, genesis.houseId, page);
    if (entries.length === 0) return { engine, cycles, passedOver, fromIndex };
    for (const { journalIndex, digest, entry } of entries) {
      if (journalIndex !== engine.journalIndex + 1n)
        throw new IsthmusError("JOURNAL_INVALID", { journalIndex, missing: engine.journalIndex + 1n });
      const before = engine.cycle;
      const left = replayEntry({ journal, trades }, journalIndex, entry);
      if (left !== null) passedOver.push(left);
      if (engine.journalDigest !== digest)
        throw new IsthmusError("JOURNAL_INVALID", { journalIndex, digest, replayed: engine.journalDigest });
      const closed = engine.lastCycle();
      if (engine.cycle !== before && closed !== undefined) cycles.push(closed);
    }
    // A long replay must not starve timers and connections.
    await new Promise<void>((next) => setImmediate(next));
  }
}

/** The entries that the journal declares void. */
export async function voidedEntries(database: Database, houseId: number): Promise<VoidedEntry[]> {
  const declarations = await readVoids(database, houseId);
  return declarations.map(({ voidsIndex, journalIndex }) => ({ journalIndex: voidsIndex, byIndex: journalIndex }));
}

/** @returns the entry, if it does not count */
function replayEntry(
  { journal, trades }: { readonly journal: CountedJournal; readonly trades: TradeComparison | undefined },
  journalIndex: bigint,
  entry: string,
): PassedOver | null {
  const encoded = new TextEncoder().encode(entry);
  try {
    const command = decodeCommand(encoded);
    const counted = journal.next({ command, encoded }, nativeChecks);
    trades?.take(journalIndex, { command, encoded }, counted);
    return "applied" in counted ? null : { journalIndex, kind: command.kind, code: counted.passedOver, command };
  } catch (cause) {
    const code = isIsthmusError(cause) ? cause.code : "unknown";
    throw new IsthmusError("JOURNAL_INVALID", { journalIndex, code }, { cause });
  }
}

interface Start {
  readonly engine: Engine;
  readonly fromIndex: bigint;
}

async function newestSnapshot(
  database: Database,
  genesis: Genesis,
  voids: readonly VoidedEntry[],
  throughIndex?: bigint,
): Promise<Start> {
  for (const snapshot of await readSnapshots(database, genesis.houseId)) {
    const at = snapshot.journalIndex;
    if (throughIndex !== undefined && at > throughIndex) continue;
    // Taken between a void entry and its declaration: that state counted the void one.
    if (voids.some(({ journalIndex, byIndex }) => journalIndex <= at && (byIndex === null || at < byIndex))) continue;
    const engine = await restored(database, genesis.houseId, snapshot);
    if (engine !== null) return { engine, fromIndex: snapshot.journalIndex };
  }
  return { engine: Engine.create(genesis), fromIndex: 0n };
}

/** Null for a snapshot of another version, with other digests, or deleted meanwhile: the journal has everything. */
async function restored(database: Database, houseId: number, snapshot: Snapshot): Promise<Engine | null> {
  try {
    const engine = await Engine.restoreFrom(readSnapshotSegments(database, houseId, snapshot.journalIndex));
    const whole =
      engine.journalIndex === snapshot.journalIndex &&
      engine.journalDigest === snapshot.journalDigest &&
      engine.digest() === snapshot.stateDigest;
    return whole ? engine : null;
  } catch (error) {
    // An unreachable database is no damaged snapshot.
    if (isIsthmusError(error, "INPUT_INVALID") || isIsthmusError(error, "VERSION_UNKNOWN")) return null;
    throw error;
  }
}
