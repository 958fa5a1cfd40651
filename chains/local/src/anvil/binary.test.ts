import { accessSync, constants } from "node:fs";
import { expect, it } from "vitest";
import { anvilBinary } from "./binary.ts";

it("finds anvil's own program for this machine, not its launcher", () => {
  accessSync(anvilBinary(), constants.X_OK);
  expect(anvilBinary()).toMatch(/anvil(\.exe)?$/);
});
