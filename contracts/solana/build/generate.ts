import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { domain, errorCodes, type Purpose } from "@isthmus/protocol";

/**
 * Headers that come from the protocol package, by file name: one table of errors, one definition of domains.
 * @param sources folder of the C sources: the errors that they name are the ones that the header gives
 * @throws Error when the sources name an error that the table does not have
 */
export function generatedHeaders(sources: string): ReadonlyMap<string, string> {
  return new Map([
    ["errors.h", errorsHeader(namedErrors(sources))],
    ["domains.h", domainsHeader()],
  ]);
}

const notice = "// Written by build/build.ts from packages/protocol; do not edit.\n#pragma once\n";

/** Codes that the C sources name: other codes of the table may come without a new program. */
function namedErrors(sources: string): ReadonlySet<string> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.[ch]$/.test(file) && file !== "errors.h",
  );
  const text = files.map((file) => readFileSync(path.join(sources, file), "utf8")).join("\n");
  return new Set([...text.matchAll(/\bERROR_([A-Z0-9_]+)/g)].map((match) => match[1] as string));
}

function errorsHeader(named: ReadonlySet<string>): string {
  const unknown = [...named].filter((code) => !Object.hasOwn(errorCodes, code));
  if (unknown.length > 0) throw new Error(`the error table has no ${unknown.join(", ")}`);
  const rows = Object.entries(errorCodes)
    .filter(([code]) => named.has(code))
    .map(([code, entry]) => `  ERROR_${code} = ${entry.number},`);
  return `${notice}\nenum error {\n${rows.join("\n")}\n};\n`;
}

function domainsHeader(): string {
  const purposes: readonly Purpose[] = ["leaf", "totals", "deposit"];
  const rows = purposes.map((purpose) => {
    const bytes = [...domain(purpose)].map((byte) => `0x${byte.toString(16).padStart(2, "0")}`);
    return `// keccak256("isthmus/v1/${purpose}")\nstatic const u8 DOMAIN_${purpose.toUpperCase()}[32] = {${bytes.join(", ")}};`;
  });
  return `${notice}#include "types.h"\n\n${rows.join("\n\n")}\n`;
}
