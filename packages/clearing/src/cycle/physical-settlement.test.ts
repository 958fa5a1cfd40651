import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Effect } from "../model/effect.ts";
import type { HouseParameters } from "../model/parameters.ts";
import { classSums, holdingOf } from "../testing/class-sums.ts";
import { coin, coinWorld, listOption, wholeCoin } from "../testing/coin-world.ts";
import type { TestMember } from "../testing/member.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;
const oneCoin = 10_000n;
/** Ten dollars above it: a call at the mark is exercised. */
const inMoney = 4_001_000n;

type Option = readonly [optionType: "call" | "put", strikeTicks: bigint];

/** Members, and physically settled options by number from 30 on, with marks of 10 dollars. */
function world(balances: Parameters<typeof coinWorld>[0], options: readonly Option[]) {
  const { ccp, members } = coinWorld(balances);
  const marks = (ticks: bigint) => ({ 1: ticks, [coin.spot]: ticks });
  ccp.prices(marks(mark));
  options.forEach(([optionType, strikeTicks], index) => {
    listOption(ccp, { instrument: 30 + index, type: "option", optionType, strikeTicks, deliveryClass: "BTC" });
  });
  ccp.closeCycle();
  const numbers = options.map((_, index) => 30 + index);
  const rows = (value: number | bigint) => Object.fromEntries(numbers.map((number) => [number, value]));
  ccp.prices({ ...marks(mark), ...(rows(100_000n) as Record<number, bigint>) }, 60n, {}, rows(600_000) as never);
  let trades = 0;
  const deal = (instrument: number, [buyer, seller]: readonly TestMember[], sizeLots: bigint): string => {
    trades += 1;
    const parties = { buyer: buyer?.id as Hex, seller: seller?.id as Hex };
    const row = { id: `p${trades}`, instrument, ...parties, priceTicks: 100_000n, sizeLots, maker: "buyer" } as const;
    const applied = ccp.trades([row]);
    if (!applied.ok) throw applied.error;
    const refused = applied.effects.find((effect) => effect.kind === "trade-refused");
    return refused?.kind === "trade-refused" ? refused.error : "novated";
  };
  /** Every minute one price, to the cut-off behind the expiry. @returns its effects */
  const expire = (ticks: bigint, parameters: Partial<HouseParameters> = {}): readonly Effect[] => {
    ccp.admin({ kind: "set-parameters", parameters: { inLieuPenaltyPpm: 5_000, ...parameters } });
    ccp.closeCycle();
    for (let minute = 0; minute < 70; minute++) ccp.prices(marks(ticks));
    const closed = ccp.closeCycle(0n);
    if (!closed.ok) throw closed.error;
    for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
    const { pending, lots } = classSums(ccp);
    for (const sum of [...pending.values(), ...lots.values()]) expect(sum).toBe(0n);
    for (const number of numbers) expect(ccp.engine.openInterest(number)).toBe(0n);
    return closed.effects;
  };
  const worth = (member: TestMember): bigint => ccp.engine.health(member.id).marketEquityQuanta;
  const dollars = ({ id }: TestMember): bigint => holdingOf(ccp, id, "USD");
  const coins = ({ id }: TestMember): bigint => holdingOf(ccp, id, "BTC");
  return {
    ccp,
    members: members as readonly [TestMember, TestMember, TestMember, TestMember],
    marks,
    deal,
    expire,
    worth,
    dollars,
    coins,
  };
}

describe("an option that delivers at its expiry", () => {
  it("lends its holder no more than the limit on debts: the rest is settled in cash, and nobody's worth changes by it", () => {
    const { members, deal, expire, dollars, coins } = world(
      [
        { usd: usd(1_000_000), btc: 0n },
        { usd: usd(400_000), btc: 0n },
        { usd: usd(10_000), btc: 20n * wholeCoin },
      ],
      [["call", mark]],
    );
    const [lender, holder, writer] = members;
    expect(deal(30, [holder, writer], 20n * oneCoin)).toBe("novated");
    // At 41,000 the holder is paid 1,000 a coin less the 1,000 that it paid for the call; each coin costs 41,000 of it.
    expire(4_100_000n, { debtLimitQuanta: usd(10_000) });
    const bought = coins(holder);
    expect(bought).toBe(10n * wholeCoin);
    expect(dollars(holder)).toBe(usd(400_000 - 410_000));
    expect(coins(writer)).toBe(20n * wholeCoin - bought);
    expect(dollars(writer)).toBe(usd(10_000 + 410_000));
    expect(dollars(lender)).toBe(usd(1_000_000));
  });

  it("shares what all members may owe over the holders in proportion to what each lacks", () => {
    const { members, deal, expire, dollars, coins } = world(
      [
        { usd: usd(1_000_000), btc: 0n },
        { usd: usd(200_000), btc: 0n },
        { usd: usd(200_000), btc: 0n },
        { usd: usd(10_000), btc: 20n * wholeCoin },
      ],
      [["call", mark]],
    );
    const [, first, second, writer] = members;
    deal(30, [first, writer], 6n * oneCoin);
    deal(30, [second, writer], 7n * oneCoin);
    // They lack 46,000 and 87,000; members may owe 28,200 together.
    const limitQuanta = (usd(1_000_000 + 400_000 + 10_000) * 20_000n) / 1_000_000n;
    expire(inMoney, { maxUtilisationPpm: 20_000 });
    const owed = [-dollars(first), -dollars(second)] as const;
    expect(owed[0] + owed[1]).toBeLessThanOrEqual(limitQuanta);
    expect(owed[0] + owed[1]).toBeGreaterThan(limitQuanta - usd(100));
    expect((owed[0] * 87n) / 46n - owed[1]).toBeLessThan(usd(20));
    expect((owed[0] * 87n) / 46n - owed[1]).toBeGreaterThan(-usd(20));
    expect(coins(first) + coins(second)).toBe(20n * wholeCoin - coins(writer));
  });

  it("counts the accounts of one owner as one", () => {
    const { ccp, members, deal, expire, dollars } = world(
      [
        { usd: usd(1_000_000), btc: 0n },
        { usd: usd(200_000), btc: 0n },
        { usd: usd(10_000), btc: 20n * wholeCoin },
      ],
      [["call", mark]],
    );
    const [, holder, writer] = members;
    const other = ccp.openSub(holder, 1, "cross");
    ccp.deposit(other.id, 1, usd(200_000));
    deal(30, [holder, writer], 7n * oneCoin);
    deal(30, [other, writer], 7n * oneCoin);
    expire(inMoney, { ownerDebtLimitQuanta: usd(50_000) });
    expect(-dollars(holder) - dollars(other)).toBeLessThanOrEqual(usd(50_000));
    expect(-dollars(holder) - dollars(other)).toBeGreaterThan(usd(49_900));
  });

  it("makes a writer of puts owe no more either", () => {
    const { members, deal, expire, dollars, coins } = world(
      [
        { usd: usd(1_000_000), btc: 0n },
        { usd: usd(200_000), btc: 0n },
        { usd: usd(10_000), btc: 20n * wholeCoin },
      ],
      [["put", mark]],
    );
    const [, writer, holder] = members;
    deal(30, [holder, writer], 10n * oneCoin);
    expire(3_900_000n, { debtLimitQuanta: usd(5_000) });
    expect(dollars(writer)).toBeLessThan(0n);
    expect(dollars(writer)).toBeGreaterThanOrEqual(-usd(5_000));
    expect(coins(writer)).toBe(20n * wholeCoin - coins(holder));
  });

  it("delivers no coins whose haircut its holder could not bear", () => {
    const { members, deal, expire, dollars, coins, ccp } = world(
      [
        { usd: usd(4_000_000), btc: 0n },
        { usd: usd(60_000), btc: 0n },
        { usd: usd(10_000), btc: 20n * wholeCoin },
      ],
      [["call", mark]],
    );
    const [, holder, writer] = members;
    expect(deal(30, [holder, writer], 20n * oneCoin)).toBe("novated");
    expire(inMoney);
    // 40,000 are left after the premiums: a coin costs 5 % as collateral, and 2 % more if it is owed.
    expect(dollars(holder)).toBeLessThan(0n);
    expect(coins(holder)).toBeLessThan(20n * wholeCoin);
    expect(ccp.engine.health(holder.id).state).toBe("healthy");
    expect(coins(holder)).toBeGreaterThan(10n * wholeCoin);
  });

  it("keeps a spread one: who is not paid for coins that it passes on is not made to buy them", () => {
    const { members, deal, expire, coins, dollars, worth } = world(
      [
        { usd: usd(10_000), btc: 0n },
        { usd: usd(30_000), btc: 0n },
        { usd: usd(10_000), btc: 4n * wholeCoin },
        { usd: usd(1_000_000), btc: 0n },
      ],
      [
        ["call", mark],
        ["call", 4_040_000n],
      ],
    );
    const [spread, buyer, writer] = members;
    expect(deal(30, [spread, writer], 4n * oneCoin)).toBe("novated");
    expect(deal(31, [buyer, spread], 4n * oneCoin)).toBe("novated");
    const before = worth(spread);
    expire(4_100_000n, { debtLimitQuanta: 0n });
    // A thousand dollars a coin from the lower strike, 600 to the upper one.
    expect(worth(spread) - before).toBe(usd(4 * 400));
    expect(coins(spread)).toBe(0n);
    expect(dollars(buyer)).toBeGreaterThanOrEqual(0n);
    // The buyer has 28,400 dollars for coins at 41,000.
    expect(coins(buyer)).toBeGreaterThan((wholeCoin * 69n) / 100n);
    expect(coins(buyer)).toBe(4n * wholeCoin - coins(writer));
  });

  it("delivers to strangers in full, however long the chain of others that cannot deliver each other", () => {
    const links = 40;
    const options = Array.from({ length: links + 2 }, (_, index): Option => {
      return ["call", index === 0 ? 3_900_000n : 3_990_000n + BigInt(index) * 100n];
    });
    const { members, deal, expire, coins } = world(
      [
        { usd: usd(5_000_000), btc: 0n },
        { usd: usd(200_000), btc: 60n * wholeCoin },
        { usd: usd(2_000_000), btc: 100n * wholeCoin },
        ...Array.from({ length: links + 1 }, (_, index) => ({ usd: usd(index === links ? 2 : 20), btc: 0n })),
      ],
      options,
    );
    const [buyer, writer, ...chain] = members as readonly TestMember[];
    expect(deal(30, [buyer, writer] as TestMember[], 50n * oneCoin)).toBe("novated");
    // Each but the first has bought of the one before it and sold to the one behind it; the last has no money for coins.
    for (let link = 1; link < chain.length; link++) {
      expect(deal(30 + link, [chain[link], chain[link - 1]] as TestMember[], 10n)).toBe("novated");
    }
    expire(inMoney);
    expect(coins(buyer as TestMember)).toBe(50n * wholeCoin);
    expect(coins(writer as TestMember)).toBe(10n * wholeCoin);
  });

  it("is settled in cash beyond the coins that its writer has, if they have no fresh price: no debt in coins is made", () => {
    const { ccp, members, deal, coins, dollars } = world(
      [
        { usd: usd(400_000), btc: 0n },
        { usd: usd(400_000), btc: wholeCoin },
      ],
      [["call", mark]],
    );
    const [holder, writer] = members;
    deal(30, [holder, writer], 4n * oneCoin);
    ccp.closeCycle();
    for (let minute = 0; minute < 70; minute++) ccp.prices({ 1: 4_100_000n });
    // The price of the class is old at the cut-off, the settlement price is known.
    for (let step = 0; step < 4; step++) ccp.prices({ 2: 200_000n }, 3_000n);
    ccp.closeCycle(0n);
    expect(coins(writer)).toBe(0n);
    expect(coins(holder)).toBe(wholeCoin);
    expect(dollars(holder)).toBe(usd(400_000 - 41_000));
  });

  it("leaves every holder at least as well off as cash settlement, and nobody beyond a limit, in random books", () => {
    const book = fc.record({
      usd: fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 4, maxLength: 4 }),
      btc: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
      deals: fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 50 })), {
        minLength: 3,
        maxLength: 12,
      }),
      ticks: fc.constantFrom(3_800_000n, 3_990_000n, 4_010_000n, 4_200_000n),
      limit: fc.integer({ min: 0, max: 100 }),
      utilisationPpm: fc.integer({ min: 0, max: 200_000 }),
    });
    const options: Option[] = [
      ["call", mark],
      ["call", 4_100_000n],
      ["put", 3_900_000n],
    ];
    let limited = 0;
    fc.assert(
      fc.property(book, ({ usd: money, btc, deals, ticks, limit, utilisationPpm }) => {
        const balances = money.map((thousand, index) => {
          return { usd: usd(thousand * 1_000), btc: BigInt(btc[index] ?? 0) * wholeCoin };
        });
        const { ccp, members, deal, expire, worth, dollars } = world(balances, options);
        const settled = new Map(members.map((member) => [member, worth(member)]));
        for (const [option, buyer, seller, tenths] of deals) {
          const [left, right] = [members[buyer], members[seller]] as [TestMember, TestMember];
          if (left !== right) deal(30 + option, [left, right], BigInt(tenths) * 1_000n);
        }
        const held = members.map(
          ({ id }) => new Map(ccp.engine.account(id).positions.map((row) => [row.instrument, row.lots])),
        );
        const pool = members.reduce((sum, member) => sum + dollars(member), 0n);
        const effects = expire(ticks, {
          debtLimitQuanta: usd(limit * 1_000),
          maxUtilisationPpm: utilisationPpm,
          inLieuPenaltyPpm: 0,
          debtInterestPpm: 0,
        });
        expect(effects.some(({ kind }) => kind === "defaulted")).toBe(false);
        members.forEach((member, index) => {
          const cash = [...(held[index] ?? [])].reduce((sum, [number, lots]) => {
            const [optionType, strike] = options[number - 30] as Option;
            const intrinsic = optionType === "call" ? ticks - strike : strike - ticks;
            return sum + lots * ((intrinsic > 0n ? intrinsic : 0n) - 100_000n);
          }, 0n);
          const moved = BigInt(btc[index] ?? 0) * oneCoin * (ticks - mark);
          const difference = worth(member) - (settled.get(member) ?? 0n) - cash - moved;
          // Values of coins are rounded to a quantum.
          expect(difference >= -2n && difference <= 2n, `${member.id} ${difference}`).toBe(true);
          expect(-dollars(member)).toBeLessThanOrEqual(usd(limit * 1_000));
          if (dollars(member) < 0n) limited += 1;
        });
        const owed = members.reduce((sum, member) => sum + (dollars(member) < 0n ? -dollars(member) : 0n), 0n);
        // A part of what members hold in all: what is owed cannot raise it by more than itself.
        expect(owed * 1_000_000n).toBeLessThanOrEqual((pool + usd(1_000_000)) * BigInt(utilisationPpm));
      }),
      { numRuns: 25 },
    );
    expect(limited).toBeGreaterThan(0);
  });
});
