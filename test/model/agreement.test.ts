import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pair } from "./pair.ts";
import { Undecided } from "./scenarios.ts";
import { type Step, step, worldTerms } from "./steps.ts";
import type { WorldTerms } from "./world.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 120);

/** What must have happened: a run that never sees it would prove nothing about it. */
const kinds = {
  trades: [
    "trade in 1",
    "trade in 2",
    "trade in 10",
    "trade in 11",
    "trade in 12",
    "trade in 13",
    "trade in option",
    "trade in future",
    "packed trade made",
  ],
  "trades refused": [
    ...["SELF_TRADE", "PRICE_INVALID", "PRICE_STALE", "PRICE_OUTSIDE_BAND", "INSTRUMENT_EXPIRED", "INSTRUMENT_UNKNOWN"],
    ...["ACCOUNT_SUSPENDED", "POSITION_LIMIT", "MARGIN_INSUFFICIENT", "DEBT_LIMIT_EXCEEDED"],
  ].map((code) => `trade ${code}`),
  debts: ["debt in USD", "debt in BTC", "debt in ETH", "interest in USD", "interest in BTC", "interest in ETH"],
  "debts at their limits": [
    "debt beyond its limit at the cut-off",
    "debt beyond its limit again",
    "coins sold for a debt beyond its limit",
    "coins sold by auction for a debt beyond its limit",
  ],
  classes: ["cash for BTC", "cash for ETH"],
  delivery: [
    "delivered against payment",
    "coins to those who bought them",
    "exercised in full",
    "exercised in part",
    "exercised in cash alone",
  ],
  feeds: ["mark step", "mark not-positive", "asset-price not-positive", "asset-price unconfirmed"],
  prints: ["print of a coin", "print of a mark"],
  options: ["settlement-fixed", "settlement-waits", "settlement step", "expired"],
  calls: ["called", "call met", "call missed"],
  auctions: ["auction-opened", "auction-ended", "liquidated", "bid accepted"],
  "hostile bids": [
    ...["AUCTION_UNKNOWN", "SELF_TRADE", "ACCOUNT_SUSPENDED", "BID_PRICE_TOO_LOW", "MARGIN_INSUFFICIENT"],
    ...["PRICE_STALE"],
  ].map((code) => `bid ${code}`),
  moves: ["move asset accepted", "move lots accepted", "port accepted", "bust accepted", "bust BUST_LIMIT"],
  withdrawals: [
    "accepted",
    "BALANCE_INSUFFICIENT",
    "RECIPIENT_MISSING",
    "PRICE_STALE",
    "WITHDRAWAL_BREAKS_MARGIN",
    "gated",
  ].map((code) => `withdraw ${code}`),
  defaults: [
    "default",
    "closed out before the cut-off",
    "netted",
    "taken-over",
    "deleveraged",
    "torn-up",
    "taken over by a backstop",
  ],
  layers: [
    ...["defaulter-contribution", "owner-accounts", "house-capital", "insurance", "default-fund", "assessments"],
    ...["gains-haircut", "tear-up", "in kind"],
    ...["drawn under notice", "left the fund"],
  ],
  margins: ["standard worlds", "portfolio worlds", "options margined by scenarios", "coins beside short options"],
  // Nor one that never holds anything back about collateral terms.
  terms: ["withheld"],
} as const;

/**
 * Runs a world to its end, or to a margin that is too close to a whole cent to be known in doubles.
 * @param see counts what has happened
 */
function follow(terms: WorldTerms, steps: readonly Step[], see: (what: string, times: number) => void): void {
  try {
    const pair = new Pair(terms);
    pair.compare();
    for (const row of steps) {
      pair.run(row);
      pair.compare();
    }
    pair.close();
    pair.compare();
    for (const [what, times] of pair.seen) see(what, times);
    see(`${terms.marginModel} worlds`, 1);
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    see("undecided worlds", 1);
  }
}

describe("the reference model", () => {
  it("agrees with the engine on every random world, to the quantum, and every kind of event happens", () => {
    const seen = new Map<string, number>();
    const world = fc.property(
      fc.array(fc.noBias(step), { minLength: 50, maxLength: 80 }),
      worldTerms,
      (steps, terms) => {
        follow(terms, steps, (what, times) => seen.set(what, (seen.get(what) ?? 0) + times));
      },
    );
    // Shrinking takes an hour: a failing world prints its seed and its steps.
    fc.assert(world, { numRuns: worlds, endOnFailure: process.env.ISTHMUS_SHRINK === undefined });
    if (process.env.ISTHMUS_SEEN !== undefined) console.log(Object.fromEntries([...seen].sort()));
    for (const [kind, events] of Object.entries(kinds)) {
      expect([kind, events.filter((what) => (seen.get(what) ?? 0) === 0)]).toEqual([kind, []]);
    }
  }, 600_000);

  it("agrees where a loss is left that no fund, winner or holder pays", () => {
    const pair = new Pair({
      ether: null,
      mode: "pro-rata",
      marginModel: "standard",
      notice: 1,
      fundQuanta: 1n,
      starts: [],
      dated: [],
    });
    const quiet = { do: "price", feeds: 4_095, rate: 0 } as const;
    const trade = { do: "trade", instrument: 0, packed: null, offsetPpm: 0 } as const;
    const steps: Step[] = [
      // The last account, alone with its owner, loses dollars that it does not have on two bitcoins, and owes them.
      { ...trade, a: 10, b: 1, dollars: 60_000 },
      { ...quiet, movePpm: -149_000, which: 0, seconds: 60 },
      { ...trade, a: 1, b: 10, dollars: 51_060 },
      { do: "close" },
      // Then its ether falls by nine tenths, and nobody bids.
      ...Array.from({ length: 5 }, (): Step[] => [
        { ...quiet, movePpm: -390_000, which: 1, seconds: 60 },
        { ...quiet, movePpm: 0, which: 1, seconds: 400 },
      ]).flat(),
      { do: "close" },
    ];
    for (const row of steps) {
      pair.run(row);
      pair.compare();
    }
    const layers = ["default-fund", "assessments", "house-remainder", "balance-haircut", "in kind"];
    expect(layers.filter((layer) => (pair.seen.get(layer) ?? 0) === 0)).toEqual([]);
  });
});
