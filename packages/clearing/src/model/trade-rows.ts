import type { Hex } from "@isthmus/protocol";
import type { Trade } from "./trade.ts";

/** Rows of a batch at most, as its schema has it. */
const mostRows = 10_000;

/**
 * Reads the rows of a batch at a quarter of what the schema takes. Reads only what the schema certainly reads in the same way;
 * for anything else, such as a fault, the schema has the last word.
 * @returns null if a row is not of the plainest form
 */
export function readTradeRows(rows: unknown): Trade[] | null {
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > mostRows) return null;
  const trades: Trade[] = [];
  for (const row of rows) {
    const trade = readRow(row);
    if (trade === null) return null;
    trades.push(trade);
  }
  return trades;
}

function readRow(row: unknown): Trade | null {
  if (typeof row !== "object" || row === null || Object.keys(row).length !== fieldCount) return null;
  const { id, instrument, buyer, seller, priceTicks, sizeLots, maker } = row as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || !idPattern.test(id)) return null;
  if (typeof instrument !== "number" || !Number.isInteger(instrument) || instrument < 1 || instrument > 65_535)
    return null;
  if (!isAccount(buyer) || !isAccount(seller)) return null;
  if (typeof priceTicks !== "string" || !priceTicksPattern.test(priceTicks)) return null;
  if (typeof sizeLots !== "string" || !sizePattern.test(sizeLots)) return null;
  if (maker !== "buyer" && maker !== "seller") return null;
  return { id, instrument, buyer, seller, priceTicks: BigInt(priceTicks), sizeLots: BigInt(sizeLots), maker };
}

const isAccount = (value: unknown): value is Hex => typeof value === "string" && accountPattern.test(value);

const fieldCount = 7;
const idPattern = /^[\x21-\x7e]{1,64}$/;
const accountPattern = /^0x[0-9a-f]{64}$/;
/** Up to 18 digits: certainly below 2^63. */
const priceTicksPattern = /^(?:0|[1-9][0-9]{0,17})$/;
const sizePattern = /^[1-9][0-9]{0,17}$/;
