import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { traders, usd } from "../testing/traders.ts";
import {
  type AccountRisk,
  accountRisk,
  equityOf,
  freeCollateral,
  healthOf,
  isNoRiskier,
  reservedCredit,
} from "./account-risk.ts";

const quanta = fc.bigInt(0n, 1_000n);
const risk: fc.Arbitrary<AccountRisk> = fc
  .record({
    equityQuanta: fc.bigInt(-1_000n, 3_000n),
    cutQuanta: quanta,
    moneyQuanta: fc.bigInt(-1_000n, 3_000n),
    otherDebtQuanta: quanta,
    closingDebtQuanta: quanta,
    deliveryDebtQuanta: quanta,
    collateralQuanta: quanta,
    withheldQuanta: quanta,
    maintenanceQuanta: quanta,
    extra: quanta,
    offsetQuanta: quanta,
    reservedQuanta: quanta,
  })
  .map(({ extra, cutQuanta, ...rest }) => ({
    ...rest,
    marketEquityQuanta: rest.equityQuanta + cutQuanta,
    initialQuanta: rest.maintenanceQuanta + extra,
  }));

describe("an evaluation", () => {
  it("of a hypothetical change equals the evaluation after it", () => {
    const { local, members, deal } = traders([100_000, 100_000]);
    const [alice, bob] = members;
    deal(alice, bob, 10_000n);
    local.prices({ 1: 4_050_000n }, 60n);
    local.requestCredit(alice, usd(100), local.timeSeconds + 900n);
    const book = new Book(local.engine.state);
    const account = book.read(alice.id);
    const { costQuanta, fundingIndex } = account.positions.get(1) ?? { costQuanta: 0n, fundingIndex: 0n };
    const change = {
      instrument: 1,
      lots: 4_000n,
      costQuanta: costQuanta / 2n,
      fundingIndex,
      pendingQuanta: -7n,
      asset: 1,
      amountQuanta: 11n,
    };
    const hypothetical = accountRisk(book, account, change);
    const written = book.write(alice.id);
    written.positions.set(1, { lots: 4_000n, costQuanta: costQuanta / 2n, fundingIndex });
    written.pendingQuanta -= 7n;
    written.balances.set(1, (written.balances.get(1) ?? 0n) + 11n);
    expect(accountRisk(book, account)).toEqual(hypothetical);
    expect(equityOf(book, account)).toBe(hypothetical.equityQuanta);
    expect([hypothetical.reservedQuanta, reservedCredit(account)]).toEqual([usd(100), usd(100)]);
  });
});

describe("comparisons of account risk", () => {
  it("count withheld equity and reserved credit against free collateral", () => {
    fc.assert(
      fc.property(risk, (one) => {
        const free = freeCollateral(one);
        expect(free).toBe(one.equityQuanta - one.withheldQuanta - one.initialQuanta - one.reservedQuanta);
        expect(healthOf(one) === "healthy").toBe(free >= 0n && one.equityQuanta >= one.maintenanceQuanta);
      }),
    );
  });

  it("call a change no riskier only if equity over maintenance margin does not fall", () => {
    fc.assert(
      fc.property(risk, risk, (before, changed) => {
        const after = { ...changed, reservedQuanta: 0n };
        const accepted = isNoRiskier(before, after);
        if (before.equityQuanta <= 0n) expect(accepted).toBe(after.equityQuanta >= before.equityQuanta);
        else if (accepted && after.maintenanceQuanta > 0n) {
          const ratio = (one: AccountRisk) => Number(one.equityQuanta) / Number(one.maintenanceQuanta);
          if (before.maintenanceQuanta > 0n) expect(ratio(after)).toBeGreaterThanOrEqual(ratio(before) * (1 - 1e-12));
        }
        expect(isNoRiskier(before, before)).toBe(true);
      }),
    );
  });

  it("call a change riskier if it takes what backs outstanding credit", () => {
    fc.assert(
      fc.property(risk, risk, (before, after) => {
        const credited = { ...after, reservedQuanta: before.reservedQuanta + 1n };
        if (freeCollateral(credited) < freeCollateral(before)) expect(isNoRiskier(before, credited)).toBe(false);
        else expect(isNoRiskier(before, credited)).toBe(isNoRiskier(before, { ...after, reservedQuanta: 0n }));
      }),
    );
  });
});
