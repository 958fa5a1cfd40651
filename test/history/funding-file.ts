import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { IsthmusError } from "@isthmus/protocol";

/** A funding payment: the rate of the eight hours that end then, in 10^-9. */
export interface FundingRate {
  readonly timeMs: number;
  readonly rateE9: bigint;
}

/**
 * Reads real 8-hour funding rates, plain or gzip: columns `funding_time_ms,rate_8h`.
 * @throws PRICE_FILE_INVALID with the line number
 */
export function readFundingFile(file: string): FundingRate[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (cause) {
    throw new IsthmusError("PRICE_FILE_INVALID", { file, reason: "unreadable" }, { cause });
  }
  const lines = bytes.toString("utf8").trim().split(/\r?\n/);
  if (lines[0] !== "funding_time_ms,rate_8h") throw new IsthmusError("PRICE_FILE_INVALID", { file, line: 1 });
  return lines.slice(1).map((line, index) => {
    const match = /^(\d{13}),(-?)0\.(\d{1,9})\d*$/.exec(line);
    if (match === null) throw new IsthmusError("PRICE_FILE_INVALID", { file, line: index + 2 });
    const rateE9 = BigInt((match[3] as string).padEnd(9, "0"));
    return { timeMs: Number(match[1]), rateE9: match[2] === "-" ? -rateE9 : rateE9 };
  });
}
