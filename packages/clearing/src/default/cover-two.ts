import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import { Book } from "../book/book.ts";
import { settlementMoney } from "../liquidation/fund-worth.ts";
import { equityOf } from "../margin/account-risk.ts";
import type { Account, Instrument, InstrumentTerms } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { productOf } from "../products/registry.ts";

/** A stress: moves of marks in parts per million, by instrument; other marks do not move. */
export type StressScenario = ReadonlyMap<number, number>;

/** The default moves for sizing the funds, in parts per million: all markets together. */
export const marketMovesPpm: readonly number[] = [-500_000, -300_000, -150_000, 150_000, 300_000, 500_000];

/** One stress per move: every perpetual and future moves by it. Marks of options do not move in proportion and stay. */
export function marketStresses(
  instruments: readonly { readonly instrument: number; readonly type: InstrumentTerms["type"] }[],
  movesPpm: readonly number[] = marketMovesPpm,
): StressScenario[] {
  const moving = instruments.filter((instrument) => productOf(instrument).followsUnderlying);
  return movesPpm.map((movePpm) => new Map(moving.map(({ instrument }) => [instrument, movePpm])));
}

/** Losses of the two worst members beyond their own money, against the funds that would pay them. */
export interface CoverTwo {
  /** Index of the worst scenario, -1 if no scenario makes a member lose more than it has. */
  readonly scenario: number;
  /** At most two, the larger loss first. */
  readonly members: readonly { readonly account: Hex; readonly lossQuanta: bigint }[];
  readonly lossQuanta: bigint;
  /**
   * Clearing house capital + insurance, each up to its limit per cycle, + the default fund without these members'
   * contributions, which their losses already count. Settlement money only.
   */
  readonly fundsQuanta: bigint;
  readonly covered: boolean;
}

/**
 * Sizes the funds (Cover-2): over all scenarios, the two largest losses that exceed the funds by most, net of the members'
 * own default fund contributions. Collateral moves with the mark that values it. Options move only if the scenario names
 * them. Changes nothing.
 */
export function coverTwo(book: Book, scenarios: readonly StressScenario[]): CoverTwo {
  let worst = sized(book, -1, []);
  scenarios.forEach((scenario, index) => {
    const stressed = stressedBook(book, scenario);
    const losses: Loss[] = [];
    for (const id of book.sortedIds()) {
      const account = book.read(id);
      if (account.kind === "system") continue;
      const equityQuanta = equityOf(stressed, account) + account.contributionQuanta;
      if (equityQuanta < 0n) losses.push({ account, lossQuanta: -equityQuanta });
    }
    losses.sort((left, right) =>
      left.lossQuanta > right.lossQuanta ? -1 : left.lossQuanta < right.lossQuanta ? 1 : 0,
    );
    const stressedCover = sized(book, index, losses.slice(0, 2));
    if (stressedCover.lossQuanta - stressedCover.fundsQuanta > worst.lossQuanta - worst.fundsQuanta)
      worst = stressedCover;
  });
  return worst;
}

interface Loss {
  readonly account: Readonly<Account>;
  readonly lossQuanta: bigint;
}

function sized(book: Book, scenario: number, losses: readonly Loss[]): CoverTwo {
  const { capitalLimitQuanta, insuranceLimitQuanta } = book.state.parameters;
  let fundsQuanta =
    smaller(settlementMoney(book, systemAccounts.capital), capitalLimitQuanta) +
    smaller(settlementMoney(book, systemAccounts.insurance), insuranceLimitQuanta) +
    settlementMoney(book, systemAccounts.defaultFund);
  let lossQuanta = 0n;
  for (const loss of losses) {
    lossQuanta += loss.lossQuanta;
    fundsQuanta -= loss.account.contributionQuanta;
  }
  const members = losses.map(({ account, lossQuanta }) => ({ account: account.id, lossQuanta }));
  return { scenario, members, lossQuanta, fundsQuanta, covered: lossQuanta <= fundsQuanta };
}

/** The book at stressed marks, which are never below zero. It shares its accounts and must not be changed. */
function stressedBook(book: Book, scenario: StressScenario): Book {
  const instruments = new Map<number, Instrument>();
  for (const [number, instrument] of book.state.instruments) {
    const { markTicks } = instrument;
    const movePpm = scenario.get(number) ?? 0;
    const moved = markTicks === null ? null : markTicks + (markTicks * BigInt(movePpm)) / 1_000_000n;
    instruments.set(number, { ...instrument, markTicks: moved !== null && moved < 0n ? 0n : moved });
  }
  return new Book({ ...book.state, instruments, trades: new Map() });
}
