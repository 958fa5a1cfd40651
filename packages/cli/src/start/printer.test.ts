import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Printer } from "./printer.ts";

let out: string[];
let errors: string[];

beforeEach(() => {
  [out, errors] = [[], []];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => errors.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const plain = (lines: readonly string[]): string[] =>
  lines.map((line) => stripVTControlCharacters(line).replace(/^ *\d+\.\d s /, ""));
const heldRefusal = { kind: "assertion", name: "refused: a thing", held: true, detail: "" } as const;

it("prints every kind of progress as a line for people", () => {
  const printer = new Printer({ json: false });
  printer.progress({ kind: "cycle", cycle: 2, state: "settled", detail: "3 claims" });
  printer.progress({ kind: "refusal", name: "a thing", code: "QUORUM_MISSING", unchanged: false });
  printer.progress({ kind: "assertion", name: "sums agree", held: false, detail: "1 = 2" });
  printer.progress({ kind: "kill", part: "relayer", cycle: 3 });
  printer.progress({ kind: "done", held: true });
  expect(plain(out)).toEqual([
    "cycle 2 settled (3 claims)\n",
    "refused a thing: QUORUM_MISSING, state CHANGED\n",
    "DOES NOT HOLD sums agree: 1 = 2\n",
    "drill kill -9 relayer during cycle 3\n",
    "all demo checks passed\n",
  ]);
});

it("prints a held refusal once for people, and both lines for machines", () => {
  new Printer({ json: false }).progress(heldRefusal);
  expect(out).toEqual([]);
  new Printer({ json: true }).progress(heldRefusal);
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ kind: "assertion", held: true, seconds: expect.any(Number) });
});

it("prints errors to standard error, or as JSON lines among the others", () => {
  new Printer({ json: false }).error("hub died");
  expect([out, plain(errors)]).toEqual([[], ["hub died\n"]]);
  new Printer({ json: true }).error("hub died");
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ error: "hub died" });
  expect(errors).toHaveLength(1);
});
