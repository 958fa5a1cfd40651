import { EventEmitter } from "node:events";
import { IsthmusError } from "@isthmus/protocol";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type HostProcess, type RunningService, runService } from "./run-service.ts";

class FakeProcess extends EventEmitter implements HostProcess {
  readonly exits: number[] = [];
  printed = "";
  readonly stdout = {
    write: (text: string) => {
      this.printed += text;
    },
  };
  exit(code: number): void {
    this.exits.push(code);
  }
}

let host: FakeProcess;
let logged: [string, object, string][];
let stops: number;

beforeEach(() => {
  host = new FakeProcess();
  logged = [];
  stops = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

const log = {
  error: (details: object, message: string) => logged.push(["error", details, message]),
  fatal: (details: object, message: string) => logged.push(["fatal", details, message]),
};

const run = (service: Partial<RunningService> = {}, onUnhandledRejection: "exit" | "log" = "exit") =>
  runService({
    name: "test",
    log,
    host,
    onUnhandledRejection,
    start: async () => ({
      url: "http://127.0.0.1:7",
      stop: async () => {
        stops += 1;
      },
      ...service,
    }),
  });

it("prints the ready line, and stops once on the first signal", async () => {
  await run();
  expect(host.printed).toBe('{"ready":true,"part":"test","url":"http://127.0.0.1:7"}\n');
  host.emit("SIGTERM");
  host.emit("SIGINT");
  await expect.poll(() => host.exits).toEqual([0]);
  expect(stops).toBe(1);
});

it("exits with 1 and the error's body when the service fails to start, without a ready line", async () => {
  const start = () => Promise.reject(new IsthmusError("CONFIG_INVALID", { key: "port" }));
  await runService({ name: "test", log, host, start });
  expect([host.exits, host.printed]).toEqual([[1], ""]);
  expect(logged).toMatchObject([
    ["fatal", { error: { code: "CONFIG_INVALID", details: { key: "port" } } }, "failed to start"],
  ]);
});

it("exits with the service's own code when the service ends by itself", async () => {
  await run({ ended: Promise.resolve(2) });
  await expect.poll(() => host.exits).toEqual([2]);
  expect(stops).toBe(1);
});

it("exits with 1 when stopping fails", async () => {
  await run({ stop: () => Promise.reject(new Error("stuck")) });
  host.emit("SIGTERM");
  await expect.poll(() => host.exits).toEqual([1]);
  expect(logged[0]?.[2]).toBe("failed to stop cleanly");
});

it("exits although stopping hangs", async () => {
  vi.useFakeTimers();
  await run({ stop: () => new Promise(() => undefined) });
  host.emit("SIGTERM");
  await vi.advanceTimersByTimeAsync(9_999);
  expect(host.exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(host.exits).toEqual([0]);
});

it("ends on an unhandled rejection, or only logs it if so configured", async () => {
  await run();
  host.emit("unhandledRejection", new Error("lost"));
  expect(host.exits).toEqual([1]);
  host = new FakeProcess();
  await run({}, "log");
  host.emit("unhandledRejection", new Error("lost"));
  expect([host.exits, logged.map(([level]) => level)]).toEqual([[], ["fatal", "error"]]);
});
