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
  for (const right of [1, 2, 3, 1])
    assertThat({ assertions }, { name: "sums agree", held: right === 1, detail: `1 = ${right}` });
  expect(assertions).toEqual([{ name: "sums agree", held: false, detail: "1 = 2" }]);
});

it("reports a name once while it holds, and every failure", () => {
  const assertions: Assertion[] = [];
  for (const held of [true, true, false, false]) assertThat({ assertions }, { name: "n", held, detail: "" });
  expect(written.map((line) => JSON.parse(line).held)).toEqual([true, false, false]);
});
