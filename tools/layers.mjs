// The one-way dependency rule: which package may import which. `npm run check` fails on anything else.
// Plain JavaScript so that it runs without a build; the table is the rule.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { root } from "./setup.mjs";

/** Every package's folder with the packages that its product code may import. */
export const layers = {
  "packages/protocol": [],
  "packages/launch": [],
  "packages/solana-node": ["protocol"],
  "packages/risk": ["protocol"],
  "packages/clearing": ["protocol", "risk"],
  "contracts/evm": ["protocol"],
  "contracts/solana": ["protocol"],
  "chains/adapter": ["protocol"],
  "chains/evm": ["protocol", "adapter", "contracts-evm"],
  "chains/solana": ["protocol", "adapter", "contracts-solana"],
  "chains/local": [
    "protocol",
    "adapter",
    "chain-evm",
    "chain-solana",
    "contracts-evm",
    "contracts-solana",
    "solana-node",
  ],
  "packages/store": ["protocol"],
  "packages/service": ["protocol"],
  "packages/coordinator": ["protocol", "risk", "clearing", "store", "service", "adapter", "chain-evm", "chain-solana"],
  "packages/operator": ["protocol", "risk", "clearing", "service", "adapter", "chain-evm", "chain-solana"],
  relayer: ["protocol", "adapter", "chain-evm", "chain-solana", "contracts-solana", "store", "service"],
  "packages/sdk": ["protocol", "clearing", "adapter", "chain-evm", "chain-solana"],
  "packages/cli": [
    "launch",
    "protocol",
    "risk",
    "clearing",
    "store",
    "coordinator",
    "operator",
    "relayer",
    "sdk",
    "adapter",
    "chain-evm",
    "chain-solana",
    "local",
    "solana-node",
    "contracts-evm",
    "contracts-solana",
  ],
};

/** Tests may also use these. */
const testOnly = [
  "launch",
  "local",
  "solana-node",
  "store",
  "chain-evm",
  "chain-solana",
  "contracts-evm",
  "contracts-solana",
  "sdk",
  "clearing",
  "risk",
  "protocol",
  "adapter",
];

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    if (name === "node_modules" || name === "out" || name === "cache") return [];
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(ts|mts|tsx)$/.test(name) ? [path] : [];
  });
}

/** Folders of packages that the table does not know: nothing would check them. */
function unlisted() {
  const folders = ["packages", "chains", "contracts"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return folders.filter((folder) => existsSync(join(root, folder, "package.json")) && !(folder in layers));
}

/** Every import that breaks the rule, as readable lines. */
export function layerBreaks() {
  const breaks = unlisted().map((folder) => `${folder} is not in the table of tools/layers.mjs`);
  for (const [folder, allowed] of Object.entries(layers)) {
    const home = join(root, folder);
    for (const file of sources(home)) {
      const isTest = /\.test\.ts$|[/\\]testing[/\\]|\.bench\.ts$/.test(file);
      const text = readFileSync(file, "utf8");
      // A bundle does not wait for what such a module waits for at its top (docs/adr/0017).
      if (!isTest && /\bimport\(\s*["'](?:\.|@isthmus\/)/.test(text))
        breaks.push(`${relative(root, file)} loads a source of ours by import(); import it at the top`);
      for (const match of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
        const target = match[1];
        const where = relative(root, file).split(sep).join("/");
        if (target.startsWith("@isthmus/")) {
          const name = target.split("/")[1];
          const own = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).name;
          if (target.startsWith(own)) continue;
          if (!allowed.includes(name) && !(isTest && testOnly.includes(name)))
            breaks.push(`${where} imports ${target}, which ${folder} may not`);
        } else if (target.startsWith(".")) {
          const path = resolve(dirname(file), target);
          if (!path.startsWith(home + sep) && !isTest) breaks.push(`${where} reaches out of its package: ${target}`);
        }
      }
    }
  }
  return breaks;
}
