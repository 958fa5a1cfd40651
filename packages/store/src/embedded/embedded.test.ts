import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Database } from "../database/database.ts";
import { type EmbeddedPostgres, startEmbedded } from "./embedded.ts";
import { freePort } from "./free-port.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-embedded-"));
const servers: EmbeddedPostgres[] = [];

afterAll(async () => {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("creates the database once, keeps it over a restart, and fails on a port that is taken", async () => {
  const options = { folder, port: await freePort(), password: "p@ss", logFile: join(folder, "log") };
  const first = await startEmbedded(options);
  servers.push(first);
  expect(first.url).toBe(`postgresql://isthmus:p%40ss@127.0.0.1:${options.port}/postgres`);
  const other = mkdtempSync(join(tmpdir(), "isthmus-embedded-"));
  const taken = { ...options, folder: other, password: "another", logFile: join(other, "log") };
  await expect(startEmbedded(taken)).rejects.toMatchObject({ code: "PROCESS_FAILED" });
  rmSync(other, { recursive: true, force: true });

  const database = new Database({ url: first.url, name: "embedded-test" });
  await database.query("CREATE TABLE public.kept AS SELECT 1 AS n");
  await first.stop();
  await first.ended;
  const second = await startEmbedded(options);
  servers.push(second);
  expect(second.pid).not.toBe(first.pid);
  expect((await database.query("SELECT n FROM public.kept")).rows).toEqual([{ n: 1 }]);
  await database.close();
  await second.stop();
  // Neither the password nor a partial database is left beside the data.
  expect(readdirSync(folder).sort()).toEqual(["data", "log"]);
  expect(existsSync(join(folder, "data", "postmaster.pid"))).toBe(false);
}, 120_000);
