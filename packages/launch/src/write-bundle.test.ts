import { join } from "node:path";
import { expect, it } from "vitest";
import { entry, useTestRepository } from "./testing/test-repository.ts";

const repository = useTestRepository();

it("keeps the original paths of files and of their dependencies", async () => {
  const folder = join(repository.current.root, "packages/store/src/embedded");
  repository.current.write(
    entry,
    `import { readFileSync } from "node:fs";
     import { createRequire } from "node:module";
     import old from "old";
     const beside = readFileSync(new URL("./beside.txt", import.meta.url), "utf8");
     const required = createRequire(import.meta.url).resolve("old");
     console.log(JSON.stringify({ beside, required, dirname: import.meta.dirname, ...old }));`,
  );
  repository.current.write("packages/store/src/embedded/beside.txt", "here");
  repository.current.write("packages/store/node_modules/old/package.json", '{ "name": "old", "main": "lib/old.cjs" }');
  repository.current.write("packages/store/node_modules/old/data.json", '{ "five": 5 }');
  repository.current.write(
    "packages/store/node_modules/old/lib/old.cjs",
    `"use strict";
     const name = "data";
     module.exports = { file: __filename, five: require(__dirname + "/../" + name + ".json").five, strict: (function () { return this === undefined; })() };`,
  );
  const file = join(repository.current.root, "packages/store/node_modules/old/lib/old.cjs");
  await repository.current.expectOutput(
    JSON.stringify({ beside: "here", required: file, dirname: folder, file, five: 5, strict: true }),
  );
});

it("keeps TypeScript lines in stack traces and the names of classes", async () => {
  repository.current.write(
    "packages/store/src/embedded/fall.ts",
    "\nexport class Fall {}\nexport function fall(): never {\n  throw new Error(Fall.name);\n}\n",
  );
  repository.current.write(
    "packages/store/src/embedded/fall-2.ts",
    "\n\nclass Fall {}\nexport const name: string = Fall.name;\n",
  );
  repository.current.write(
    entry,
    `interface Nothing {\n  readonly much: string;\n}\nimport { fall } from "./fall.ts";\nimport { name } from "./fall-2.ts";\nconst at: Nothing = { much: import.meta.url };\nconsole.log(at.much.length > 0, name);\nfall();\n`,
  );
  const { code, stdout, stderr } = await repository.current.run("postgres");
  expect(code).toBe(1);
  expect(stdout).toBe("true Fall\n");
  expect(stderr).toContain("Error: Fall\n");
  expect(stderr).toMatch(/packages\/store\/src\/embedded\/fall\.ts:4:\d+/);
  expect(stderr).toMatch(/packages\/store\/src\/embedded\/embedded-main\.ts:8:\d+/);
});
