import { type Manifest, packages } from "../code/imports.ts";
import { repositoryFiles } from "../code/sources.ts";
import type { Offence } from "./offence.ts";

/** What a package needs so that its checks and tests are run: `npm test` runs the scripts of packages. */
export interface PackageParts {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly hasTsconfig: boolean;
  readonly hasTests: boolean;
}

/** Packages whose sources or tests nothing would check. */
export function manifestBreaks(parts = allParts()): readonly Offence[] {
  return parts.flatMap(({ folder, manifest: { scripts = {} }, hasTsconfig, hasTests }) => {
    const up = folder.replace(/[^/]+/g, "..");
    const wanted: readonly (readonly [boolean, string])[] = [
      [scripts.lint !== undefined, 'has no script "lint": "biome check ."'],
      [scripts.types !== undefined, 'has no script "types": "tsc -p tsconfig.json"'],
      [hasTsconfig, `has no tsconfig.json that extends ${up}/tsconfig.json`],
      [scripts.test !== undefined || !hasTests, `has no script "test": "node --import tsx ${up}/tools/test/unit.ts"`],
    ];
    const file = `${folder}/package.json`;
    return wanted.flatMap(([good, text]) => (good ? [] : [{ file, line: 0, key: `${folder} ${text}`, text }]));
  });
}

function allParts(): readonly PackageParts[] {
  const files = repositoryFiles();
  return [...packages().values()].map(({ folder, manifest }) => ({
    folder,
    manifest,
    hasTsconfig: files.includes(`${folder}/tsconfig.json`),
    hasTests: files.some((path) => path.startsWith(`${folder}/`) && /\.test\.ts$|\.t\.sol$/.test(path)),
  }));
}
