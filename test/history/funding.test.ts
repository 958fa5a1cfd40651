import { TestCcp } from "@isthmus/clearing/testing";
import { readCandleFile } from "@isthmus/risk/files";
import { describe, expect, it } from "vitest";
import { sharedFolder } from "../conformance/shared-files.ts";
import { readFundingFile } from "./funding-file.ts";

const shared = sharedFolder("funding at real 8-hour rates");

describe.skipIf(shared === null)("funding at real 8-hour rates", () => {
  it.each(["BTC", "ETH"])(
    "%s, March 2020: each period's rate on the mark, to the quantum",
    (symbol) => {
      const from = Date.parse("2020-03-01T00:00:00Z");
      const to = Date.parse("2020-04-01T00:00:00Z");
      const rates = readFundingFile(`${shared}/data/funding/${symbol}USDT-8h-2020-2023H1.csv.gz`);
      const candles = readCandleFile(`${shared}/data/prices/${symbol}USDT-1h-2020-2023H1.csv.gz`);
      const closes = new Map(candles.map((candle) => [candle.openTimeMs, candle.closeTicks]));
      const ccp = TestCcp.standard();
      const [long, short] = [ccp.open(0), ccp.open(1)];
      ccp.deposit(long.id, 1, 10n ** 12n);
      ccp.deposit(short.id, 1, 10n ** 12n);
      const periods = rates.filter((rate) => rate.timeMs >= from && rate.timeMs < to);
      expect(periods.length).toBe(93);
      const marks = periods.map((rate) => closes.get(Math.round(rate.timeMs / 3_600_000) * 3_600_000) ?? 0n);
      ccp.prices({ 1: marks[0] ?? 0n });
      const lots = 12_345n;
      const trade = {
        id: "1",
        instrument: 1,
        buyer: long.id,
        seller: short.id,
        priceTicks: marks[0] ?? 0n,
        sizeLots: lots,
      };
      ccp.trades([{ ...trade, maker: "buyer" }]);
      ccp.closeCycle(0n);
      let expected = 0n;
      let paid = 0n;
      periods.forEach(({ rateE9 }, index) => {
        const mark = marks[index] ?? 0n;
        // The rate and the mark hold for the whole period: set first, then eight hours until the cycle.
        ccp.prices({ 1: mark }, 0n, { 1: rateE9 });
        ccp.closeCycle(28_800n);
        const owed = lots * mark * rateE9;
        expected += owed > 0n ? (owed + 999_999_999n) / 1_000_000_000n : owed / 1_000_000_000n;
        const statement = ccp.engine.lastCycle()?.statements.find((row) => row.account === long.id);
        paid -= statement?.byReason.funding ?? 0n;
      });
      expect(paid).toBe(expected);
      expect(expected).not.toBe(0n);
      for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
    },
    60_000,
  );
});
