import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDeployment } from "@isthmus/adapter/testing";
import { programArguments } from "@isthmus/launch";
import { isIsthmusError } from "@isthmus/protocol";
import { defaultHttpLimits } from "@isthmus/service";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RelayerConfig, readConfig, readDeployment } from "./config.ts";

let folder: string;
let count = 0;
const secret = "5e".repeat(32);
const good = {
  houseId: 7,
  deploymentFile: "deployment.json",
  databaseUrl: "postgresql://user:password@127.0.0.1:5432/house",
  host: "127.0.0.1",
  port: 0,
  evmKey: `0x${secret}`,
  solanaKey: `0x${secret}`,
  operatorUrls: Array(4).fill("http://127.0.0.1:9"),
  coordinatorUrl: "http://127.0.0.1:9",
  pollIntervalMs: 100,
};
const deployment = testDeployment();
const three = deployment.attesters.slice(1);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isthmus-relayer-config-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(value: unknown): string {
  const file = join(folder, `${++count}.json`);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value), { mode: 0o600 });
  return file;
}

/** The key that a refusal names; its text must not contain the secret. */
function refusedKey(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!isIsthmusError(error, "CONFIG_INVALID")) throw error;
    expect(JSON.stringify(error.toBody())).not.toContain(secret);
    return String(error.details.key ?? error.details.reason);
  }
  throw new Error("it was accepted");
}

describe("a relayer's configuration", () => {
  it("is read, on PostgreSQL unless the file or the environment names a Redis", async () => {
    const file = fileOf(good);
    expect(readConfig(file, {})).toEqual({ ...good, standbyUrls: [], http: defaultHttpLimits, executeGraceMs: 10_000 });
    expect(readConfig(file, { REDIS_URL: "redis://127.0.0.1:1" }).redisUrl).toBe("redis://127.0.0.1:1");
    const own = fileOf({ ...good, redisUrl: "rediss://127.0.0.1:2" });
    expect(readConfig(own, { REDIS_URL: "redis://127.0.0.1:1" }).redisUrl).toBe("rediss://127.0.0.1:2");
    expect(refusedKey(() => readConfig(file, { REDIS_URL: "127.0.0.1" }))).toBe("redisUrl");
  });

  const order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    houseId: [undefined, 0, 0.5, 2 ** 32, "7"],
    deploymentFile: [undefined, "", 7],
    databaseUrl: [undefined, "", "127.0.0.1", "http://127.0.0.1/", 7],
    host: [undefined, "", 7],
    port: [undefined, -1, 65_536, "80"],
    evmKey: [undefined, "", "0x", secret, `0x${secret}00`, `0x${"00".repeat(32)}`, `0x${order}`, 7],
    solanaKey: [undefined, "", `0x${secret}00`, `0x${secret}${secret}`, 7],
    operatorUrls: [undefined, [], Array(5).fill("http://127.0.0.1:9"), Array(4).fill("file:///etc/passwd"), "http://a"],
    coordinatorUrl: [undefined, "", "127.0.0.1", "file:///etc/passwd"],
    pollIntervalMs: [undefined, 0, 9, 1e9, "100"],
    executeGraceMs: [-1, 1e9, "1"],
    redisUrl: ["", "127.0.0.1", "http://127.0.0.1", 7],
  };

  it.each(Object.keys(wrong))("is refused, by its key and without its value, with a wrong %s", async (key) => {
    for (const value of wrong[key] ?? []) {
      const named = refusedKey(() => readConfig(fileOf({ ...good, [key]: value }), {}));
      expect(named.startsWith(key), `${key} = ${JSON.stringify(value)}: ${named}`).toBe(true);
    }
  });

  it("is refused with an unknown key, as no object, as no JSON, and when the file is not there", async () => {
    expect(refusedKey(() => readConfig(fileOf({ ...good, password: secret }), {}))).toBe("password");
    const environment = { REDIS_URL: "redis://127.0.0.1:1" };
    for (const text of ["[]", "null", "7", '"x"']) refusedKey(() => readConfig(fileOf(text), environment));
    expect(refusedKey(() => readConfig(fileOf("{"), {}))).toBe("not readable as JSON");
    expect(refusedKey(() => readConfig(join(folder, "none.json"), {}))).toBe("not readable as JSON");
  });
});

describe("a relayer's deployment", () => {
  const read = (value: unknown) =>
    readDeployment({ ...good, deploymentFile: fileOf(value) } as unknown as RelayerConfig);

  it("is read with whatever else it holds", () => {
    expect(read({ ...deployment, more: 1 })).toEqual({ ...deployment, more: 1 });
  });

  it.each<readonly [string, unknown]>([
    ["deployment.houseId", { ...deployment, houseId: 8 }],
    ["deployment.chains.0.gate", { ...deployment, chains: [{ ...deployment.chains[0], gate: "0x" }] }],
    ["deployment.attesters", { ...deployment, attesters: three, guardians: three, dvnSigners: three }],
  ])("is refused with a wrong %s", async (key, value) => {
    expect(refusedKey(() => read(value))).toBe(key);
  });
});

describe("the relayer process", () => {
  it("refuses to start on a wrong configuration, with the reason on one line and no key in it", async () => {
    const file = fileOf({ ...good, pollIntervalMs: 0 });
    const child = spawn(process.execPath, [...programArguments("relayer"), file], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        text += String(chunk);
      });
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ error: { code: "CONFIG_INVALID", details: { key: "pollIntervalMs" } } });
    expect(text).not.toContain(secret);
  });
});
