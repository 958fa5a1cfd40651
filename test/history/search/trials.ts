import { replayRange } from "../events.ts";
import { termsOf } from "./candidate.ts";
import type { Trial } from "./evaluate.ts";

/** The histories of the search, hardest first: whole days around each event. */
const histories = [
  { name: "March 2020", symbols: ["BTC", "ETH"], from: "2020-03-11T00:00:00Z", hours: 96 },
  { name: "November 2022", symbols: ["BTC", "ETH", "SOL"], from: "2022-11-07T00:00:00Z", hours: 96 },
  { name: "May 2021", symbols: ["BTC", "ETH", "SOL"], from: "2021-05-18T00:00:00Z", hours: 96 },
  { name: "June 2022", symbols: ["BTC", "ETH", "SOL"], from: "2022-06-11T00:00:00Z", hours: 120 },
] as const;

/**
 * Every history with every seed from `seeds` down to 1: of the recorded ones the last lose most.
 * @param hours cuts the histories short
 */
export function historyTrials(given: {
  readonly accounts: number;
  readonly seeds: number;
  readonly hours?: number;
}): Trial[] {
  const { accounts, seeds } = given;
  return histories.flatMap(({ name, symbols, from, hours }) =>
    Array.from({ length: seeds }, (_, index) => ({
      name,
      seed: seeds - index,
      replay: (candidate) => {
        const range = { symbols, from, hours: Math.min(hours, given.hours ?? hours) };
        return replayRange({ ...range, accounts, seed: seeds - index, terms: termsOf(candidate) });
      },
    })),
  );
}
