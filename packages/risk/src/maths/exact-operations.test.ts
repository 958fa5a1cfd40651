import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** Operations of `Math` whose result IEEE 754 fixes to the last bit, or that count bits; every other one may differ between machines. */
const exact = ["abs", "ceil", "clz32", "floor", "max", "min", "sqrt"];

const risk = fileURLToPath(new URL("../", import.meta.url));
const clearing = fileURLToPath(new URL("../../../clearing/src/", import.meta.url));

/** Every source file of the two packages that is not a test or made for tests. */
const sources = [risk, clearing].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("testing"))
    .map((name) => `${folder}${name}`),
);

it("uses only operations that IEEE 754 fixes (PROTOCOL P34)", () => {
  expect(sources.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  let looked = 0;
  for (const file of sources) {
    // Comments speak of powers too.
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    for (const [, name = ""] of code.matchAll(/\bMath\s*(?:\?\.|\.|\[)\s*["']?(\w+)/g)) {
      looked++;
      if (!exact.includes(name)) wrong.push(`${file}: Math.${name}`);
    }
    // A power of bigints is exact; one of numbers is left to the engine.
    for (const [power, base = ""] of code.matchAll(/([\w.)\]]+)\s*\*\*/g)) {
      if (!/^\d+n$/.test(base)) wrong.push(`${file}: ${power}`);
    }
    if (/=\s*Math\b(?!\s*[.[?])/.test(code)) wrong.push(`${file}: Math as a value`);
    if (/\bDate\b|\bperformance\b/.test(code)) wrong.push(`${file}: a clock`);
  }
  expect(looked).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
