import { deepImports, folderBreaks, importCycles, lateImports, packageBreaks } from "../layers/rules.ts";
import { untestedFiles } from "../measure/tests-beside.ts";
import { surfaceChanges } from "../surface/snapshot.ts";
import { catalogBreaks } from "./catalog.ts";
import { deadCode } from "./dead-code.ts";
import { familySwitches } from "./families.ts";
import {
  booleanParameters,
  longFiles,
  longFunctions,
  longParameterLists,
  maxFileLines,
  maxFunctionLines,
  maxParameters,
} from "./functions.ts";
import { manifestBreaks } from "./manifests.ts";
import { bareErrors, starExports } from "./modules.ts";
import type { Rule } from "./offence.ts";
import { productSwitches } from "./products.ts";
import { subjectBreaks } from "./subjects.ts";
import { bannedUses } from "./words.ts";

/** The rules about who may import whom; no package manager or linter of ours knows them. */
export const layerRules: readonly Rule[] = [
  { name: "packages", title: "packages depend one way", find: packageBreaks },
  { name: "deep-imports", title: "packages are entered by their entry points", find: deepImports },
  { name: "late-imports", title: "no import() of our own modules", find: lateImports },
  { name: "cycles", title: "no import cycle, types included", find: importCycles },
  { name: "folders", title: "folders inside a package depend one way", find: folderBreaks },
];

/** Every rule of ours about form. */
export const rules: readonly Rule[] = [
  ...layerRules,
  { name: "parameters", title: `at most ${maxParameters} parameters`, find: longParameterLists },
  { name: "boolean-parameters", title: "no boolean parameters by position", find: booleanParameters },
  { name: "star-exports", title: "no export *", find: starExports },
  { name: "bare-errors", title: "no bare Error in product code", find: bareErrors },
  { name: "families", title: "no family switch outside the chain adapters", find: familySwitches },
  { name: "products", title: "no product switch outside the products", find: productSwitches },
  { name: "file-length", title: `files of at most ${maxFileLines} lines`, find: longFiles },
  { name: "function-length", title: `functions of at most ${maxFunctionLines} lines`, find: longFunctions },
  { name: "words", title: "the field's words", find: bannedUses },
  { name: "surface", title: "public surface as reviewed (npm run surface -- --write)", find: surfaceChanges },
  { name: "tests-beside", title: "tests beside their files", find: untestedFiles },
  { name: "catalog", title: "exact versions, one of each (catalog)", find: () => catalogBreaks() },
  { name: "manifests", title: "every package is linted, typed and tested", find: () => manifestBreaks() },
  { name: "dead-code", title: "no dead files, exports, dependencies (knip)", find: () => deadCode() },
  { name: "subjects", title: "commit subjects", find: subjectBreaks },
];
