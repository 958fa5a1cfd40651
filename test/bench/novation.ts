import { strict as assert } from "node:assert";
import {
  type Command,
  type CommandOf,
  encodeCommand,
  type PackedTrade,
  packedAccountsDigest,
  packTrades,
  signDigest,
  signingDigest,
  verifyAuthority,
} from "@isthmus/clearing";
import { localKeys, TestCcp } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { nativeChecks } from "@isthmus/signatures";
import { Database, JournalWriter, migrateCoordinator } from "@isthmus/store";
import { startTestDatabase } from "@isthmus/store/testing";
import { type Benchmark, type Figure, processorMs, seededNumbers, shortestMs } from "./benchmark.ts";

const perBatch = 1_000;
const blank: Hex = `0x${"00".repeat(65)}`;
const mark = 4_000_000n;
const ofProcessorTime = "trades/s of processor time (more is better)";
const ofWallTime = "trades/s (more is better)";

/** Trades novated and margined per second: in memory, durable, and as the book grows. */
export const novationBenchmark: Benchmark = {
  name: "novation",
  run: async () => {
    // The compiler sees every path once before the first figure, or the baseline would pay for it.
    for (const batching of [singles, plainBatches, packedBatches]) inMemory(1_000, 10_000, batching);
    const single = inMemory(10_000, 20_000, singles);
    const baseline = { what: "one command per trade", perSecond: single };
    const figures: Figure[] = [
      rate("in memory, packed batches of 1,000", inMemory(10_000, 200_000, packedBatches), baseline),
      rate(
        "in memory, packed, the venue's signature checked",
        inMemory(10_000, 200_000, packedBatches, { check: true }),
        baseline,
      ),
      rate("in memory, plain batches of 1,000", inMemory(10_000, 100_000, plainBatches), baseline),
      rate(
        "in memory, packed, new prices every 50 batches",
        inMemory(10_000, 200_000, packedBatches, { pricesEvery: 50 }),
        baseline,
      ),
      rate(
        "in memory, packed, every trade's postings read as objects",
        inMemory(10_000, 200_000, packedBatches, { readEffects: true }),
        baseline,
      ),
    ];
    const durable = await durably();
    const alone = { what: "one trade, one row, one commit, no signature", perSecond: durable.singlePerSecond };
    const floor = "PostgreSQL and its client alone: the same texts and groups";
    figures.push(
      rate("durable: packed batches, signature checked, group commit", durable.groupedPerSecond, alone, ofWallTime),
      rate(
        "durable: packed batches, signature checked, group commit",
        durable.groupedPerSecond,
        { what: floor, perSecond: durable.databasePerSecond },
        ofWallTime,
      ),
      rate("the same, this process alone", durable.groupedPerProcessorSecond, {
        what: `${floor}, this process`,
        perSecond: durable.databasePerProcessorSecond,
      }),
      rate("the same, this process alone", durable.groupedPerProcessorSecond, {
        what: "one trade, one row, one commit, this process",
        perSecond: durable.singlePerProcessorSecond,
      }),
    );
    const grown = [1_000, 10_000, 100_000].map((accounts) => ({
      accounts,
      perSecond: inMemory(accounts, 200_000, packedBatches),
    }));
    return [...figures, ...growth(grown), memoryFigure(100_000)];
  },
};

function rate(
  what: string,
  value: number,
  baseline: { readonly what: string; readonly perSecond: number },
  unit = ofProcessorTime,
): Figure {
  const ratio = value / baseline.perSecond;
  return { what, unit, value, baselineWhat: baseline.what, baseline: baseline.perSecond, ratio };
}

/** Cost per trade against that in the smallest book. */
function growth(points: readonly { readonly accounts: number; readonly perSecond: number }[]): Figure[] {
  const [first] = points;
  if (first === undefined) return [];
  return points.map(({ accounts, perSecond }) => ({
    what: `in memory, packed, ${accounts.toLocaleString("en")} accounts (×${accounts / first.accounts})`,
    unit: "ns of processor time per trade (less is better)",
    value: 1e9 / perSecond,
    baselineWhat: `the same per trade with ${first.accounts.toLocaleString("en")} accounts`,
    baseline: 1e9 / first.perSecond,
    ratio: perSecond / first.perSecond,
  }));
}

/** What the memory alone costs: one number of a row at random, rows of the size of those that a packed trade changes. */
function memoryFigure(rows: number): Figure {
  const [large, small] = [rows, 1_000].map(readNs);
  const [value, baseline] = [large ?? 0, small ?? 0];
  return {
    what: `reads of rows of 128 bytes at random, ${rows.toLocaleString("en")} rows (×${rows / 1_000})`,
    unit: "ns of processor time per read (less is better)",
    value,
    baselineWhat: "the same with 1,000 rows",
    baseline,
    ratio: baseline / value,
  };
}

function readNs(rows: number): number {
  const [reads, fields] = [1_000_000, 16];
  const column = new Float64Array(rows * fields);
  const next = seededNumbers(3);
  // Each row names the next one, so that no read can begin before the one before it has ended.
  for (let row = 0; row < rows; row++) column[row * fields] = next(rows) * fields;
  let at = 0;
  const durationMs = shortestMs(3, () => {
    for (let read = 0; read < reads; read++) at = ((column[at] as number) + read * fields) % column.length;
  });
  assert.notEqual(at, -1);
  return (durationMs * 1e6) / reads;
}

/** Random trades of one lot between accounts; both directions, so that margin is never short. */
function randomTrades(count: number, accounts: number, firstNumber: number): PackedTrade[] {
  const random = seededNumbers(7);
  return Array.from({ length: count }, () => {
    const buyer = random(accounts);
    const seller = (buyer + 1 + random(accounts - 1)) % accounts;
    const even = random(2) === 0;
    return {
      instrument: even ? 1 : 2,
      buyer: firstNumber + buyer,
      seller: firstNumber + seller,
      priceTicks: even ? mark : 200_000n,
      sizeLots: 1n,
      maker: "buyer",
    };
  });
}

type Batching = (trades: readonly PackedTrade[], ccp: TestCcp) => Command[];

const packedBatches: Batching = (trades, ccp) => {
  const { accountIds: numbered } = ccp.engine.state;
  const batches: Command[] = [];
  for (let from = 0; from < trades.length; from += perBatch) {
    const part = trades.slice(from, from + perBatch);
    const firstId = BigInt(from);
    batches.push({
      kind: "packed-trades",
      venue: 2,
      batch: firstId + 1n,
      firstId,
      accountsDigest: packedAccountsDigest(part, (number) => numbered[number]),
      rows: packTrades(part),
      signature: blank,
    });
  }
  return batches;
};

const plainBatches: Batching = (trades, ccp) => {
  const { accountIds: numbered } = ccp.engine.state;
  const batches: CommandOf<"trades">[] = [];
  for (let from = 0; from < trades.length; from += perBatch) {
    const rows = trades.slice(from, from + perBatch).map((trade, index) => ({
      ...trade,
      id: String(from + index),
      buyer: numbered[trade.buyer] ?? blank,
      seller: numbered[trade.seller] ?? blank,
    }));
    batches.push({ kind: "trades", venue: 2, batch: BigInt(from + 1), trades: rows, signature: blank });
  }
  return batches;
};

const singles: Batching = (trades, ccp) =>
  plainBatches(trades, ccp).flatMap((batch) =>
    batch.kind === "trades"
      ? batch.trades.map((trade, index) => ({ ...batch, batch: batch.batch + BigInt(index), trades: [trade] }))
      : [],
  );

function createCcp(accounts: number): { ccp: TestCcp; firstNumber: number } {
  const ccp = TestCcp.standard();
  const firstNumber = ccp.engine.state.accountIds.length;
  for (let index = 0; index < accounts; index++) {
    ccp.deposit(ccp.open(index, [1]).id, 1, 10_000_000_000n);
  }
  ccp.prices({ 1: mark, 2: 200_000n });
  return { ccp, firstNumber };
}

interface Conditions {
  /** Whether the venue's signature of each batch is checked. */
  readonly check?: boolean;
  /** New prices after so many commands: account risk is then evaluated again. */
  readonly pricesEvery?: number;
  /** Whether whoever gave the command looks at what it did. */
  readonly readEffects?: boolean;
}

/**
 * Encodes, folds into the journal digest, checks the venue's signature where asked, and applies; the commands themselves
 * are made and signed before. At the end the book is read, so that nothing is put off beyond the measurement. The time of
 * `prices` itself, which marks the whole book, is left out. Trades per second of processor time.
 */
function inMemory(
  accounts: number,
  trades: number,
  batching: Batching,
  { check = false, pricesEvery = Number.POSITIVE_INFINITY, readEffects = false }: Conditions = {},
): number {
  const { ccp, firstNumber } = createCcp(accounts);
  const made = batching(randomTrades(trades, accounts, firstNumber), ccp);
  const commands = check ? made.map((command) => signed(ccp, command)) : made;
  let durationMs = 0;
  for (let from = 0; from < commands.length; from += pricesEvery) {
    durationMs += processorMs(() => {
      for (const command of commands.slice(from, from + pricesEvery)) {
        if (check) verifyAuthority(ccp.engine, command);
        const applied = ccp.engine.apply(command, encodeCommand(command));
        if (!applied.ok) throw applied.error;
        if (readEffects) assert.notEqual(applied.effects.length, 0);
      }
      assert.equal(
        ccp.engine.state.venues.get(2)?.tradeCount,
        BigInt(Math.min(from + pricesEvery, commands.length)) * BigInt(trades / commands.length),
      );
    });
    if (from + pricesEvery < commands.length) ccp.prices({ 1: mark, 2: 200_000n });
  }
  return (trades / durationMs) * 1_000;
}

/** The command under the local venue's key. */
function signed(ccp: TestCcp, command: Command): Command {
  const signature = signDigest(signingDigest(ccp.engine.state.houseId, command), localKeys.venue);
  return { ...command, signature } as Command;
}

/** Trades per second, and per second of this process's processor time, which a busy machine does not stretch as much. */
interface DurableRates {
  readonly groupedPerSecond: number;
  readonly groupedPerProcessorSecond: number;
  readonly databasePerSecond: number;
  readonly databasePerProcessorSecond: number;
  readonly singlePerSecond: number;
  readonly singlePerProcessorSecond: number;
}

/** By the clock, the database's work included. */
async function durably(): Promise<DurableRates> {
  const server = await startTestDatabase();
  const database = new Database({ url: server.url, name: "bench-novation" });
  try {
    await migrateCoordinator(database);
    const text = new TextDecoder();
    const { ccp, firstNumber } = createCcp(10_000);
    const trades = randomTrades(202_000, 10_000, firstNumber);
    let groups: number[] = [];
    const writer = await JournalWriter.open(database, ccp.engine.state.houseId, {
      onCommit: ({ entries }) => groups.push(entries),
    });
    const store = (command: Command): Promise<void> => {
      const bytes = encodeCommand(command);
      const applied = ccp.engine.apply(command, bytes);
      if (!applied.ok) throw applied.error;
      return writer.append(text.decode(bytes)).durable;
    };
    const one = singles(trades.slice(0, 1_000), ccp).map((command) => ({ ...command, batch: 1n }) as Command);
    let spent = stopwatch();
    for (const command of one) await store(command);
    const single = spent();
    const batches = packedBatches(trades.slice(2_000), ccp).map((command) =>
      signed(ccp, { ...command, firstId: idAfter(command) } as Command),
    );
    groups = [];
    spent = stopwatch();
    const stored: Promise<void>[] = [];
    for (const command of batches) {
      // As the coordinator's intake does.
      verifyAuthority(ccp.engine, command, nativeChecks);
      stored.push(store(command));
      // Gives the writer its turn, so that it commits groups while the engine goes on.
      if (stored.length % 8 === 0) await new Promise(setImmediate);
    }
    await Promise.all(stored);
    assert.equal(ccp.engine.state.venues.get(2)?.tradeCount, 201_000n);
    const grouped = spent();
    const entries = batches.map((command) => text.decode(encodeCommand(command)));
    const alone = await storedAlone(database, entries, groups);
    return {
      databasePerSecond: (200_000 / alone.wallMs) * 1_000,
      databasePerProcessorSecond: (200_000 / alone.processorMs) * 1_000,
      groupedPerSecond: (200_000 / grouped.wallMs) * 1_000,
      groupedPerProcessorSecond: (200_000 / grouped.processorMs) * 1_000,
      singlePerSecond: (one.length / single.wallMs) * 1_000,
      singlePerProcessorSecond: (one.length / single.processorMs) * 1_000,
    };
  } finally {
    await database.close();
    await server.remove();
  }
}

/**
 * The database and its client alone: the same texts in the same groups into a table with one key, stored as the journal stores
 * them, no product code.
 */
async function storedAlone(
  database: Database,
  entries: readonly string[],
  groups: readonly number[],
): Promise<ReturnType<ReturnType<typeof stopwatch>>> {
  await database.query("CREATE TABLE bench_floor (index bigint PRIMARY KEY, entry text STORAGE EXTERNAL NOT NULL)", []);
  const spent = stopwatch();
  let from = 0;
  for (const count of groups) {
    const part = entries.slice(from, from + count);
    await database.query("INSERT INTO bench_floor SELECT * FROM unnest($1::bigint[], $2::text[])", [
      part.map((_, index) => String(from + index)),
      part,
    ]);
    from += count;
  }
  assert.equal(from, entries.length);
  return spent();
}

/** Starts a measurement. @returns a function that reads the time since */
function stopwatch(): () => { readonly wallMs: number; readonly processorMs: number } {
  const [startMs, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { wallMs: performance.now() - startMs, processorMs: (user + system) / 1_000 };
  };
}

/** Ids above those of the single trades. */
function idAfter(command: Command): bigint {
  return command.kind === "packed-trades" ? command.firstId + 1_000_000n : 0n;
}
