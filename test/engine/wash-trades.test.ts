import { coin, coinWorld, listOption, type TestCcp, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, effectsOf, usd } from "./small-ccp.ts";

/** Worlds and steps of each; raise them to hunt. */
const worlds = Number(process.env.ISTHMUS_WORLDS ?? 8);
const steps = Number(process.env.ISTHMUS_STEPS ?? 40);

const ether = 3;
const wholeEther = 100_000_000n;
const call = 20;
const coinCall = 21;
const marks: Readonly<Record<number, bigint>> = {
  1: 4_000_000n,
  2: 200_000n,
  [coin.inverse]: 4_000_000n,
  [coin.quanto]: 200_000n,
  [coin.spot]: 4_000_000n,
  [call]: 150_000n,
  [coinCall]: 300_000n,
};
/** Lots of about 400,000 dollars; of an option on as much. */
const lots: Readonly<Record<number, bigint>> = {
  1: 100_000n,
  2: 2_000_000n,
  [coin.inverse]: 4_000n,
  [coin.quanto]: 5_000n,
  [coin.spot]: 100_000n,
  [call]: 100_000n,
  [coinCall]: 100_000n,
};
const limits = { account: usd(100_000), owner: usd(150_000), utilisationPpm: 30_000n };

/** A lender of dollars and coins that never trades, and others that hold one asset each, one of them in two accounts. */
function washWorld(): { readonly ccp: TestCcp; readonly lender: TestMember; readonly washers: readonly TestMember[] } {
  const { ccp, members } = coinWorld([
    { usd: usd(10_000_000), btc: 100n * wholeCoin },
    { usd: 0n, btc: 0n },
    { usd: 0n, btc: 20n * wholeCoin },
    { usd: usd(150_000), btc: 0n },
    { usd: 0n, btc: 0n },
  ]);
  const [lender, ...others] = members as [TestMember, TestMember, TestMember, TestMember, TestMember];
  const [inEther, , , elsewhere] = others as [TestMember, TestMember, TestMember, TestMember];
  const sub = ccp.openSub(inEther, 1, "cross");
  for (const { id } of [inEther, sub]) ccp.deposit(id, ether, 1_000n * wholeEther);
  ccp.deposit(elsewhere.id, 2, usd(150_000));
  ccp.deposit(elsewhere.id, coin.otherAsset, 5n * wholeCoin);
  ccp.admin({
    kind: "set-parameters",
    parameters: {
      debtLimitQuanta: limits.account,
      ownerDebtLimitQuanta: limits.owner,
      maxUtilisationPpm: Number(limits.utilisationPpm),
      debtInterestPpm: 0,
      interestSlopePpm: 0,
      interestSteepPpm: 0,
    },
  });
  ccp.prices(marks);
  const option = { instrument: call, type: "option", optionType: "call", strikeTicks: 4_000_000n } as const;
  listOption(ccp, { ...option, deliveryClass: "BTC" });
  listOption(ccp, { ...option, instrument: coinCall, type: "inverse-option", settlementClass: "BTC" });
  for (let cycle = 0; cycle < 2; cycle++) {
    mark(ccp);
    ccp.closeCycle(0n);
  }
  mark(ccp);
  return { ccp, lender, washers: [...others, sub] };
}

function mark(ccp: TestCcp): void {
  const applied = ccp.prices(marks, 10n, {}, { [call]: 600_000, [coinCall]: 600_000 });
  if (!applied.ok) throw applied.error;
}

const act = fc.record({
  kind: fc.constantFrom("wash", "wash", "wash", "wash", "trade", "close", "transfer", "port"),
  instrument: fc.constantFrom(...Object.keys(marks).map(Number)),
  loser: fc.nat(4),
  step: fc.integer({ min: 1, max: 4 }),
  offPpm: fc.integer({ min: 0, max: 99_000 }),
  size: fc.integer({ min: 1, max: 12 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

class Washing {
  readonly #ccp: TestCcp;
  readonly #washers: readonly TestMember[];
  readonly seen: Map<string, number>;
  #trades = 0;

  constructor(ccp: TestCcp, washers: readonly TestMember[], seen: Map<string, number>) {
    this.#ccp = ccp;
    this.#washers = washers;
    this.seen = seen;
  }

  carryOut(given: Act): void {
    const [loser, friend] = [this.#member(given.loser), this.#member(given.loser + given.step)];
    const { kind } = given;
    if (kind === "wash") {
      // Bought dear and sold cheap: the loss stays with the one, the gain with the other.
      if (this.#trade(given, loser, friend, 1n) === "novated") this.#trade(given, friend, loser, -1n);
    } else if (kind === "trade") this.#trade(given, loser, friend, 1n);
    else if (kind === "close") this.#close();
    else if (kind === "transfer") {
      const moved = {
        asset: given.size % 2 === 0 ? 1 : 4,
        amountQuanta: usd(10_000),
        instrument: null,
        sizeLots: null,
      };
      this.#ccp.give(loser, { kind: "transfer", to: friend.id, ...moved });
    } else this.#see(`port ${codeOf(this.#ccp.port(loser, friend))}`);
  }

  #trade({ instrument, offPpm, size }: Act, buyer: TestMember, seller: TestMember, sign: bigint): string {
    const at = marks[instrument] ?? 1n;
    const priceTicks = at + (sign * at * BigInt(offPpm)) / 1_000_000n;
    const sizeLots = (lots[instrument] ?? 1n) * BigInt(size);
    const trade = { id: `w${++this.#trades}`, instrument, priceTicks, sizeLots, maker: "buyer" } as const;
    const applied = this.#ccp.trades([{ ...trade, buyer: buyer.id, seller: seller.id }]);
    const outcome = effectsOf(applied, "trade-refused")[0]?.error ?? "novated";
    this.#see(outcome);
    return outcome;
  }

  #close(): void {
    mark(this.#ccp);
    const applied = this.#ccp.closeCycle(0n);
    mark(this.#ccp);
    if (effectsOf(applied, "posting").some(({ reason }) => reason === "cash-in-lieu")) this.#see("cash in lieu");
  }

  #member(index: number): TestMember {
    return this.#washers[index % this.#washers.length] as TestMember;
  }

  #see(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }
}

const dollarsOf = (ccp: TestCcp, id: TestMember["id"]): bigint => {
  const { balances } = ccp.engine.state.accounts.get(id) ?? { balances: new Map<number, bigint>() };
  return (balances.get(1) ?? 0n) + (balances.get(2) ?? 0n);
};

/** Value at the marks, dollar quanta: balances of every asset. */
function worth(ccp: TestCcp, id: TestMember["id"]): bigint {
  const { balances } = ccp.engine.state.accounts.get(id) ?? { balances: new Map<number, bigint>() };
  const coins = (balances.get(4) ?? 0n) + (balances.get(5) ?? 0n);
  return dollarsOf(ccp, id) + coins * 400n + (balances.get(ether) ?? 0n) * 20n;
}

/** What must hold once a cycle has closed, from balances alone. */
function checkDebts(ccp: TestCcp, members: readonly TestMember[]): void {
  const owners = new Map<string, bigint>();
  let [owed, held] = [0n, 0n];
  for (const { id, evmWord } of members) {
    const net = dollarsOf(ccp, id);
    if (net < 0n) {
      owed -= net;
      expect(-net).toBeLessThanOrEqual(limits.account);
      owners.set(evmWord, (owners.get(evmWord) ?? 0n) - net);
    } else held += net;
    for (const asset of [ether, coin.asset, coin.otherAsset]) {
      expect(ccp.engine.state.accounts.get(id)?.balances.get(asset) ?? 0n).toBeGreaterThanOrEqual(0n);
    }
  }
  for (const sum of owners.values()) expect(sum).toBeLessThanOrEqual(limits.owner);
  // What several may turn into a debt by closing is counted for each alone.
  expect(owed * 3n).toBeLessThanOrEqual((held * limits.utilisationPpm * 4n) / 1_000_000n);
}

describe("wash traders", () => {
  it("take nothing out, in any class, product and location, and owe no more than the limits", () => {
    const seen = new Map<string, number>();
    const run = fc.property(fc.array(act, { minLength: steps, maxLength: steps }), (acts) => {
      const { ccp, lender, washers } = washWorld();
      const before = washers.reduce((sum, { id }) => sum + worth(ccp, id), 0n);
      const washing = new Washing(ccp, washers, seen);
      for (const given of acts) {
        washing.carryOut(given);
        if (given.kind === "close") checkDebts(ccp, [lender, ...washers]);
      }
      // What is open is closed and settled, then they take out all that they may.
      for (let cycle = 0; cycle < 2; cycle++) washing.carryOut({ ...(acts[0] as Act), kind: "close" });
      checkDebts(ccp, [lender, ...washers]);
      expect(defaults(ccp)).toBe(0);
      expect(dollarsOf(ccp, lender.id)).toBeGreaterThanOrEqual(usd(10_000_000));
      const taken = takeOut(ccp, washers);
      const left = washers.reduce((sum, { id }) => sum + worth(ccp, id), 0n);
      expect(taken + left).toBeLessThanOrEqual(before);
      expect(left).toBeGreaterThanOrEqual(0n);
      // The lender gets its coins, and its money but for what may be lent.
      expect(codeOf(ccp.withdraw(lender, coin.asset, 100n * wholeCoin))).toBe("accepted");
      expect(codeOf(ccp.withdraw(lender, 1, usd(9_600_000)))).toBe("accepted");
    });
    fc.assert(run, { numRuns: worlds });
    for (const what of ["novated", "DEBT_LIMIT_EXCEEDED", "cash in lieu", "port accepted"]) {
      expect(seen.get(what) ?? 0, what).toBeGreaterThan(0);
    }
  });
});

function defaults(ccp: TestCcp): number {
  return [...ccp.engine.state.accounts.values()].filter(({ suspended, health }) => suspended || health === "bankrupt")
    .length;
}

/** Withdraws from each account the most of every asset that is allowed, by halving. @returns its value at the marks */
function takeOut(ccp: TestCcp, washers: readonly TestMember[]): bigint {
  let taken = 0n;
  for (const washer of washers) {
    for (const [asset, unit] of [
      [1, 1n],
      [2, 1n],
      [coin.asset, 400n],
      [coin.otherAsset, 400n],
      [ether, 20n],
    ] as const) {
      let amount = ccp.engine.state.accounts.get(washer.id)?.balances.get(asset) ?? 0n;
      for (; amount > 0n; amount /= 2n) {
        if (codeOf(ccp.withdraw(washer, asset, amount)) !== "accepted") continue;
        taken += amount * unit;
      }
    }
  }
  return taken;
}
