import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { accountRisk, healthOf } from "../margin/account-risk.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { mark, traders } from "../testing/traders.ts";
import { solventCost } from "./auction-price.ts";
import { neededPpm } from "./auction-size.ts";
import { accountWith, portfolioPart } from "./portfolio-part.ts";
import { requirementOf } from "./requirement.ts";
import { saleGoal } from "./sale-goal.ts";

const million = 1_000_000n;

/** What a borrower lacks after a part of its ether, and of its long, is sold at a discount; 10^-6 quanta. */
function lackingAfter(book: Book, id: `0x${string}`, partPpm: bigint, discountPpm: bigint): bigint {
  const account = book.read(id);
  const risk = accountRisk(book, account);
  const part = portfolioPart(book, account, { numerator: partPpm, denominator: million }, { collateral: true });
  const rest = accountWith(account, part, { given: true });
  const freed = requirementOf(risk) - requirementOf(accountRisk(book, rest));
  const share = (requirementOf(risk) * partPpm) / million;
  const freedQuanta = freed < share ? freed : share;
  const { notionalQuanta } = part;
  const { parameters } = book.state;
  const { discountQuanta, penaltyQuanta } = solventCost(parameters, risk, { freedQuanta, notionalQuanta, discountPpm });
  const paid = { ...rest, pendingQuanta: rest.pendingQuanta - discountQuanta - penaltyQuanta };
  return saleGoal(book, paid, accountRisk(book, paid))?.lackingE6 ?? 0n;
}

it("sells what restores a borrower, with or without a long beside its debt, and hardly more", () => {
  let partial = 0;
  fc.assert(
    fc.property(
      fc.bigInt({ min: 10n, max: 5_000n }),
      fc.bigInt({ min: 700_000n, max: 999_000n }),
      fc.bigInt({ min: 0n, max: 30n }),
      fc.record({ discountPpm: fc.constantFrom(0n, 50_000n), addOnBps: fc.constantFrom(100, 1_500) }),
      (ether, owedPpm, lots, { discountPpm, addOnBps }) => {
        const { local, members } = traders([0]);
        const book = new Book(decodeState(encodeState(local.engine.state)) as State);
        const addOns = { debtAddOnInitialBps: addOnBps, debtAddOnMaintenanceBps: addOnBps };
        book.state.parameters = { ...book.state.parameters, ...addOns, auctionDustQuanta: 0n };
        const { id } = members[0];
        const account = book.write(id);
        const worthQuanta = ether * 2_000_000_000n;
        account.balances.set(3, ether * 10n ** 8n);
        account.balances.set(1, (-worthQuanta * owedPpm) / million);
        if (lots > 0n) {
          const held = lots * ether;
          account.positions.set(1, { lots: held, costQuanta: held * mark, fundingIndex: 0n });
        }
        const risk = accountRisk(book, account);
        if (healthOf(risk) !== "liquidation") return;
        const needed = neededPpm(book, account, risk, { discountPpm, collateral: true });
        if (needed === million) return;
        partial++;
        // Lots are whole: the margin of one may be missing.
        const lotE6 = lots === 0n ? 0n : mark * 50_000n;
        expect(lackingAfter(book, id, needed, discountPpm)).toBeLessThanOrEqual(lotE6);
        expect(lackingAfter(book, id, (needed * 95n) / 100n, discountPpm)).toBeGreaterThan(0n);
      },
    ),
    { numRuns: 300 },
  );
  expect(partial).toBeGreaterThan(20);
});
