import { type DefaultRecord, type Effect, houseAccounts } from "@isthmus/clearing";
import { LocalHouse, type LocalMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptAll, type CloseOutMode } from "./close-out.ts";
import { draw, payLeaving } from "./contribution.ts";
import { type EtherTerms, Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";
import { layersOf, type ModelLimits, proportional, sellEther } from "./waterfall.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 25);
const members = 6;
const limits: ModelLimits = {
  capital: 2_000_000_000n,
  insurance: 2_000_000_000n,
  assessmentPpm: 500_000n,
  gainsPpm: 800_000n,
};

type Step =
  | {
      readonly do: "trade";
      readonly a: number;
      readonly b: number;
      readonly instrument: number;
      readonly lots: number;
      readonly offsetPpm: number;
    }
  | {
      readonly do: "price";
      readonly instrument: number;
      readonly movePpm: number;
      readonly rate: number;
      readonly seconds: number;
    }
  | { readonly do: "withdraw"; readonly who: number; readonly amount: number }
  | {
      readonly do: "contribute";
      readonly who: number;
      readonly amount: number;
      readonly back: boolean;
      readonly part: number;
    }
  | { readonly do: "bid"; readonly who: number; readonly lots: number }
  | { readonly do: "effective" }
  | { readonly do: "close" };

const who = fc.nat(members - 1);
const trade = fc.record({
  do: fc.constant("trade" as const),
  a: who,
  b: who,
  instrument: fc.integer({ min: 1, max: 2 }),
  lots: fc.integer({ min: 1, max: 300_000 }),
  offsetPpm: fc.integer({ min: -60_000, max: 60_000 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  trade,
  trade,
  fc.record({
    do: fc.constant("price" as const),
    instrument: fc.integer({ min: 1, max: 2 }),
    movePpm: fc.oneof(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: -800_000, max: 800_000 })),
    rate: fc.integer({ min: -(10 ** 7), max: 10 ** 7 }),
    seconds: fc.integer({ min: 1, max: 30_000 }),
  }),
  fc.record({ do: fc.constant("withdraw" as const), who, amount: fc.integer({ min: 1, max: 10 ** 11 }) }),
  fc.record({
    do: fc.constant("contribute" as const),
    who,
    amount: fc.integer({ min: 1, max: 3 * 10 ** 9 }),
    back: fc.boolean(),
    part: fc.constantFrom(1, 10, 100),
  }),
  fc.record({ do: fc.constant("bid" as const), who, lots: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ do: fc.constant("effective" as const) }),
  fc.record({ do: fc.constant("close" as const) }),
);

const bps = fc.integer({ min: 0, max: 10_000 });
/** Terms that bite: two members hold 30 ether each, of 1,500 dollars at first. */
const etherTerms: fc.Arbitrary<EtherTerms> = fc.record({
  tiers: fc.tuple(fc.bigInt({ min: 1n, max: 4n * 10n ** 10n }), bps, bps).map(([step, one, two]) => [
    { aboveQuanta: step, addHaircutBps: Math.min(one, two) },
    { aboveQuanta: 2n * step, addHaircutBps: Math.max(one, two) },
  ]),
  houseCapQuanta: fc.bigInt({ min: 1n, max: 80n * 10n ** 8n }),
  peg: fc.record({
    priceQuanta: fc.bigInt({ min: 10n ** 9n, max: 2n * 10n ** 9n }),
    thresholdBps: bps,
    factorBps: fc.integer({ min: 0, max: 30_000 }),
  }),
  staleAfterCycles: fc.integer({ min: 1, max: 3 }),
  staleWeightBps: bps,
});

const modes = fc.constantFrom<CloseOutMode>("pro-rata", "queue");

const localLimits = {
  capitalLimitQuanta: limits.capital,
  insuranceLimitQuanta: limits.insurance,
  assessmentPpm: Number(limits.assessmentPpm),
  gainsHaircutPpm: Number(limits.gainsPpm),
  debtInterestPpm: 0,
  // The model has no ages of marks: they have tests of their own (engine/freshness.test.ts).
  staleSeconds: 0,
};

/** Engine and model side by side. */
class Pair {
  readonly house: LocalHouse;
  readonly model = new Model(2, 100_000);
  readonly ids: LocalMember[] = [];
  readonly mode: CloseOutMode;
  /** Cycles after the open one until a contribution that is asked back leaves. */
  readonly notice: number;
  /** Layers that have paid, kinds of close-outs. */
  readonly seen = new Set<string>();
  defaults = 0;
  withheld = 0;
  /** Money when the last cycle closed, less what was withdrawn since: what the cycle's number is counted from. */
  readonly #settled = new Map<Hex, bigint>();

  constructor(terms: EtherTerms | null, mode: CloseOutMode, notice: number) {
    this.mode = mode;
    this.notice = notice;
    const given = terms === null ? {} : { collateral: [{ ...terms, tiers: [...terms.tiers], asset: 3 }] };
    this.model.terms = terms;
    const parameters = { ...localLimits, ...given, deleverageMode: mode, contributionNoticeCycles: notice };
    this.house = LocalHouse.standard({ genesis: { parameters } });
    for (const [number, instrument] of this.house.engine.state.instruments) {
      this.model.instruments.set(number, { ...instrument.terms, mark: 0n, rateE9: 0n });
    }
    this.model.time = this.house.timeSeconds;
    for (let index = 0; index < members; index++) {
      const member = this.house.open(index);
      this.ids.push(member);
      const ether = index % 3 === 2;
      const amount = ether ? 30n * 10n ** 8n : 60_000_000_000n;
      this.house.deposit(member.id, ether ? 3 : 1 + (index % 2), amount);
      if (ether) this.model.account(member.id).ether += amount;
      else this.model.account(member.id).money += amount;
    }
    for (const fund of [houseAccounts.capital, houseAccounts.insurance] as const) {
      this.house.deposit(fund, 1, 5_000_000_000n);
      this.model.account(fund).money += 5_000_000_000n;
    }
    for (const [id, { money }] of this.model.accounts) this.#settled.set(id, money);
    this.price(1, 3_000_000n, 0n, 60n);
    this.price(2, 150_000n, 0n, 60n);
    // Some start near the edge, so that every run sees defaults.
    this.trade({ do: "trade", a: 0, b: 1, instrument: 1, lots: 300_000, offsetPpm: 0 }, -1);
    this.trade({ do: "trade", a: 3, b: 4, instrument: 1, lots: 200_000, offsetPpm: 0 }, -2);
    // And some of the default fund is on its way out, so that every run sees it drawn upon or leave.
    this.contribute(0, 500_000_000n);
    this.contribute(3, 500_000_000n);
    this.takeBack(0, 200_000_000n);
  }

  id(index: number): Hex {
    return (this.ids[index] as LocalMember).id;
  }

  price(instrument: number, ticks: bigint, rateE9: bigint, seconds: bigint): void {
    this.model.advance(this.house.timeSeconds + seconds);
    const applied = this.house.prices({ [instrument]: ticks }, seconds, { [instrument]: rateE9 });
    if (!applied.ok) throw applied.error;
    const row = this.model.instrument(instrument);
    row.mark = ticks;
    row.rateE9 = rateE9;
    adoptAll(this.model, applied.effects, houseAccounts.insurance, this.mode);
  }

  /** Everything that both know must be the same, to the quantum. */
  compare(): void {
    const { engine } = this.house;
    let profit = 0n;
    for (const [id, account] of this.model.accounts) {
      const view = engine.account(id);
      const money = view.balances.reduce(
        (sum, row) => (row.asset === 3 ? sum : sum + row.amountQuanta),
        view.pendingQuanta,
      );
      const ether = view.balances.find((row) => row.asset === 3)?.amountQuanta ?? 0n;
      const { equity, usable, initial, maintenance } = this.model.standing(id);
      expect({ money, ether, lots: view.positions.map((row) => [row.instrument, row.lots]) }).toEqual({
        money: account.money,
        ether: account.ether,
        lots: [...account.positions]
          .sort(([left], [right]) => left - right)
          .map(([number, { lots }]) => [number, lots]),
      });
      expect([view.contributionQuanta, view.leavingContributions]).toEqual([
        account.contribution,
        [...account.leaving]
          .sort(([left], [right]) => Number(left - right))
          .map(([cycle, amountQuanta]) => ({ cycle, amountQuanta })),
      ]);
      // Realised in the open cycle is part of the money; with what is settled and open it is what lots paid and brought.
      expect([view.realisedQuanta, view.variationQuanta]).toEqual([account.realised, account.settled]);
      let worth = -account.paid;
      let open = 0n;
      for (const [number, { lots, cost }] of account.positions) {
        const { mark, quantaPerTickLot } = this.model.instrument(number);
        worth += lots * mark * quantaPerTickLot;
        open += lots * mark * quantaPerTickLot - cost;
      }
      expect(view.realisedQuanta + view.variationQuanta + open).toBe(worth);
      profit += worth;
      const { equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta } = view.health;
      if (withheldQuanta > 0n) this.withheld += 1;
      expect([equityQuanta, equityQuanta - withheldQuanta, initialQuanta, maintenanceQuanta]).toEqual([
        equity,
        usable,
        initial,
        maintenance,
      ]);
    }
    expect(profit).toBe(0n);
    for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
    for (const number of this.model.instruments.keys())
      expect(engine.openInterest(number)).toBe(this.model.openLots(number));
  }

  trade(step: Extract<Step, { do: "trade" }>, n: number): void {
    const mark = this.model.instrument(step.instrument).mark;
    const row = {
      id: `t${n}`,
      instrument: step.instrument,
      buyer: this.id(step.a),
      seller: this.id(step.b),
      priceTicks: (mark * BigInt(1_000_000 + step.offsetPpm)) / 1_000_000n,
      sizeLots: BigInt(step.lots),
      maker: "buyer",
    } as const;
    const expected = this.model.trade(row);
    const applied = this.house.trades([row]);
    const result = applied.ok ? applied.effects.find((effect) => effect.kind.startsWith("trade-")) : undefined;
    expect(result?.kind === "trade-refused" ? result.error : null).toBe(expected);
  }

  withdraw(index: number, amount: bigint): void {
    const member = this.ids[index] as LocalMember;
    const asset = index % 3 === 2 ? 3 : 1 + (index % 2);
    const account = this.model.account(member.id);
    const applied = this.house.withdraw(member, asset, amount);
    const code = applied.ok ? "accepted" : applied.error.code;
    if (code !== "accepted" && code !== "WITHDRAWAL_BREAKS_MARGIN") return;
    if (asset === 3) account.ether -= amount;
    else account.money -= amount;
    const { usable, initial } = this.model.standing(member.id, asset === 3 ? amount : 0n);
    expect(usable >= initial ? "accepted" : "WITHDRAWAL_BREAKS_MARGIN").toBe(code);
    if (code === "accepted") {
      if (asset !== 3) this.#settled.set(member.id, (this.#settled.get(member.id) ?? 0n) - amount);
      return;
    }
    if (asset === 3) account.ether += amount;
    else account.money += amount;
  }

  takeBack(index: number, amountQuanta: bigint): void {
    const member = this.ids[index] as LocalMember;
    const account = this.model.account(member.id);
    const free = [...account.leaving.values()].reduce((rest, part) => rest - part, account.contribution);
    const gated = this.house.engine.state.unallocatedQuanta > 0n;
    const expected = gated ? "WITHDRAWALS_GATED" : free < amountQuanta ? "BALANCE_INSUFFICIENT" : "accepted";
    const applied = this.house.give(member, { kind: "contribute", direction: "take-back", amountQuanta });
    expect(applied.ok ? "accepted" : applied.error.code).toBe(expected);
    if (!applied.ok) return;
    if (this.notice === 0) {
      account.contribution -= amountQuanta;
      account.money += amountQuanta;
      this.model.account(houseAccounts.defaultFund).money -= amountQuanta;
      return;
    }
    this.seen.add("notice");
    const leaves = this.house.engine.cycle + 1n + BigInt(this.notice);
    account.leaving.set(leaves, (account.leaving.get(leaves) ?? 0n) + amountQuanta);
  }

  contribute(index: number, amountQuanta: bigint): void {
    const member = this.ids[index] as LocalMember;
    const { usable, initial } = this.model.standing(member.id);
    const applied = this.house.give(member, { kind: "contribute", direction: "pay-in", amountQuanta });
    expect(applied.ok).toBe(usable - initial >= amountQuanta);
    if (!applied.ok) return;
    this.model.account(member.id).money -= amountQuanta;
    this.model.account(member.id).contribution += amountQuanta;
    this.model.account(houseAccounts.defaultFund).money += amountQuanta;
  }

  bid(index: number, lots: bigint): void {
    const [auction] = this.house.engine.state.auctions.values();
    if (auction === undefined) return;
    const limitTicks = auction.lots > 0n ? 10n ** 12n : 0n;
    const bid = {
      kind: "bid",
      seller: auction.account,
      instrument: auction.instrument,
      sizeLots: lots,
      limitTicks,
    } as const;
    const applied = this.house.give(this.ids[index] as LocalMember, bid);
    if (applied.ok) for (const effect of applied.effects) this.model.adopt(effect, houseAccounts.insurance);
  }

  close(): void {
    const { house, model } = this;
    model.advance(house.timeSeconds + 60n);
    // Time moves by prices, and an auction whose ramp ends with it is closed out there, not at the cut-off.
    const moved = house.prices({}, 60n);
    if (!moved.ok) throw moved.error;
    adoptAll(model, moved.effects, houseAccounts.insurance, this.mode);
    const applied = house.closeCycle(0n);
    if (!applied.ok) throw applied.error;
    model.settle();
    const ids = [...this.ids].map((member) => member.id).sort();
    const before = new Map(
      ids.map((id) => [id, { contribution: model.account(id).contribution, assessed: 0n, cut: 0n }]),
    );
    const left = { capital: limits.capital, insurance: limits.insurance };
    let from = 0;
    for (const record of house.engine.lastCycle()?.defaults ?? []) {
      this.defaults += 1;
      const to = applied.effects.findIndex((effect, index) => index >= from && effect.kind === "defaulted");
      this.#resolve(record, applied.effects.slice(from, to), ids, before, left);
      from = to + 1;
    }
    const due = ids.some((id) => [...model.account(id).leaving.keys()].some((cycle) => cycle <= house.engine.cycle));
    if (due) this.seen.add("left the fund");
    payLeaving(model, ids, houseAccounts.defaultFund, house.engine.cycle);
    for (const account of model.accounts.values()) account.gained = 0n;
    model.lag += 1;
    this.#compareNets();
  }

  /** Multilateral netting: one number per account, what its money has changed by; placed in full, and zero-sum per asset. */
  #compareNets(): void {
    const cycle = this.house.engine.lastCycle();
    const statements = new Map(cycle?.statements.map((row) => [row.account, row]));
    for (const [id, { money }] of this.model.accounts) {
      expect(statements.get(id)?.netQuanta ?? 0n).toBe(money - (this.#settled.get(id) ?? 0n));
      this.#settled.set(id, money);
    }
    let received = 0n;
    const perAsset = new Map<number, bigint>();
    for (const { netQuanta, placed } of statements.values()) {
      if (netQuanta > 0n) received += netQuanta;
      expect(placed.reduce((sum, row) => sum + row.amountQuanta, 0n)).toBe(netQuanta);
      for (const { asset, amountQuanta } of placed) perAsset.set(asset, (perAsset.get(asset) ?? 0n) + amountQuanta);
    }
    expect(cycle?.obligations.netQuanta).toBe(received);
    for (const sumQuanta of perAsset.values()) expect(sumQuanta).toBe(0n);
  }

  /** The newest root took effect where ether is. */
  effective(): void {
    const { cycle } = this.house.engine;
    if (this.model.lag === 0) return;
    this.house.must({ kind: "root-effective", chain: 2, cycle, txId: `e${cycle}`, height: cycle });
    this.model.lag = 0;
  }

  /** One default: loss, every layer's total, and each member's share are checked before they are taken over. */
  #resolve(
    record: DefaultRecord,
    effects: readonly Effect[],
    ids: readonly Hex[],
    before: Map<Hex, { contribution: bigint; assessed: bigint; cut: bigint }>,
    left: { capital: bigint; insurance: bigint },
  ): void {
    const { model } = this;
    const { account: id } = record;
    const { capital, insurance, defaultFund } = houseAccounts;
    expect(model.standing(id).equity).toBeLessThan(0n);
    adoptAll(model, effects, insurance, this.mode);
    expect(model.account(id).positions.size).toBe(0);
    sellEther(model, id, insurance, capital);
    const { equity } = model.standing(id);
    const loss = equity < 0n ? -equity : 0n;
    expect(record.lossQuanta).toBe(loss);
    const layers = layersOf(model, id, loss, left, limits, before, { capital, insurance }, ids);
    expect(record.draws).toEqual(layers.map(({ layer, paid }) => ({ layer, paidQuanta: paid })));
    for (const { layer } of layers) this.seen.add(layer);
    const covered = layers.reduce((sum, { paid }) => sum + paid, 0n);
    expect(record.unallocatedQuanta).toBe(loss - covered);
    model.account(id).money += covered;
    model.account(id).suspended = true;
    for (const layer of layers) {
      if (layer.layer === "house-capital") {
        model.account(capital).money -= layer.paid;
        left.capital -= layer.paid;
      } else if (layer.layer === "insurance") {
        model.account(insurance).money -= layer.paid;
        left.insurance -= layer.paid;
      } else if (layer.layer === "defaulter-contribution") {
        model.account(defaultFund).money -= layer.paid;
        draw(model, id, layer.paid);
      } else if (layer.layer === "default-fund") {
        model.account(defaultFund).money -= layer.paid;
        const shares = proportional(
          layer.paid,
          layer.payers.map((payer) => payer.weight),
        );
        layer.payers.forEach((payer, index) => {
          if (model.account(payer.id).leaving.size > 0) this.seen.add("drawn under notice");
          draw(model, payer.id, shares[index] as bigint);
        });
      }
    }
    for (const [reason, name] of [
      ["assessment", "assessments"],
      ["gains-haircut", "gains-haircut"],
      ["tear-up", "tear-up"],
    ] as const) {
      const layer = layers.find((row) => row.layer === name);
      const payers = layer?.payers ?? [];
      const total = payers.reduce((sum, payer) => sum + payer.weight, 0n);
      for (const effect of effects) {
        if (effect.kind !== "posting" || effect.reason !== reason) continue;
        const payer = payers.find((row) => row.id === effect.from);
        if (layer !== undefined) expect(effect.amountQuanta).toBeLessThanOrEqual(payer?.cap ?? 0n);
        const paid = layer?.paid ?? 0n;
        const capped = payers.some((row) => row.weight * paid > row.cap * total);
        if (layer !== undefined && !capped) {
          const exact = new Rational(layer.paid * (payer?.weight ?? 0n), total);
          expect(
            whole(effect.amountQuanta)
              .minus(exact)
              .absolute()
              .compare(whole(BigInt(payers.length))),
          ).toBeLessThan(1);
        }
        model.account(effect.from).money -= effect.amountQuanta;
        const row = before.get(effect.from);
        if (row !== undefined && reason === "assessment") row.assessed += effect.amountQuanta;
        if (row !== undefined && reason === "gains-haircut") row.cut += effect.amountQuanta;
      }
    }
  }
}

describe("the reference model", () => {
  it("agrees with the engine on every random world, to the quantum", () => {
    let defaults = 0;
    let withheld = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 8, maxLength: 40 }),
        fc.option(etherTerms),
        modes,
        fc.integer({ min: 0, max: 2 }),
        (steps, terms, mode, notice) => {
          const pair = new Pair(terms, mode, notice);
          steps.forEach((row, n) => {
            if (row.do === "trade") pair.trade(row, n);
            else if (row.do === "withdraw") pair.withdraw(row.who, BigInt(row.amount));
            else if (row.do === "contribute" && row.back)
              pair.takeBack(row.who, BigInt(Math.ceil(row.amount / row.part)));
            else if (row.do === "contribute") pair.contribute(row.who, BigInt(row.amount));
            else if (row.do === "bid") pair.bid(row.who, BigInt(row.lots));
            else if (row.do === "effective") pair.effective();
            else if (row.do === "close") pair.close();
            else {
              const { mark } = pair.model.instrument(row.instrument);
              const ticks = (mark * BigInt(1_000_000 + row.movePpm)) / 1_000_000n;
              if (ticks > 0n) pair.price(row.instrument, ticks, BigInt(row.rate), BigInt(row.seconds));
            }
            pair.compare();
          });
          pair.close();
          pair.compare();
          defaults += pair.defaults;
          withheld += pair.withheld;
          for (const name of pair.seen) seen.add(name);
        },
      ),
      { numRuns: worlds },
    );
    // A run that never sees a default would prove nothing about the waterfall.
    expect(defaults).toBeGreaterThan(0);
    if (process.env.ISTHMUS_SEEN !== undefined) console.log(defaults, seen);
    for (const name of ["notice", "left the fund"]) expect([...seen]).toContain(name);
    for (const layer of ["house-capital", "insurance", "gains-haircut"]) expect([...seen]).toContain(layer);
    // Nor one that never holds anything back about collateral terms.
    expect(withheld).toBeGreaterThan(0);
  }, 600_000);
});
