import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readWatchtowerConfig } from "./config.ts";

const key = (byte: string) => `0x${byte.repeat(32)}`;
const whole = {
  watchtower: 1,
  houseId: 7,
  deploymentFile: "deployment.json",
  port: 0,
  evmKey: key("01"),
  solanaKey: key("02"),
  coordinatorUrl: "http://127.0.0.1:1",
  journalDirectory: "journal",
  prices: { seed: 1, startSeconds: 0, symbols: {}, files: {}, fromMs: null },
  priceBandBps: 10,
  patienceSeconds: 60,
  genesis: {
    houseId: 7,
    hubChain: 1,
    hub: key("03"),
    admin: `0x${"04".repeat(20)}`,
    oracle: `0x${"05".repeat(20)}`,
  },
};

function read(change: object) {
  const file = join(mkdtempSync(join(tmpdir(), "watchtower-")), "config.json");
  writeFileSync(file, JSON.stringify({ ...whole, ...change }));
  return readWatchtowerConfig(file);
}

it("reads a configuration with its defaults", () => {
  expect(read({})).toMatchObject({ watchtower: 1, patienceSeconds: 60, freezeNoticeSeconds: 21_600, rpc: {} });
});

it.each([
  ["patienceSeconds", { patienceSeconds: 0 }],
  ["evmKey", { evmKey: "0x01" }],
  ["attesterKey", { attesterKey: key("06") }],
  ["genesis.houseId", { genesis: { ...whole.genesis, houseId: 8 } }],
])("refuses a wrong %s and never shows a key", (name, change) => {
  expect(() => read(change)).toThrow(new RegExp(name));
  expect(() => read(change)).not.toThrow(/0101|0606/);
});
