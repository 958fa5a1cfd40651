import { expect, it } from "vitest";
import { bareErrors, starExports } from "./modules.ts";
import { sourceAt } from "./source-text.ts";

it("finds `export *` and leaves named exports", () => {
  const text = 'export { a } from "./a.ts";\nexport * from "./b.ts";\nexport type { C } from "./c.ts";\n';
  expect(starExports([sourceAt("packages/risk/src/index.ts", text)])).toEqual([
    expect.objectContaining({ file: "packages/risk/src/index.ts", line: 2, key: "index.ts ./b.ts" }),
  ]);
});

it("finds bare errors in product code only", () => {
  const text = 'class Own extends Error {}\nthrow new Error("a");\nreject(Error("b"));\nthrow new Own("c");\n';
  expect(bareErrors([sourceAt("packages/risk/src/some.ts", text)]).map(({ line }) => line)).toEqual([2, 3]);
  for (const path of ["packages/risk/src/some.test.ts", "packages/risk/src/testing/some.ts", "tools/some.ts"])
    expect(bareErrors([sourceAt(path, text)])).toEqual([]);
});
