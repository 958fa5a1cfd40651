import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { IsthmusError } from "@isthmus/protocol";
import type { Candle } from "@isthmus/risk";
import { readCandleFile } from "@isthmus/risk/files";
import type { CascadeMinute } from "./steps.ts";

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;

/**
 * The minutes of 10 October 2025 from 20:52 to 21:59 UTC, from a folder of candle files: BTC and ETH perpetuals and USDe at
 * Binance, and USDe in the Uniswap v3 pool.
 * @throws PRICE_FILE_INVALID
 */
export function readCascade(folder: string): CascadeMinute[] {
  const file = (name: string): string => `${folder}/${name}.csv.gz`;
  const bitcoin = readCandleFile(file("binance_um_BTCUSDT_1m_20251010_2052_2159"));
  const ether = readCandleFile(file("binance_um_ETH_USDT_15m_20251008_20251014"));
  const usde = microCandles(file("binance_spot_USDEUSDT_1m_20251008_20251014"));
  const pool = poolPrices(file("uniswap_v3_USDE_USDT_perblock_20251010_1600_20251011_0200"));
  return bitcoin.map((btc) => {
    const { openTimeMs } = btc;
    const eth = ether.find(
      (candle) => openTimeMs - candle.openTimeMs >= 0 && openTimeMs - candle.openTimeMs < quarterMs,
    );
    const venue = usde.get(openTimeMs);
    const last = pool.filter((row) => row.timeMs < openTimeMs + minuteMs).at(-1);
    if (eth === undefined || venue === undefined || last === undefined) {
      throw new IsthmusError("PRICE_FILE_INVALID", { folder, missing: new Date(openTimeMs).toISOString() });
    }
    return { btc, eth, venue, pool: last.micros };
  });
}

/** Candles of a price near one in 10^-6: cents are too coarse for it. */
function microCandles(file: string): Map<number, Candle> {
  return new Map(
    rowsOf(file).map(([time = "", open = "", high = "", low = "", close = ""]) => {
      const openTimeMs = Number(time);
      const ticks = {
        openTicks: micros(open),
        highTicks: micros(high),
        lowTicks: micros(low),
        closeTicks: micros(close),
      };
      return [openTimeMs, { openTimeMs, ...ticks }];
    }),
  );
}

function poolPrices(file: string): { readonly timeMs: number; readonly micros: bigint }[] {
  return rowsOf(file).map((row) => ({ timeMs: Number(row[1]) * 1_000, micros: micros(row[5] ?? "") }));
}

/** Columns of each line after the head. @throws PRICE_FILE_INVALID */
function rowsOf(file: string): string[][] {
  try {
    const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split(/\r?\n/);
    return lines.slice(1).map((line) => line.split(","));
  } catch (cause) {
    throw new IsthmusError("PRICE_FILE_INVALID", { file, reason: "unreadable" }, { cause });
  }
}

function micros(text: string): bigint {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new IsthmusError("PRICE_FILE_INVALID", { price: text.slice(0, 40) });
  return BigInt((match[1] ?? "") + (match[2] ?? "").slice(0, 6).padEnd(6, "0"));
}
