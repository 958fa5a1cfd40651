import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { createLogger } from "./logger.ts";

function capture(level?: string) {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const log = createLogger({ name: "test", destination, ...(level === undefined ? {} : { level }) });
  return { log, lines };
}

it("replaces secrets, however they are named and up to two levels deep", () => {
  const { log, lines } = capture();
  log.info({ adminToken: "hunter2", config: { evmKey: "hunter2", nested: { databaseUrl: "hunter2" } }, port: 7 }, "up");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    name: "test",
    msg: "up",
    adminToken: "[secret]",
    config: { evmKey: "[secret]", nested: { databaseUrl: "[secret]" } },
    port: 7,
  });
});

it("writes an error's code, message and stack, and no other field of it", () => {
  const { log, lines } = capture();
  log.warn({ err: Object.assign(new IsthmusError("NOT_FINAL"), { url: "hunter2" }) }, "failed");
  expect(JSON.parse(lines[0] ?? "").err).toEqual({
    code: "NOT_FINAL",
    message: "The source is not final yet",
    stack: expect.stringContaining("IsthmusError"),
  });
});

it("writes nothing below its level", () => {
  const { log, lines } = capture("warn");
  log.info("quiet");
  log.warn("loud");
  expect(lines).toHaveLength(1);
});
