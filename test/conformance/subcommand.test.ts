import { IsthmusError } from "@isthmus/protocol";
import { afterEach, expect, it, vi } from "vitest";
import { runSubcommand, type Subcommand } from "./subcommand.ts";

const count: Subcommand = {
  name: "count",
  usage: "count FILE...",
  summary: "counts its arguments",
  run: (args) => {
    if (args.length === 0) throw new IsthmusError("INPUT_INVALID", { field: "FILE" });
    return args.length - 1;
  },
};
const written = vi.spyOn(console, "log").mockReturnValue();
const complained = vi.spyOn(console, "error").mockReturnValue();
const run = (...args: readonly string[]): Promise<number> => runSubcommand("count --", [count], args);

afterEach(() => {
  vi.clearAllMocks();
});

it("prints the usage and succeeds when it is asked how it is used", async () => {
  for (const args of [["--help"], ["-h"], ["count", "--help"]]) expect(await run(...args)).toBe(0);
  expect(written).toHaveBeenCalledTimes(3);
  expect(written).toHaveBeenLastCalledWith("Usage: count -- COMMAND\n  count FILE...  counts its arguments");
  expect(complained).not.toHaveBeenCalled();
});

it("prints the usage as an error without a subcommand, or with one that it does not have", async () => {
  expect(await run()).toBe(2);
  expect(await run("sum")).toBe(2);
  expect(written).not.toHaveBeenCalled();
  expect(complained).toHaveBeenCalledTimes(2);
});

it("hands the other arguments over, and fails with the error's code and what to do next", async () => {
  expect(await run("count", "a")).toBe(0);
  expect(await run("count", "a", "b")).toBe(1);
  expect(await run("count")).toBe(1);
  expect(complained).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^INPUT_INVALID: .+\. .+\.$/u));
});
