import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "../setup.mjs";
import { differences, surfaceOf } from "./snapshot.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, "node_modules/.surface-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function surface(files: Readonly<Record<string, string>>, entries: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const at = relative(root, folder);
  const paths = Object.entries(entries).map(([entry, file]) => [entry, `${at}/${file}`] as const);
  return surfaceOf({ folder: at, name: "@isthmus/some", manifest: { name: "@isthmus/some" }, entries: new Map(paths) });
}

it("names every export of every entry point with what it is, followed to its declaration", () => {
  const files = {
    "index.ts": `
      export { parse as read, type Amount } from "./amount.ts";
      import { zero } from "./amount.ts";
      export { zero };
      export * from "./kinds.ts";
      export { z } from "zod";
      export * as amounts from "./amount.ts";`,
    "amount.ts": "export interface Amount {}\nexport const zero = 0n;\nexport function parse(): void {}\n",
    "kinds.ts": "export class Book {}\nexport type Side = 1;\nconst hidden = 1;\nexport const { a } = { a: hidden };\n",
    "testing.ts": "export async function build() {}\n",
  };
  expect(surface(files, { ".": "index.ts", "./testing": "testing.ts" })).toEqual([
    ". Amount interface",
    ". Book class",
    ". Side type",
    ". a const",
    ". amounts namespace",
    ". read function",
    ". z external",
    ". zero const",
    "./testing build function",
  ]);
});

it("shows what went and what came", () => {
  expect(differences(new Set([". a const", ". b const"]), [". b const", ". c const"])).toEqual([
    "no longer exports: . a const",
    "exports, not reviewed: . c const",
  ]);
});
