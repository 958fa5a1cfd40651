import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Assertion, assertThat } from "./assertions.ts";

let written: string[];

beforeEach(() => {
  written = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("keeps the first failure of a name, also when it holds again", () => {
  const assertions: Assertion[] = [];
  const record = (held: boolean, detail: string) => assertThat({ assertions }, { name: "sums agree", held, detail });
  record(true, "1 = 1");
  record(false, "1 = 2");
  record(false, "1 = 3");
  record(true, "1 = 1");
  expect(assertions).toEqual([{ name: "sums agree", held: false, detail: "1 = 2" }]);
});

it("reports a name once while it holds, and every failure", () => {
  const assertions: Assertion[] = [];
  for (const held of [true, true, false, false]) assertThat({ assertions }, { name: "n", held, detail: "" });
  expect(written.map((line) => JSON.parse(line).held)).toEqual([true, false, false]);
});
