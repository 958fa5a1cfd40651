import { expect, it } from "vitest";
import { manifestBreaks } from "./manifests.ts";

const whole = {
  folder: "packages/some",
  manifest: { name: "@isthmus/some", scripts: { lint: "biome check .", types: "tsc -p tsconfig.json", test: "…" } },
  hasTsconfig: true,
  hasTests: true,
};

it("takes a package whose lint, types and tests are run", () => {
  expect(manifestBreaks([whole])).toEqual([]);
});

it("names what nothing would run", () => {
  const bare = { ...whole, manifest: { name: "@isthmus/some" }, hasTsconfig: false };
  expect(manifestBreaks([bare]).map(({ text }) => text)).toEqual([
    'has no script "lint": "biome check ."',
    'has no script "types": "tsc -p tsconfig.json"',
    "has no tsconfig.json that extends ../../tsconfig.json",
    'has no script "test": "node --import tsx ../../tools/test/unit.ts"',
  ]);
  expect(manifestBreaks([{ ...bare, hasTests: false }])).toHaveLength(3);
});
