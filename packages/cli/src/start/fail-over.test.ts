import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Part } from "../supervisor/part.ts";
import { killLeader } from "./fail-over.ts";

const patience = { timeout: 120_000, interval: 50 };
const folder = mkdtempSync(join(tmpdir(), "isthmus-fail-over-"));
const parts: Part[] = [];

/** A process that serves /ready: with 200 once a file is there, or from its start. */
async function startPart(name: string, role: "leads" | "follows"): Promise<Part> {
  const script = `const { existsSync } = require("node:fs");
    const server = require("node:http").createServer((_, response) => {
      response.writeHead(${role === "leads"} || existsSync(${JSON.stringify(join(folder, "free"))}) ? 200 : 503).end();
    });
    server.listen(0, "127.0.0.1", () => {
      const url = "http://127.0.0.1:" + server.address().port;
      process.stdout.write(JSON.stringify({ ready: true, url }) + "\\n");
    });`;
  const part = new Part({
    name,
    command: process.execPath,
    args: ["-e", script],
    logFile: join(folder, `${name}.log`),
  });
  parts.push(part);
  await part.start();
  return part;
}

afterEach(async () => {
  await Promise.all(parts.splice(0).map((part) => part.stop()));
});

it("kills the one that leads, whichever it is, and keeps it down until the other one leads", async () => {
  const [follower, leader] = [await startPart("coordinator", "follows"), await startPart("standby", "leads")];
  const kill = await killLeader(parts, 6);
  expect(kill).toMatchObject({ part: "standby", cycle: 6, successor: { part: "coordinator", ledAfterMs: null } });
  await expect.poll(() => leader.deaths.map(({ signal }) => signal), patience).toEqual(["SIGKILL"]);
  expect(leader.deaths[0]?.backAfterMs).toBeNull();
  expect(follower.deaths).toEqual([]);
  writeFileSync(join(folder, "free"), "");
  await expect.poll(() => kill.successor?.ledAfterMs ?? null, patience).not.toBeNull();
  await expect.poll(() => leader.deaths[0]?.backAfterMs ?? null, patience).not.toBeNull();
});

it("refuses to kill the only one", async () => {
  const alone = await startPart("coordinator", "leads");
  await expect(killLeader(parts, 6)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(alone.deaths).toEqual([]);
});
