import { type Effect, type HouseParameters, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { add, dollars, ModelAccount, type ModelPosition, noPosition } from "./account.ts";
import { Delay } from "./delay.ts";
import { classOf, fundingPerLot, isSpot, type ModelInstrument, valueAt, worthOf } from "./instrument.ts";
import { Rational, whole } from "./rational.ts";

/** How a coin counts as collateral beyond its haircut; see the engine's terms. */
export interface CoinTerms {
  readonly tiers: readonly { readonly aboveQuanta: bigint; readonly addHaircutBps: number }[];
  readonly houseCapQuanta: bigint;
  readonly peg: { readonly priceQuanta: bigint; readonly thresholdBps: number; readonly factorBps: number };
  readonly staleAfterCycles: number;
  readonly staleWeightBps: number;
}

/** A token at one vault. */
export interface ModelAsset {
  readonly asset: number;
  readonly cls: string;
  readonly chain: number;
  /** Quanta of a whole token. */
  readonly unit: bigint;
  readonly haircutBps: number;
  /** The instrument at whose mark it counts; null if prices state one for its class. */
  readonly markInstrument: number | null;
  readonly terms: CoinTerms | null;
  /** What the vault holds for the house's accounts: paid in, less what accounts may take out. */
  held: bigint;
}

/** The price of a class: what holds, since when, and another one that waits to be confirmed. */
export interface ModelClassPrice {
  value: bigint;
  at: bigint;
  waiting: { readonly value: bigint; readonly since: bigint } | null;
}

/** An auction: what of the portfolio that it opened with is on offer and has been sold, in parts per million. */
export interface ModelAuction {
  started: bigint;
  offered: bigint;
  sold: bigint;
}

/** What a member consents to hold after it has taken over: dollars of all, lots of each instrument. */
export interface ModelBackstop {
  readonly total: bigint;
  readonly limits: ReadonlyMap<number, bigint>;
}

/** A trade of the open cycle. */
export interface ModelTrade {
  readonly id: string;
  readonly instrument: number;
  readonly buyer: Hex;
  readonly seller: Hex;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
  readonly maker: "buyer" | "seller";
  /** Of a packed batch. */
  readonly isPacked?: boolean;
}

/** The open cycle's sums that a close begins again. */
interface CycleSums {
  /** Discounts that the insurance fund has paid. */
  discountsPaid: bigint;
  /** What busts that the venue decided alone have taken. */
  busted: bigint;
  trades: (ModelTrade & { readonly at: bigint; readonly mark: bigint })[];
  /** Dollars that the deliveries of the cut-off have moved, by account. */
  delivered: Map<Hex, bigint>;
  /** Which account was ported to which. */
  ported: (readonly [from: Hex, to: Hex])[];
}

/** The chain whose roots are late. */
export const slowChain = 2;

const { clearing, fees, dust } = systemAccounts;

/**
 * The reference model: exact fractions, no caches, everything worked out from its definition. Funding is summed over
 * time per position (the engine uses an index), margin per position from its fraction (the engine cross-multiplies). Every
 * movement has two sides, so that all accounts together never have more or less than what was paid in.
 */
export class Model {
  readonly rules: HouseParameters;
  readonly accounts = new Map<Hex, ModelAccount>();
  readonly instruments = new Map<number, ModelInstrument>();
  readonly assets = new Map<number, ModelAsset>();
  readonly classPrices = new Map<string, ModelClassPrice>();
  auctions = new Map<Hex, ModelAuction>();
  readonly backstops = new Map<Hex, ModelBackstop>();
  /** Accounts that owed too much at the last cut-off, and when that is due. */
  debtCalls = new Map<Hex, bigint>();
  time = 0n;
  cycle = 0n;
  /** When the last cycle closed; null before the first. */
  closedAt: bigint | null = null;
  /** What bankrupt accounts owe beyond all that they own, as of the last marking. */
  unallocated = 0n;
  /** Cycles closed since the root of ether's vault was last seen effective. */
  lag = 0;
  /** How long margin waits for that vault. */
  readonly delay: Delay;
  /** Open interest of an instrument while only one side of a trade is looked at. */
  assumedOpen: ReadonlyMap<number, bigint> = new Map();
  now: CycleSums = { discountsPaid: 0n, busted: 0n, trades: [], delivered: new Map(), ported: [] };

  constructor(rules: HouseParameters) {
    this.rules = rules;
    this.delay = new Delay(rules);
    for (const id of Object.values(systemAccounts)) this.open(id, `system ${id}`, { isSystem: true });
  }

  open(id: Hex, owner: string, { isSystem }: { readonly isSystem: boolean } = { isSystem: false }): ModelAccount {
    const account = new ModelAccount(id, owner, { isSystem, classOf: (asset) => this.asset(asset).cls });
    this.accounts.set(id, account);
    return account;
  }

  account(id: Hex): ModelAccount {
    const found = this.accounts.get(id);
    if (found === undefined) throw new RangeError(`no account ${id}`);
    return found;
  }

  /** Ids of members, ascending. */
  members(): Hex[] {
    return [...this.accounts.values()].flatMap(({ id, isSystem }) => (isSystem ? [] : [id])).sort();
  }

  /** The accounts of an owner, in the order of opening. */
  accountsOf(owner: string): ModelAccount[] {
    return [...this.accounts.values()].filter((account) => account.owner === owner);
  }

  instrument(number: number): ModelInstrument {
    const found = this.instruments.get(number);
    if (found === undefined) throw new RangeError(`no instrument ${number}`);
    return found;
  }

  asset(number: number): ModelAsset {
    const found = this.assets.get(number);
    if (found === undefined) throw new RangeError(`no asset ${number}`);
    return found;
  }

  /** By how much an instrument's initial margin rises: by what it is settled in or by what it delivers, whichever is slower. */
  slownessOf(instrument: ModelInstrument): Rational {
    const { deliveryClass } = instrument;
    const settled = this.slowness(this.locationOf(classOf(instrument)));
    const delivered = deliveryClass === undefined ? settled : this.slowness(this.locationOf(deliveryClass));
    return delivered.compare(settled) > 0 ? delivered : settled;
  }

  /** By how much initial margin rises that waits for an asset's vault; only ether's is ever slow here. */
  slowness({ chain }: ModelAsset): Rational {
    return chain === slowChain ? this.delay.factor() : Rational.one;
  }

  /** The asset in which a coin's obligations are placed. */
  locationOf(cls: string): ModelAsset {
    const found = [...this.assets.values()].find((asset) => asset.cls === cls);
    if (found === undefined) throw new RangeError(`no asset of ${cls}`);
    return found;
  }

  /** Classes other than dollars, ascending. */
  coins(): string[] {
    return [...new Set([...this.assets.values()].map(({ cls }) => cls))].filter((cls) => cls !== dollars).sort();
  }

  /** The class that an instrument settles in. */
  classOfInstrument(number: number): string {
    return classOf(this.instrument(number));
  }

  /** What a position has gained since it was last booked, less its funding; in quanta of its class. */
  gainOf(number: number, { lots, cost, funding }: ModelPosition): bigint {
    return worthOf(this.instrument(number), lots) - cost - funding.ceil();
  }

  pay(from: Hex, to: Hex, cls: string, amount: bigint): void {
    add(this.account(from).pending, cls, -amount);
    add(this.account(to).pending, cls, amount);
  }

  move(from: Hex, to: Hex, asset: number, amount: bigint): void {
    add(this.account(from).balances, asset, -amount);
    add(this.account(to).balances, asset, amount);
  }

  /** Runs funding up to a moment at the marks and rates that held until then. */
  advance(time: bigint): void {
    const seconds = time - this.time;
    this.time = time;
    for (const { positions } of this.accounts.values()) {
      for (const [number, position] of positions) {
        const instrument = this.instrument(number);
        if (instrument.markedAt === null || instrument.rateE9 === 0n) continue;
        const period = new Rational(position.lots, 1_000_000_000n * BigInt(instrument.fundingPeriodSeconds));
        position.funding = position.funding.plus(fundingPerLot(instrument, seconds).times(period));
      }
    }
  }

  /** Lots held long over all accounts. */
  openLots(number: number): bigint {
    const assumed = this.assumedOpen.get(number);
    if (assumed !== undefined) return assumed;
    let lots = 0n;
    for (const { positions } of this.accounts.values()) {
      const held = positions.get(number)?.lots ?? 0n;
      if (held > 0n) lots += held;
    }
    return lots;
  }

  /**
   * Adds lots to a position and books its funding. Lots against it close as many at its average cost, the rest opens at
   * the trade's average: what stays open keeps its average rounded down to a quantum, the other quanta are realised.
   */
  change(id: Hex, number: number, lots: bigint, cost: bigint): void {
    const account = this.account(id);
    const cls = classOf(this.instrument(number));
    const position = account.positions.get(number) ?? noPosition();
    this.pay(id, clearing, cls, position.funding.ceil());
    position.funding = Rational.zero;
    const before = { ...position };
    const sum = position.cost + cost;
    position.lots += lots;
    position.cost = sum;
    if (before.lots * lots < 0n) {
      const flipped = before.lots * position.lots < 0n;
      const average = flipped ? new Rational(cost, lots) : new Rational(before.cost, before.lots);
      position.cost = average.times(whole(position.lots)).floor();
    }
    const realised = position.cost - sum;
    this.pay(clearing, id, cls, realised);
    add(account.gains, number, realised);
    for (const sums of [account.realised, account.realisedNow]) add(sums, cls, realised);
    for (const sums of [this.account(clearing).realised, this.account(clearing).realisedNow]) add(sums, cls, -realised);
    if (position.lots === 0n) account.positions.delete(number);
    else account.positions.set(number, position);
  }

  /** Moves lots from one account to another at a cost. */
  moveLots(from: Hex, to: Hex, number: number, { lots, cost }: { readonly lots: bigint; readonly cost: bigint }): void {
    this.change(from, number, -lots, -cost);
    this.change(to, number, lots, cost);
  }

  /** Books a trade, with the fees of both sides. */
  book({ instrument: number, buyer, seller, priceTicks, sizeLots, maker }: Omit<ModelTrade, "id">): void {
    const instrument = this.instrument(number);
    const cost = valueAt(instrument, sizeLots, priceTicks);
    this.change(buyer, number, sizeLots, cost);
    this.change(seller, number, -sizeLots, -cost);
    for (const side of ["buyer", "seller"] as const) {
      const payer = side === "buyer" ? buyer : seller;
      this.pay(payer, fees, classOf(instrument), this.feeOf({ instrument: number, priceTicks, sizeLots, maker }, side));
    }
  }

  /** A fee on the notional, rounded up against its payer; below zero for a rebate. */
  feeOf(
    { instrument: number, priceTicks, sizeLots, maker }: Omit<ModelTrade, "id" | "buyer" | "seller">,
    side: "buyer" | "seller",
  ): bigint {
    const instrument = this.instrument(number);
    const notional = whole(valueAt(instrument, sizeLots, priceTicks)).absolute();
    const ppm = maker === side ? instrument.makerFeePpm : instrument.takerFeePpm;
    return notional.times(new Rational(BigInt(ppm), 1_000_000n)).ceil();
  }

  /** Books what every position gained since the last time, and the funding that it ran up. */
  settle(): void {
    for (const account of this.accounts.values()) {
      for (const [number, position] of account.positions) {
        const instrument = this.instrument(number);
        // What is delivered is not settled at the mark.
        if (isSpot(instrument)) continue;
        const cls = classOf(instrument);
        const value = worthOf(instrument, position.lots);
        const gain = value - position.cost;
        this.pay(clearing, account.id, cls, gain - position.funding.ceil());
        add(account.gains, number, gain);
        add(account.settled, cls, gain);
        add(this.account(clearing).settled, cls, -gain);
        position.cost = value;
        position.funding = Rational.zero;
      }
    }
  }

  /** Instruments that have their settlement price end: their positions have just been settled at it. */
  expire(): number[] {
    const ended = [...this.instruments.values()].filter(({ expired, settlement }) => !expired && settlement !== null);
    for (const instrument of ended) {
      instrument.expired = true;
      for (const { positions } of this.accounts.values()) positions.delete(instrument.number);
    }
    return ended.map(({ number }) => number);
  }

  /** What rounding has left at the clearing account goes to the dust account. */
  sweep(): void {
    for (const [cls, amount] of [...this.account(clearing).pending]) this.pay(clearing, dust, cls, amount);
  }

  /** Lots that the engine closed out at the mark. */
  adopt(effect: Effect): void {
    if (!("against" in effect)) return;
    const { account, against, instrument, lots, priceTicks } = effect;
    this.moveLots(account, against, instrument, { lots, cost: valueAt(this.instrument(instrument), lots, priceTicks) });
  }

  /** Runs something that changes accounts, and takes the changes back. */
  tried<T>(what: () => T): T {
    const kept = this.keep();
    const result = what();
    kept();
    return result;
  }

  /** Looks at the house as if open interest were something else. */
  assuming<T>(open: ReadonlyMap<number, bigint>, look: () => T): T {
    const before = this.assumedOpen;
    this.assumedOpen = open;
    const seen = look();
    this.assumedOpen = before;
    return seen;
  }

  /** Keeps all accounts as they are. @returns what puts them back */
  keep(): () => void {
    const copies = [...this.accounts.values()].map((account) => account.copy());
    const held = [...this.assets.values()].map((asset) => [asset, asset.held] as const);
    const auctions = new Map(this.auctions);
    return () => {
      for (const [asset, amount] of held) asset.held = amount;
      this.auctions = auctions;
      for (const copy of copies) Object.assign(this.account(copy.id), copy);
    };
  }
}
