import { strict as assert } from "node:assert";
import {
  type Command,
  type CommandOf,
  encodeCommand,
  type PackedTrade,
  packedAccountsDigest,
  packTrades,
  verifyAuthority,
} from "@isthmus/clearing";
import { LocalHouse } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { Database, JournalWriter, migrateCoordinator, startTestDatabase } from "@isthmus/store";
import { type Benchmark, type Figure, seededNumbers } from "./benchmark.ts";

const perBatch = 1_000;
const blank: Hex = `0x${"00".repeat(65)}`;
const mark = 4_000_000n;
const unit = "trades/s (more is better)";

/** Trades novated and margined per second: in memory, durable, signed by both parties, and as the book grows. */
export const novationBenchmark: Benchmark = {
  name: "novation",
  run: async () => {
    const figures: Figure[] = [];
    const single = inMemory(10_000, 5_000, singles);
    const packed = inMemory(10_000, 200_000, packedBatches);
    figures.push(
      rate(
        "novated in memory, packed batches of 1,000, 10,000 accounts",
        packed,
        "one command per trade, the same run",
        single,
      ),
      rate(
        "novated in memory, plain batches of 1,000, 10,000 accounts",
        inMemory(10_000, 100_000, plainBatches),
        "one command per trade, the same run",
        single,
      ),
    );
    const durable = await durably();
    figures.push(
      rate(
        "durable, packed batches of 1,000, group commit",
        durable.groupedPerSecond,
        "one trade and one commit at a time",
        durable.singlePerSecond,
      ),
      rate(
        "both parties' signatures checked, one core",
        signedPerSecond(),
        "the same trades without the check",
        single,
      ),
    );
    const grown = [1_000, 10_000, 100_000].map((accounts) => ({
      accounts,
      perSecond: inMemory(accounts, 100_000, packedBatches),
    }));
    const [first] = grown;
    for (const { accounts, perSecond } of grown) {
      figures.push({
        what: `novated in memory, packed, ${accounts.toLocaleString("en")} accounts (×${accounts / 1_000})`,
        unit,
        value: perSecond,
        baselineWhat: "the same with 1,000 accounts",
        baseline: first?.perSecond ?? null,
        ratio: first === undefined ? null : perSecond / first.perSecond,
      });
    }
    return figures;
  },
};

function rate(what: string, value: number, baselineWhat: string, baseline: number): Figure {
  return { what, unit, value, baselineWhat, baseline, ratio: value / baseline };
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

type Batching = (trades: readonly PackedTrade[], house: LocalHouse) => Command[];

const packedBatches: Batching = (trades, house) => {
  const { numbered } = house.engine.state;
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

const plainBatches: Batching = (trades, house) => {
  const { numbered } = house.engine.state;
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

const singles: Batching = (trades, house) =>
  plainBatches(trades, house).flatMap((batch) =>
    batch.kind === "trades"
      ? batch.trades.map((trade, index) => ({ ...batch, batch: batch.batch + BigInt(index), trades: [trade] }))
      : [],
  );

function createHouse(accounts: number): { house: LocalHouse; firstNumber: number } {
  const house = LocalHouse.standard();
  const firstNumber = house.engine.state.numbered.length;
  for (let index = 0; index < accounts; index++) {
    house.deposit(house.open(index, [1]).id, 1, 10_000_000_000n);
  }
  house.prices({ 1: mark, 2: 200_000n });
  return { house, firstNumber };
}

/** Encodes, folds into the journal digest and applies; the commands themselves are made before. */
function inMemory(accounts: number, trades: number, batching: Batching): number {
  const { house, firstNumber } = createHouse(accounts);
  const commands = batching(randomTrades(trades, accounts, firstNumber), house);
  const startMs = performance.now();
  for (const command of commands) {
    const applied = house.engine.apply(command, encodeCommand(command));
    if (!applied.ok) throw applied.error;
  }
  const durationMs = performance.now() - startMs;
  assert.equal(house.engine.state.venues.get(2)?.tradeCount, BigInt(trades));
  return (trades / durationMs) * 1_000;
}

async function durably(): Promise<{ groupedPerSecond: number; singlePerSecond: number }> {
  const server = await startTestDatabase();
  const database = new Database({ url: server.url, name: "bench-novation" });
  try {
    await migrateCoordinator(database);
    const text = new TextDecoder();
    const { house, firstNumber } = createHouse(10_000);
    const trades = randomTrades(202_000, 10_000, firstNumber);
    const writer = await JournalWriter.open(database, house.engine.state.house);
    const store = (command: Command): Promise<void> => {
      const bytes = encodeCommand(command);
      const applied = house.engine.apply(command, bytes);
      if (!applied.ok) throw applied.error;
      return writer.append(text.decode(bytes)).durable;
    };
    const one = singles(trades.slice(0, 1_000), house).map((command) => ({ ...command, batch: 1n }) as Command);
    let startMs = performance.now();
    for (const command of one) await store(command);
    const singlePerSecond = (one.length / (performance.now() - startMs)) * 1_000;
    const batches = packedBatches(trades.slice(2_000), house).map(
      (command) => ({ ...command, firstId: idAfter(command) }) as Command,
    );
    startMs = performance.now();
    const stored: Promise<void>[] = [];
    for (const command of batches) {
      stored.push(store(command));
      // Gives the writer its turn, so that it commits groups while the engine goes on.
      if (stored.length % 8 === 0) await new Promise(setImmediate);
    }
    await Promise.all(stored);
    const groupedPerSecond = (200_000 / (performance.now() - startMs)) * 1_000;
    assert.equal(house.engine.state.venues.get(2)?.tradeCount, 201_000n);
    return { groupedPerSecond, singlePerSecond };
  } finally {
    await database.close();
    await server.remove();
  }
}

/** Ids above those of the single trades. */
function idAfter(command: Command): bigint {
  return command.kind === "packed-trades" ? command.firstId + 1_000_000n : 0n;
}

function signedPerSecond(): number {
  const house = LocalHouse.standard({ signed: true });
  const [alice, bob] = [house.open(0), house.open(1)];
  house.deposit(alice.id, 1, 10n ** 12n);
  house.deposit(bob.id, 1, 10n ** 12n);
  house.prices({ 1: mark });
  const row = { instrument: 1, priceTicks: mark, sizeLots: 1n, maker: "buyer" } as const;
  const commands = Array.from({ length: 200 }, (_, index) =>
    house.signedTrade(alice, bob, { ...row, id: String(index) }, house.timeSeconds + 9_999n),
  );
  const startMs = performance.now();
  for (const command of commands) {
    verifyAuthority(house.engine, command);
    house.must(command);
  }
  return (commands.length / (performance.now() - startMs)) * 1_000;
}
