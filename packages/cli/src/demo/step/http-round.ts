import { assertThat } from "../checks/assertions.ts";
import { type DemoContext, traderNamed } from "../context.ts";
import { reportProgress } from "../progress.ts";
import { instrument, venue } from "../setup/markets.ts";
import { type HttpMatch, tradeOverHttp } from "./http-trades.ts";
import { lotsWorth } from "./lots-worth.ts";
import type { Marks } from "./prices.ts";

const dollar = 1_000_000n;
const minDollars = 200;
const maxDollars = 1_500;
const fixedNotionalQuanta = 600n * dollar;

/** Submits a round of trades at the HTTP venue: random pairs at the mark, and one in which Ana sells to Ben. */
export async function tradeHttpRound(context: DemoContext, marks: Marks): Promise<void> {
  const matches = httpMatches(context, marks);
  const results = await tradeOverHttp(context, matches);
  let novated = 0;
  results.forEach((result, index) => {
    const match = matches[index];
    if (match === undefined || result.kind === "trade-refused") return;
    novated++;
    context.positions.add({
      venue: venue.http,
      buyer: match.buyer.member.account,
      seller: match.seller.member.account,
      instrument: match.instrument,
      sizeLots: match.sizeLots,
    });
  });
  reportProgress({ kind: "step", text: `the HTTP venue submitted ${matches.length} trades, ${novated} novated` });
  const detail = `${novated} of ${matches.length}`;
  assertThat(context, { name: "trades over HTTP are novated", held: novated > 0, detail });
}

/** As many random matches as there are traders, then Ana's sale to Ben; nobody trades with itself. */
export function httpMatches(context: Pick<DemoContext, "random" | "traders">, marks: Marks): readonly HttpMatch[] {
  const { random, traders } = context;
  const matches: HttpMatch[] = Array.from({ length: traders.length }, (_, index) => {
    const instrumentNumber = index % 2 === 0 ? instrument.bitcoin : instrument.ether;
    const first = random.below(traders.length);
    const second = (first + 1 + random.below(traders.length - 1)) % traders.length;
    const notionalQuanta = BigInt(random.between(minDollars, maxDollars)) * dollar;
    return {
      buyer: traders[first] as (typeof traders)[number],
      seller: traders[second] as (typeof traders)[number],
      instrument: instrumentNumber,
      priceTicks: marks.get(instrumentNumber) ?? 1n,
      sizeLots: lotsWorth(marks, instrumentNumber, notionalQuanta),
    };
  });
  const fixed: HttpMatch = {
    buyer: traderNamed(context, "Ben"),
    seller: traderNamed(context, "Ana"),
    instrument: instrument.bitcoin,
    priceTicks: marks.get(instrument.bitcoin) ?? 1n,
    sizeLots: lotsWorth(marks, instrument.bitcoin, fixedNotionalQuanta),
  };
  return [...matches, fixed];
}
