import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programArguments } from "@isthmus/launch";
import { expect, it } from "vitest";
import { StateDirectory } from "../supervisor/state-directory.ts";
import { programPart } from "./program-part.ts";

it("runs the program with a private configuration file and a log under the part's name", () => {
  const state = new StateDirectory(mkdtempSync(join(tmpdir(), "isthmus-program-part-")));
  const config = { adminToken: "secret", amountQuanta: 5n };
  const spec = programPart(state, { name: "operator-2", program: "operator", config }, { restart: false });
  const file = spec.args.at(-1) ?? "";
  expect(spec).toMatchObject({ name: "operator-2", command: process.execPath, restart: false });
  expect(spec.args.slice(0, -1)).toEqual(programArguments("operator"));
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ adminToken: "secret", amountQuanta: "5" });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(spec.logFile).toBe(state.log("operator-2"));
});
