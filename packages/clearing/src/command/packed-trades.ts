import { createHash } from "node:crypto";
import { type Hex, IsthmusError } from "@isthmus/protocol";

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

const rowBytes = 27;
const largestTicks = (1n << 63n) - 1n;

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
 * whatever a coordinator told it. SHA-256 of the text `isthmus/v1/packed-accounts` and, row by row, buyer's and seller's
 * id in lower-case hex with 0x, each on a line of its own.
 * @param idOf the id behind a number; undefined stands for no account and counts as 32 zero bytes
 */
export function packedAccountsDigest(
  trades: readonly Pick<PackedTrade, "buyer" | "seller">[],
  idOf: (number: number) => Hex | undefined,
): Hex {
  const lines = ["isthmus/v1/packed-accounts"];
  for (const { buyer, seller } of trades) lines.push(idOf(buyer) ?? noAccount, idOf(seller) ?? noAccount);
  return `0x${createHash("sha256").update(lines.join("\n")).digest("hex")}`;
}

/** Stands for a number that no account has. */
export const noAccount: Hex = `0x${"00".repeat(32)}`;

/**
 * Reads the `rows` of a `packed-trades` command.
 * @throws INPUT_INVALID when it is not canonical base64 of whole rows within their ranges
 */
export function unpackTrades(rows: string): PackedTrade[] {
  const bytes = Buffer.from(rows, "base64");
  const whole = bytes.length > 0 && bytes.length % rowBytes === 0 && bytes.toString("base64") === rows;
  if (!whole) throw new IsthmusError("INPUT_INVALID", { field: "rows", lengthBytes: bytes.length });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const trades: PackedTrade[] = [];
  for (let at = 0; at < bytes.length; at += rowBytes) {
    const priceTicks = view.getBigUint64(at + 10);
    const sizeLots = view.getBigUint64(at + 18);
    const maker = view.getUint8(at + 26);
    if (priceTicks > largestTicks || sizeLots === 0n || sizeLots > largestTicks || maker > 1) {
      throw new IsthmusError("INPUT_INVALID", { field: "rows", row: at / rowBytes });
    }
    trades.push({
      instrument: view.getUint16(at),
      buyer: view.getUint32(at + 2),
      seller: view.getUint32(at + 6),
      priceTicks,
      sizeLots,
      maker: maker === 0 ? "buyer" : "seller",
    });
  }
  return trades;
}
