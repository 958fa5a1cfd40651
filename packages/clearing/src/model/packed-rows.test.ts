import { describe, expect, it } from "vitest";
import { PackedRows, rowBytes, unknownNumber } from "./packed-rows.ts";
import { packTrades } from "./packed-trades.ts";

const row = { instrument: 1, buyer: 2, seller: 3, priceTicks: 5n, sizeLots: 7n, maker: "seller" } as const;
const code = (rows: string): string => {
  try {
    PackedRows.read(rows);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "accepted";
};

/** One row with a byte replaced. */
function patched(at: number, byte: number): string {
  const bytes = Buffer.from(packTrades([row]), "base64");
  bytes[at] = byte;
  return bytes.toString("base64");
}

describe("packed rows", () => {
  it("are refused unless they are canonical base64 of whole rows", () => {
    expect(code(packTrades([row]))).toBe("accepted");
    const cut = Buffer.alloc(rowBytes + 1).toString("base64");
    expect(["", cut, `${packTrades([row])}\n`].map(code)).toEqual(["INPUT_INVALID", "INPUT_INVALID", "INPUT_INVALID"]);
  });

  it("are refused beyond 2^63, without lots and with another maker", () => {
    const empty = packTrades([{ ...row, sizeLots: 0n }]);
    expect([patched(10, 0x80), patched(18, 0x80), patched(26, 2), empty].map(code)).toEqual(
      new Array(4).fill("INPUT_INVALID"),
    );
    const largest = { ...row, priceTicks: 2n ** 63n - 1n, sizeLots: 2n ** 63n - 1n };
    const read = PackedRows.read(packTrades([largest]));
    expect([read.priceTicks(0), read.sizeLots(0)]).toEqual([2n ** 63n - 1n, 2n ** 63n - 1n]);
    expect([read.ticks(0), read.lots(0)]).toEqual([2 ** 63, 2 ** 63]);
  });

  it("replace numbers that no account has", () => {
    const read = PackedRows.read(packTrades([row, { ...row, buyer: 1 }]));
    read.replaceUnknown(3);
    expect([read.buyer(0), read.seller(0), read.buyer(1), read.seller(1)]).toEqual([
      2,
      unknownNumber,
      1,
      unknownNumber,
    ]);
  });
});
