import { type Measure, measures } from "./measures.ts";
import { testsBeside } from "./tests-beside.ts";
import { exportUse } from "./use.ts";

const help = `npm run measure                  the form of the code in figures, beside viem and morpho-blue, as a Markdown table
npm run measure -- --json        the same as JSON
npm run measure -- --unused      exported names that no other file uses
npm run measure -- --test-only   exported names that only tests use
npm run measure -- --untested    product files with functions and no test beside them`;

function table(rows: readonly Measure[]): string {
  const lines = rows.map(({ name, value, viem, morphoBlue }) => `| ${name} | ${value} | ${viem} | ${morphoBlue} |`);
  return [
    "| measure | Isthmus | viem | morpho-blue |",
    "| --- | --- | --- | --- |",
    ...lines,
    "",
    "viem 0912a29 and morpho-blue 3085651 were measured earlier.",
  ].join("\n");
}

const outputs: Readonly<Record<string, () => string>> = {
  "": () => table(measures()),
  "--json": () => JSON.stringify(measures(), undefined, 2),
  "--unused": () => exportUse().unused.join("\n"),
  "--test-only": () => exportUse().testOnly.join("\n"),
  "--untested": () => testsBeside().missing.join("\n"),
};

const [option = "", ...rest] = process.argv.slice(2);
const output = rest.length === 0 ? outputs[option] : undefined;
console.log(output?.() ?? help);
process.exitCode = output === undefined && option !== "--help" ? 2 : 0;
