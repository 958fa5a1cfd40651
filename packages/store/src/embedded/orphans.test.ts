import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { endOrphans, serversIn } from "./orphans.ts";

let server: TestDatabase;
let data: string;

beforeAll(async () => {
  server = await startTestDatabase();
  data = join(server.folder, "data");
});

afterAll(async () => {
  await server.remove();
});

it("finds the server of a data folder and ends it, but no server of another folder", async () => {
  const other = await startTestDatabase();
  const { pid, ended } = server.server();
  expect(serversIn(data)).toContain(pid);
  await endOrphans(data);
  await ended;
  expect(serversIn(data)).toEqual([]);
  expect(serversIn(join(other.folder, "data"))).toContain(other.server().pid);
  await other.remove();
}, 120_000);

it("ends what a killed server left behind, and its stale postmaster.pid", async () => {
  await server.restart();
  await server.kill();
  await endOrphans(data);
  expect(serversIn(data)).toEqual([]);
  expect(existsSync(join(data, "postmaster.pid"))).toBe(false);
  await server.restart();
}, 120_000);

it("takes a live process that is no PostgreSQL for none of its servers", () => {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-orphans-"));
  writeFileSync(join(folder, "postmaster.pid"), `${process.pid}\n`);
  expect(serversIn(folder)).toEqual(existsSync("/proc/self/stat") ? [] : [process.pid]);
  rmSync(folder, { recursive: true });
});

it("accepts a data folder that does not exist yet", async () => {
  await expect(endOrphans(join(data, "missing"))).resolves.toBeUndefined();
});
