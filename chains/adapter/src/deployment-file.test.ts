import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readDeployment } from "./deployment-file.ts";
import { testDeployment } from "./testing/deployment.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-deployment-"));
const file = join(folder, "deployment.json");
afterAll(() => rmSync(folder, { recursive: true }));

const refused = (key: string) =>
  expect.objectContaining({ code: "CONFIG_INVALID", details: expect.objectContaining({ key }) });

it("is read and checked", () => {
  writeFileSync(file, JSON.stringify(testDeployment()));
  expect(readDeployment(file, 7)).toEqual(testDeployment());
  expect(() => readDeployment(file, 8)).toThrowError(refused("deployment.houseId"));
});

it("is refused when it is empty, no JSON, or missing", () => {
  for (const text of ["", "{"]) {
    writeFileSync(file, text);
    expect(() => readDeployment(file)).toThrowError(refused("deploymentFile"));
  }
  for (const path of [join(folder, "none.json"), folder])
    expect(() => readDeployment(path)).toThrowError(refused("deploymentFile"));
});
