import { z } from "zod";
import { oracleKey } from "../authority/authority.ts";
import { stopCredits } from "../cycle/credit-stops.ts";
import { runLiquidations } from "../liquidation/run-liquidations.ts";
import { requireWellFormed, takeMarketData } from "../market/take.ts";
import { amount, id16, ppm, rateE9, signature, statedAmount, statedTicks, symbol, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";

/** Time of a row's value; that of the command if absent. */
const timeSeconds = u64.optional();
/** Half the width of the value's confidence interval, as a part of it; certain if absent. */
const confidencePpm = ppm.optional();
const stamp = { timeSeconds, confidencePpm };

const rows = <const F extends z.core.$ZodShape>(fields: F) => z.array(z.strictObject(fields)).max(10_000);

/** Takes market data row by row, then marks the book to market and runs liquidations; sequences rise, times never fall. */
export const prices = defineCommand({
  kind: "prices",
  source: "oracle",
  summary:
    "Takes market data row by row, then marks the book to market and runs liquidations; sequences rise, times never fall.",
  schema: {
    timeSeconds: u64,
    sequence: u64,
    /** Marks; `depthLots` are available within 1 % of the price on the thinner side. */
    prices: rows({ instrument: id16, priceTicks: statedTicks, depthLots: amount.optional(), ...stamp }),
    /** Settlement quanta per whole token; marks every asset of the same class. */
    assetPrices: rows({ asset: id16, unitPriceQuanta: statedAmount, ...stamp }),
    /** Funding rates per funding period in 10^-9, in force from this command on. Longs pay if positive. */
    funding: rows({ instrument: id16, rateE9 }),
    /** Marked volatilities of options per year, in 10^-6. */
    volatilities: rows({ instrument: id16, volatilityE6: z.int(), ...stamp }).optional(),
    /** Price of an option's underlying at its expiry. */
    forwards: rows({ instrument: id16, forwardTicks: statedTicks, ...stamp }).optional(),
    /** Interest rates of asset classes per year, in 10^-6. */
    rates: rows({ class: symbol, rateE6: z.int(), timeSeconds }).optional(),
    /** Price of the reference of an expired instrument whose settlement window was not covered by marks. */
    settlements: rows({ instrument: id16, priceTicks: statedTicks }).optional(),
    signature,
  },
  authority: oracleKey,
  handle: (context, command) => {
    requireWellFormed(context.book.state, command);
    context.begin();
    takeMarketData(context, command);
    runLiquidations(context);
    stopCredits(context);
  },
  example: {
    assetPrices: [],
    funding: [{ instrument: 1, rateE9: "100000" }],
    kind: "prices",
    prices: [
      { instrument: 1, priceTicks: "4000000" },
      { instrument: 2, priceTicks: "200000" },
    ],
    sequence: "1",
    signature:
      "0xe1782d3b2a232abf9205f5c11bedd1ae2dd1edc299ff8c964aaa3d741af05b071f0c8c6fb3bc8698466bf9ec751adcc2e9b593209286cd713cf3ffea9a7ad2d901",
    timeSeconds: "1600000060",
  },
});
