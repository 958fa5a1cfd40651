import { afterEach, expect, it, vi } from "vitest";
import { type ProgressLine, readProgressLine, reportProgress } from "./progress.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("reads back exactly the lines that it writes, one each", () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const lines: ProgressLine[] = [
    { kind: "step", text: "a line\nwith a break" },
    { kind: "cycle", cycle: 2, state: "closed" },
    { kind: "kill", part: "relayer", cycle: 3 },
    { kind: "done", held: false },
  ];
  for (const line of lines) reportProgress(line);
  expect(written.map((text) => text.trimEnd().split("\n").length)).toEqual([1, 1, 1, 1]);
  expect(written.map((text) => readProgressLine(text))).toEqual(lines);
});

it("passes over other output of the demo process", () => {
  for (const text of ['{"ready":true}', "a warning", "", '{ "kind": "step" }'])
    expect(readProgressLine(text)).toBeNull();
});
