import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { testDeployment } from "@isthmus/adapter/testing";
import { expect, it } from "vitest";
import { evmAddress, makeLocalKeys } from "../keys/local-keys.ts";
import { makeDeployment, writeDeployment } from "./deployment-file.ts";
import { partiesOf } from "./parties.ts";
import { assetsOn, defaultSettings, localAssets } from "./settings.ts";

const keys = makeLocalKeys("deployment");
const { chains } = testDeployment();
const deployment = makeDeployment(chains, partiesOf(keys), defaultSettings);

it("describes the assets of the chains that it has, and holds no private key", () => {
  expect(deployment.assets.map(({ asset }) => asset)).toEqual([1, 2]);
  expect(deployment.admin).toBe(evmAddress(keys.admin));
  const text = JSON.stringify(deployment);
  for (const secret of [keys.admin, keys.oracle, keys.relayerEvm]) expect(text).not.toContain(secret.slice(2));
});

it("is written whole, as every process reads it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-deployment-"));
  const file = join(folder, "deployment.json");
  await writeDeployment(file, deployment);
  expect(readDeployment(file, defaultSettings.houseId)).toEqual(deployment);
  expect(readdirSync(folder)).toEqual(["deployment.json"]);
  rmSync(folder, { recursive: true });
});

it("places every asset on one chain", () => {
  expect(
    [1, 2, 3]
      .flatMap(assetsOn)
      .map(({ asset }) => asset)
      .sort(),
  ).toEqual(localAssets.map(({ asset }) => asset).sort());
});
