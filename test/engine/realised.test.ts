import { houseAccounts } from "@isthmus/clearing";
import type { LocalHouse, LocalMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dealt,
  effectsOf,
  expectConserved,
  oneCoin,
  smallHouse,
  stated,
  usd,
} from "./small-house.ts";

/** Realised, of which in the open cycle, settled as variation margin, and open profit and loss of an account. */
function profitOf(house: LocalHouse, member: LocalMember | { readonly id: Hex }) {
  const { realisedQuanta, realisedThisCycleQuanta, variationQuanta, unrealisedQuanta } = house.engine.account(
    member.id,
  );
  return { realisedQuanta, realisedThisCycleQuanta, variationQuanta, unrealisedQuanta };
}

const costOf = (house: LocalHouse, member: LocalMember, instrument = 1): bigint =>
  house.engine.state.accounts.get(member.id)?.positions.get(instrument)?.costQuanta ?? 0n;

describe("profit and loss", () => {
  it("of a partial close is realised at once, in proportion of the lots closed, on both sides", () => {
    const { house, members } = smallHouse([100_000, 100_000]);
    const [long, short] = members;
    expect(dealt(house, long, short, 10n * oneCoin)).toBe("novated");
    house.prices({ 1: btcTicks + 10_000n });
    const before = house.engine.health(long.id).equityQuanta;
    const trade = { id: "part", instrument: 1, buyer: short.id, seller: long.id, maker: "buyer" } as const;
    const applied = house.trades([{ ...trade, priceTicks: btcTicks + 20_000n, sizeLots: 4n * oneCoin }]);
    // Sold 4 coins at 200 dollars more than they cost; the other 6 are still 100 dollars up.
    const postings = effectsOf(applied, "posting").filter(({ reason }) => reason === "realised");
    expect(postings.map(({ from, to, asset, amountQuanta }) => ({ from, to, asset, amountQuanta }))).toEqual([
      { from: short.id, to: houseAccounts.clearing, asset: null, amountQuanta: usd(800) },
      { from: houseAccounts.clearing, to: long.id, asset: null, amountQuanta: usd(800) },
    ]);
    const seen = { realisedThisCycleQuanta: usd(800), realisedQuanta: usd(800), variationQuanta: 0n };
    expect(profitOf(house, long)).toEqual({ ...seen, unrealisedQuanta: usd(600) });
    const lost = { realisedThisCycleQuanta: -usd(800), realisedQuanta: -usd(800), variationQuanta: 0n };
    expect(profitOf(house, short)).toEqual({ ...lost, unrealisedQuanta: -usd(600) });
    // 100 dollars above the mark on 4 coins, less the taker's fee of 5 in 10,000 of 160,800 dollars.
    expect(house.engine.health(long.id).equityQuanta).toBe(before + usd(400) - 80_400_000n);
    house.closeCycle();
    const after = { realisedThisCycleQuanta: 0n, realisedQuanta: usd(800), unrealisedQuanta: 0n };
    expect(profitOf(house, long)).toEqual({ ...after, variationQuanta: usd(600) });
    expect([stated(house, long.id, "realised"), stated(house, long.id, "variation-margin")]).toEqual([
      usd(800),
      usd(600),
    ]);
    expectConserved(house);
  });

  it("of a flip through zero is that of the whole old position; the rest starts at the trade's price", () => {
    const { house, members } = smallHouse([200_000, 200_000]);
    const [long, short] = members;
    dealt(house, long, short, 2n * oneCoin);
    dealt(house, short, long, 5n * oneCoin, btcTicks - 30_000n);
    const { realisedQuanta } = profitOf(house, long);
    expect(realisedQuanta).toBe(-usd(600));
    expect(costOf(house, long)).toBe(-3n * oneCoin * (btcTicks - 30_000n));
    expect(profitOf(house, short).realisedQuanta).toBe(usd(600));
    expectConserved(house);
  });

  it("is rounded down against its holder, and what rounding leaves stays in the position", () => {
    const { house, members } = smallHouse([100_000, 100_000]);
    const [long, short] = members;
    dealt(house, long, short, 1n);
    dealt(house, long, short, 2n, btcTicks + 1n);
    // A third of 3p + 2 is p and two thirds.
    dealt(house, short, long, 1n);
    expect([profitOf(house, long).realisedQuanta, profitOf(house, short).realisedQuanta]).toEqual([-1n, 0n]);
    expect([costOf(house, long), costOf(house, short)]).toEqual([2n * btcTicks + 1n, -(2n * btcTicks + 2n)]);
    expect([profitOf(house, long).unrealisedQuanta, profitOf(house, short).unrealisedQuanta]).toEqual([-1n, 2n]);
    expect(house.engine.account(houseAccounts.clearing).pendingQuanta).toBe(1n);
    house.closeCycle();
    expect([stated(house, long.id, "variation-margin"), stated(house, short.id, "variation-margin")]).toEqual([
      -1n,
      2n,
    ]);
    // Clearing got its quantum and paid it: nothing is left as dust.
    expect(stated(house, houseAccounts.dust, "dust")).toBe(0n);
    expectConserved(house);
  });

  it("is not touched by a transfer at cost, nor by a port, which takes that of the cycle along", () => {
    const { house, members } = smallHouse([100_000, 100_000, 100_000]);
    const [long, short, taker] = members;
    const sub = house.openSub(long, 1, "cross");
    dealt(house, long, short, 1n);
    dealt(house, long, short, 2n, btcTicks + 1n);
    house.deposit(sub.id, 1, usd(1_000));
    const move = {
      kind: "transfer",
      to: sub.id,
      instrument: 1,
      sizeLots: 1n,
      asset: null,
      amountQuanta: null,
    } as const;
    expect(codeOf(house.give(long, move))).toBe("accepted");
    expect([profitOf(house, long).realisedQuanta, profitOf(house, sub).realisedQuanta]).toEqual([0n, 0n]);
    expect([costOf(house, long), costOf(house, sub)]).toEqual([2n * btcTicks + 1n, btcTicks + 1n]);
    dealt(house, short, long, 1n, btcTicks + 100n);
    const { realisedQuanta } = profitOf(house, long);
    expect(realisedQuanta).toBe(99n);
    expect(codeOf(house.port(long, taker))).toBe("accepted");
    expect([profitOf(house, long).realisedQuanta, profitOf(house, taker).realisedQuanta]).toEqual([0n, 99n]);
    expectConserved(house);
  });

  it("that was realised is a gain of the cycle which a haircut finds", () => {
    const { house, members } = smallHouse([25_000, 500_000, 500_000]);
    const [weak, winner, rich] = members;
    dealt(house, weak, winner, 10n * oneCoin);
    house.prices({ 1: btcTicks - 350_000n });
    // Nine of ten coins; rich takes a loss with them, so that nobody else has gained.
    dealt(house, winner, rich, 9n * oneCoin, btcTicks - 350_000n);
    expect(profitOf(house, winner).realisedThisCycleQuanta).toBe(usd(31_500));
    house.prices({ 1: btcTicks });
    house.prices({ 1: btcTicks - 350_000n });
    house.closeCycle();
    const [record] = house.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws.map((row) => row.layer)).toEqual(["gains-haircut"]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(stated(house, winner.id, "gains-haircut")).toBe(-(record?.lossQuanta ?? 0n));
    expectConserved(house);
  });

  it("of a busted trade is turned back: with its own and the open one nothing is left of it", () => {
    const { house, members } = smallHouse([100_000, 100_000]);
    const [long, short] = members;
    dealt(house, long, short, 2n * oneCoin);
    const trade = { id: "bad", instrument: 1, buyer: short.id, seller: long.id, maker: "buyer" } as const;
    const before = house.engine.health(long.id).equityQuanta;
    house.trades([{ ...trade, priceTicks: btcTicks + 10_000n, sizeLots: oneCoin }]);
    expect(profitOf(house, long).realisedQuanta).toBe(usd(100));
    expect(codeOf(house.bust("bad"))).toBe("accepted");
    const { realisedQuanta, unrealisedQuanta } = profitOf(house, long);
    expect(realisedQuanta + unrealisedQuanta).toBe(0n);
    expect(house.engine.health(long.id).equityQuanta).toBe(before);
    expectConserved(house);
  });
});

const step = fc.oneof(
  fc.record({
    do: fc.constant("trade" as const),
    buyer: fc.nat(3),
    apart: fc.integer({ min: 1, max: 3 }),
    instrument: fc.integer({ min: 1, max: 2 }),
    lots: fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 3_000n)),
    offTicks: fc.bigInt(-4_000n, 4_000n),
  }),
  fc.record({ do: fc.constant("price" as const), ticks: fc.bigInt(3_900_000n, 4_100_000n) }),
  fc.record({ do: fc.constant("bust" as const), back: fc.nat(5) }),
  fc.record({ do: fc.constant("close" as const) }),
);

it("realised + settled + open profit is what trades paid and brought, marked; over all accounts it is zero", () => {
  const seen = { flips: 0, parts: 0, closes: 0, busts: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const { house, members } = smallHouse([500_000, 500_000, 500_000, 500_000]);
      const paid = new Map<Hex, bigint>();
      const held = new Map<string, bigint>();
      const done = new Map<string, (sign: bigint) => void>();
      steps.forEach((row, n) => {
        if (row.do === "price") house.prices({ 1: row.ticks, 2: row.ticks / 20n });
        else if (row.do === "close") {
          house.closeCycle();
          done.clear();
        } else if (row.do === "bust") {
          const id = [...done.keys()].at(-1 - row.back);
          if (id !== undefined && house.bust(id).ok) {
            done.get(id)?.(-1n);
            done.delete(id);
            seen.busts += 1;
          }
        } else {
          const [buyer, seller] = [members[row.buyer], members[(row.buyer + row.apart) % 4]] as const;
          if (buyer === undefined || seller === undefined) throw new Error("no such member");
          const mark = house.engine.state.instruments.get(row.instrument)?.markTicks ?? 0n;
          const perTick = house.engine.state.instruments.get(row.instrument)?.terms.quantaPerTickLot ?? 0n;
          const priceTicks = mark + (row.instrument === 1 ? row.offTicks : row.offTicks / 20n);
          const id = `p${n}`;
          const given = { id, instrument: row.instrument, buyer: buyer.id, seller: seller.id, maker: "buyer" } as const;
          const applied = house.trades([{ ...given, priceTicks, sizeLots: row.lots }]);
          if (effectsOf(applied, "trade-novated").length === 0) return;
          const take = (sign: bigint): void => {
            for (const [who, lots] of [
              [buyer.id, sign * row.lots],
              [seller.id, -sign * row.lots],
            ] as const) {
              const key = `${who} ${row.instrument}`;
              const [old, next] = [held.get(key) ?? 0n, (held.get(key) ?? 0n) + lots];
              if (old * next < 0n) seen.flips += 1;
              else if (old * lots < 0n && next === 0n) seen.closes += 1;
              else if (old * lots < 0n) seen.parts += 1;
              held.set(key, next);
              paid.set(who, (paid.get(who) ?? 0n) + lots * priceTicks * perTick);
            }
          };
          take(1n);
          done.set(id, take);
        }
        let sum = 0n;
        for (const { id } of members) {
          let worth = -(paid.get(id) ?? 0n);
          for (const { instrument, terms, markTicks } of house.engine.state.instruments.values()) {
            worth += (held.get(`${id} ${instrument}`) ?? 0n) * (markTicks ?? 0n) * terms.quantaPerTickLot;
          }
          const { realisedQuanta, variationQuanta, unrealisedQuanta } = profitOf(house, { id });
          expect(realisedQuanta + variationQuanta + unrealisedQuanta).toBe(worth);
          sum += worth;
        }
        expect(sum).toBe(0n);
        let booked = 0n;
        for (const account of house.engine.state.accounts.values()) {
          booked += account.realisedQuanta + account.variationQuanta;
        }
        expect(booked).toBe(0n);
        expectConserved(house);
      });
    }),
    { numRuns: Number(process.env.ISTHMUS_WORLDS ?? 60) },
  );
  // Otherwise nothing would have been compared.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
}, 120_000);
