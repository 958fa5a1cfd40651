import { type Applied, Engine } from "@isthmus/clearing";
import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, effectsOf, ethTicks, lotsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

type State = TestCcp["engine"]["state"];
type Account = NonNullable<ReturnType<State["accounts"]["get"]>>;

const ether = 3;
/** Far below the first mark, so that the giver is short of margin. */
const fallen = 3_765_000n;

/** A clearing house in which one account holds ten coins, and another, with ether futures of its own, is to take some of them. */
interface House {
  readonly ccp: TestCcp;
  readonly taker: TestMember;
  /** Of the taker's owner in a transfer, otherwise of another one. */
  readonly giver: TestMember;
  readonly other: TestMember;
}

function house(options: { readonly ownGiver: boolean }): House {
  const { ccp, members } = smallCcp([1_000_000, 0, 5_000_000], {
    closeOutSeconds: 0,
    auctionDustQuanta: 0n,
    takerSharePpm: 0,
  });
  const [taker, stranger, other] = members;
  const giver = options.ownGiver ? ccp.openSub(taker, 1, "cross") : stranger;
  ccp.deposit(giver.id, 1, usd(30_000));
  for (const [buyer, instrument] of [
    [giver, 1],
    [taker, 2],
  ] as const) {
    const priceTicks = instrument === 1 ? btcTicks : ethTicks;
    const outcome = submitTrade(ccp, { buyer, seller: other, sizeLots: 10n * oneCoin, instrument, priceTicks });
    expect(outcome).toBe("novated");
  }
  for (const member of [taker, other]) ccp.requestCredit(member, usd(15_000), ccp.timeSeconds + 90_000n);
  ccp.closeCycle();
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  return { ccp, taker, giver, other };
}

/** What an account that must not take positions on looks like. */
interface Breach {
  readonly code: string;
  /** The most lots that it may hold all the same; none without. */
  readonly mostLots?: bigint;
  /** Ways for which it is no breach, and why. */
  readonly allowed?: Partial<Record<Way, string>>;
  readonly set: (given: { readonly state: State; readonly taker: Account; readonly giver: Account; way: Way }) => void;
}

const breaches: Readonly<Record<string, Breach>> = {
  "is suspended": {
    code: "ACCOUNT_SUSPENDED",
    set: ({ taker }) => {
      taker.suspended = true;
    },
  },
  "has an owner that is overdue with its contribution": {
    code: "CONTRIBUTION_OVERDUE",
    set: ({ taker }) => {
      taker.requiredContributionQuanta = usd(1_000);
      taker.contributionDueCycle = 0n;
    },
  },
  "holds a position at a stale mark": {
    code: "PRICE_STALE",
    set: ({ state }) => {
      const instrument = state.instruments.get(2);
      if (instrument !== undefined) instrument.markSeconds = 1n;
    },
  },
  "has no room for one more position": {
    code: "LIMIT_EXCEEDED",
    set: ({ state }) => {
      state.parameters = { ...state.parameters, maxPositionsPerAccount: 1 };
    },
  },
  "would be larger than its owner may be": {
    code: "POSITION_LIMIT",
    mostLots: 1n,
    allowed: { transfer: "its owner grows by nothing" },
    set: ({ state }) => {
      const instrument = state.instruments.get(1);
      if (instrument !== undefined) instrument.terms = { ...instrument.terms, positionLimitLots: 1n };
    },
  },
  "is isolated and holds another instrument": {
    code: "ISOLATED_ACCOUNT",
    set: ({ taker }) => {
      Object.assign(taker, { marginMode: "isolated" });
    },
  },
  "has no margin": {
    code: "MARGIN_INSUFFICIENT",
    set: ({ taker, giver, way }) => {
      taker.balances.set(1, usd(15_100));
      // A port brings the margin of what it moves along.
      if (way === "port") giver.balances.set(1, usd(3_000));
    },
  },
  "would owe more than the limit": {
    code: "DEBT_LIMIT_EXCEEDED",
    set: ({ state, taker, giver, way }) => {
      state.parameters = { ...state.parameters, debtLimitQuanta: 0n };
      taker.balances.delete(1);
      taker.balances.set(ether, 1_000n * 100_000_000n);
      if (way === "port") giver.balances.set(1, -usd(50_000)).set(ether, 1_000n * 100_000_000n);
    },
  },
};

type Way = "trade" | "signed trade" | "transfer" | "port" | "bid" | "backstop";

/** Lets the taker take lots of the giver, or as many by a trade. */
const ways: Readonly<Record<Way, (given: House) => Applied>> = {
  trade: ({ ccp, taker, other }) => ccp.trades([{ ...coins, id: "t", buyer: taker.id, seller: other.id }]),
  "signed trade": ({ ccp, taker, other }) => {
    return ccp.apply(ccp.signedTrade(taker, other, { ...coins, id: "s" }, ccp.timeSeconds + 1_000n));
  },
  transfer: ({ ccp, taker, giver }) => {
    const lots = { asset: null, amountQuanta: null, instrument: 1, sizeLots: oneCoin };
    return ccp.give(giver, { kind: "transfer", to: taker.id, ...lots });
  },
  port: ({ ccp, taker, giver }) => ccp.port(giver, taker),
  bid: ({ ccp, taker, giver }) => {
    ccp.prices({ 1: fallen });
    return ccp.give(taker, { kind: "bid", seller: giver.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n });
  },
  backstop: ({ ccp, taker }) => {
    const limits = new Map([[1, 100n * oneCoin]]);
    ccp.engine.state.backstops.set(taker.id, { totalQuanta: usd(5_000_000), limits });
    return ccp.prices({ 1: fallen });
  },
};
const coins = { instrument: 1, priceTicks: btcTicks, sizeLots: oneCoin, maker: "buyer" } as const;

/** Carries a way out in a house with a breach. @returns the code of the refusal, and what the taker holds afterwards */
function take(way: Way, breach: Breach | null): { readonly code: string; readonly lots: bigint } {
  const given = house({ ownGiver: way === "transfer" });
  const { timeSeconds } = given.ccp;
  const ccp = new TestCcp({ engine: Engine.restore(given.ccp.engine.snapshot()) });
  ccp.timeSeconds = timeSeconds;
  const { state } = ccp.engine;
  const [taker, giver] = [state.accounts.get(given.taker.id), state.accounts.get(given.giver.id)];
  if (taker === undefined || giver === undefined) throw new Error("no accounts");
  breach?.set({ state, taker, giver, way });
  const applied = ways[way]({ ...given, ccp });
  const refused = applied.ok ? effectsOf(applied, "trade-refused")[0]?.error : applied.error.code;
  return { code: refused ?? "accepted", lots: lotsOf(ccp, given.taker) };
}

describe.each(Object.keys(ways) as Way[])("whoever takes positions on by %s", (way) => {
  it("gets them if nothing speaks against it", () => {
    const { code, lots } = take(way, null);
    expect(code).toBe("accepted");
    expect(lots).toBeGreaterThan(0n);
  });

  it.each(Object.entries(breaches))("gets none if it %s", (_what, breach) => {
    const { code, lots } = take(way, breach);
    if (breach.allowed?.[way] !== undefined) {
      expect(code).toBe("accepted");
      return;
    }
    // A backstop is passed over.
    expect(code).toBe(way === "backstop" ? "accepted" : breach.code);
    expect(lots).toBeLessThanOrEqual(breach.mostLots ?? 0n);
  });
});

describe("a trade on chain within credit", () => {
  it.each(Object.entries(breaches))("is novated even if a party %s", (_what, breach) => {
    const given = house({ ownGiver: false });
    const { ccp } = given;
    const { state } = ccp.engine;
    const [taker, giver] = [state.accounts.get(given.taker.id), state.accounts.get(given.giver.id)];
    if (taker === undefined || giver === undefined) throw new Error("no accounts");
    breach.set({ state, taker, giver, way: "trade" });
    const trade = { id: "v", instrument: 1, buyer: given.taker.id, seller: given.other.id, priceTicks: btcTicks };
    const applied = ccp.venueTrade({ ...trade, sizeLots: oneCoin }, usd(2_000), usd(2_000));
    expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
  });
});
