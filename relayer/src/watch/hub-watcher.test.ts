import type { ChainEvent, ChainHead } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { EvmReader, type IncludedTransaction } from "@isthmus/chain-evm";
import type { ErrorCode, Hex } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrateRelayer } from "../outbox/migration.ts";
import { type DueDelivery, Outbox } from "../outbox/outbox.ts";
import { testMessage } from "../testing/message.ts";
import { HubWatcher } from "./hub-watcher.ts";
import { hubDeployment } from "./plan.ts";

const deployment = { ...testDeployment(), houseId: 7, hubChain: 1 };
const hub = { ...hubDeployment(deployment), deployedHeight: 10 };
const blockHash: Hex = `0x${"01".repeat(32)}`;

/** A hub whose final height and dispatches are set by the test. */
class ScriptedHub extends EvmReader {
  final = 0n;
  dispatches: { readonly height: bigint; readonly envelope: Hex; readonly messageId: Hex }[] = [];
  /** Hash of the block that holds a transaction now. */
  heldBy = blockHash;
  readonly ranges: [bigint, bigint][] = [];

  override async head(): Promise<ChainHead> {
    return { latest: this.final + 5n, final: this.final } as ChainHead;
  }

  override async events({ fromHeight, toHeight }: { fromHeight: bigint; toHeight: bigint }): Promise<ChainEvent[]> {
    this.ranges.push([fromHeight, toHeight]);
    return this.dispatches
      .filter(({ height }) => height >= fromHeight && height <= toHeight)
      .map(({ height, envelope, messageId }) => ({
        ...{ kind: "message-dispatched", chain: 1, logIndex: 0, destination: 2, timestampSeconds: 1_000n },
        ...{ blockHash, txId: messageId, height, envelope, messageId },
      })) as ChainEvent[];
  }

  override async transaction(txId: string): Promise<IncludedTransaction> {
    return { txId, blockHash: this.heldBy, succeeded: true, logs: [] } as unknown as IncludedTransaction;
  }
}

let server: TestDatabase;
let database: Database;
let outbox: Outbox;
let reader: ScriptedHub;
let planned: DueDelivery[];
let unplanned: ErrorCode[];
let watcher: HubWatcher;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "test" });
  await migrateRelayer(database);
  outbox = new Outbox(database);
});

beforeEach(async () => {
  await database.query("TRUNCATE relayer.message, relayer.cursor CASCADE");
  planned = [];
  unplanned = [];
  reader = new ScriptedHub({ deployment: hub });
  watcher = new HubWatcher({
    deployment,
    reader,
    outbox,
    log: pino({ level: "silent" }),
    onPlanned: (deliveries) => planned.push(...deliveries),
    onUnplanned: (code) => unplanned.push(code),
    chunkBlocks: 5n,
  });
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const dispatched = (height: bigint) => {
  const { envelope, messageId } = testMessage({ cycle: height });
  return { height, envelope, messageId };
};

describe("HubWatcher", () => {
  it("reads from the deployment to the final height in chunks, each block once", async () => {
    reader.final = 17n;
    expect([await watcher.step(), await watcher.step(), await watcher.step()]).toEqual([true, false, false]);
    reader.final = 18n;
    expect(await watcher.step()).toBe(false);
    expect(reader.ranges).toEqual([
      [10n, 14n],
      [15n, 17n],
      [18n, 18n],
    ]);
    expect(await outbox.cursor("hub")).toBe(18n);
  });

  it("plans the deliveries of a dispatch and reports them once", async () => {
    reader.final = 12n;
    reader.dispatches = [dispatched(11n)];
    await watcher.step();
    const steps = await Promise.all(planned.map(async ({ id }) => (await outbox.load(id))?.step));
    expect(steps).toEqual(["execute", "activate"]);
    await database.query("DELETE FROM relayer.cursor");
    await watcher.step();
    expect(planned).toHaveLength(2);
  });

  it("reads a range again if its block changed, and plans nothing of it", async () => {
    reader.final = 12n;
    reader.dispatches = [dispatched(11n)];
    reader.heldBy = `0x${"02".repeat(32)}`;
    expect(await watcher.step()).toBe(true);
    expect([await outbox.cursor("hub"), planned]).toEqual([null, []]);
    reader.heldBy = blockHash;
    expect(await watcher.step()).toBe(false);
    expect(planned).toHaveLength(2);
  });

  it("reports an envelope that it cannot read and plans the ones behind it", async () => {
    reader.final = 14n;
    reader.dispatches = [{ ...dispatched(11n), envelope: "0x0102" }, dispatched(12n)];
    await watcher.step();
    expect(unplanned).toEqual(["ENVELOPE_MALFORMED"]);
    expect(planned).toHaveLength(2);
    expect(await outbox.cursor("hub")).toBe(14n);
  });
});
