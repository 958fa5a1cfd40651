import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChainEvent, ChainReader } from "@isthmus/adapter";
import { type Command, encodeCommand, evmAddress } from "@isthmus/clearing";
import { localKeys, TestCcp, testGenesis, testPerpetual } from "@isthmus/clearing/testing";
import { EventBook, JournalCopy, type JournalEntry, JournalReplay, ownRecords, Replay } from "@isthmus/operator";
import { chainById, emptyJournalDigest, foldJournal, type Hex, IsthmusError } from "@isthmus/protocol";
import { OwnPrices } from "@isthmus/risk";
import { openPriceSource } from "@isthmus/risk/files";
import { SignaturePool } from "@isthmus/signatures";
import type { Benchmark, Figure } from "./benchmark.ts";

const chain = 2;
const vault: Hex = `0x${"22".repeat(32)}`;
const { houseId } = testGenesis;
const members = 40;
const entryCount = 20_000;
const perCycle = 5_000;
const secret = "benchmark";

/** Entries of one signed trade each, as an operator replays them: looked at for the first time, and at a restart. */
export const operatorBenchmark: Benchmark = { name: "operator", run: operatorFigures };

async function operatorFigures(): Promise<readonly Figure[]> {
  const { entries, events } = tradedJournal();
  const folder = mkdtempSync(join(tmpdir(), "isthmus-bench-operator-"));
  const signatures = new SignaturePool();
  try {
    new JournalCopy(folder, houseId).append(entries);
    const rest = 1_000;
    const run = async (snapshotEveryEntries: number): Promise<number> => {
      const used = process.cpuUsage();
      const { journal, replay } = operatorOn(folder, { events, signatures, snapshotEveryEntries });
      await journal.replayTo(null).catch((error: unknown) => {
        // Nobody serves a continuation.
        if (!(error instanceof IsthmusError) || error.code !== "REQUEST_TIMEOUT") throw error;
      });
      if (replay.journalIndex !== BigInt(entries.length)) throw new Error(`replayed to ${replay.journalIndex}`);
      const { user, system } = process.cpuUsage(used);
      return (user + system) / 1e6;
    };
    const first = await run(entryCount * 2);
    const again = await run(perCycle - rest);
    const resumed = await run(perCycle - rest);
    const figure = (what: string, count: number, seconds: number): Figure => ({
      what,
      unit: "entries of the journal per second of processor time (more is better)",
      value: count / seconds,
      baselineWhat: "every signature looked at, on all threads, as the first time",
      baseline: entries.length / first,
      ratio: count / seconds / (entries.length / first),
    });
    return [
      figure("restart without a snapshot, entries verified before", entries.length, again),
      figure("restart from the newest snapshot", entries.length, resumed),
    ];
  } finally {
    await signatures.close();
    rmSync(folder, { recursive: true });
  }
}

interface Parts {
  readonly events: readonly ChainEvent[];
  readonly signatures: SignaturePool;
  readonly snapshotEveryEntries: number;
}

function operatorOn(folder: string, { events, signatures, snapshotEveryEntries }: Parts) {
  const sources = {
    events: new EventBook([listed(events)]),
    places: { contractsOf: () => ({ vault }), tokenOf: () => ({ chain, tokenDecimals: 6 }) },
    prices: new OwnPrices(source),
    priceBandBps: 50,
    maxFundingRateE9: 0n,
    maxPriceGapSeconds: 7_200,
    confirmedLosses: new Map<number, bigint>(),
    maxCreditLifetimeSeconds: 86_400,
    nowSeconds: () => 5_000n,
  };
  const { hubChain, hub } = testGenesis;
  const voidRules = { hub: { houseId, hubChain, hub }, attesters: [] };
  const replay = new Replay({ genesis: testGenesis, sources, voidRules, signatures });
  const onTrouble = (_details: object, message: string): void => {
    throw new Error(message);
  };
  const records = ownRecords({ journalDirectory: folder, snapshotEveryEntries }, secret, onTrouble);
  const copy = new JournalCopy(folder, houseId);
  return {
    replay,
    journal: new JournalReplay({ houseId, coordinatorUrl: "http://127.0.0.1:9", copy, replay, records }),
  };
}

const symbols = { BTC: { startTicks: "4000000", maxStepPpm: 10_000 } };
const source = openPriceSource({ seed: 1, startSeconds: 0, symbols, files: {}, fromMs: null });

/** A chain that is a list of events. */
function listed(events: readonly ChainEvent[]): ChainReader {
  const unused = (): never => {
    throw new Error("an operator reads ranges");
  };
  return {
    chain: chainById(chain),
    head: async () => ({ latest: 105n, final: 100n, finalTimestampSeconds: 1_050n, finalBlockHash: vault }),
    events: async ({ fromHeight, toHeight }) =>
      events.filter(({ height }) => height >= fromHeight && height <= toHeight),
    eventsOf: unused,
    vaultState: unused,
    claimedQuanta: unused,
    close: async () => undefined,
  };
}

/** A journal of trades of one row, each signed by its venue, and a closing after every few thousand. */
function tradedJournal(): { readonly entries: JournalEntry[]; readonly events: readonly ChainEvent[] } {
  const ccp = new TestCcp({ signed: true });
  ccp.admin({ kind: "register-vault", chain, vault });
  const dollar = { symbol: "USDX", class: "USD", decimals: 6, haircutBps: 0, capQuanta: 0n, markInstrument: null };
  ccp.admin({ kind: "register-asset", asset: 1, chain, settlement: true, ...dollar });
  const terms = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
  ccp.admin({ kind: "list-instrument", instrument: 1, symbol: "BTC-PERP", ...terms });
  const http = { name: "book", chain: null, contract: null, creditCapQuanta: 0n };
  ccp.admin({ kind: "register-venue", venue: 2, authority: evmAddress(localKeys.venue), ...http });
  const people = Array.from({ length: members }, (_, index) => ccp.open(index, [1]));
  const events: ChainEvent[] = people.map(({ id }, place) => {
    const given = ccp.depositCommand(id, 1, 10n ** 12n, chain);
    const { kind, index, accumulator, account, asset, amountQuanta } = given;
    const txId: Hex = `0x${(place + 1).toString(16).padStart(64, "0")}`;
    const height = BigInt(place + 1);
    ccp.must({ ...given, txId, height });
    const about = { chain, height, txId, blockHash: vault, logIndex: 0, timestampSeconds: 1_000n };
    return { ...about, kind, vault, index, accumulator, account, asset, amountQuanta };
  });
  const { timeSeconds, prices } = source.marks(3);
  const priceTicks = prices[0]?.priceTicks ?? 0n;
  ccp.timeSeconds = 0n;
  const priced = ccp.prices({ 1: priceTicks }, timeSeconds);
  if (!priced.ok) throw priced.error;
  for (let number = 1; number <= entryCount; number++) {
    const buyer = people[number % members]?.id as Hex;
    const seller = people[(number + 1 + (number % 7)) % members]?.id as Hex;
    const row = { id: `t${number}`, instrument: 1, buyer, seller, priceTicks, sizeLots: 1n, maker: "buyer" } as const;
    const traded = ccp.trades([row]);
    if (!traded.ok) throw traded.error;
    if (number % perCycle !== 0) continue;
    const cycle = BigInt(number / perCycle);
    ccp.must({ kind: "close-cycle", cycle, timeSeconds, creditExpirySeconds: timeSeconds + 3_600n });
  }
  return { entries: chained(ccp.journal), events };
}

function chained(commands: readonly Command[]): JournalEntry[] {
  let digest = emptyJournalDigest;
  return commands.map((command, place) => {
    const journalIndex = BigInt(place + 1);
    const bytes = encodeCommand(command);
    digest = foldJournal(houseId, digest, journalIndex, bytes);
    return { journalIndex, digest, entry: new TextDecoder().decode(bytes) };
  });
}
