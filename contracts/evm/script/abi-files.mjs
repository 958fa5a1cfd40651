import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package. */
export const packageFolder = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Contracts that are deployed by name, in the order of the index. */
const contractNames = [
  "AttesterAdapter",
  "AttesterSet",
  "ClearingHub",
  "CollateralVault",
  "ConflictDesk",
  "ExitDesk",
  "HostileToken",
  "L1BlockHashes",
  "LayerZeroAdapter",
  "LocalRoute",
  "LocalToken",
  "MessageGate",
  "NativeAdapter",
  "OwnBlockHashes",
  "RebalanceDesk",
  "RequestDesk",
  "SequencerUptime",
  "VaultSettings",
  "VenueGateway",
  "WormholeAdapter",
];

const note = "// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.\n";

const outFolder = "cache/abi/out";

/** Compiles and returns every generated file: path inside abi/ → text. */
export function abiFiles() {
  // A forced build: no output of an earlier one may end up in the files. It has folders of its own,
  // so that the tests need not be compiled again after it.
  const folders = ["--out", outFolder, "--cache-path", "cache/abi"];
  const args = ["build", "--force", "--skip", "test", "--quiet", ...folders];
  execFileSync(join(packageFolder, "node_modules/.bin/forge"), args, {
    cwd: packageFolder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const files = new Map();
  const errors = new Map();
  for (const name of contractNames) {
    const artifact = JSON.parse(readFileSync(join(packageFolder, outFolder, `${name}.sol`, `${name}.json`), "utf8"));
    const abi = artifact.abi.map(plainItem);
    for (const item of abi) if (item.type === "error") errors.set(JSON.stringify(item), item);
    files.set(`${name}.ts`, abiText(name, abi) + bytecodeText(name, artifact.bytecode.object));
  }
  const sorted = [...errors.keys()].sort().map((key) => errors.get(key));
  files.set(
    "errors.ts",
    `${note}\n/** Every custom error of every contract. */\nexport const errorsAbi = ${json(sorted)} as const;\n`,
  );
  files.set("index.ts", indexText());
  return files;
}

function abiText(name, abi) {
  const first = name[0].toLowerCase() + name.slice(1);
  return `${note}\n/** The ABI of ${name}. */\nexport const ${first}Abi = ${json(abi)} as const;\n`;
}

function bytecodeText(name, bytecode) {
  if (!/^0x([0-9a-f]{2})+$/.test(bytecode)) throw new Error(`${name} has bytecode that is not plain hex`);
  const first = name[0].toLowerCase() + name.slice(1);
  return `\n/** The creation code of ${name}, without constructor arguments. */\nexport const ${first}Bytecode = "${bytecode}" as const;\n`;
}

/** The index of abi/, with every export by its name. */
function indexText() {
  const lines = contractNames.map((name) => {
    const first = name[0].toLowerCase() + name.slice(1);
    return `export { ${first}Abi, ${first}Bytecode } from "./${name}.ts";`;
  });
  return `${note}\n${[...lines, 'export { errorsAbi } from "./errors.ts";'].join("\n")}\n`;
}

/** The item without compiler-internal type names, which are not on the wire. */
function plainItem(item) {
  const plain = (value) => {
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "internalType")
        .map(([key, part]) => [key, plain(part)]),
    );
  };
  return plain(item);
}

const json = (value) => JSON.stringify(value, null, 2);
