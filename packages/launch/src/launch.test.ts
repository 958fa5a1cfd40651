import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { programArguments } from "./index.mjs";
import { SmallHouse } from "./testing/small-house.ts";

let house: SmallHouse;
beforeEach(() => {
  house = new SmallHouse();
});
afterEach(() => house.remove());

const entry = "packages/store/src/embedded/embedded-main.ts";
const throughTsx = { ISTHMUS_LAUNCH: "tsx" };

/** Runs the program and expects nothing but this on its output. */
async function says(text: string): Promise<string> {
  const { code, stdout, stderr } = await house.run("postgres");
  expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: `${text}\n` });
  return stderr;
}

describe("a program", () => {
  it("runs from a bundle that is made once", async () => {
    expect(await says("postgres")).toContain("Bundling");
    const [made] = house.bundles();
    expect(house.bundles()).toHaveLength(1);
    expect(await says("postgres")).toBe("");
    expect(house.bundles()).toEqual([made]);
  });

  it.each<[string, (text: string) => void]>([
    ["its own file", (text) => house.write(entry, `console.log(${text});`)],
    [
      "a file that it imports",
      (text) => {
        house.write(entry, 'import { word } from "./word.ts"; console.log(word);');
        house.write("packages/store/src/embedded/word.ts", `export const word: number = ${text};`);
      },
    ],
    [
      "data that it imports",
      (text) => {
        house.write(entry, 'import data from "./data.json" with { type: "json" }; console.log(data.word);');
        house.write("packages/store/src/embedded/data.json", `{ "word": ${text} }`);
      },
    ],
    [
      "an installed package",
      (text) => {
        house.write(entry, 'import { word } from "word"; console.log(word);');
        house.write("node_modules/word/package.json", '{ "name": "word", "main": "word.js" }');
        house.write("node_modules/word/word.js", `exports.word = ${text};`);
        house.write("node_modules/.pnpm/lock.yaml", `word: ${text}`);
      },
    ],
  ])("is never stale: a change of %s makes another bundle, and the old one is found again", async (_, change) => {
    for (const word of ["1", "2", "1"]) {
      change(word);
      await says(word);
    }
    expect(house.bundles()).toHaveLength(2);
  });

  it("needs no new bundle for a changed test", async () => {
    await says("postgres");
    house.write("packages/store/src/embedded/embedded.test.ts", "a test");
    expect(await says("postgres")).toBe("");
  });

  it("finds what lies beside its sources, and its own dependencies, where they really are", async () => {
    const folder = join(house.root, "packages/store/src/embedded");
    house.write(
      entry,
      `import { readFileSync } from "node:fs";
       import { createRequire } from "node:module";
       import old from "old";
       const beside = readFileSync(new URL("./beside.txt", import.meta.url), "utf8");
       const required = createRequire(import.meta.url).resolve("old");
       console.log(JSON.stringify({ beside, required, dirname: import.meta.dirname, ...old }));`,
    );
    house.write("packages/store/src/embedded/beside.txt", "here");
    house.write("packages/store/node_modules/old/package.json", '{ "name": "old", "main": "lib/old.cjs" }');
    house.write("packages/store/node_modules/old/data.json", '{ "five": 5 }');
    house.write(
      "packages/store/node_modules/old/lib/old.cjs",
      `"use strict";
       const name = "data";
       module.exports = { file: __filename, five: require(__dirname + "/../" + name + ".json").five, strict: (function () { return this === undefined; })() };`,
    );
    const file = join(house.root, "packages/store/node_modules/old/lib/old.cjs");
    await says(JSON.stringify({ beside: "here", required: file, dirname: folder, file, five: 5, strict: true }));
  });

  it("names the lines of its TypeScript when it fails, in files with places and without, and the classes as written", async () => {
    house.write(
      "packages/store/src/embedded/fall.ts",
      "\nexport class Fall {}\nexport function fall(): never {\n  throw new Error(Fall.name);\n}\n",
    );
    house.write("packages/store/src/embedded/fall-2.ts", "\n\nclass Fall {}\nexport const name: string = Fall.name;\n");
    house.write(
      entry,
      `interface Nothing {\n  readonly much: string;\n}\nimport { fall } from "./fall.ts";\nimport { name } from "./fall-2.ts";\nconst at: Nothing = { much: import.meta.url };\nconsole.log(at.much.length > 0, name);\nfall();\n`,
    );
    const { code, stdout, stderr } = await house.run("postgres");
    expect(code).toBe(1);
    expect(stdout).toBe("true Fall\n");
    expect(stderr).toContain("Error: Fall\n");
    expect(stderr).toMatch(/packages\/store\/src\/embedded\/fall\.ts:4:\d+/);
    expect(stderr).toMatch(/packages\/store\/src\/embedded\/embedded-main\.ts:8:\d+/);
  });

  it("is started by many at once from one complete bundle", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => house.run("postgres")));
    expect(all.map(({ code, stdout }) => ({ code, stdout }))).toEqual(Array(6).fill({ code: 0, stdout: "postgres\n" }));
    expect(house.bundles()).toHaveLength(1);
  });

  it("does not run from a bundle that was never finished", async () => {
    await says("postgres");
    const [made = ""] = house.bundles();
    house.write("node_modules/.cache/isthmus-launch/part-1/postgres.mjs", "console.log('half");
    rmSync(join(house.cache, made), { recursive: true });
    await says("postgres");
    expect(house.bundles()).toEqual([made, "part-1"]);
  });

  it("runs through tsx when it is told to, and when no bundle can be made, which is told", async () => {
    expect(await house.run("postgres", throughTsx)).toEqual({ code: 0, stdout: "postgres\n", stderr: "" });
    expect(existsSync(house.cache)).toBe(false);
    // A file where the folder should be: for root, nothing is read-only.
    house.write("node_modules/.cache", "");
    expect(await says("postgres")).toMatch(/^No bundle was made: .*(EEXIST|ENOTDIR)/m);
    rmSync(join(house.root, "node_modules/.cache"));
    house.write("relayer/src/main.ts", "no program");
    const words = await says("postgres");
    expect(words).toMatch(/relayer\/src\/main\.ts:1:/);
    expect(words).toContain("No bundle was made: programs start from their sources, slower");
    expect(house.bundles()).toEqual([]);
  });

  it("is refused when nobody knows it, and so is another way of starting", async () => {
    const unknown = await house.run("treasury");
    expect(unknown).toMatchObject({ code: 1, stdout: "" });
    expect(unknown.stderr).toContain("Unknown program treasury; known: coordinator, operator");
    const wrong = await house.run("postgres", { ISTHMUS_LAUNCH: "Bundle" });
    expect(wrong.stderr).toContain('ISTHMUS_LAUNCH is "bundle" (the default) or "tsx", not "Bundle"');
    expect(wrong.code).toBe(1);
  });
});

describe("an old bundle", () => {
  const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);

  it("goes when a new one is made, unless somebody lives who may start its programs again", async () => {
    for (const name of ["unused", "left", "used", "recent"]) mkdirSync(join(house.cache, name), { recursive: true });
    writeFileSync(join(house.cache, "used", `user-${process.pid}`), "");
    writeFileSync(join(house.cache, "left", "user-999999999"), "");
    for (const name of ["unused", "left", "used"]) utimesSync(join(house.cache, name), hoursAgo(2), hoursAgo(2));
    await says("postgres");
    const [made = "", ...others] = house.bundles();
    expect(others).toEqual(["recent", "used"]);
    expect(readdirSync(join(house.cache, made)).filter((name) => name.startsWith("user-"))).toEqual([]);
  });
});

it("one process starts all its programs from the bundle that it was given first", () => {
  const [flag, file = ""] = programArguments("coordinator");
  expect(flag).toBe("--enable-source-maps");
  expect(existsSync(file)).toBe(true);
  expect(programArguments("relayer")[1]).toBe(file.replace("coordinator", "relayer"));
});
