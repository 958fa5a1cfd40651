import { errorCodes } from "../error/codes.ts";
import type { ErrorEntry } from "../error/table/entry.ts";

const groups: readonly (readonly [hundreds: number, title: string])[] = [
  [1, "Input"],
  [2, "Protocol bytes"],
  [3, "Gate and transport adapters"],
  [4, "Collateral vaults"],
  [5, "Hub, cycles and journal"],
  [6, "Venues, orders and credit"],
  [7, "Clearing engine"],
  [8, "Services, storage and transactions"],
  [9, "Solana accounts and instructions"],
];

const intro = `# Error codes

Every error of Isthmus has a code of this table, in TypeScript, Solidity and C alike. A code has one meaning; codes are only added and
numbers never change. A service answers \`{ "error": { "code", "message", "details", "next", "retriable", "docs" } }\` with the code's HTTP
status. *Retriable*: repeating the request later can succeed although the caller changed nothing. Written from
\`packages/protocol/src/error\`; update it with \`npx vitest run packages/protocol -u\`.
`;

/** The text of docs/reference/errors.md. */
export function errorReference(): string {
  const rows = Object.entries(errorCodes) as readonly (readonly [string, ErrorEntry])[];
  const sections = groups.map(([hundreds, title]) => {
    const own = rows.filter(([, { number }]) => Math.floor(number / 100) === hundreds);
    return `## ${title}\n\n${own.map(([code, entry]) => sectionOf(code, entry)).join("\n")}`;
  });
  return `${intro}\n${sections.join("\n")}`;
}

function sectionOf(
  code: string,
  { number, solidity, text, next, httpStatus, retriable, replacedBy }: ErrorEntry,
): string {
  const columns = [
    `${number}`,
    `HTTP ${httpStatus}`,
    retriable ? "retriable" : "not retriable",
    ...(solidity === undefined ? [] : [`Solidity \`${solidity}\``]),
    ...(replacedBy === undefined ? [] : [`reserved, read as \`${replacedBy}\``]),
  ];
  return `### ${code}\n\n${columns.join(" · ")}\n\n${text}. ${next}.\n`;
}
