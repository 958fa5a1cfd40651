import { explainPortfolio, type MarginRequirement, type OptionPosition, smaller } from "@isthmus/risk";
import type { Book } from "../state/book.ts";
import { sortedNumbers } from "../state/order.ts";
import type { Instrument } from "../state/state.ts";
import { housePortfolioParameters } from "./portfolio-parameters.ts";
import { openNotional, positionRequirement, positionValue } from "./position.ts";

/** Margins are rounded up onto a grid of one cent, after the kernel's own error bound (PROTOCOL P34). */
const gridQuanta = 10_000n;
const quantaPerDollar = 1_000_000;

/**
 * Requirement of positions of which some are options: all that hangs on one underlying together by scenarios, worst of
 * the grid; instruments without options beside them linearly.
 *
 * @param held lots by instrument, none zero
 * @param extraOpenLots open interest added in thought
 */
export function portfolioRequirement(
  book: Book,
  held: ReadonlyMap<number, bigint>,
  extraOpenLots: (instrument: number) => bigint,
): MarginRequirement {
  const withOptions = new Set<number>();
  for (const number of held.keys()) {
    const { type, underlying } = book.instrument(number).terms;
    if (type === "option" && underlying !== null) withOptions.add(underlying);
  }
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  const add = (requirement: MarginRequirement): void => {
    initialQuanta += requirement.initialQuanta;
    maintenanceQuanta += requirement.maintenanceQuanta;
  };
  const grouped = new Map<number, [Instrument, bigint][]>();
  for (const number of sortedNumbers(held.keys())) {
    const instrument = book.instrument(number);
    const lots = held.get(number) ?? 0n;
    const underlying = instrument.terms.underlying ?? number;
    if (withOptions.has(underlying)) {
      grouped.set(underlying, [...(grouped.get(underlying) ?? []), [instrument, lots]]);
    } else {
      add(
        positionRequirement(
          instrument,
          positionValue(instrument, lots),
          openNotional(instrument, extraOpenLots(number)),
        ),
      );
    }
  }
  for (const underlying of sortedNumbers(grouped.keys())) {
    add(scenarioRequirement(book, book.instrument(underlying), grouped.get(underlying) ?? []));
  }
  return { initialQuanta, maintenanceQuanta };
}

function scenarioRequirement(
  book: Book,
  underlying: Instrument,
  positions: readonly (readonly [Instrument, bigint])[],
): MarginRequirement {
  const spotPrice = dollars(underlying, underlying.markTicks ?? 0n);
  const options: OptionPosition[] = [];
  const expiries = new Set<number>();
  let perpCount = 0;
  for (const [instrument, lots] of positions) {
    const { terms } = instrument;
    const amount = Number(lots) / Number(terms.lotsPerUnit);
    if (terms.type !== "option") {
      perpCount += amount;
      continue;
    }
    const left = Number((terms.expirySeconds ?? 0n) - book.state.timeSeconds);
    const expirySeconds = Math.max(left, 1);
    expiries.add(expirySeconds);
    options.push({
      expirySeconds,
      strike: dollars(underlying, terms.strikeTicks ?? 0n),
      isCall: terms.optionType === "call",
      markVolatility: (instrument.volatilityE6 ?? 1_000_000) / 1_000_000,
      amount,
    });
  }
  const sure = { forwardConfidence: 1, rateConfidence: 1, volatilityConfidence: 1 };
  const { initial, maintenance, markToMarket, errorBound } = explainPortfolio(
    {
      cash: 0,
      collaterals: [],
      spotPrice,
      spotConfidence: 1,
      perpCount,
      perpPrice: spotPrice,
      perpConfidence: 1,
      unrealisedPerpProfit: 0,
      unrealisedFunding: 0,
      stablePrice: 1,
      options,
      feeds: sortedNumbers(expiries).map((expirySeconds) => ({ expirySeconds, forward: spotPrice, rate: 0, ...sure })),
    },
    housePortfolioParameters,
  );
  // The model gives net margins; what they lack of the mark is what must be held.
  const maintenanceQuanta = ontoGrid(markToMarket - maintenance + errorBound);
  const initialQuanta = ontoGrid(markToMarket - initial + errorBound);
  return { initialQuanta: -smaller(-initialQuanta, -maintenanceQuanta), maintenanceQuanta };
}

/** Dollars per whole unit at a price in ticks. */
function dollars(instrument: Instrument, ticks: bigint): number {
  const { quantaPerTickLot, lotsPerUnit } = instrument.terms;
  return Number(ticks * quantaPerTickLot * lotsPerUnit) / quantaPerDollar;
}

function ontoGrid(amount: number): bigint {
  if (amount <= 0) return 0n;
  return BigInt(Math.ceil((amount * quantaPerDollar) / Number(gridQuanta))) * gridQuanta;
}
