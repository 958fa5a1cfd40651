import {
  type Applied,
  type Effect,
  marketStresses,
  type State,
  type StressScenario,
  systemAccounts,
  type Trade,
} from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import { LossCauses } from "./loss-causes.ts";
import { type HourRow, Tally, type Totals } from "./tally.ts";
import type { HistoryWorld, Trader } from "./world.ts";

type Auction = State["auctions"] extends ReadonlyMap<unknown, infer Row> ? Row : never;

/** What comes with a set of marks. */
interface MarkOptions {
  /** Time since the last prices. */
  readonly seconds: bigint;
  readonly funding?: Readonly<Record<number, bigint>>;
  readonly assetPrices?: Rows["assetPrices"];
  /** Whether the cut-off is overdue because a chain is slow. */
  readonly isCutOffLate?: boolean;
}

/** Sizes that a bidder tries. */
const bidTrials = 4;

const isTooLarge = (code: string): boolean => code === "MARGIN_INSUFFICIENT" || code === "POSITION_LIMIT";

type Rows = Parameters<HistoryWorld["ccp"]["marketData"]>[0];

/** A replay while it runs: prices, bids and cycles in the engine, counted as they come. */
export class Run {
  readonly hours: HourRow[] = [];
  readonly causes: LossCauses;
  readonly #world: HistoryWorld;
  readonly #tally: Tally;
  readonly #stresses: readonly StressScenario[];
  #tradeId = 0;

  constructor(world: HistoryWorld) {
    this.#world = world;
    this.causes = new LossCauses(world.ccp.engine);
    this.#tally = new Tally([...world.ccp.engine.state.backstops.keys()]);
    this.#stresses = marketStresses(world.ccp.engine.instruments());
  }

  /** Marks instrument 1 and those after it. @returns the effects; throws the refusal */
  mark(marks: readonly bigint[], options: MarkOptions): readonly Effect[] {
    const { seconds, funding = {}, assetPrices = [], isCutOffLate = false } = options;
    this.causes.beforePrices();
    const applied = this.#world.ccp.marketData(
      {
        prices: marks.map((priceTicks, index) => ({ instrument: index + 1, priceTicks })),
        funding: Object.entries(funding).map(([instrument, rateE9]) => ({ instrument: Number(instrument), rateE9 })),
        assetPrices,
      },
      seconds,
    );
    if (!applied.ok) throw applied.error;
    this.#tally.add(applied.effects);
    this.causes.afterPrices(applied.effects, { isCutOffLate });
    return applied.effects;
  }

  /** @returns the effects */
  closeCycle(): readonly Effect[] {
    const { ccp } = this.#world;
    const effects = this.#note(ccp.closeCycle(0n));
    this.#tally.addCycle(ccp.engine.lastCycle());
    this.#tally.addSizing(ccp.engine.coverTwo(this.#stresses));
    for (const row of ccp.engine.conservation()) {
      if (row.differenceQuanta !== 0n)
        throw new IsthmusError("ASSERTION_FAILED", { conservation: row.differenceQuanta });
    }
    // The journal of a long replay is not needed again.
    ccp.journal.length = 0;
    return effects;
  }

  /** Traders without a position come in (again), longs against shorts. */
  enter(): void {
    const { ccp, markets, traders } = this.#world;
    for (const { instrument } of markets) {
      const free = traders.filter((trader) => trader.instrument === instrument && this.#idle(trader));
      const shorts = free.filter((trader) => !trader.long);
      const longs = free.filter((trader) => trader.long);
      const trades = longs.flatMap((buyer, index) => {
        const seller = shorts[index % Math.max(shorts.length, 1)];
        return seller === undefined ? [] : [this.#trade(instrument, buyer, seller)];
      });
      if (trades.length > 0) this.#note(ccp.trades(trades));
    }
  }

  /** Bidders take what is discounted enough, in turn. */
  bid(): void {
    const { ccp, bidders } = this.#world;
    const { state } = ccp.engine;
    for (const auction of [...state.auctions.values()]) {
      let isTooDear = false;
      for (const { member, wantedPpm } of bidders) {
        // Bidders after one want more.
        if (isTooDear || !state.auctions.has(auction.account)) break;
        const { account: seller, offeredPpm } = auction;
        const { signed, size } = this.#offered(auction);
        const limitQuanta = signed - (size * wantedPpm) / 1_000_000n;
        // All of it, or a half, a quarter … as its margin and the limit of a taker allow.
        for (let sharePpm = offeredPpm, trial = 0; trial < bidTrials && sharePpm > 0n; trial++, sharePpm /= 2n) {
          const part = { sharePpm, limitQuanta: (limitQuanta * sharePpm) / offeredPpm };
          const applied = ccp.give(member, { kind: "bid", seller, ...part });
          this.#addEffects(applied);
          isTooDear = !applied.ok && applied.error.code === "BID_PRICE_TOO_LOW";
          if (applied.ok || !isTooLarge(applied.error.code)) break;
        }
      }
    }
  }

  /** What an auction offers at the marks: with the sign of its positions, and without. */
  #offered({ account, offeredPpm, soldPpm }: Auction): { signed: bigint; size: bigint } {
    const { state } = this.#world.ccp.engine;
    let [signed, size] = [0n, 0n];
    for (const [number, { lots }] of state.accounts.get(account)?.positions ?? []) {
      const part = divideUp((lots > 0n ? lots : -lots) * offeredPpm, 1_000_000n - soldPpm);
      const quanta = part * (state.instruments.get(number)?.markTicks ?? 0n);
      signed += lots > 0n ? quanta : -quanta;
      size += quanta;
    }
    // Collateral counts as the engine sells it.
    if ((state.accounts.get(account)?.balances.size ?? 0) < 2) return { signed, size };
    const view = this.#world.ccp.engine.auctions().find((row) => row.account === account);
    const collateral = view === undefined ? 0n : view.valueQuanta - signed;
    return { signed: signed + collateral, size: size + collateral };
  }

  endHour(timeMs: number, marks: readonly bigint[]): void {
    const { balances, pendingQuanta } = this.#world.ccp.engine.account(systemAccounts.insurance);
    const insuranceQuanta = balances.reduce((sum, row) => sum + row.amountQuanta, pendingQuanta);
    this.hours.push({ timeMs, marks, insuranceQuanta, ...this.#tally.takeHour() });
  }

  finish(): Totals {
    const { ccp, traders, bidders } = this.#world;
    const { totals } = this.#tally;
    for (const { member, depositQuanta } of [...traders, ...bidders]) {
      const contribution = ccp.engine.state.accounts.get(member.id)?.contributionQuanta ?? 0n;
      const loss = depositQuanta - contribution - ccp.engine.health(member.id).equityQuanta;
      if (loss > totals.largestMemberLossQuanta) totals.largestMemberLossQuanta = loss;
    }
    return totals;
  }

  #idle({ member }: Trader): boolean {
    const account = this.#world.ccp.engine.state.accounts.get(member.id);
    return account !== undefined && !account.suspended && account.positions.size === 0;
  }

  #trade(instrument: number, buyer: Trader, seller: Trader): Trade {
    const { ccp } = this.#world;
    const { markTicks, terms } = ccp.engine.state.instruments.get(instrument) ?? {};
    const mark = markTicks ?? 1n;
    // As much as the instrument allows, and the fee.
    const mostHundredths = 100_000_000n / BigInt((terms?.initialPpm ?? 0) + (terms?.takerFeePpm ?? 0));
    const size = (trader: Trader): bigint => {
      const equity = ccp.engine.health(trader.member.id).equityQuanta;
      const hundredths = smaller(BigInt(trader.leverageHundredths), mostHundredths);
      return ((equity > 0n ? equity : 0n) * hundredths) / 100n / mark;
    };
    const lots = smaller(size(buyer), size(seller));
    this.#tradeId += 1;
    return {
      id: String(this.#tradeId),
      instrument,
      buyer: buyer.member.id,
      seller: seller.member.id,
      priceTicks: mark,
      sizeLots: lots > 0n ? lots : 1n,
      maker: "buyer",
    };
  }

  /** Counts the effects. @throws the refusal */
  #note(applied: Applied): readonly Effect[] {
    if (!applied.ok) throw applied.error;
    this.#addEffects(applied);
    return applied.effects;
  }

  /** Counts the effects of a command that may be refused. */
  #addEffects(applied: Applied): void {
    if (!applied.ok) return;
    this.#tally.add(applied.effects);
    this.causes.add(applied.effects);
  }
}
