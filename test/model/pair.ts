import { type Applied, type Effect, systemAccounts } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { testPerpetual } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { runAuctions, takeBid } from "./auction.ts";
import { sellToBackstops } from "./backstop.ts";
import { type CloseOutMode, followCloseOut } from "./close-out.ts";
import { tokenPrice } from "./collateral.ts";
import { compareAll } from "./compare.ts";
import { closeCycle } from "./cycle.ts";
import { fundLimits } from "./default.ts";
import { isOption } from "./instrument.ts";
import { payIn, port, takeBack, transferAsset, transferLots, withdraw } from "./leaving.ts";
import { type ModelPrices, takePrices } from "./market.ts";
import { markAll } from "./marking.ts";
import { type Model, type ModelTrade, slowChain } from "./model.ts";
import { packedBatch } from "./packed-batch.ts";
import { everyFeed, openFutures, openOptions, pricesOf } from "./price-step.ts";
import { positive } from "./rational.ts";
import { compareSale } from "./sale.ts";
import { notional, sizeOf } from "./size.ts";
import type { Step, StepOf } from "./steps.ts";
import { bustTrade, takeTrade } from "./trade.ts";
import { fundWorth } from "./waterfall.ts";
import { deposit, instruments, list, openWorld, tokens, type WorldTerms } from "./world.ts";

const { insurance } = systemAccounts;

/** Engine and model side by side: every step goes to both, and both must answer alike. */
export class Pair {
  readonly ccp: TestCcp;
  readonly model: Model;
  readonly accounts: readonly TestMember[];
  readonly mode: CloseOutMode;
  /** How often each kind of event has happened. */
  readonly seen = new Map<string, number>();
  /** Sellers of auctions that have been open. */
  readonly #sellers: Hex[] = [];
  readonly #trades: string[] = [];
  #nextDated = 20;

  constructor(terms: WorldTerms) {
    const { ccp, model, accounts } = openWorld(terms);
    this.ccp = ccp;
    this.model = model;
    this.accounts = accounts;
    this.mode = terms.mode;
    this.#start([...terms.dated, ...terms.starts]);
  }

  run(step: Step): void {
    const acts: { readonly [K in Step["do"]]: (step: StepOf<K>) => void } = {
      trade: (row) => this.#trade(row),
      price: (row) => this.#price(row),
      print: (row) => this.#print(row),
      withdraw: (row) => this.#withdraw(row),
      "move asset": (row) => this.#moveAsset(row),
      "move lots": (row) => this.#moveLots(row),
      port: (row) => this.#port(row),
      bust: (row) => this.#bust(row),
      contribute: (row) => this.#contribute(row),
      backstop: (row) => this.#backstop(row),
      bid: (row) => this.#bid(row),
      deposit: (row) => this.#deposit(row),
      list: (row) => this.#list(row),
      "sell on": (row) => this.#sellOn(row),
      exercise: (row) => this.#exercise(row),
      effective: () => this.#effective(),
      close: () => this.close(),
    };
    (acts[step.do] as (row: Step) => void)(step);
  }

  /** Everything that both know must be the same, to the quantum. */
  compare(): void {
    const { model } = this;
    this.see("withheld", compareAll(this.ccp.engine, model));
    for (const account of model.accounts.values()) {
      const isLong = [...account.positions].map(([number, { lots }]) =>
        isOption(model.instrument(number)) ? lots > 0n : null,
      );
      const byScenarios = model.rules.marginModel === "portfolio" && isLong.some((side) => side !== null);
      if (byScenarios) this.see("options margined by scenarios");
      if (byScenarios && isLong.includes(false) && account.settledOf("BTC") > 0n)
        this.see("coins beside short options");
      for (const cls of ["USD", ...model.coins()]) if (account.settledOf(cls) < 0n) this.see(`debt in ${cls}`);
    }
  }

  readonly see = (what: string, times = 1): void => {
    if (times > 0) this.seen.set(what, (this.seen.get(what) ?? 0) + times);
  };

  #start(starts: WorldTerms["starts"]): void {
    const { bitcoin, ether, bitcoinCoin, etherCoin, quanto, spot } = instruments;
    const marks = new Map<number, bigint>([
      [bitcoin, 3_000_000n],
      [ether, 150_000n],
      [bitcoinCoin, 3_000_000n],
      [etherCoin, 150_000n],
      [quanto, 150_000n],
      [spot, 3_000_000n],
    ]);
    this.#list({ strikePpm: 1_000_000, hours: 3, isPhysical: true });
    this.#list({ strikePpm: 1_050_000, hours: 12, isPhysical: false });
    for (const number of openOptions(this.model)) marks.set(number, 60_000n);
    for (const number of openFutures(this.model)) marks.set(number, 3_010_000n);
    const tokensAt = new Map([[tokens.ether, 1_500_000_000n]]);
    this.#give({ seconds: 60n, marks, tokens: tokensAt, volatilities: openOptions(this.model) });
    // Some start near the edge, so that every run sees defaults; others owe coins.
    for (const start of starts) this.#trade({ do: "trade", ...start, offsetPpm: 0, packed: null });
    for (const who of [0, 4]) this.#contribute({ do: "contribute", who, amount: 500_000_000, back: false, part: 1 });
    this.#contribute({ do: "contribute", who: 0, amount: 200_000_000, back: true, part: 1 });
  }

  #id(index: number): Hex {
    return this.#member(index).id;
  }

  #member(index: number): TestMember {
    return this.accounts[index % this.accounts.length] as TestMember;
  }

  /** What market data does in the engine and in the model. */
  #give(prices: ModelPrices): void {
    const { ccp, model } = this;
    const rows = [...(prices.marks ?? [])].map(([instrument, priceTicks]) => ({ instrument, priceTicks }));
    const applied = ccp.marketData(
      {
        prices: rows,
        assetPrices: [...(prices.tokens ?? [])].map(([asset, unitPriceQuanta]) => ({ asset, unitPriceQuanta })),
        funding: [...(prices.rates ?? [])].map(([instrument, rateE9]) => ({ instrument, rateE9 })),
        volatilities: (prices.volatilities ?? []).map((instrument) => ({ instrument, volatilityE6: 600_000 })),
        settlements: [...(prices.settlements ?? [])].map(([instrument, priceTicks]) => ({ instrument, priceTicks })),
      },
      prices.seconds,
    );
    if (!applied.ok) throw applied.error;
    const refused = applied.effects.flatMap((effect): (readonly [string, number, string])[] => {
      if (effect.kind === "mark-refused") return [["mark", effect.instrument, effect.reason]];
      return effect.kind === "input-refused" ? [[effect.input, Number(effect.id), effect.reason]] : [];
    });
    const expected = takePrices(model, prices);
    expect(refused).toEqual(expected);
    for (const [what, , reason] of expected) this.see(`${what} ${reason}`);
    for (const event of markAll(model)) this.see(event);
    this.#followBackstops(applied.effects);
    runAuctions(model);
    this.#closeOutUnsold(applied.effects);
    for (const id of model.auctions.keys()) if (!this.#sellers.includes(id)) this.#sellers.push(id);
    this.#count(applied.effects);
  }

  #followBackstops(effects: readonly Effect[]): void {
    const found = effects.flatMap((effect) => (effect.kind === "liquidated" ? [effect] : []));
    const expected = sellToBackstops(this.model);
    expect(found.map(({ account, taker }) => [account, taker])).toEqual(
      expected.map(({ seller, taker }) => [seller, taker]),
    );
    expected.forEach((sale, index) => {
      const effect = found[index];
      if (effect !== undefined) compareSale(sale, effect);
    });
    this.see("taken over by a backstop", expected.length);
  }

  /** Bankrupt accounts whose auction has run its time are closed out as at a cut-off. */
  #closeOutUnsold(effects: readonly Effect[]): void {
    const { model, mode } = this;
    const { closeOutSeconds } = model.rules;
    const bankrupt = [...model.auctions].flatMap(([id, { started }]) => {
      const { isSystem, health, positions } = model.account(id);
      const isDue = model.time - started >= BigInt(closeOutSeconds);
      return isDue && !isSystem && health === "bankrupt" && positions.size > 0 ? [id] : [];
    });
    if (bankrupt.length === 0) {
      expect(effects.filter((effect) => "against" in effect)).toEqual([]);
      return;
    }
    this.see("closed out before the cut-off");
    const own = positive(fundWorth(model, insurance) - model.unallocated);
    followCloseOut(model, { bankrupt: bankrupt.sort(), insurance, own, mode, fundLimits }, effects);
    for (const effect of effects) if ("against" in effect) this.see(effect.kind);
  }

  #count(effects: readonly Effect[]): void {
    const counted = [
      "auction-opened",
      "auction-ended",
      "liquidated",
      "expired",
      "settlement-waits",
      "settlement-fixed",
    ];
    for (const effect of effects) if (counted.includes(effect.kind)) this.see(effect.kind);
  }

  #price(step: StepOf<"price">): void {
    this.#give(pricesOf(this.model, step));
  }

  /** A print far off is compared while it stands, and is gone with the next one. */
  #print({ jumpPpm, ofMark, seconds }: StepOf<"print">): void {
    const { model } = this;
    const price = tokenPrice(model, model.asset(tokens.ether));
    const { mark } = model.instrument(instruments.ether);
    const away = (value: bigint): bigint => (value * BigInt(1_000_000 + jumpPpm)) / 1_000_000n;
    const message = (value: (of: bigint) => bigint): ModelPrices => ({
      seconds: BigInt(seconds),
      marks: ofMark ? new Map([[instruments.ether, value(mark)]]) : new Map(),
      tokens: ofMark ? new Map() : new Map([[tokens.ether, value(price)]]),
    });
    this.#give(message(away));
    this.see(ofMark ? "print of a mark" : "print of a coin");
    this.compare();
    this.#give(message((value) => value));
  }

  #trade({ a, b, instrument, dollars, offsetPpm, packed }: StepOf<"trade">): void {
    const { model } = this;
    const numbers = [...model.instruments.keys()];
    const number = numbers[instrument % numbers.length] as number;
    const row = model.instrument(number);
    const size = (BigInt(dollars) * 1_000_000n) / (notional(model, row, 1n) || 1n);
    const priceTicks = (row.mark * BigInt(1_000_000 + offsetPpm)) / 1_000_000n;
    // Packed rows hold no price of zero or below.
    const isPacked = packed !== null && priceTicks > 0n;
    const trades = Array.from({ length: isPacked ? 1 + packed : 1 }, (_, index): ModelTrade => {
      const id = isPacked ? String(1_000_000 + this.#trades.length + index) : `t${this.#trades.length}`;
      const terms = { instrument: number, priceTicks, sizeLots: size > 0n ? size : 1n } as const;
      const parties = { buyer: this.#id(a + index), seller: this.#id(b + 2 * index) };
      return { ...terms, ...parties, id, maker: offsetPpm % 2 === 0 ? "buyer" : "seller", isPacked };
    });
    this.#trades.push(...trades.map(({ id }) => id));
    const expected = trades.map((trade) => takeTrade(model, trade));
    for (const code of expected) {
      const what = code ?? `in ${number < 20 ? number : row.type}`;
      this.see(`trade ${what}`);
      if (isPacked) this.see(`packed trade ${code === null ? "made" : "refused"}`);
    }
    const applied = isPacked ? this.ccp.apply(packedBatch(this.ccp, trades)) : this.ccp.trades(trades);
    const results = applied.ok ? applied.effects.filter((effect) => effect.kind.startsWith("trade-")) : [];
    expect(results.map((result) => (result.kind === "trade-refused" ? result.error : null))).toEqual(expected);
  }

  /** Bitcoin for delivery from one to the next: some of them have none. */
  #sellOn({ chain, dollars, offsetPpm }: StepOf<"sell on">): void {
    const trade = {
      do: "trade",
      instrument: this.#indexOf(instruments.spot),
      dollars,
      offsetPpm,
      packed: null,
    } as const;
    chain.slice(1).forEach((a, index) => {
      this.#trade({ ...trade, a, b: chain[index] ?? a });
    });
  }

  #indexOf(number: number): number {
    return [...this.model.instruments.keys()].indexOf(number);
  }

  /** Trades an option with delivery and lets it end: time passes with prices until then, and the cycle closes. */
  #exercise({ a, b, dollars, movePpm, isSilent }: StepOf<"exercise">): void {
    const { model } = this;
    const open = [...model.instruments.values()].filter(
      (row) => row.deliveryClass !== undefined && isOption(row) && !row.expired,
    );
    const option = open[a % (open.length || 1)];
    if (option === undefined) {
      this.#list({ strikePpm: 1_000_000 - movePpm, hours: 2, isPhysical: true });
      return;
    }
    const expiry = option.expirySeconds ?? model.time;
    this.#trade({ do: "trade", a, b, instrument: this.#indexOf(option.number), dollars, offsetPpm: 0, packed: null });
    const quiet = { do: "price", which: 0, feeds: everyFeed, rate: 0 } as const;
    for (let move = movePpm; model.time < expiry; move = 0) {
      const left = Number(expiry - model.time);
      this.#price({ ...quiet, movePpm: move, seconds: Math.min(left, 1_800) });
      this.compare();
    }
    // Every feed but bitcoin's own.
    if (isSilent) this.#price({ ...quiet, movePpm: 0, feeds: everyFeed - 1, seconds: 11_000 });
    this.close();
  }

  /** The engine's answer must be the model's. */
  #answer(what: string, expected: string | null, applied: Applied): void {
    this.see(`${what} ${expected ?? "accepted"}`);
    expect(applied.ok ? null : applied.error.code, what).toBe(expected);
  }

  #withdraw({ who, asset: index, part }: StepOf<"withdraw">): void {
    const asset = 1 + index;
    const amount = this.#partOf(this.#id(who), asset, part);
    const gated = (): Applied => this.ccp.withdraw(this.#member(who), asset, amount);
    this.#maybeGated("withdraw", () => withdraw(this.model, this.#id(who), { asset, amount }), gated);
  }

  /** A part of what an account holds, and a little more now and then. */
  #partOf(id: Hex, asset: number, part: number): bigint {
    const held = this.model.account(id).balances.get(asset) ?? 0n;
    return held <= 0n ? 1_000n : (held * BigInt(part)) / 900_000n + 1n;
  }

  /** What a loss may still take stays: where the model lets something leave while a loss is open, the engine may not. */
  #maybeGated(what: string, expected: () => string | null, act: () => Applied): void {
    const { model } = this;
    const back = model.keep();
    const answer = expected();
    const applied = act();
    const code = applied.ok ? null : applied.error.code;
    if (code === "WITHDRAWALS_GATED" && model.unallocated > 0n && (answer === null || later.includes(answer))) {
      back();
      this.see(`${what} gated`);
      return;
    }
    // Exits are not in the model: what roots elsewhere promise an owner stays, if it holds anything elsewhere.
    if (code === "EXIT_PROMISED" && (answer === null || later.includes(answer))) {
      back();
      this.see(`${what} promised elsewhere`);
      return;
    }
    this.#answer(what, answer, applied);
  }

  #moveAsset({ a, b, part, asset: index }: StepOf<"move asset">): void {
    const [from, to] = this.#own(a, b);
    const asset = 1 + index;
    const amount = this.#partOf(from, asset, part);
    const command = { kind: "transfer", to, asset, amountQuanta: amount, instrument: null, sizeLots: null } as const;
    const act = (): Applied => this.ccp.give(this.#byId(from), command);
    this.#maybeGated("move asset", () => transferAsset(this.model, from, to, { asset, amount }), act);
  }

  /** Two accounts, mostly of one owner. */
  #own(a: number, b: number): readonly [Hex, Hex] {
    const from = this.model.account(this.#id(a));
    const own = this.model.accountsOf(from.owner);
    return [from.id, b === 10 ? this.#id(b) : (own[b % own.length]?.id ?? from.id)];
  }

  #byId(id: Hex): TestMember {
    return this.accounts.find((member) => member.id === id) as TestMember;
  }

  #moveLots({ a, b, part, instrument }: StepOf<"move lots">): void {
    const [from, to] = this.#own(a, b);
    const held = [...this.model.account(from).positions];
    const [number, position] = held[instrument % (held.length || 1)] ?? [instruments.bitcoin, { lots: 1n }];
    const size = (sizeOf(position.lots) * BigInt(part)) / 950_000n + 1n;
    const expected = transferLots(this.model, from, to, { number, size });
    const moved = { instrument: number, sizeLots: size, asset: null, amountQuanta: null };
    this.#answer("move lots", expected, this.ccp.give(this.#byId(from), { kind: "transfer", to, ...moved }));
  }

  #port({ a, b, own }: StepOf<"port">): void {
    const [from, to] = own ? this.#own(a, b) : [this.#id(a), this.#id(b)];
    const act = (): Applied => this.ccp.port(this.#byId(from), this.#byId(to));
    this.#maybeGated("port", () => port(this.model, from, to), act);
  }

  /** Consents to take over within limits in dollars, or withdraws the consent. */
  #backstop({ who, instrument: index, dollars }: StepOf<"backstop">): void {
    const { model } = this;
    const id = this.#id(who);
    const total = BigInt(dollars) * 1_000_000n;
    const numbers = [...model.instruments.values()].filter((row) => !row.expired && row.number % (index + 1) === 0);
    const limits = numbers.map((row) => {
      return { instrument: row.number, maxLots: total / (2n * (notional(model, row, 1n) || total)) + 1n };
    });
    const applied = this.ccp.give(this.#member(who), { kind: "backstop", totalQuanta: total, limits });
    const isSuspended = model.account(id).suspended;
    this.#answer("backstop", isSuspended ? "ACCOUNT_SUSPENDED" : null, applied);
    if (isSuspended) return;
    // An owner has one consent.
    const own = limits.length === 0 ? [] : model.accountsOf(model.account(id).owner);
    for (const account of [model.account(id), ...own]) model.backstops.delete(account.id);
    if (limits.length > 0)
      model.backstops.set(id, { total, limits: new Map(limits.map((row) => [row.instrument, row.maxLots])) });
  }

  #bust({ back }: StepOf<"bust">): void {
    const id = this.#trades.at(-1 - back) ?? "none";
    this.#answer("bust", bustTrade(this.model, id), this.ccp.bust(id));
  }

  #contribute({ who, amount, back, part }: StepOf<"contribute">): void {
    const amountQuanta = BigInt(Math.ceil(amount / (back ? part : 1)));
    const id = this.#id(who);
    const direction = back ? "take-back" : "pay-in";
    const act = (): Applied => this.ccp.give(this.#member(who), { kind: "contribute", direction, amountQuanta });
    const expected = (): string | null =>
      back ? takeBack(this.model, id, amountQuanta) : payIn(this.model, id, amountQuanta);
    this.#maybeGated(direction, expected, act);
  }

  #bid({ who, seller: index, sharePpm, limit }: StepOf<"bid">): void {
    const { model } = this;
    const open = [...model.auctions.keys()];
    // Mostly what is open; else what was once, its own, or what never was.
    const others = [...this.#sellers, this.#id(who), this.#id(index)];
    const seller = index < 15 && open.length > 0 ? open[index % open.length] : others[index % others.length];
    if (seller === undefined) return;
    const limits = { any: 10n ** 30n, fair: 0n, nothing: -1n, gift: -(10n ** 15n) };
    const bid = { taker: this.#id(who), seller, sharePpm: BigInt(sharePpm), limit: limits[limit] };
    const expected = takeBid(model, bid);
    const { taker: _taker, limit: limitQuanta, ...rest } = bid;
    const applied = this.ccp.give(this.#member(who), { kind: "bid", ...rest, limitQuanta });
    this.#answer("bid", typeof expected === "string" ? expected : null, applied);
    if (typeof expected === "string" || !applied.ok) return;
    this.#count(applied.effects);
    if (expected.forDebt) this.see("coins sold by auction for a debt beyond its limit");
    for (const effect of applied.effects) if (effect.kind === "liquidated") compareSale(expected, effect);
  }

  #deposit({ who, asset: index, dollars }: StepOf<"deposit">): void {
    const asset = this.model.asset(1 + index);
    const price = asset.cls === "USD" ? asset.unit : tokenPrice(this.model, asset);
    const amount = (BigInt(dollars) * 10_000n * asset.unit) / (price || 1n) + 1n;
    deposit(this.ccp, this.model, { id: this.#id(who), asset: asset.asset, amount });
    this.see("deposit");
  }

  /** A call and a put, for cash or for delivery, and a future on bitcoin that end within hours. */
  #list({ strikePpm, hours, isPhysical }: Omit<StepOf<"list">, "do">): void {
    const { ccp, model } = this;
    const spot = model.instrument(instruments.bitcoin).mark || 3_000_000n;
    const strikeTicks = (spot * BigInt(strikePpm)) / 1_000_000n + 1n;
    const expirySeconds = model.time + BigInt(hours) * 3_600n;
    const scale = { quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
    const shared = { ...testPerpetual, ...scale, underlying: instruments.bitcoin, expirySeconds };
    const deliveryClass = isPhysical ? { deliveryClass: "BTC" } : {};
    for (const optionType of ["call", "put"] as const) {
      list(ccp, model, this.#nextDated++, { ...shared, type: "option", optionType, strikeTicks, ...deliveryClass });
    }
    list(ccp, model, this.#nextDated++, { ...shared, type: "future" });
  }

  close(): void {
    this.#give({ seconds: 60n });
    closeCycle(this);
  }

  /** The newest root took effect where ether is. */
  #effective(): void {
    const { cycle } = this.ccp.engine;
    if (this.model.lag === 0) return;
    this.ccp.must({ kind: "root-effective", chain: slowChain, cycle, txId: `e${cycle}`, height: cycle });
    this.model.lag = 0;
    this.model.delay.arrived(cycle, this.model.time);
  }
}

/** Refusals that come after the gate. */
const later = ["OWNER_DEBT_UNPAID", "VAULT_SHORT", "BALANCE_INSUFFICIENT"];
