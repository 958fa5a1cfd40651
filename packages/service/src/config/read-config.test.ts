import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { secretKeyField } from "./fields.ts";
import { parseConfig, readJsonFile } from "./read-config.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-read-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(action: () => unknown): IsthmusError {
  try {
    action();
  } catch (error) {
    if (isIsthmusError(error, "CONFIG_INVALID")) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

const shown = (error: Error) => `${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`;

describe("readJsonFile", () => {
  it("reads JSON", () => {
    const file = join(folder, "good.json");
    writeFileSync(file, '{"port":0}');
    expect(readJsonFile(file)).toEqual({ port: 0 });
  });

  it("refuses a missing file and names it", () => {
    const file = join(folder, "none.json");
    expect(refusal(() => readJsonFile(file)).details).toEqual({ file, reason: "not readable as JSON" });
    for (const none of [undefined, ""])
      expect(refusal(() => readJsonFile(none)).details.reason).toMatch(/no configuration/);
  });

  it("shows nothing of a text that is not JSON", () => {
    const file = join(folder, "broken.json");
    writeFileSync(file, '{"adminToken":hunter2}');
    expect(shown(refusal(() => readJsonFile(file)))).not.toContain("hunter2");
  });
});

describe("parseConfig", () => {
  const schema = z.strictObject({ key: secretKeyField, rpc: z.strictObject({ url: z.string() }) });

  it("returns what the schema gives", () => {
    const key = `0x${"AB".repeat(32)}`;
    expect(parseConfig(schema, { key, rpc: { url: "x" } })).toEqual({ key: key.toLowerCase(), rpc: { url: "x" } });
  });

  it.each([
    [{ key: "hunter2", rpc: { url: "x" } }, "key"],
    [{ key: `0x${"ab".repeat(32)}`, rpc: { url: 7 } }, "rpc.url"],
    [{ key: `0x${"ab".repeat(32)}`, rpc: { url: "x", more: "hunter2" } }, "rpc.more"],
    [[], "configuration"],
  ])("refuses %j by its key and without its value", (value, key) => {
    const error = refusal(() => parseConfig(schema, value));
    expect(error.details.key).toBe(key);
    expect(shown(error)).not.toContain("hunter2");
  });
});
