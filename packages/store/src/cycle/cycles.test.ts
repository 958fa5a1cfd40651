import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateCoordinator } from "../database/coordinator-schema.ts";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import {
  advanceCycle,
  deleteClosedCycles,
  insertCycle,
  newestSignedCycle,
  noteCycleRefusals,
  noteCycleTransaction,
  readCycle,
  readCycleOutputs,
  readCycles,
  readOpenCycles,
  replaceCycle,
} from "./cycles.ts";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "cycle-test" });
  await migrateCoordinator(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const cycle = { cycle: 1n, digest: "0xaa", header: "{}", outputs: "{}", summary: "{}" } as const;

describe("cycles", () => {
  it("advances from the expected state only, and once for concurrent callers", async () => {
    await insertCycle(database, cycle);
    await insertCycle(database, cycle);
    await expect(insertCycle(database, { ...cycle, digest: "0xbb" })).rejects.toMatchObject({
      code: "CONFLICTING_MESSAGE",
    });
    expect(await advanceCycle(database, cycle, { from: "attested", to: "submitted" })).toBe(false);
    const moved = await Promise.all(
      Array.from({ length: 4 }, () =>
        advanceCycle(database, cycle, { from: "closed", to: "attested", signatures: "[1]" }),
      ),
    );
    expect(moved.filter(Boolean)).toHaveLength(1);
    await noteCycleTransaction(database, 1n, "0x01");
    await noteCycleRefusals(database, 1n, '["no"]');
    expect((await readOpenCycles(database)).map((row) => row.cycle)).toEqual([1n]);
    await advanceCycle(database, cycle, { from: "attested", to: "submitted" });
    await advanceCycle(database, cycle, { from: "submitted", to: "final" });
    expect(await readCycle(database, 1n)).toMatchObject({
      state: "final",
      signatures: "[1]",
      refusals: '["no"]',
      txId: "0x01",
    });
    expect(await readOpenCycles(database)).toEqual([]);
  });

  it("closes a cycle again while no quorum has signed it, and never after", async () => {
    const unsigned = { ...cycle, cycle: 70n, digest: "0x70" } as const;
    const again = { ...unsigned, digest: "0x71", summary: '{"again":1}' } as const;
    await insertCycle(database, unsigned);
    await noteCycleRefusals(database, 70n, '["no"]');
    await replaceCycle(database, again);
    expect(await readCycle(database, 70n)).toMatchObject({ digest: "0x71", summary: '{"again":1}', refusals: "[]" });
    // Signatures of the digest that was replaced do not move the new one.
    expect(await advanceCycle(database, unsigned, { from: "closed", to: "attested", signatures: "[1]" })).toBe(false);
    expect(await advanceCycle(database, again, { from: "closed", to: "attested", signatures: "[1]" })).toBe(true);
    await expect(replaceCycle(database, unsigned)).rejects.toMatchObject({ code: "CONFLICTING_MESSAGE" });
    await insertCycle(database, { ...cycle, cycle: 71n });
    expect(await newestSignedCycle(database)).toBe(70n);
    await deleteClosedCycles(database, 69n);
    expect(await readCycle(database, 70n)).not.toBeNull();
    expect(await readCycle(database, 71n)).toBeNull();
    await database.query("DELETE FROM coordinator.cycles WHERE cycle >= 70");
  });

  it("lists the newest cycles first, and returns outputs separately", async () => {
    for (const number of [2n, 3n]) {
      await insertCycle(database, { ...cycle, cycle: number, outputs: `{"n":${number}}`, summary: `"${number}"` });
    }
    const newest = await readCycles(database, 2);
    expect(newest.map((row) => [row.cycle, row.state, row.summary])).toEqual([
      [3n, "closed", '"3"'],
      [2n, "closed", '"2"'],
    ]);
    expect(newest[0]).not.toHaveProperty("outputs");
    expect(await readCycleOutputs(database, 3n)).toBe('{"n":3}');
    expect([await readCycle(database, 9n), await readCycleOutputs(database, 9n)]).toEqual([null, null]);
  });
});
