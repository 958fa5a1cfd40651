import { beforeEach, describe, expect, it } from "vitest";
import { type Part, startParts } from "./parts.ts";

let events: string[];

beforeEach(() => {
  events = [];
});

const part = (name: string, failing: { start?: boolean; stop?: boolean } = {}): Part => ({
  name,
  start: async () => {
    events.push(`start ${name}`);
    if (failing.start) throw new Error(`${name} does not start`);
  },
  stop: async () => {
    events.push(`stop ${name}`);
    if (failing.stop) throw new Error(`${name} does not stop`);
  },
});

describe("startParts", () => {
  it("starts in order and stops in reverse, once", async () => {
    const running = await startParts([part("a"), { name: "passive" }, part("b")]);
    await running.stop();
    await running.stop();
    expect(events).toEqual(["start a", "start b", "stop b", "stop a"]);
  });

  it("stops what has started when a part fails to start, and throws that failure", async () => {
    const parts = [part("a", { stop: true }), part("b"), part("c", { start: true }), part("d")];
    await expect(startParts(parts)).rejects.toThrow("c does not start");
    expect(events).toEqual(["start a", "start b", "start c", "stop b", "stop a"]);
  });

  it("stops every part although one fails, and throws the first failure", async () => {
    const running = await startParts([part("a", { stop: true }), part("b", { stop: true }), part("c")]);
    await expect(running.stop()).rejects.toThrow("b does not stop");
    expect(events.slice(3)).toEqual(["stop c", "stop b", "stop a"]);
  });
});
