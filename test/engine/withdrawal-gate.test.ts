import { systemAccounts } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { btcTicks, codeOf, expectConserved, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

it("is closed while a loss is unallocated, also after every layer is exhausted, and opens once it is covered", () => {
  const { ccp, members } = smallCcp([25_000, 500_000, 500_000], {
    assessmentPpm: 0,
    gainsHaircutPpm: 0,
    contributionNoticeCycles: 0,
  });
  const [weak, winner, saver] = members;
  ccp.give(saver, { kind: "contribute", direction: "pay-in", amountQuanta: usd(100) });
  submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
  const tryBoth = () => [
    codeOf(ccp.withdraw(saver, 1, usd(1))),
    codeOf(ccp.give(saver, { kind: "contribute", direction: "take-back", amountQuanta: usd(1) })),
  ];
  expect(tryBoth()).toEqual(["accepted", "accepted"]);
  // 35,000 dollars of loss on 25,040: 9,960 are missing, and there is a fund of 99.
  ccp.prices({ 1: btcTicks - 350_000n });
  expect(ccp.engine.state.unallocatedQuanta).toBe(usd(9_960));
  expect(tryBoth()).toEqual(["WITHDRAWALS_GATED", "WITHDRAWALS_GATED"]);
  ccp.closeCycle();
  const [record] = ccp.engine.lastCycle()?.defaults ?? [];
  expect(record?.draws).toEqual([{ layer: "default-fund", paidQuanta: usd(99) }]);
  expect(record?.unallocatedQuanta).toBe(usd(9_861));
  expect(tryBoth()[0]).toBe("WITHDRAWALS_GATED");
  expectConserved(ccp);
  // The house pays in; the next cycle covers what is left (with the interest on it) and the gate opens.
  ccp.deposit(systemAccounts.insurance, 1, usd(10_000));
  expect(tryBoth()[0]).toBe("WITHDRAWALS_GATED");
  ccp.closeCycle();
  expect(ccp.engine.lastCycle()?.defaults[0]?.unallocatedQuanta).toBe(0n);
  expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
  expect(codeOf(ccp.withdraw(saver, 1, usd(1)))).toBe("accepted");
  expectConserved(ccp);
});
