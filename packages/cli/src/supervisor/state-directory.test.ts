import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareStatePath, StateDirectory } from "./state-directory.ts";

const fresh = (): string => mkdtempSync(join(tmpdir(), "isthmus-state-"));
const refused = (reason: RegExp) =>
  expect.objectContaining({ code: "INPUT_INVALID", message: expect.stringMatching(reason) });

describe("the state directory", () => {
  it("is created, and claimed again by a later run once its run has ended", () => {
    const path = join(fresh(), "deep", "state");
    prepareStatePath(path);
    expect(readFileSync(join(path, "supervisor.pid"), "utf8")).toBe(`${process.pid}\n`);
    writeFileSync(join(path, "supervisor.pid"), "999999999\n");
    prepareStatePath(path);
    expect(readFileSync(join(path, "supervisor.pid"), "utf8")).toBe(`${process.pid}\n`);
  });

  it("is refused while its run is alive", () => {
    const path = fresh();
    writeFileSync(join(path, "supervisor.pid"), `${process.ppid}\n`);
    expect(() => prepareStatePath(path)).toThrow(refused(/uses it/));
  });

  it("is refused if it holds other files, which would be deleted", () => {
    const path = fresh();
    mkdirSync(join(path, "logs"));
    expect(() => prepareStatePath(path)).toThrow(refused(/something else/));
    expect(existsSync(join(path, "logs"))).toBe(true);
    writeFileSync(join(path, "a-file"), "");
    expect(() => prepareStatePath(join(path, "a-file"))).toThrow(refused(/EEXIST|ENOTDIR/));
  });

  it("loses the results of an earlier run and keeps secrets readable by its owner only", () => {
    const path = fresh();
    for (const name of ["demo.json", "report.json", "ports.json"]) writeFileSync(join(path, name), "{}");
    const state = new StateDirectory(path);
    for (const name of ["demo.json", "report.json", "ports.json"]) expect(existsSync(join(path, name))).toBe(false);
    const file = state.config("coordinator", { amountQuanta: 12n });
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ amountQuanta: "12" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("keeps no journal of an earlier run, and no proofs: the next run's journal is another", () => {
    const path = fresh();
    const old = [["watchtowers", "0", "journal.jsonl"], ["operators", "0", "journal.jsonl"], ["exit-proofs.json"]];
    for (const parts of old) {
      mkdirSync(join(path, ...parts.slice(0, -1)), { recursive: true });
      writeFileSync(join(path, ...parts), "{}");
    }
    const state = new StateDirectory(path);
    for (const parts of old) expect(existsSync(state.file(...parts)), parts.join("/")).toBe(false);
    expect(statSync(state.file("watchtowers")).mode & 0o777).toBe(0o700);
  });
});
