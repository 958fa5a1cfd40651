import { type Effect, systemAccounts } from "@isthmus/clearing";
import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { auctionRules, followSale } from "./auction.ts";
import { type CloseOutMode, followCloseOut } from "./close-out.ts";
import { compareAll } from "./compare.ts";
import { payLeaving } from "./contribution.ts";
import { followDefaults, fundLimits, limits, toleratedLoss } from "./default.ts";
import { type EtherTerms, Model } from "./model.ts";
import { Rational } from "./rational.ts";
import { members, type Step } from "./steps.ts";
import { fundWorth, positive } from "./waterfall.ts";

/** Time that the auction of a bankrupt account is given. */
const closeOutSeconds = 4_000;

const localLimits = {
  capitalLimitQuanta: limits.capital,
  insuranceLimitQuanta: limits.insurance,
  assessmentPpm: Number(limits.assessmentPpm),
  gainsHaircutPpm: Number(limits.gainsPpm),
  fundMarginPpm: fundLimits.marginPpm,
  fundNotionalPpm: fundLimits.notionalPpm,
  toleratedLossQuanta: toleratedLoss,
  ...auctionRules,
  closeOutSeconds,
  // The model has no limits of debts: they have tests of their own (engine/borrowed-money.test.ts).
  debtLimitQuanta: 10n ** 20n,
  ownerDebtLimitQuanta: 10n ** 20n,
  maxUtilisationPpm: 1_000_000,
  debtInterestPpm: 0,
  interestSlopePpm: 0,
  interestSteepPpm: 0,
  // The model has no ages of marks: they have tests of their own (engine/freshness.test.ts).
  staleSeconds: 0,
  markStepPpm: 400_000,
};

/** Low enough that many positions reach several brackets, at the floor and at a part of the open interest. */
const sizeParameters = {
  sizeBrackets: [
    { aboveDepthPpm: 1_000_000, addPpm: 3_333 },
    { aboveDepthPpm: 2_200_000, addPpm: 10_001 },
    { aboveDepthPpm: 5_000_000, addPpm: 70_000 },
  ],
  depthOfOpenInterestPpm: 150_000,
  depthFloorQuanta: 200_000_000_007n,
};

/** Engine and model side by side: every step goes to both, and both must answer alike. */
export class Pair {
  readonly ccp: TestCcp;
  readonly model = new Model(2, 100_000);
  readonly ids: TestMember[] = [];
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
    this.model.size = { ...sizeParameters, brackets: sizeParameters.sizeBrackets };
    const parameters = {
      ...localLimits,
      ...sizeParameters,
      ...given,
      deleverageMode: mode,
      contributionNoticeCycles: notice,
    };
    this.ccp = TestCcp.standard({ genesis: { parameters } });
    for (const [number, instrument] of this.ccp.engine.state.instruments) {
      this.model.instruments.set(number, { ...instrument.terms, mark: 0n, rateE9: 0n, settledLots: 0n });
    }
    this.model.time = this.ccp.timeSeconds;
    this.model.markStep = new Rational(4n, 10n);
    for (let index = 0; index < members; index++) {
      const member = this.ccp.open(index);
      this.ids.push(member);
      const ether = index % 3 === 2;
      const amount = ether ? 30n * 10n ** 8n : 60_000_000_000n;
      this.ccp.deposit(member.id, ether ? 3 : 1 + (index % 2), amount);
      if (ether) this.model.account(member.id).ether += amount;
      else this.model.account(member.id).money += amount;
    }
    // Enough to be lent that the limit of all debts is never reached.
    const lender = this.ccp.open(members);
    this.ccp.deposit(lender.id, 1, 10n ** 15n);
    this.model.account(lender.id).money += 10n ** 15n;
    for (const fund of [systemAccounts.capital, systemAccounts.insurance] as const) {
      this.ccp.deposit(fund, 1, 5_000_000_000n);
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
    return (this.ids[index] as TestMember).id;
  }

  price(instrument: number, ticks: bigint, rateE9: bigint, seconds: bigint): void {
    this.model.advance(this.ccp.timeSeconds + seconds);
    const applied = this.ccp.prices({ [instrument]: ticks }, seconds, { [instrument]: rateE9 });
    if (!applied.ok) throw applied.error;
    this.model.instrument(instrument).rateE9 = rateE9;
    const reason = this.model.price(instrument, ticks);
    const refused = applied.effects.flatMap((effect) => (effect.kind === "mark-refused" ? [effect.reason] : []));
    expect(refused).toEqual(reason === null ? [] : [reason]);
    if (reason !== null) this.seen.add(reason);
    this.#followUnsold(applied.effects);
  }

  /** Prices close out bankrupt accounts whose auction has run its time, as a cut-off does. */
  #followUnsold(effects: readonly Effect[]): void {
    const { model, mode } = this;
    const { auctions, timeSeconds } = this.ccp.engine.state;
    const { insurance } = systemAccounts;
    const shortOf = (id: Hex): bigint => positive(-model.accountRisk(id).market);
    const isDue = (id: Hex): boolean => {
      const startedSeconds = auctions.get(id)?.startedSeconds ?? timeSeconds;
      return timeSeconds - startedSeconds >= BigInt(closeOutSeconds) && shortOf(id) > 0n;
    };
    const members = this.ids.map((member) => member.id);
    const bankrupt = members.filter((id) => isDue(id) && model.account(id).positions.size > 0).sort();
    if (bankrupt.length === 0) {
      expect(effects.filter((effect) => "against" in effect)).toEqual([]);
      return;
    }
    this.seen.add("closed out before the cut-off");
    const lost = members.reduce((sum, id) => sum + shortOf(id), 0n);
    const own = positive(fundWorth(model, insurance) - lost);
    followCloseOut(model, { bankrupt, insurance, own, mode, fundLimits }, effects);
  }

  /** Everything that both know must be the same, to the quantum. */
  compare(): void {
    this.withheld += compareAll(this.ccp.engine, this.model);
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
    if (expected !== null) this.seen.add(expected);
    const applied = this.ccp.trades([row]);
    const result = applied.ok ? applied.effects.find((effect) => effect.kind.startsWith("trade-")) : undefined;
    expect(result?.kind === "trade-refused" ? result.error : null).toBe(expected);
  }

  withdraw(index: number, amount: bigint): void {
    const member = this.ids[index] as TestMember;
    const asset = index % 3 === 2 ? 3 : 1 + (index % 2);
    const account = this.model.account(member.id);
    const applied = this.ccp.withdraw(member, asset, amount);
    const code = applied.ok ? "accepted" : applied.error.code;
    if (code === "PRICE_STALE") expect(this.model.unpriced.size).toBeGreaterThan(0);
    if (code !== "accepted" && code !== "WITHDRAWAL_BREAKS_MARGIN") return;
    if (asset === 3) account.ether -= amount;
    else account.money -= amount;
    const { usable, initial } = this.model.accountRisk(member.id, asset === 3 ? amount : 0n);
    expect(usable >= initial ? "accepted" : "WITHDRAWAL_BREAKS_MARGIN").toBe(code);
    if (code === "accepted") {
      if (asset !== 3) this.#settled.set(member.id, (this.#settled.get(member.id) ?? 0n) - amount);
      return;
    }
    if (asset === 3) account.ether += amount;
    else account.money += amount;
  }

  takeBack(index: number, amountQuanta: bigint): void {
    const member = this.ids[index] as TestMember;
    const account = this.model.account(member.id);
    const free = [...account.leaving.values()].reduce((rest, part) => rest - part, account.contribution);
    // Under notice it stays liable; without, a loss beyond what the house pays needs it.
    const mayGate = this.notice === 0 && this.ccp.engine.state.unallocatedQuanta > 0n;
    const expected = free < amountQuanta ? "BALANCE_INSUFFICIENT" : "accepted";
    const applied = this.ccp.give(member, { kind: "contribute", direction: "take-back", amountQuanta });
    if (mayGate && !applied.ok && applied.error.code === "WITHDRAWALS_GATED") return;
    expect(applied.ok ? "accepted" : applied.error.code).toBe(expected);
    if (!applied.ok) return;
    if (this.notice === 0) {
      account.contribution -= amountQuanta;
      account.money += amountQuanta;
      this.model.account(systemAccounts.defaultFund).money -= amountQuanta;
      return;
    }
    this.seen.add("notice");
    const leaves = this.ccp.engine.cycle + 1n + BigInt(this.notice);
    account.leaving.set(leaves, (account.leaving.get(leaves) ?? 0n) + amountQuanta);
  }

  contribute(index: number, amountQuanta: bigint): void {
    const member = this.ids[index] as TestMember;
    const { usable, initial } = this.model.accountRisk(member.id);
    const applied = this.ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta });
    expect(applied.ok).toBe(usable - initial >= amountQuanta);
    if (!applied.ok) return;
    this.model.account(member.id).money -= amountQuanta;
    this.model.account(member.id).contribution += amountQuanta;
    this.model.account(systemAccounts.defaultFund).money += amountQuanta;
  }

  bid(index: number, lots: bigint): void {
    const [auction] = this.ccp.engine.state.auctions.values();
    if (auction === undefined) return;
    const { account: seller, offeredPpm, soldPpm, startedSeconds } = auction;
    const sharePpm = lots * 10n;
    const filled = sharePpm < offeredPpm ? sharePpm : offeredPpm;
    const sold = {
      seller,
      share: new Rational(filled, 1_000_000n - soldPpm),
      elapsed: this.ccp.timeSeconds - startedSeconds,
    };
    const bid = { kind: "bid", seller, sharePpm, limitQuanta: 10n ** 30n } as const;
    const applied = this.ccp.give(this.ids[index] as TestMember, bid);
    for (const effect of applied.ok ? applied.effects : []) {
      if (effect.kind === "liquidated") followSale(this.model, sold, effect);
      this.seen.add(effect.kind);
    }
  }

  close(): void {
    const { ccp, model } = this;
    model.advance(ccp.timeSeconds + 60n);
    const moved = ccp.prices({}, 60n);
    if (!moved.ok) throw moved.error;
    this.#followUnsold(moved.effects);
    const applied = ccp.closeCycle(0n);
    if (!applied.ok) throw applied.error;
    model.settle();
    const ids = [...this.ids].map((member) => member.id).sort();
    const records = ccp.engine.lastCycle()?.defaults ?? [];
    this.defaults += records.length;
    followDefaults({ model, mode: this.mode, seen: this.seen, ids }, records, applied.effects);
    const due = ids.some((id) => [...model.account(id).leaving.keys()].some((cycle) => cycle <= ccp.engine.cycle));
    if (due) this.seen.add("left the fund");
    payLeaving(model, ids, systemAccounts.defaultFund, ccp.engine.cycle);
    for (const account of model.accounts.values()) {
      account.gains.clear();
      account.won = 0n;
    }
    for (const [number, instrument] of model.instruments) instrument.settledLots = model.openLots(number);
    model.discountsPaid = 0n;
    model.lag += 1;
    model.delay.closed(ccp.engine.cycle, model.time);
    this.#compareNets();
  }

  /** Multilateral netting: one number per account, what its money has changed by; placed in full, and zero-sum per asset. */
  #compareNets(): void {
    const cycle = this.ccp.engine.lastCycle();
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
    const { cycle } = this.ccp.engine;
    if (this.model.lag === 0) return;
    this.ccp.must({ kind: "root-effective", chain: 2, cycle, txId: `e${cycle}`, height: cycle });
    this.model.lag = 0;
    this.model.delay.arrived(cycle, this.model.time);
  }
}
