import { expect, it } from "vitest";
import { familySwitches } from "./families.ts";
import { sourceAt } from "./source-text.ts";

it("finds who asks for a chain's family outside the adapters", () => {
  const text = 'const a = chain.family === "evm";\nconst family = 1;\nswitch (found?.family) {\n}\n';
  const lines = (path: string) => familySwitches([sourceAt(path, text)]).map(({ line }) => line);
  for (const path of ["packages/operator/src/some.ts", "relayer/src/testing/some.ts"])
    expect(lines(path)).toEqual([1, 3]);
  for (const path of [
    "chains/registry/src/some.ts",
    "packages/protocol/src/chain/table.ts",
    "relayer/src/some.test.ts",
  ])
    expect(lines(path)).toEqual([]);
});
