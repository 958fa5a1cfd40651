import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import type { Effect } from "../model/effect.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { traders } from "../testing/traders.ts";
import { coverLoss, type LayerLimits, settlementMoney } from "./waterfall.ts";

const order = [
  "defaulter-contribution",
  "house-capital",
  "insurance",
  "default-fund",
  "assessments",
  "gains-haircut",
  "tear-up",
];

/** A defaulter and two members with gains and positions; funds and contributions in quanta. */
function world(funds: { capital: bigint; insurance: bigint; contributions: readonly [bigint, bigint, bigint] }) {
  const { local, members, deal } = traders([200_000, 200_000, 200_000]);
  const [defaulter, first, second] = members;
  deal(first, second, 5_000n);
  local.prices({ 1: 4_001_000n });
  deal(second, first, 2_000n);
  const book = new Book(decodeState(encodeState(local.engine.state)) as State);
  book.write(systemAccounts.capital).balances.set(1, funds.capital);
  book.write(systemAccounts.insurance).balances.set(1, funds.insurance);
  const ids = [defaulter.id, first.id, second.id] as const;
  ids.forEach((id, index) => {
    book.write(id).contributionQuanta = funds.contributions[index] ?? 0n;
  });
  const total = funds.contributions.reduce((sum, part) => sum + part, 0n);
  book.write(systemAccounts.defaultFund).balances.set(1, total);
  const effects: Effect[] = [];
  return { book, context: { book, effects } as unknown as Context, ids };
}

function limitsOf(book: Book, ids: readonly Hex[], mostQuanta: bigint): LayerLimits {
  return {
    capitalQuanta: mostQuanta,
    insuranceQuanta: mostQuanta,
    contributed: new Map(ids.map((id) => [id, book.read(id).contributionQuanta])),
    assessed: new Map(),
    cut: new Map(),
  };
}

it("draws on the layers in order, none beyond its limit, and moves exactly what it draws", () => {
  const quanta = fc.bigInt(0n, 2_000_000n);
  const funds = fc.record({ capital: quanta, insurance: quanta, contributions: fc.tuple(quanta, quanta, quanta) });
  fc.assert(
    fc.property(funds, fc.bigInt(1n, 10n ** 12n), quanta, (given, lossQuanta, mostQuanta) => {
      const { book, context, ids } = world(given);
      const limits = limitsOf(book, ids, mostQuanta);
      const sum = () => [...book.state.accounts.keys()].reduce((total, id) => total + settlementMoney(book, id), 0n);
      const [before, money] = [sum(), settlementMoney(book, ids[0])];
      const draws = coverLoss(context, ids[0], lossQuanta, limits);
      const paid = draws.reduce((total, { paidQuanta }) => total + paidQuanta, 0n);
      expect(paid).toBeLessThanOrEqual(lossQuanta);
      expect(settlementMoney(book, ids[0]) - money).toBe(paid);
      expect(sum()).toBe(before);
      const places = draws.map(({ layer }) => order.indexOf(layer));
      expect(places).toEqual([...places].sort((left, right) => left - right));
      const drawn = (layer: string): bigint => draws.find((draw) => draw.layer === layer)?.paidQuanta ?? 0n;
      for (const [layer, held] of [
        ["house-capital", given.capital],
        ["insurance", given.insurance],
      ] as const) {
        expect(drawn(layer)).toBeLessThanOrEqual(smaller(held, mostQuanta));
      }
      expect(drawn("defaulter-contribution")).toBeLessThanOrEqual(given.contributions[0]);
      const left = ids.reduce((total, id) => total + book.read(id).contributionQuanta, 0n);
      expect(left).toBe(settlementMoney(book, systemAccounts.defaultFund));
      // A later layer pays only once the earlier ones are exhausted.
      if (drawn("insurance") > 0n) {
        expect(drawn("defaulter-contribution")).toBe(given.contributions[0]);
        expect(drawn("house-capital")).toBe(smaller(given.capital, mostQuanta));
      }
    }),
    { numRuns: 40 },
  );
});
