import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareStatePath, StateDirectory } from "./state-directory.ts";

const fresh = (): string => mkdtempSync(join(tmpdir(), "isthmus-state-"));
const refused = (reason: RegExp) =>
  expect.objectContaining({ code: "INPUT_INVALID", message: expect.stringMatching(reason) });

describe("the state directory", () => {
  it("is made, and is taken again by a later run when nobody uses it any more", () => {
    const path = join(fresh(), "deep", "state");
    prepareStatePath(path);
    expect(readFileSync(join(path, "supervisor.pid"), "utf8")).toBe(`${process.pid}\n`);
    writeFileSync(join(path, "supervisor.pid"), "999999999\n");
    prepareStatePath(path);
    expect(readFileSync(join(path, "supervisor.pid"), "utf8")).toBe(`${process.pid}\n`);
  });

  it("of a run that is alive is left alone", () => {
    const path = fresh();
    writeFileSync(join(path, "supervisor.pid"), `${process.ppid}\n`);
    expect(() => prepareStatePath(path)).toThrow(refused(/uses it/));
  });

  it("is never a folder with files of something else: their logs would be deleted", () => {
    const path = fresh();
    mkdirSync(join(path, "logs"));
    expect(() => prepareStatePath(path)).toThrow(refused(/something else/));
    expect(existsSync(join(path, "logs"))).toBe(true);
    writeFileSync(join(path, "a-file"), "");
    expect(() => prepareStatePath(join(path, "a-file"))).toThrow(refused(/EEXIST|ENOTDIR/));
  });

  it("forgets the results of an earlier run and keeps secrets to its owner", () => {
    const path = fresh();
    for (const name of ["demo.json", "report.json", "ports.json"]) writeFileSync(join(path, name), "{}");
    const state = new StateDirectory(path);
    for (const name of ["demo.json", "report.json", "ports.json"]) expect(existsSync(join(path, name))).toBe(false);
    const file = state.config("coordinator", { amountQuanta: 12n });
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ amountQuanta: "12" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
