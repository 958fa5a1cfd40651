import { TestCcp } from "@isthmus/clearing/testing";
import { isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { closeCommand } from "./close.ts";
import { requireConfirmed } from "./require-confirmed.ts";

it("closes no cycle that takes a loss until a quorum has confirmed it, and any other once it is revoked", () => {
  const ccp = TestCcp.standard({ genesis: { parameters: { locationLossDelayCycles: 2 } } });
  ccp.deposit(ccp.open(0).id, 1, 100n);
  const verdict = (confirmed: number): string => {
    const confirmations = { quorum: 3, confirmationsOf: () => confirmed };
    try {
      requireConfirmed(ccp.engine, closeCommand(ccp.engine, [], 60), confirmations);
      return "closes";
    } catch (error) {
      return isIsthmusError(error) ? error.code : String(error);
    }
  };
  ccp.admin({ kind: "location-loss", asset: 1, amountQuanta: 40n });
  expect(verdict(0)).toBe("closes");
  ccp.closeCycle();
  expect([0, 2, 3].map(verdict)).toEqual(["LOSS_UNCONFIRMED", "LOSS_UNCONFIRMED", "closes"]);
  ccp.admin({ kind: "location-loss", asset: 1, amountQuanta: null });
  expect(verdict(0)).toBe("closes");
});
