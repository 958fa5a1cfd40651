import { strict as assert } from "node:assert";
import { type Command, Engine, packedAccountsDigest, packTrades } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { type Benchmark, collect, durationFigure, type Figure, processorMs } from "./benchmark.ts";

const count = 10_000_000;
const perBatch = 10_000;
/** Ids of one length, as a venue that counts has for years. */
const firstId = 1_000_000_000n;
const priceTicks = 4_000_000n;

/** What ten million packed trades that are still known cost: memory, snapshot, start, state digest. */
export const keptTradesBenchmark: Benchmark = { name: "kept-trades", run: keptTrades };

async function keptTrades(): Promise<readonly Figure[]> {
  const ccp = TestCcp.standard();
  const members = [ccp.open(0), ccp.open(1)].map(({ id }) => id);
  for (const id of members) ccp.deposit(id, 1, 10n ** 14n);
  ccp.prices({ 1: priceTicks });
  const engine = ccp.engine;
  const [buyer = 0, seller = 0] = members.map((id) => engine.state.accounts.get(id)?.number);
  const row = { instrument: 1, sizeLots: 1n, priceTicks, buyer, seller, maker: "buyer" } as const;
  const back = { ...row, buyer: seller, seller: buyer };
  const trades = Array.from({ length: perBatch }, (_, at) => (at % 2 === 0 ? row : back));
  const accountsDigest = packedAccountsDigest(trades, (number) => engine.state.accountIds[number]);
  const body = { kind: "packed-trades", venue: 2, accountsDigest, rows: packTrades(trades) } as const;
  const before = heldBytes();
  const novateMs = processorMs(() => {
    for (let from = 0; from < count; from += perBatch) {
      const next = { batch: BigInt(from) + 1n, firstId: firstId + BigInt(from), signature: blank };
      assert.ok(engine.apply({ ...body, ...next } as Command).ok);
    }
  });
  const perTrade = (heldBytes() - before) / count;
  const segments: Uint8Array[] = [];
  const writeMs = processorMs(() => segments.push(...engine.snapshotSegments()));
  const startedMs = process.cpuUsage();
  const restored = await Engine.restoreFrom(segments);
  const { user, system } = process.cpuUsage(startedMs);
  const loadMs = (user + system) / 1_000;
  let digest = "";
  const digestMs = processorMs(() => {
    digest = restored.digest();
  });
  assert.equal(digest, engine.digest());
  const snapshotBytes = segments.reduce((sum, { length }) => sum + length, 0) / count;
  const again = "novating them again, which a start without a snapshot does";
  return [
    durationFigure("kept-trades: 10,000,000 packed, snapshot in segments", writeMs, again, novateMs),
    durationFigure("kept-trades: 10,000,000 packed, load and state digest", loadMs + digestMs, again, novateMs),
    durationFigure("kept-trades: 10,000,000 packed, state digest alone", digestMs, again, novateMs),
    bytesFigure("kept-trades: memory of a packed trade", perTrade),
    bytesFigure("kept-trades: a packed trade in a snapshot", snapshotBytes),
  ];
}

/** Against the 27 bytes of its row. */
function bytesFigure(what: string, value: number): Figure {
  const baselineWhat = "the row that it came in";
  return { what, unit: "bytes (less is better)", value, baselineWhat, baseline: 27, ratio: 27 / value };
}

function heldBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const blank = `0x${"00".repeat(65)}` as const;
