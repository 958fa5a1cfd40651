import type { TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

type Book = ReturnType<typeof smallCcp>["ccp"];

const step = fc.record({
  what: fc.constantFrom("bust", "transfer-money", "transfer-position", "port"),
  size: fc.bigInt({ min: 1n, max: 40_000n }),
  back: fc.boolean(),
  movePpm: fc.integer({ min: -30_000, max: 30_000 }),
  rateE9: fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
  close: fc.boolean(),
});

/** Sums over all members: what a move between accounts must leave alone. */
function sums(ccp: Book) {
  const all = ccp.engine.accounts().map((id) => ccp.engine.account(id));
  const equity = all.reduce((sum, account) => sum + account.health.equityQuanta, 0n);
  const balances = new Map<number, bigint>();
  const lots = new Map<number, bigint>();
  for (const account of all) {
    for (const { asset, amountQuanta } of account.balances)
      balances.set(asset, (balances.get(asset) ?? 0n) + amountQuanta);
    for (const row of account.positions) lots.set(row.instrument, (lots.get(row.instrument) ?? 0n) + row.lots);
  }
  const contributions = [...ccp.engine.state.accounts.values()].reduce((sum, row) => sum + row.contributionQuanta, 0n);
  for (const map of [balances, lots]) for (const [key, value] of map) if (value === 0n) map.delete(key);
  return { equity, balances, lots, contributions, open: [ccp.engine.openInterest(1), ccp.engine.openInterest(2)] };
}

it("busts, transfers and ports conserve equity, every balance, every lot, contributions and open interest", () => {
  const accepted = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const { ccp, members } = smallCcp([200_000, 200_000, 0]);
      const [alice, bob, heir] = members;
      const sub = ccp.openSub(alice, 1, "cross");
      ccp.deposit(alice.id, 3, 5n * 10n ** 8n);
      ccp.deposit(sub.id, 2, usd(30_000));
      ccp.give(alice, { kind: "contribute", direction: "pay-in", amountQuanta: usd(100) });
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin });
      submitTrade(ccp, { buyer: bob, seller: sub, sizeLots: 30_000n, priceTicks: ethTicks, instrument: 2 });
      let [first, second]: TestMember[] = [alice, heir];
      steps.forEach(({ what, size, back, movePpm, rateE9, close }, index) => {
        const mark = (btcTicks * BigInt(1_000_000 + movePpm)) / 1_000_000n;
        ccp.prices({ 1: mark }, 3_600n, { 1: rateE9, 2: -rateE9 });
        if (close) ccp.closeCycle();
        const [from, to] = back ? [sub, first as TestMember] : [first as TestMember, sub];
        if (what === "bust") {
          const before = sums(ccp);
          const trade = { instrument: 1, priceTicks: mark, sizeLots: size, maker: "seller" } as const;
          const given = ccp.trades([{ ...trade, id: `b${index}`, buyer: alice.id, seller: bob.id }]);
          if (effectsOf(given, "trade-novated").length === 0) return;
          const busted = ccp.bust(`b${index}`);
          expect(codeOf(busted)).toBe("accepted");
          const after = sums(ccp);
          // A trade settles what funding had run up, rounded against each holder: at most a quantum per side and settlement.
          expect(before.equity - after.equity).toBeGreaterThanOrEqual(-4n);
          expect(before.equity - after.equity).toBeLessThanOrEqual(4n);
          expect({ ...after, equity: 0n }).toEqual({ ...before, equity: 0n });
          accepted.set(what, (accepted.get(what) ?? 0) + 1);
        } else {
          const before = sums(ccp);
          const money = { kind: "transfer", to: to.id, asset: 1, amountQuanta: size * 10_000n } as const;
          const position = { kind: "transfer", to: to.id, asset: null, amountQuanta: null } as const;
          const instrument = lotsOf(ccp, from, 1) !== 0n ? 1 : 2;
          const applied =
            what === "transfer-money"
              ? ccp.give(from, { ...money, instrument: null, sizeLots: null })
              : what === "transfer-position"
                ? ccp.give(from, { ...position, instrument, sizeLots: size })
                : ccp.port(first as TestMember, second as TestMember);
          const after = sums(ccp);
          expect(before.equity - after.equity).toBeGreaterThanOrEqual(-4n);
          expect(before.equity - after.equity).toBeLessThanOrEqual(4n);
          expect({ ...after, equity: 0n, open: [] }).toEqual({ ...before, equity: 0n, open: [] });
          if (applied.ok) accepted.set(what, (accepted.get(what) ?? 0) + 1);
          if (applied.ok && what === "port") {
            expect(ccp.engine.account(first?.id ?? alice.id).positions).toEqual([]);
            // The other one has it all; the owner's sub-account stays with the owner.
            [first, second] = [second, first] as TestMember[];
          }
        }
        expectConserved(ccp);
      });
    }),
    { numRuns: 60 },
  );
  expect([...accepted.keys()].sort()).toEqual(["bust", "port", "transfer-money", "transfer-position"]);
});

it("busts a trade in its own cycle only, and never reuses its id", () => {
  const { ccp, members } = smallCcp([200_000, 200_000]);
  const [alice, bob] = members;
  const trade = {
    id: "x",
    instrument: 1,
    buyer: alice.id,
    seller: bob.id,
    priceTicks: btcTicks,
    sizeLots: 5n,
  } as const;
  const before = ccp.engine.account(alice.id);
  ccp.trades([{ ...trade, maker: "buyer" }]);
  expect(codeOf(ccp.bust("x", 1))).toBe("NOT_FOUND");
  expect(codeOf(ccp.bust("x"))).toBe("accepted");
  expect(ccp.engine.account(alice.id)).toEqual(before);
  const again = ccp.trades([{ ...trade, maker: "buyer" }]);
  expect(effectsOf(again, "trade-refused").map((row) => row.error)).toEqual(["TRADE_BUSTED"]);
  ccp.trades([{ ...trade, id: "y", maker: "buyer" }]);
  ccp.closeCycle();
  expect(codeOf(ccp.bust("y"))).toBe("NOT_FOUND");
});
