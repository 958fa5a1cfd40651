import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { IsthmusError } from "@isthmus/protocol";
import { type Candle, parseCandles } from "./candles.ts";
import { createPriceSource, type PriceSource, type PriceSourceConfig } from "./source.ts";

const maxFileBytes = 256 * 1024 * 1024;

/**
 * Reads one candle file, plain or gzip.
 * @throws PRICE_FILE_INVALID if it cannot be read, decompressed or parsed
 */
export function readCandleFile(file: string): readonly Candle[] {
  let bytes: Buffer;
  try {
    if (statSync(file).size > maxFileBytes)
      throw new IsthmusError("PRICE_FILE_INVALID", { file, reason: "larger than 256 MiB" });
    bytes = readFileSync(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: maxFileBytes });
  } catch (cause) {
    if (cause instanceof IsthmusError) throw cause;
    throw new IsthmusError(
      "PRICE_FILE_INVALID",
      { file, reason: (cause as NodeJS.ErrnoException).code ?? "unreadable" },
      { cause },
    );
  }
  return parseCandles(bytes.toString("utf8"), file);
}

/** Creates a price source and reads its candle files. @throws PRICE_FILE_INVALID */
export function openPriceSource(config: PriceSourceConfig): PriceSource {
  return createPriceSource(
    config,
    new Map(Object.entries(config.files).map(([symbol, file]) => [symbol, readCandleFile(file)])),
  );
}
