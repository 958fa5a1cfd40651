import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Database } from "./database.ts";
import { migrate } from "./migrate.ts";

let server: TestDatabase;
let database: Database;
const first = { number: 1, name: "one", sql: "CREATE TABLE sample.one (n integer)" };
const second = { number: 2, name: "two", sql: "INSERT INTO sample.one VALUES (1)" };

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "migrate-test" });
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

describe("migrate", () => {
  it("applies every step once, whatever number of processes starts together", async () => {
    await migrate(database, "sample", [first]);
    await Promise.all(Array.from({ length: 5 }, () => migrate(database, "sample", [first, second])));
    expect((await database.query("SELECT * FROM sample.one")).rowCount).toBe(1);
  });

  it("refuses a changed step, a gap in the numbers and an invalid schema name", async () => {
    const changed = { ...first, sql: "CREATE TABLE sample.other (n integer)" };
    await expect(migrate(database, "sample", [changed])).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(migrate(database, "sample", [second])).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    await expect(migrate(database, "x; DROP", [])).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });

  it("leaves no part of a step that fails", async () => {
    const failing = { number: 1, name: "bad", sql: "CREATE TABLE broken.t (n integer); SELECT 1 / 0" };
    await expect(migrate(database, "broken", [failing])).rejects.toThrow(/division by zero/);
    const left = await database.query("SELECT 1 FROM pg_namespace WHERE nspname = 'broken'");
    expect(left.rowCount).toBe(0);
  });
});
