import { writeFileSync } from "node:fs";
import { vectorFiles, vectorText } from "./vectors.ts";

for (const file of vectorFiles()) {
  writeFileSync(new URL(file.name, import.meta.url), vectorText(file));
  console.log(`test/vectors/${file.name}`);
}
