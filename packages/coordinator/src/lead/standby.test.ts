import { parseCommand } from "@isthmus/clearing";
import type { IsthmusError } from "@isthmus/protocol";
import { Database, Lease, migrateCoordinator } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { genesisOf, parseConfig } from "../config/config.ts";
import { Intake } from "../intake/intake.ts";
import { asJson, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { requireLead, Standby } from "./standby.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;
const patience = { timeout: 60_000, interval: 10 };

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "standby" });
  await migrateCoordinator(database);
  files = testConfig(server.url);
});

afterAll(async () => {
  await database.close();
  await server.remove();
  files.remove();
});

const leaseOf = (instance: string) => new Lease(database, { houseId: 77, instance, leaseMs: 600_000 });

function intakeWith(more: Partial<ConstructorParameters<typeof Intake>[0]> = {}): Intake {
  const genesis = genesisOf(parseConfig(files.config));
  return new Intake({
    database,
    genesis,
    log: quiet,
    snapshotEveryEntries: 1_000_000,
    onFenced: () => undefined,
    ...more,
  });
}

it("leads with the engine that followed, in the leader's state, and replays nothing again", async () => {
  const genesis = genesisOf(parseConfig(files.config));
  const [held, wanted] = [leaseOf("leader"), leaseOf("standby")];
  await held.take();
  const leader = intakeWith();
  await leader.start();
  for (const command of setUpCommands()) await leader.submit(parseCommand(JSON.parse(asJson(command))));
  const standby = new Standby({ database, genesis, lease: wanted, log: quiet, intervalMs: 5 });
  const leads = standby.follow();
  await expect.poll(() => standby.journalIndex, patience).toBe(4n);
  const { journalIndex } = await leader.submit(opening("one more"));
  await expect.poll(() => standby.journalIndex, patience).toBe(journalIndex);
  const digest = leader.peek((engine) => engine.digest());
  await leader.stop();
  await held.release();
  expect(await leads).toBe(true);
  let handed = 0;
  const successor = intakeWith({
    handOver: async (voids) => {
      const replay = await standby.handOver(voids);
      if (replay !== null) handed++;
      return replay;
    },
  });
  await successor.start();
  expect([handed, standby.journalIndex]).toEqual([1, null]);
  expect(successor.peek((engine) => engine.digest())).toBe(digest);
  await successor.submit(opening("by the successor"));
  // Given up once: a rebuild later begins from the journal.
  expect(await standby.handOver([])).toBeNull();
  await successor.stop();
  await wanted.release();
});

it("stops without leading", async () => {
  const held = leaseOf("holder");
  await held.take();
  const genesis = genesisOf(parseConfig(files.config));
  const standby = new Standby({ database, genesis, lease: leaseOf("idle"), log: quiet, intervalMs: 5 });
  const leads = standby.follow();
  await expect.poll(() => standby.journalIndex, patience).not.toBeNull();
  await standby.stop();
  expect(await leads).toBe(false);
  await held.release();
});

it("refuses for who has lost the lease, and reports it", async () => {
  const lease = leaseOf("never held");
  const lost: IsthmusError[] = [];
  await expect(requireLead(lease, (error) => lost.push(error))).rejects.toMatchObject({ code: "NOT_READY" });
  expect(lost).toMatchObject([{ code: "TERM_FENCED" }]);
});
