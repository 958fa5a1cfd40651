import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { IsthmusError } from "@isthmus/protocol";
import { type AccountRow, accountTable, instructionTag } from "../src/index.ts";
import { packageFolder } from "./build.ts";

const readmeFile = path.join(packageFolder, "README.md");
const [begin, end] = ["<!-- account table: build/readme.ts -->", "<!-- end of account table -->"];

/**
 * README.md as it is, and with the account table of the code.
 * @throws INPUT_INVALID if README.md has lost the marks around its table
 */
export function readmeWithTable(): { readonly current: string; readonly expected: string } {
  const current = readFileSync(readmeFile, "utf8");
  const [before, rest] = current.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new IsthmusError("INPUT_INVALID", { file: readmeFile });
  return { current, expected: `${before}${begin}\n\n${tableText()}\n\n${end}${after}` };
}

function tableText(): string {
  const lines = [
    "| instruction | # | account | owner | address | type | signs | written |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
  ];
  for (const [name, rows] of Object.entries(accountTable)) {
    for (const [index, row] of rows.entries()) {
      const title = index === 0 ? `${instructionTag[name as keyof typeof accountTable]} ${name}` : "";
      const place = row.when === undefined ? row.name : `${row.name} (${row.when})`;
      const flags = [row.signer ? "yes" : "", row.writable ? "yes" : ""];
      lines.push(
        `| ${[title, String(index), place, ownerOf(row), addressOf(row), typeOf(row), ...flags].join(" | ")} |`,
      );
    }
  }
  return lines.join("\n");
}

function ownerOf(row: AccountRow): string {
  switch (row.kind) {
    case "record":
      return "vault program";
    case "record or new":
      return "vault program, or unused";
    case "new":
      return "unused";
    case "vault token":
    case "wallet token":
    case "mint":
      return "Token program or Token-2022";
    default:
      return "any";
  }
}

function addressOf(row: AccountRow): string {
  if (row.kind === "token program" || row.kind === "system program" || row.kind === "vault program") return "fixed";
  return row.seeds ?? "any";
}

function typeOf(row: AccountRow): string {
  if (row.record !== undefined) return row.record;
  if (row.kind === "vault token") return "token account; mint and owner field of the asset";
  if (row.kind === "new") return "token account";
  if (row.kind === "wallet token") return "token account of the asset's mint, owner field = depositor or recipient";
  if (row.kind !== "mint") return "";
  return row.when === undefined ? "SPL mint; of Token-2022 with no extension but the transfer fee" : "the asset's mint";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readmeFile, readmeWithTable().expected);
