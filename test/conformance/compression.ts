import { IsthmusError } from "@isthmus/protocol";
import { compressConservative, openObligations } from "./compression/conservative.ts";
import { nettingEfficiency } from "./compression/efficiency.ts";
import { grossOf, type Obligation } from "./compression/obligation.ts";
import { compressFreely } from "./compression/transfers.ts";
import { readJsonFile } from "./json-file.ts";
import { onlyArgument, type Subcommand, userPath } from "./subcommand.ts";

/** An amount in JSON: a number while it is a safe integer, a decimal string above. */
type JsonAmount = number | string;
/** A party in JSON: text, or a whole number; it comes back as it was given. */
type JsonParty = number | string;
/** [debtor, creditor, amount] */
export type JsonObligation = readonly [JsonParty, JsonParty, JsonAmount];

/** What the command prints. */
export interface CompressionReport {
  readonly grossBefore: JsonAmount;
  readonly conservativeGross: JsonAmount;
  readonly nonConservativeGross: JsonAmount;
  /** gross - net of multilateral netting. */
  readonly saved: JsonAmount;
  /** What stays owed on the original edges. */
  readonly conservative: readonly JsonObligation[];
  /** The transfers that replace the whole book. */
  readonly transfers: readonly JsonObligation[];
}

/** Compresses a list of obligations. */
export const compression: Subcommand = {
  name: "compression",
  usage: "compression FILE",
  summary: "compress a JSON list of [debtor, creditor, amount]; prints JSON",
  run: (args) => {
    const report = compressionReport(readJsonFile(userPath(onlyArgument(args, "file"))));
    console.log(JSON.stringify(report, null, 2));
    return 0;
  },
};

/**
 * Compresses a parsed list both ways.
 * @throws INPUT_INVALID, AMOUNT_OUT_OF_RANGE naming the first row that is wrong
 */
export function compressionReport(value: unknown): CompressionReport {
  if (!Array.isArray(value)) {
    throw new IsthmusError("INPUT_INVALID", { field: "file", expected: "a list of [debtor, creditor, amount]" });
  }
  const parties = new Map<string, JsonParty>();
  const book = value.map((row: unknown, index) => readRow(row, index, parties));
  const conservative = compressConservative(book);
  const transfers = compressFreely(book);
  const jsonRow = ({ debtor, creditor, amountQuanta }: Obligation): JsonObligation => [
    parties.get(debtor) ?? debtor,
    parties.get(creditor) ?? creditor,
    jsonAmount(amountQuanta),
  ];
  return {
    grossBefore: jsonAmount(conservative.grossBeforeQuanta),
    conservativeGross: jsonAmount(conservative.grossAfterQuanta),
    nonConservativeGross: jsonAmount(grossOf(transfers)),
    saved: jsonAmount(nettingEfficiency(book).savedQuanta),
    conservative: openObligations(conservative.remaining).map(jsonRow),
    transfers: transfers.map(jsonRow),
  };
}

function readRow(row: unknown, index: number, parties: Map<string, JsonParty>): Obligation {
  if (!Array.isArray(row) || row.length !== 3) {
    throw new IsthmusError("INPUT_INVALID", { field: "row", index, expected: "[debtor, creditor, amount]" });
  }
  const [debtor, creditor, amount] = row as unknown[];
  return {
    debtor: readParty(debtor, index, parties),
    creditor: readParty(creditor, index, parties),
    amountQuanta: readAmount(amount, index),
  };
}

/** The name of a party. A book in which 1 and "1" both stand would be ambiguous, so it is refused. */
function readParty(party: unknown, index: number, parties: Map<string, JsonParty>): string {
  if (typeof party !== "string" && !(typeof party === "number" && Number.isSafeInteger(party))) {
    throw new IsthmusError("INPUT_INVALID", { field: "party", index, expected: "text or a whole number" });
  }
  const name = String(party);
  const known = parties.get(name);
  if (known !== undefined && typeof known !== typeof party) {
    throw new IsthmusError("INPUT_INVALID", { field: "party", index, expected: "one kind of id", value: name });
  }
  // A negative zero is the same number as zero.
  parties.set(name, party === 0 ? 0 : party);
  return name;
}

function readAmount(amount: unknown, index: number): bigint {
  if (typeof amount === "number" && Number.isSafeInteger(amount)) return BigInt(amount);
  if (typeof amount === "string" && /^-?\d{1,60}$/.test(amount)) return BigInt(amount);
  throw new IsthmusError("INPUT_INVALID", {
    field: "amount",
    index,
    expected: "a whole number below 2^53, or its digits as text",
  });
}

function jsonAmount(amountQuanta: bigint): JsonAmount {
  return amountQuanta <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amountQuanta) : amountQuanta.toString();
}
