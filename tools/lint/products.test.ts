import { expect, it } from "vitest";
import { productSwitches } from "./products.ts";
import { sourceAt } from "./source-text.ts";

it("finds who compares an instrument's type outside the products", () => {
  const text = 'const a = terms.type === "option";\nif (type !== "inverse-future") run();\nconst type = "option";\n';
  const lines = (path: string) => productSwitches([sourceAt(path, text)]).map(({ line }) => line);
  expect(lines("packages/clearing/src/margin/some.ts")).toEqual([1, 2]);
  expect(lines("packages/coordinator/src/some.ts")).toEqual([1, 2]);
  expect(lines("packages/clearing/src/products/some.ts")).toEqual([]);
  expect(lines("packages/clearing/src/margin/some.test.ts")).toEqual([]);
});
