// Fails unless a rebuild from the sources gives exactly the committed files of abi/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { abiFiles, packageFolder } from "./abi-files.mjs";

const folder = join(packageFolder, "abi");
const wanted = abiFiles();
const wrong = [];
for (const [path, text] of wanted) {
  const file = join(folder, path);
  if (!existsSync(file)) wrong.push(`abi/${path} is missing`);
  else if (readFileSync(file, "utf8") !== text) wrong.push(`abi/${path} differs from the sources`);
}
for (const path of readdirSync(folder)) if (!wanted.has(path)) wrong.push(`abi/${path} belongs to no contract`);
if (wrong.length > 0) {
  console.error(`${wrong.join("\n")}\nRun \`npm run abi\` in contracts/evm and commit the result.`);
  process.exit(1);
}
console.log(`abi: ${wanted.size} files are what the sources give`);
