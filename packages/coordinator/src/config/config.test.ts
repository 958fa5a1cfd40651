import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { afterAll, describe, expect, it } from "vitest";
import { startProcess } from "../testing/processes.ts";
import { testConfig } from "../testing/test-setup.ts";
import { genesisOf, parseConfig, readConfig } from "./config.ts";

const files = testConfig("postgresql://isthmus:hunter2@127.0.0.1:1/postgres");
const good: Readonly<Record<string, unknown>> = files.config;
const folder = mkdtempSync(join(tmpdir(), "isthmus-config-"));
const file = join(folder, "file.json");

afterAll(() => {
  files.remove();
  rmSync(folder, { recursive: true });
});

/** Secrets of the configuration, which no error may show. */
const secrets = [good.submitterKey, good.oracleKey, good.adminToken, "hunter2"].map((secret) =>
  String(secret).replace(/^0x/, ""),
);

function refusal(action: () => unknown): IsthmusError {
  try {
    action();
  } catch (error) {
    if (isIsthmusError(error, "CONFIG_INVALID")) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

/** Everything an error could show in a log. */
const shown = (error: Error): string =>
  `${error.message} ${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`;

function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(good) as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop() as string;
  const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  houseId: [undefined, 0, -1, 1.5, 2 ** 32, "77", null, 78],
  deploymentFile: [undefined, "", 1],
  databaseUrl: [undefined, "", "mysql://isthmus:hunter2@x/y", "hunter2"],
  host: [undefined, "", 1],
  port: [undefined, -1, 65_536, 0.5, "80"],
  submitterKey: [undefined, "", "0x12", `${good.submitterKey}00`, String(good.submitterKey).slice(2), 1],
  oracleKey: [undefined, "0x", null],
  adminToken: [undefined, "", "short", "x".repeat(513)],
  operatorUrls: [undefined, [], ["ftp://x"], ["no url"], "http://x", Array(65).fill("http://x")],
  pollIntervalMs: [undefined, 9, 60_001, "50"],
  prices: [undefined, [], { seed: -1 }, { kind: "guess" }, { more: 1 }],
  relayerUrl: ["file:///etc/passwd", 1],
  drills: ["yes", 1],
  creditLifetimeSeconds: [0, 2_592_001, "60"],
  chainTimeEverySeconds: [0, 86_401],
  reversalDepth: [-1, 10_001],
  snapshotEveryEntries: [0, 1.5],
  requestsPerSecond: [-1, 1_000_001],
  logLevel: ["loud", ""],
  "genesis.houseId": [undefined, 0, 78],
  "genesis.hubChain": [undefined, 0, 65_536],
  "genesis.hub": [undefined, "0x12"],
  "genesis.admin": [undefined, "0x12"],
  "genesis.oracle": [undefined, "0x12"],
  "genesis.more": [1],
  "prices.symbols.BTC": [{ startTicks: "0", maxStepPpm: 1 }, { startTicks: "1" }, { startTicks: 1, maxStepPpm: 1 }],
  password: ["hunter2"],
};

describe("a coordinator's configuration", () => {
  it("is read, with defaults for absent keys", () => {
    writeFileSync(file, JSON.stringify(good));
    expect(readConfig(file)).toMatchObject({ houseId: 77, drills: false, creditLifetimeSeconds: 3_600 });
  });

  it.each(Object.keys(wrong))("is refused when %s is missing, of another kind or out of bounds", (path) => {
    for (const value of wrong[path] ?? []) {
      const error = refusal(() => parseConfig(withValue(path, value)));
      const field = String(error.details.key);
      // A house id that differs from the genesis is reported as the genesis'; every other key by its own path or below it.
      expect(field === path || field.startsWith(`${path}.`) || field === "genesis.houseId", `${path} ${field}`).toBe(
        true,
      );
      for (const secret of secrets) expect(shown(error)).not.toContain(secret);
    }
  });

  it("is refused with unknown or malformed engine parameters", () => {
    for (const parameters of [
      { nothing: 1 },
      { maxCyclesAhead: "3" },
      { debtLimitQuanta: "-1" },
      { debtLimitQuanta: "x" },
    ]) {
      const error = refusal(() => genesisOf(parseConfig(withValue("genesis.parameters", parameters))));
      expect(error.details.key).toBe(`genesis.parameters.${Object.keys(parameters)[0]}`);
    }
    const parameters = { maxCyclesAhead: 3, debtLimitQuanta: "12000000000000000000" };
    const genesis = genesisOf(parseConfig(withValue("genesis.parameters", parameters)));
    expect(genesis.parameters).toEqual({ maxCyclesAhead: 3, debtLimitQuanta: 12_000_000_000_000_000_000n });
  });

  it("is refused without a file or without JSON in it, and nothing of it is shown", () => {
    expect(refusal(() => readConfig(undefined)).details.reason).toMatch(/no configuration file/);
    expect(refusal(() => readConfig(join(folder, "none.json"))).details.file).toBe(join(folder, "none.json"));
    for (const text of ["", "{", '{"adminToken":hunter2secret}', "\u0000", "[1"]) {
      writeFileSync(file, text);
      const error = refusal(() => readConfig(file));
      expect(shown(error)).not.toContain("hunter2");
    }
    for (const value of [null, [], 1, "text"]) expect(refusal(() => parseConfig(value)).details.key).toBeDefined();
  });
});

it("the coordinator's process refuses to start on a bad configuration and names the key, but no secret", async () => {
  for (const value of [
    { ...good, oracleKey: "0x12" },
    { ...good, deploymentFile: join(folder, "none.json") },
  ]) {
    writeFileSync(file, JSON.stringify(value));
    const output = await startProcess("coordinator", file).then(
      () => "it started",
      (error: Error) => error.message,
    );
    expect(output).toMatch(/exit 1.*CONFIG_INVALID.*(oracleKey|deploymentFile)/s);
    for (const secret of secrets) expect(output).not.toContain(secret);
  }
}, 400_000);
