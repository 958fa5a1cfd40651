import { houseAccounts } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { btcTicks, codeOf, dealt, expectConserved, oneCoin, smallHouse, usd } from "./small-house.ts";

it("shuts while a loss is unallocated, stays shut when every layer is exhausted, and opens once the loss is covered", () => {
  const { house, members } = smallHouse([25_000, 500_000, 500_000], {
    assessmentPpm: 0,
    gainsHaircutPpm: 0,
    contributionNoticeCycles: 0,
  });
  const [weak, winner, saver] = members;
  house.give(saver, { kind: "contribute", direction: "pay-in", amountQuanta: usd(100) });
  dealt(house, weak, winner, 10n * oneCoin);
  const tryBoth = () => [
    codeOf(house.withdraw(saver, 1, usd(1))),
    codeOf(house.give(saver, { kind: "contribute", direction: "take-back", amountQuanta: usd(1) })),
  ];
  expect(tryBoth()).toEqual(["accepted", "accepted"]);
  // 35,000 dollars of loss on 25,040: 9,960 are missing, and there is a fund of 99.
  house.prices({ 1: btcTicks - 350_000n });
  expect(house.engine.state.unallocatedQuanta).toBe(usd(9_960));
  expect(tryBoth()).toEqual(["WITHDRAWALS_GATED", "WITHDRAWALS_GATED"]);
  house.closeCycle();
  const [record] = house.engine.lastCycle()?.defaults ?? [];
  expect(record?.draws).toEqual([{ layer: "default-fund", paidQuanta: usd(99) }]);
  expect(record?.unallocatedQuanta).toBe(usd(9_861));
  expect(tryBoth()[0]).toBe("WITHDRAWALS_GATED");
  expectConserved(house);
  // The house pays in; the next cycle covers what is left (with the interest on it) and the gate opens.
  house.deposit(houseAccounts.insurance, 1, usd(10_000));
  expect(tryBoth()[0]).toBe("WITHDRAWALS_GATED");
  house.closeCycle();
  expect(house.engine.lastCycle()?.defaults[0]?.unallocatedQuanta).toBe(0n);
  expect(house.engine.state.unallocatedQuanta).toBe(0n);
  expect(codeOf(house.withdraw(saver, 1, usd(1)))).toBe("accepted");
  expectConserved(house);
});
