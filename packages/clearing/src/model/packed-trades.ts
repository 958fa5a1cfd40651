import { createHash } from "node:crypto";
import type { Hex } from "@isthmus/protocol";
import { PackedRows, rowBytes } from "./packed-rows.ts";

/** One trade of a packed batch. */
export interface PackedTrade {
  readonly instrument: number;
  /** Account numbers, see `State.numbered`. */
  readonly buyer: number;
  readonly seller: number;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
  readonly maker: "buyer" | "seller";
}

/** Writes the `rows` of a `packed-trades` command. */
export function packTrades(trades: readonly PackedTrade[]): string {
  const view = new DataView(new ArrayBuffer(trades.length * rowBytes));
  trades.forEach((trade, index) => {
    const at = index * rowBytes;
    view.setUint16(at, trade.instrument);
    view.setUint32(at + 2, trade.buyer);
    view.setUint32(at + 6, trade.seller);
    view.setBigUint64(at + 10, trade.priceTicks);
    view.setBigUint64(at + 18, trade.sizeLots);
    view.setUint8(at + 26, trade.maker === "buyer" ? 0 : 1);
  });
  return Buffer.from(view.buffer).toString("base64");
}

/**
 * The `accountsDigest` of a `packed-trades` command: binds the numbers of its rows to the account ids that the venue means,
 * so that a coordinator cannot give it false numbers. SHA-256 of the text `isthmus/v1/packed-accounts` and, row by row, buyer's and seller's
 * id in lower-case hex with 0x, each on a line of its own.
 * @param idOf the id behind a number; undefined stands for no account and counts as 32 zero bytes
 */
export function packedAccountsDigest(
  trades: readonly Pick<PackedTrade, "buyer" | "seller">[],
  idOf: (number: number) => Hex | undefined,
): Hex {
  const lines = [digestTitle];
  for (const { buyer, seller } of trades) lines.push(idOf(buyer) ?? noAccount, idOf(seller) ?? noAccount);
  return digestOfLines(lines);
}

/** `packedAccountsDigest` of rows. @param numbered account ids by number */
export function rowsAccountsDigest(rows: PackedRows, numbered: readonly Hex[]): Hex {
  const lines: string[] = new Array(2 * rows.length + 1);
  lines[0] = digestTitle;
  for (let row = 0; row < rows.length; row++) {
    lines[2 * row + 1] = numbered[rows.buyer(row)] ?? noAccount;
    lines[2 * row + 2] = numbered[rows.seller(row)] ?? noAccount;
  }
  return digestOfLines(lines);
}

const digestTitle = "isthmus/v1/packed-accounts";

function digestOfLines(lines: readonly string[]): Hex {
  return `0x${createHash("sha256").update(lines.join("\n")).digest("hex")}`;
}

/** The account id behind a number that no account has. */
export const noAccount: Hex = `0x${"00".repeat(32)}`;

/**
 * Reads the `rows` of a `packed-trades` command.
 * @throws INPUT_INVALID if it is not canonical base64 of whole rows within their ranges
 */
export function unpackTrades(rows: string): PackedTrade[] {
  const packed = PackedRows.read(rows);
  return Array.from({ length: packed.length }, (_, row) => ({
    instrument: packed.instrument(row),
    buyer: packed.buyer(row),
    seller: packed.seller(row),
    priceTicks: packed.priceTicks(row),
    sizeLots: packed.sizeLots(row),
    maker: packed.maker(row),
  }));
}
