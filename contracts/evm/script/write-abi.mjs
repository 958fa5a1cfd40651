import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { abiFiles, packageFolder } from "./abi-files.mjs";

mkdirSync(join(packageFolder, "abi"), { recursive: true });
for (const [path, text] of abiFiles()) {
  writeFileSync(join(packageFolder, "abi", path), text);
  console.log(`abi/${path} ${text.length} characters`);
}
