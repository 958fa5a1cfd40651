import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { openWorld } from "../testing/open-world.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { code, usd } from "../testing/traders.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ cycle: 1n }, "CYCLE_OUT_OF_ORDER"],
  [{ cycle: 9n }, "CYCLE_OUT_OF_ORDER"],
  [{ timeSeconds: 1n }, "PRICE_STALE"],
  [({ ccp }) => ({ timeSeconds: ccp.timeSeconds - 1n }), "PRICE_STALE"],
  [({ ccp }) => ({ timeSeconds: ccp.timeSeconds + 1n, creditExpirySeconds: ccp.timeSeconds + 60n }), "PRICE_STALE"],
  [({ ccp }) => ({ creditExpirySeconds: ccp.timeSeconds }), "CREDIT_EXPIRED"],
  [{ confirmedLosses: [{ asset: 1, amountQuanta: 1n }] }, "LOSS_NOT_DUE"],
];

describe("close-cycle", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "close-cycle", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "close-cycle")).toEqual({ code: "accepted", changed: true });
  });

  it("is refused before any change while settlement money has no location asset", () => {
    const local = new TestCcp();
    local.admin({ kind: "register-vault", chain: 1, vault: `0x${"21".repeat(32)}` });
    local.admin({
      kind: "register-asset",
      asset: 1,
      symbol: "USD",
      class: "USD",
      chain: 1,
      decimals: 6,
      haircutBps: 0,
      capQuanta: 0n,
      settlement: false,
      markInstrument: null,
    });
    const alice = local.open(0, [1]);
    local.deposit(alice.id, 1, usd(10));
    local.prices({});
    expect(local.closeCycle().ok).toBe(true);
    const pay = { kind: "contribute", direction: "pay-in", amountQuanta: 5n } as const;
    expect(code(local.give(alice, pay))).toBe("accepted");
    local.prices({});
    const before = local.engine.snapshot();
    expect(code(local.closeCycle(0n))).toBe("ASSET_UNKNOWN");
    expect(Buffer.from(local.engine.snapshot()).equals(Buffer.from(before))).toBe(true);
    expect(local.engine.account(systemAccounts.defaultFund).pendingQuanta).toBe(5n);
  });
});
