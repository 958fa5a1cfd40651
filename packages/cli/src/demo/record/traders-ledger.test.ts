import { expect, it } from "vitest";
import { TradersLedger } from "./traders-ledger.ts";

it("sums deposits and withdrawals per asset, apart from each other", () => {
  const ledger = new TradersLedger();
  ledger.addDeposit(1, 5n);
  ledger.addDeposit(1, 7n);
  ledger.addWithdrawal(1, 2n);
  ledger.addWithdrawal(2, 3n);
  expect([ledger.deposited(1), ledger.withdrawn(1)]).toEqual([12n, 2n]);
  expect([ledger.deposited(2), ledger.withdrawn(2), ledger.deposited(9)]).toEqual([0n, 3n, 0n]);
});
