import { expect, it } from "vitest";
import { entry, useTestRepository } from "./testing/test-repository.ts";

const repository = useTestRepository();

it("makes the bundle once", async () => {
  expect(await repository.current.expectOutput("postgres")).toContain("Bundling");
  const [made] = repository.current.bundles();
  expect(repository.current.bundles()).toHaveLength(1);
  expect(await repository.current.expectOutput("postgres")).toBe("");
  expect(repository.current.bundles()).toEqual([made]);
});

it.each<[string, (text: string) => void]>([
  ["its own file", (text) => repository.current.write(entry, `console.log(${text});`)],
  [
    "a file that it imports",
    (text) => {
      repository.current.write(entry, 'import { value } from "./value.ts"; console.log(value);');
      repository.current.write("packages/store/src/embedded/value.ts", `export const value: number = ${text};`);
    },
  ],
  [
    "data that it imports",
    (text) => {
      repository.current.write(entry, 'import data from "./data.json" with { type: "json" }; console.log(data.value);');
      repository.current.write("packages/store/src/embedded/data.json", `{ "value": ${text} }`);
    },
  ],
  [
    "an installed package",
    (text) => {
      repository.current.write(entry, 'import { value } from "value"; console.log(value);');
      repository.current.write("node_modules/value/package.json", '{ "name": "value", "main": "value.js" }');
      repository.current.write("node_modules/value/value.js", `exports.value = ${text};`);
      repository.current.write("node_modules/.pnpm/lock.yaml", `value: ${text}`);
    },
  ],
])("makes another bundle after a change of %s, and finds the old one again", async (_, change) => {
  for (const value of ["1", "2", "1"]) {
    change(value);
    await repository.current.expectOutput(value);
  }
  expect(repository.current.bundles()).toHaveLength(2);
});
