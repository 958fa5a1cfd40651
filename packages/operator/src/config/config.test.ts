import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-attester-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

const key = (byte: number) => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const address = (byte: number) => `0x${byte.toString(16).padStart(2, "0").repeat(20)}`;

const good = {
  operator: 0,
  houseId: 7,
  deploymentFile: "deployment.json",
  port: 0,
  attesterKey: key(0xa1),
  guardianKey: key(0xa2),
  dvnKey: key(0xa3),
  coordinatorUrl: "http://127.0.0.1:9000",
  journalDirectory: "journal",
  prices: { seed: 1, startSeconds: 0, symbols: { BTC: { startTicks: "1", maxStepPpm: 0 } }, files: {}, fromMs: null },
  priceBandBps: 10,
  genesis: { houseId: 7, hubChain: 1, hub: key(0x11), admin: address(0x12), oracle: address(0x13) },
};

/** Writes text or JSON to a file of its own. */
let files = 0;
function fileOf(content: unknown): string {
  files++;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

function refusal(action: () => unknown): IsthmusError {
  try {
    action();
  } catch (error) {
    if (isIsthmusError(error, "CONFIG_INVALID")) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

/** Puts a value at a dotted path; undefined takes the key away. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(good) as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop() as string;
  const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

describe("an operator's configuration", () => {
  it("is read, with bigint parameters and defaults for absent keys", () => {
    const parameters = { maxCyclesAhead: 3, debtLimitQuanta: "12000000000000000000" };
    const config = readConfig(fileOf({ ...good, genesis: { ...good.genesis, parameters } }));
    expect(config.genesis.parameters).toEqual({ maxCyclesAhead: 3, debtLimitQuanta: 12_000_000_000_000_000_000n });
    const bounds = { maxFundingRateE9: 10_000_000, maxPriceGapSeconds: 21_600, maxCreditLifetimeSeconds: 86_400 };
    expect(config).toMatchObject({ ...bounds, rpc: {} });
  });

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    operator: [undefined, -1, 19, 0.5, "0", null],
    houseId: [undefined, 0, 2 ** 32, "7"],
    deploymentFile: [undefined, "", 7],
    host: ["", 7],
    port: [undefined, -1, 65_536, "80"],
    attesterKey: [undefined, "", "0x", address(1), key(0xa1).toUpperCase(), `${key(0xa1)}00`, 7],
    guardianKey: [undefined, "secret"],
    dvnKey: [undefined, null],
    coordinatorUrl: [undefined, "", "127.0.0.1", "file:///etc/passwd", 7],
    journalDirectory: [undefined, ""],
    priceBandBps: [undefined, -1, 10_001, "10"],
    maxFundingRateE9: [-1, 2_000_000_000, "1"],
    maxPriceGapSeconds: [0, 1e12, "1"],
    maxCreditLifetimeSeconds: [0, 1e12],
    pollIntervalMs: [0, 1e9],
    "prices.seed": [undefined, -1, 0.5],
    "prices.symbols": [undefined, [], { BTC: {} }, { BTC: { startTicks: "-1", maxStepPpm: 0 } }],
    "prices.files": [undefined, { BTC: "" }],
    "prices.fromMs": [undefined, -1],
    "genesis.houseId": [undefined, 8],
    "genesis.hub": [undefined, address(1)],
    "genesis.admin": [undefined, key(1)],
  };

  it.each(Object.keys(wrong))("is refused, by its key, with a wrong %s", (path) => {
    for (const value of wrong[path] ?? []) {
      const { details } = refusal(() => readConfig(fileOf(withValue(path, value))));
      expect(String(details.key).startsWith(path), `${path} = ${JSON.stringify(value)}: ${details.key}`).toBe(true);
    }
  });

  it("is refused with a parameter that no house has, or of another type", () => {
    for (const parameters of [
      { mint: 1 },
      { maxCyclesAhead: "3" },
      { debtLimitQuanta: "-1" },
      { debtLimitQuanta: "x" },
    ]) {
      const { details } = refusal(() => readConfig(fileOf({ ...good, genesis: { ...good.genesis, parameters } })));
      expect(details.key).toBe(`genesis.parameters.${Object.keys(parameters)[0]}`);
    }
  });

  it("is refused with an unknown key, at the top and below, named", () => {
    expect(refusal(() => readConfig(fileOf({ ...good, password: "x" }))).details.key).toBe("password");
    expect(refusal(() => readConfig(fileOf(withValue("genesis.password", "x")))).details.key).toBe("genesis.password");
    expect(refusal(() => readConfig(fileOf({ ...good, rpc: { hub: "http://127.0.0.1" } }))).details.key).toBe(
      "rpc.hub",
    );
  });

  it("is refused when one key would serve two purposes", () => {
    refusal(() => readConfig(fileOf({ ...good, guardianKey: good.attesterKey })));
    refusal(() => readConfig(fileOf({ ...good, dvnKey: good.guardianKey })));
  });

  it("is refused when it is missing, empty, or no JSON object", () => {
    for (const file of ["", join(folder, "none.json"), folder, ...["", "{", "[]", "null", "7"].map(fileOf)])
      refusal(() => readConfig(file));
  });

  it("never shows the value that was wrong: it may be a key", () => {
    const secret = "0xNOTHEXBUTSECRET";
    const error = refusal(() => readConfig(fileOf({ ...good, attesterKey: secret })));
    expect(JSON.stringify(error.toBody())).not.toContain(secret);
  });
});
