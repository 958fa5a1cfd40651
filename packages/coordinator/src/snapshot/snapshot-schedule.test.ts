import { Engine, parseCommand } from "@isthmus/clearing";
import { Database, migrateCoordinator, readSnapshotSegments, readSnapshots } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { genesisOf, parseConfig } from "../config/config.ts";
import { Intake } from "../intake/intake.ts";
import { rebuildEngine } from "../intake/recover.ts";
import { asJson, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import type { SnapshotTaker } from "./snapshot-taker.ts";
import { takeSnapshot } from "./take-snapshot.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "snapshot-schedule-test" });
  await migrateCoordinator(database);
  files = testConfig(server.url);
});

afterAll(async () => {
  await database.close();
  await server.remove();
  files.remove();
});

it("takes snapshots beside the engine: commands go on while one is taken, and a start continues from the newest", async () => {
  const genesis = genesisOf(parseConfig(files.config));
  const begun: bigint[] = [];
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const taken: Promise<void>[] = [];
  const snapshots: SnapshotTaker = {
    take: (throughIndex) => {
      begun.push(throughIndex);
      const work = held.then(() => takeSnapshot({ database, genesis }, throughIndex));
      taken.push(work);
      return work;
    },
    close: async () => undefined,
  };
  const options = { database, genesis, log: quiet, snapshotEveryEntries: 3, onFenced: () => undefined };
  const intake = new Intake({ ...options, snapshots });
  await intake.start();
  for (const command of setUpCommands()) await intake.submit(parseCommand(JSON.parse(asJson(command))));
  // None of these waits for the snapshot that was begun, and no second one is begun beside it.
  for (let index = 0; index < 10; index++) await intake.submit(opening(`s${index}`));
  expect(begun).toEqual([3n]);
  expect(await readSnapshots(database, genesis.houseId)).toEqual([]);
  const digest = await intake.read((engine) => engine.digest());
  finish();
  await taken[0];
  // The one stored is that of its entry, although the engine and the journal are further.
  const [stored] = await readSnapshots(database, genesis.houseId);
  expect(stored?.journalIndex).toBe(3n);
  const restored = await Engine.restoreFrom(readSnapshotSegments(database, genesis.houseId, 3n));
  expect([restored.journalIndex, restored.digest()]).toEqual([3n, stored?.stateDigest]);
  // The next one is begun by the next durable entry.
  let more = 0;
  await expect
    .poll(
      async () => {
        await intake.submit(opening(`more${more++}`));
        return begun.length;
      },
      { timeout: 120_000, interval: 1 },
    )
    .toBeGreaterThan(1);
  await Promise.all(taken);
  const newest = begun.at(-1) as bigint;
  expect((await readSnapshots(database, genesis.houseId))[0]?.journalIndex).toBe(newest);
  await intake.stop();
  const rebuilt = await rebuildEngine(database, genesis);
  expect(rebuilt.fromIndex).toBe(newest);
  expect(rebuilt.engine.digest()).not.toBe(digest);
  const earlier = await rebuildEngine(database, genesis, [], 14n);
  expect([earlier.engine.journalIndex, earlier.engine.digest()]).toEqual([14n, digest]);
}, 240_000);
