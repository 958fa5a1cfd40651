import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { domain, errorCodes } from "@isthmus/protocol";
import { afterAll, expect, it } from "vitest";
import { sourceFolder, staleHeaders } from "./build.ts";
import { generatedHeaders } from "./generate.ts";

const folder = mkdtempSync(path.join(tmpdir(), "isthmus-generate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The C sources with one more file. */
function sourcesWith(name: string, text: string): string {
  const copy = path.join(folder, name);
  cpSync(sourceFolder, copy, { recursive: true });
  writeFileSync(path.join(copy, name), text);
  return copy;
}

const errorsOf = (sources: string): string => generatedHeaders(sources).get("errors.h") ?? "";

it("finds the committed headers equal to the protocol package", () => {
  expect(staleHeaders()).toEqual([]);
});

it("lists the errors that the sources name, with their numbers, and no others", () => {
  const header = errorsOf(sourceFolder);
  expect(header).toContain(`ERROR_VOTES_MISSING = ${errorCodes.VOTES_MISSING.number},`);
  expect(header).not.toContain("ERROR_STORE_UNAVAILABLE");
  const text = "return ERROR_STORE_UNAVAILABLE;";
  expect(errorsOf(sourcesWith("more.h", text))).toContain(
    `ERROR_STORE_UNAVAILABLE = ${errorCodes.STORE_UNAVAILABLE.number},`,
  );
  expect(errorsOf(sourcesWith("test_more.c", text))).toBe(header);
});

it("refuses sources that name an error which the table does not have", () => {
  const sources = sourcesWith("unknown.h", "return ERROR_OF_NO_TABLE;");
  expect(() => generatedHeaders(sources)).toThrow(
    expect.objectContaining({ code: "NOT_FOUND", details: { errorCodes: "OF_NO_TABLE" } }),
  );
});

it("writes the domains of the protocol package byte by byte", () => {
  const header = generatedHeaders(sourceFolder).get("domains.h") ?? "";
  for (const purpose of ["leaf", "totals", "deposit"] as const) {
    const row = new RegExp(`DOMAIN_${purpose.toUpperCase()}\\[32\\] = \\{(.*)\\};`).exec(header)?.[1] ?? "";
    expect(row.split(", ").map(Number)).toEqual([...domain(purpose)]);
  }
});

it("writes what each instruction asks of its accounts, as the account table has it", () => {
  const header = generatedHeaders(sourceFolder).get("account_rules.h") ?? "";
  // Accounts: least and most; signing and written ones as bits; places of system, token and own program, vault, asset, vault's tokens; whether
  // data or state ask for further ones.
  expect(header).toContain("[TAG_DEPOSIT] = RULE(10, 11, 0x1, 0x7f, 9, 8, 7, 1, 2, 6, 0)");
  expect(header).toContain("[TAG_EXECUTE_ROOT] = RULE(3, 4, 0x0, 0x3, NONE, NONE, 2, 0, NONE, NONE, 1)");
  // An act's own rule states whether it writes the vault.
  expect(header).toContain("[TAG_PERFORM_ACT] = RULE(3, ACCOUNTS_MAX, 0x1, 0x3, NONE, NONE, NONE, 2, NONE, NONE, 1)");
});
