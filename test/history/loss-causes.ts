import { type Effect, type Engine, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";

/** What a loss beyond margin comes from; the parts add up to it exactly. Settlement quanta. */
export interface LossBy {
  /** The marks moved further between two sets of prices than the margin reached. */
  gapQuanta: bigint;
  /** Discounts and penalties of sales: what the loss would be less if everything had been sold at the marks. */
  auctionDiscountQuanta: bigint;
  /** The marks moved on while a slow chain delayed the cut-off. */
  slowChainQuanta: bigint;
  /** A mark that was stale, or held by its step guard, moved in one step. */
  stalePriceQuanta: bigint;
  /** The marks moved on while a bankrupt account that nobody took over waited to be deleveraged. */
  adlQuanta: bigint;
}

/** No loss. */
export function noLoss(): LossBy {
  return { gapQuanta: 0n, auctionDiscountQuanta: 0n, slowChainQuanta: 0n, stalePriceQuanta: 0n, adlQuanta: 0n };
}

/** Sum of the parts. */
export function lossOf(by: LossBy): bigint {
  return by.gapQuanta + by.auctionDiscountQuanta + by.slowChainQuanta + by.stalePriceQuanta + by.adlQuanta;
}

/** An account below its requirement, since it fell below it. Signed amounts are positive for what it lost. */
interface Watched {
  /** At the marks, after the last prices and sales. */
  worthQuanta: bigint;
  costQuanta: bigint;
  staleQuanta: bigint;
  slowQuanta: bigint;
  waitedQuanta: bigint;
}

interface Mark {
  readonly ticks: bigint;
  readonly seconds: bigint;
}

/**
 * Splits the losses of defaults by cause. An account is watched from the marks at which it falls below its requirement: what
 * its sales cost it, how stale marks moved it, and what it lost while it was bankrupt already and waited. A loss is what each
 * of them cost, in this order and at most what is left of it; the rest is the gap between two sets of marks. Discounts that
 * the insurance fund pays are losses too.
 */
export class LossCauses {
  /** Over the whole replay. */
  readonly by: LossBy = noLoss();
  readonly #engine: Engine;
  readonly #watched = new Map<Hex, Watched>();
  /** Instruments whose mark was refused since their last one. */
  readonly #held = new Set<number>();
  #marks = new Map<number, Mark>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** To be called before a `prices` command. */
  beforePrices(): void {
    this.#marks = new Map();
    for (const [number, { markTicks, markSeconds }] of this.#engine.state.instruments) {
      if (markTicks !== null) this.#marks.set(number, { ticks: markTicks, seconds: markSeconds });
    }
  }

  /**
   * To be called after a `prices` command.
   * @param options.isCutOffLate whether the cut-off is overdue because a chain is slow
   */
  afterPrices(effects: readonly Effect[], options: { readonly isCutOffLate: boolean }): void {
    const before = new Map([...this.#watched].map(([id, row]) => [id, { ...row }]));
    const sold = soldLots(effects);
    this.add(effects);
    const moves = this.#staleMoves(effects);
    for (const [id, row] of this.#watched) {
      const { marketEquityQuanta } = this.#engine.health(id);
      const staleQuanta = this.#staleLoss(id, moves, sold);
      const earlier = before.get(id);
      row.staleQuanta += staleQuanta;
      if (earlier !== undefined && earlier.worthQuanta < 0n) {
        const costQuanta = row.costQuanta - earlier.costQuanta;
        const lostQuanta = earlier.worthQuanta - marketEquityQuanta - costQuanta - staleQuanta;
        if (options.isCutOffLate) row.slowQuanta += lostQuanta;
        else row.waitedQuanta += lostQuanta;
      }
      row.worthQuanta = marketEquityQuanta;
    }
  }

  /** Follows the effects of any other command. */
  add(effects: readonly Effect[]): void {
    let [payer, paidQuanta] = ["", 0n];
    for (const effect of effects) {
      if (effect.kind === "posting" && effect.reason === "liquidation" && effect.asset === null) {
        [payer, paidQuanta] = [effect.from, effect.amountQuanta];
      } else if (effect.kind === "liquidated") {
        const isFunds = payer === systemAccounts.insurance && paidQuanta === effect.discountQuanta;
        this.#addSale(effect, { isFunds });
        payer = "";
      } else if (effect.kind === "health-changed") this.#follow(effect);
      else if (effect.kind === "defaulted") this.#addDefault(effect);
    }
  }

  #follow({ account, to }: Extract<Effect, { kind: "health-changed" }>): void {
    if (to !== "liquidation" && to !== "bankrupt") this.#watched.delete(account);
    else this.#watch(account);
  }

  #watch(id: Hex): Watched {
    const known = this.#watched.get(id);
    if (known !== undefined) return known;
    const row = { worthQuanta: 0n, costQuanta: 0n, staleQuanta: 0n, slowQuanta: 0n, waitedQuanta: 0n };
    this.#watched.set(id, row);
    return row;
  }

  #addSale(sale: Extract<Effect, { kind: "liquidated" }>, { isFunds }: { readonly isFunds: boolean }): void {
    const { account, discountQuanta, penaltyQuanta } = sale;
    if (isFunds) {
      this.by.auctionDiscountQuanta += discountQuanta;
      return;
    }
    const row = this.#watch(account);
    row.costQuanta += discountQuanta + penaltyQuanta;
    row.worthQuanta -= discountQuanta + penaltyQuanta;
  }

  #addDefault({ account, lossQuanta }: Extract<Effect, { kind: "defaulted" }>): void {
    const row = this.#watch(account);
    let leftQuanta = lossQuanta;
    const take = (quanta: bigint): bigint => {
      const part = smaller(quanta > 0n ? quanta : 0n, leftQuanta);
      leftQuanta -= part;
      return part;
    };
    this.by.auctionDiscountQuanta += take(row.costQuanta);
    this.by.stalePriceQuanta += take(row.staleQuanta);
    this.by.slowChainQuanta += take(row.slowQuanta);
    // The fund holds what it took over in place of a deleveraging.
    this.by.adlQuanta += take(account === systemAccounts.insurance ? leftQuanta : row.waitedQuanta);
    this.by.gapQuanta += leftQuanta;
    this.#watched.delete(account);
  }

  /** By instrument whose mark was stale or held until this command: quanta that the move gains a lot. */
  #staleMoves(effects: readonly Effect[]): Map<number, bigint> {
    const { instruments, parameters, timeSeconds } = this.#engine.state;
    const moves = new Map<number, bigint>();
    for (const effect of effects) {
      if (effect.kind === "marked") {
        const { instrument, priceTicks } = effect;
        const mark = this.#marks.get(instrument);
        if (mark === undefined) continue;
        const isStale = parameters.staleSeconds > 0 && timeSeconds - mark.seconds > BigInt(parameters.staleSeconds);
        const { quantaPerTickLot } = instruments.get(instrument)?.terms ?? { quantaPerTickLot: 0n };
        if (isStale || this.#held.has(instrument)) moves.set(instrument, (priceTicks - mark.ticks) * quantaPerTickLot);
      }
    }
    for (const effect of effects) {
      if (effect.kind === "marked") this.#held.delete(effect.instrument);
      else if (effect.kind === "mark-refused") this.#held.add(effect.instrument);
    }
    return moves;
  }

  /** What the moves of stale marks cost an account, with what it sold after them in the same command. */
  #staleLoss(id: Hex, moves: ReadonlyMap<number, bigint>, sold: ReadonlyMap<string, bigint>): bigint {
    let lossQuanta = 0n;
    for (const [instrument, perLotQuanta] of moves) {
      const held = this.#engine.state.accounts.get(id)?.positions.get(instrument)?.lots ?? 0n;
      lossQuanta -= (held + (sold.get(`${id} ${instrument}`) ?? 0n)) * perLotQuanta;
    }
    return lossQuanta;
  }
}

/** Lots sold out of accounts, by account and instrument. */
function soldLots(effects: readonly Effect[]): Map<string, bigint> {
  const sold = new Map<string, bigint>();
  for (const effect of effects) {
    if (effect.kind !== "liquidated") continue;
    for (const { instrument, lots } of effect.positions) {
      const key = `${effect.account} ${instrument}`;
      sold.set(key, (sold.get(key) ?? 0n) + lots);
    }
  }
  return sold;
}
