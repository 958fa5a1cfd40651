import {
  addressBytes32,
  type Command,
  evmAddress,
  openedAccountId,
  parseCommand,
  signingDigest,
  signPersonal,
} from "@isthmus/clearing";
import { Database, migrateCoordinator } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { genesisOf, parseConfig } from "../config/config.ts";
import { asJson, byVenue, houseId, keyOf, opening, quiet, setUpCommands, testConfig } from "../testing/test-setup.ts";
import { Intake } from "./intake.ts";

let server: TestDatabase;
let database: Database;
let files: ReturnType<typeof testConfig>;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "strangers-test" });
  await migrateCoordinator(database);
  files = testConfig(server.url);
});

afterAll(async () => {
  await database.close();
  await server.remove();
  files.remove();
});

const parsed = (command: unknown): Command => parseCommand(JSON.parse(asJson(command)));

/** A batch with one trade of the venue. */
function batch(number: bigint): Command {
  const { account: buyer } = opening("ann");
  const { account: seller } = opening("bob");
  const trade = { instrument: 1, buyer, seller, priceTicks: 4_000_000n, sizeLots: 1n, maker: "buyer" };
  return parsed(byVenue({ kind: "trades", venue: 2, batch: number, trades: [{ id: `t${number}`, ...trade }] }));
}

/** An account of two addresses of which the second did not sign. */
function forgedOpening(): Command {
  const [own, other] = [keyOf("eve"), keyOf("mallory")];
  const addresses = [own, other].map((key, index) => ({ chain: index + 1, address: addressBytes32(evmAddress(key)) }));
  const rest = { subAccount: 0, marginMode: "cross" as const, addresses, trader: evmAddress(own) };
  const unsigned = { kind: "open-account" as const, account: "0x" as const, ...rest };
  const command = { ...unsigned, account: openedAccountId(houseId, unsigned) };
  const signature = signPersonal(signingDigest(houseId, command), own);
  return parsed({ ...command, signatures: [signature, signature] });
}

it("applies a venue's trade beside a flood of forged openings and of copies of its own trades", async () => {
  const intake = new Intake({
    database,
    genesis: genesisOf(parseConfig(files.config)),
    log: quiet,
    snapshotEveryEntries: 1_000_000,
    signatureWorkers: 2,
    onFenced: () => undefined,
  });
  await intake.start();
  for (const command of [...setUpCommands(), opening("ann"), opening("bob"), batch(1n)])
    await intake.submit(parsed(command));
  const before = intake.durableHead?.journalIndex ?? 0n;
  const forged = Array.from({ length: 200 }, () => intake.submit(forgedOpening(), "192.0.2.1"));
  const refusals = Promise.allSettled(forged);
  const copies = Array.from({ length: 300 }, () => intake.submit(batch(1n), "192.0.2.1"));
  const trade = await intake.submit(batch(2n), "192.0.2.2");
  // The stranger has had one quantum before it: twenty small commands.
  expect(Number(trade.journalIndex - before)).toBeLessThan(30);
  for (const result of await refusals)
    expect(result).toMatchObject({ status: "rejected", reason: { code: "SIGNATURE_INVALID" } });
  await Promise.all(copies);
  await intake.stop();
}, 240_000);
