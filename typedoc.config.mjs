// The API reference from docstrings: `npm run docs:api` writes it into docs/api. Any warning is an error.
import { readdirSync, readFileSync } from "node:fs";

const folders = ["packages", "chains", "contracts"]
  .flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`))
  .concat("relayer");

function entryPoints(folder) {
  const { exports = {} } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return Object.entries(exports)
    .filter(([entry, file]) => !/testing|conformance/.test(entry) && file.endsWith(".ts"))
    .map(([, file]) => `${folder}/${file.replace("./", "")}`);
}

export default {
  name: "Isthmus",
  entryPoints: folders.filter((folder) => !folder.endsWith(".md")).flatMap(entryPoints),
  tsconfig: "tsconfig.json",
  out: "docs/api",
  readme: "none",
  disableSources: true,
  excludePrivate: true,
  excludeExternals: true,
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, notExported: true, unusedMergeModuleWith: true },
};
