import { systemAccounts } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  expectConserved,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

/** Realised, of which in the open cycle, settled as variation margin, and open profit and loss of an account. */
function profitOf(ccp: TestCcp, member: TestMember | { readonly id: Hex }) {
  const { realisedQuanta, realisedThisCycleQuanta, variationQuanta, unrealisedQuanta } = ccp.engine.account(member.id);
  return { realisedQuanta, realisedThisCycleQuanta, variationQuanta, unrealisedQuanta };
}

const costOf = (ccp: TestCcp, member: TestMember, instrument = 1): bigint =>
  ccp.engine.state.accounts.get(member.id)?.positions.get(instrument)?.costQuanta ?? 0n;

describe("profit and loss", () => {
  it("of a partial close is realised immediately, pro rata to the lots closed, on both sides", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [long, short] = members;
    expect(submitTrade(ccp, { buyer: long, seller: short, sizeLots: 10n * oneCoin })).toBe("novated");
    ccp.prices({ 1: btcTicks + 10_000n });
    const before = ccp.engine.health(long.id).equityQuanta;
    const trade = { id: "part", instrument: 1, buyer: short.id, seller: long.id, maker: "buyer" } as const;
    const applied = ccp.trades([{ ...trade, priceTicks: btcTicks + 20_000n, sizeLots: 4n * oneCoin }]);
    // Sold 4 coins at 200 dollars more than they cost; the other 6 are still 100 dollars up.
    const postings = effectsOf(applied, "posting").filter(({ reason }) => reason === "realised");
    expect(postings.map(({ from, to, asset, amountQuanta }) => ({ from, to, asset, amountQuanta }))).toEqual([
      { from: short.id, to: systemAccounts.clearing, asset: null, amountQuanta: usd(800) },
      { from: systemAccounts.clearing, to: long.id, asset: null, amountQuanta: usd(800) },
    ]);
    const seen = { realisedThisCycleQuanta: usd(800), realisedQuanta: usd(800), variationQuanta: 0n };
    expect(profitOf(ccp, long)).toEqual({ ...seen, unrealisedQuanta: usd(600) });
    const lost = { realisedThisCycleQuanta: -usd(800), realisedQuanta: -usd(800), variationQuanta: 0n };
    expect(profitOf(ccp, short)).toEqual({ ...lost, unrealisedQuanta: -usd(600) });
    // 100 dollars above the mark on 4 coins, less the taker's fee of 5 in 10,000 of 160,800 dollars.
    expect(ccp.engine.health(long.id).equityQuanta).toBe(before + usd(400) - 80_400_000n);
    ccp.closeCycle();
    const after = { realisedThisCycleQuanta: 0n, realisedQuanta: usd(800), unrealisedQuanta: 0n };
    expect(profitOf(ccp, long)).toEqual({ ...after, variationQuanta: usd(600) });
    expect([stated(ccp, long.id, "realised"), stated(ccp, long.id, "variation-margin")]).toEqual([usd(800), usd(600)]);
    expectConserved(ccp);
  });

  it("of a flip through zero is that of the whole old position; the remainder opens at the trade's price", () => {
    const { ccp, members } = smallCcp([200_000, 200_000]);
    const [long, short] = members;
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 2n * oneCoin });
    submitTrade(ccp, { buyer: short, seller: long, sizeLots: 5n * oneCoin, priceTicks: btcTicks - 30_000n });
    const { realisedQuanta } = profitOf(ccp, long);
    expect(realisedQuanta).toBe(-usd(600));
    expect(costOf(ccp, long)).toBe(-3n * oneCoin * (btcTicks - 30_000n));
    expect(profitOf(ccp, short).realisedQuanta).toBe(usd(600));
    expectConserved(ccp);
  });

  it("is rounded down against its holder, and the remainder stays in the position", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [long, short] = members;
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 1n });
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 2n, priceTicks: btcTicks + 1n });
    // A third of 3p + 2 is p and two thirds.
    submitTrade(ccp, { buyer: short, seller: long, sizeLots: 1n });
    expect([profitOf(ccp, long).realisedQuanta, profitOf(ccp, short).realisedQuanta]).toEqual([-1n, 0n]);
    expect([costOf(ccp, long), costOf(ccp, short)]).toEqual([2n * btcTicks + 1n, -(2n * btcTicks + 2n)]);
    expect([profitOf(ccp, long).unrealisedQuanta, profitOf(ccp, short).unrealisedQuanta]).toEqual([-1n, 2n]);
    expect(ccp.engine.account(systemAccounts.clearing).pendingQuanta).toBe(1n);
    ccp.closeCycle();
    expect([stated(ccp, long.id, "variation-margin"), stated(ccp, short.id, "variation-margin")]).toEqual([-1n, 2n]);
    // Clearing got its quantum and paid it: nothing is left as dust.
    expect(stated(ccp, systemAccounts.dust, "dust")).toBe(0n);
    expectConserved(ccp);
  });

  it("is unchanged by a transfer at cost, and moves with a port", () => {
    const { ccp, members } = smallCcp([100_000, 100_000, 100_000]);
    const [long, short, taker] = members;
    const sub = ccp.openSub(long, 1, "cross");
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 1n });
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 2n, priceTicks: btcTicks + 1n });
    ccp.deposit(sub.id, 1, usd(1_000));
    const move = {
      kind: "transfer",
      to: sub.id,
      instrument: 1,
      sizeLots: 1n,
      asset: null,
      amountQuanta: null,
    } as const;
    expect(codeOf(ccp.give(long, move))).toBe("accepted");
    expect([profitOf(ccp, long).realisedQuanta, profitOf(ccp, sub).realisedQuanta]).toEqual([0n, 0n]);
    expect([costOf(ccp, long), costOf(ccp, sub)]).toEqual([2n * btcTicks + 1n, btcTicks + 1n]);
    submitTrade(ccp, { buyer: short, seller: long, sizeLots: 1n, priceTicks: btcTicks + 100n });
    const { realisedQuanta } = profitOf(ccp, long);
    expect(realisedQuanta).toBe(99n);
    expect(codeOf(ccp.port(long, taker))).toBe("accepted");
    expect([profitOf(ccp, long).realisedQuanta, profitOf(ccp, taker).realisedQuanta]).toEqual([0n, 99n]);
    expectConserved(ccp);
  });

  it("that is realised is a gain of the cycle for haircuts", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000]);
    const [weak, winner, rich] = members;
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    ccp.prices({ 1: btcTicks - 350_000n });
    // Nine of ten coins; rich takes a loss with them, so that nobody else has gained.
    submitTrade(ccp, { buyer: winner, seller: rich, sizeLots: 9n * oneCoin, priceTicks: btcTicks - 350_000n });
    expect(profitOf(ccp, winner).realisedThisCycleQuanta).toBe(usd(31_500));
    ccp.prices({ 1: btcTicks });
    ccp.prices({ 1: btcTicks - 350_000n });
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws.map((row) => row.layer)).toEqual(["gains-haircut"]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(stated(ccp, winner.id, "gains-haircut")).toBe(-(record?.lossQuanta ?? 0n));
    expectConserved(ccp);
  });

  it("of a busted trade is reversed, realised and open together", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [long, short] = members;
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: 2n * oneCoin });
    const trade = { id: "bad", instrument: 1, buyer: short.id, seller: long.id, maker: "buyer" } as const;
    const before = ccp.engine.health(long.id).equityQuanta;
    ccp.trades([{ ...trade, priceTicks: btcTicks + 10_000n, sizeLots: oneCoin }]);
    expect(profitOf(ccp, long).realisedQuanta).toBe(usd(100));
    expect(codeOf(ccp.bust("bad"))).toBe("accepted");
    const { realisedQuanta, unrealisedQuanta } = profitOf(ccp, long);
    expect(realisedQuanta + unrealisedQuanta).toBe(0n);
    expect(ccp.engine.health(long.id).equityQuanta).toBe(before);
    expectConserved(ccp);
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

it("makes realised, settled and open profit equal the marked cash flows of trades, zero over all accounts", () => {
  const seen = { flips: 0, parts: 0, closes: 0, busts: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const { ccp, members } = smallCcp([500_000, 500_000, 500_000, 500_000]);
      const paid = new Map<Hex, bigint>();
      const held = new Map<string, bigint>();
      const done = new Map<string, (sign: bigint) => void>();
      steps.forEach((row, n) => {
        if (row.do === "price") ccp.prices({ 1: row.ticks, 2: row.ticks / 20n });
        else if (row.do === "close") {
          ccp.closeCycle();
          done.clear();
        } else if (row.do === "bust") {
          const id = [...done.keys()].at(-1 - row.back);
          if (id !== undefined && ccp.bust(id).ok) {
            done.get(id)?.(-1n);
            done.delete(id);
            seen.busts += 1;
          }
        } else {
          const [buyer, seller] = [members[row.buyer], members[(row.buyer + row.apart) % 4]] as const;
          if (buyer === undefined || seller === undefined) throw new Error("no such member");
          const mark = ccp.engine.state.instruments.get(row.instrument)?.markTicks ?? 0n;
          const perTick = ccp.engine.state.instruments.get(row.instrument)?.terms.quantaPerTickLot ?? 0n;
          const priceTicks = mark + (row.instrument === 1 ? row.offTicks : row.offTicks / 20n);
          const id = `p${n}`;
          const given = { id, instrument: row.instrument, buyer: buyer.id, seller: seller.id, maker: "buyer" } as const;
          const applied = ccp.trades([{ ...given, priceTicks, sizeLots: row.lots }]);
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
          for (const { instrument, terms, markTicks } of ccp.engine.state.instruments.values()) {
            worth += (held.get(`${id} ${instrument}`) ?? 0n) * (markTicks ?? 0n) * terms.quantaPerTickLot;
          }
          const { realisedQuanta, variationQuanta, unrealisedQuanta } = profitOf(ccp, { id });
          expect(realisedQuanta + variationQuanta + unrealisedQuanta).toBe(worth);
          sum += worth;
        }
        expect(sum).toBe(0n);
        let booked = 0n;
        for (const account of ccp.engine.state.accounts.values()) {
          booked += account.realisedQuanta + account.variationQuanta;
        }
        expect(booked).toBe(0n);
        expectConserved(ccp);
      });
    }),
    { numRuns: Number(process.env.ISTHMUS_WORLDS ?? 60) },
  );
  // Otherwise nothing would have been compared.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
}, 120_000);
