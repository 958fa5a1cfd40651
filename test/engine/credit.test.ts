import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

/** Two members with credit of 10,000 and 8,000 dollars at the on-chain venue, in the root of cycle 1. */
function granted() {
  const { ccp, members } = smallCcp([20_000, 20_000, 1_000_000]);
  const [alice, bob, rich] = members;
  const expirySeconds = ccp.timeSeconds + 3_000n;
  ccp.requestCredit(alice, usd(10_000), expirySeconds);
  ccp.requestCredit(bob, usd(8_000), expirySeconds);
  ccp.closeCycle();
  const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: btcTicks, sizeLots: oneCoin / 10n };
  const credit = (member: TestMember) => ccp.engine.account(member.id).credits[0];
  const reserved = (member: TestMember) => ccp.engine.health(member.id).reservedCreditQuanta;
  const leaf = (member: TestMember) =>
    ccp.engine.lastCycle()?.venues[0]?.creditLeaves.find((row) => row.account === member.id);
  return { ccp, alice, bob, rich, trade, credit, reserved, leaf, expirySeconds };
}

describe("reserved credit", () => {
  it("counts as margin used, to the last quantum", () => {
    const { ccp, alice, bob, reserved } = granted();
    expect(reserved(alice)).toBe(usd(10_000));
    expect(codeOf(ccp.withdraw(alice, 1, usd(10_000) + 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(codeOf(ccp.requestCredit(alice, usd(10_000) + 1n, ccp.timeSeconds + 9n))).toBe("MARGIN_INSUFFICIENT");
    const pay = { kind: "contribute", direction: "pay-in", amountQuanta: usd(10_000) + 1n } as const;
    expect(codeOf(ccp.give(alice, pay))).toBe("MARGIN_INSUFFICIENT");
    // Six coins need 12,000 dollars of initial margin: more than the 10,000 that are free, less than the 20,000 there.
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 6n * oneCoin })).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(ccp.port(alice, bob))).toBe("CREDIT_OUTSTANDING");
    expect(codeOf(ccp.withdraw(alice, 1, usd(10_000)))).toBe("accepted");
  });

  it("keeps its backing when positions are closed: no loss to a friend takes it, and closing at the mark stays possible", () => {
    const { ccp, alice, rich } = granted();
    expect(submitTrade(ccp, { buyer: alice, seller: rich, sizeLots: 4n * oneCoin })).toBe("novated");
    // 14,000 dollars of the 20,000: less than the 10,000 of the credit would be left.
    const closing = { buyer: rich, seller: alice, sizeLots: 4n * oneCoin };
    expect(submitTrade(ccp, { ...closing, priceTicks: btcTicks - 350_000n })).toBe("MARGIN_INSUFFICIENT");
    ccp.prices({ 1: btcTicks - 300_000n });
    expect(ccp.engine.health(alice.id).freeCollateralQuanta).toBeLessThan(0n);
    expect(submitTrade(ccp, { ...closing, priceTicks: btcTicks - 300_000n })).toBe("novated");
  });

  it("lowers the exit balance (P17)", () => {
    const { ccp, alice } = granted();
    const leaf = ccp.engine
      .lastCycle()
      ?.vaults.flatMap((vault) => vault.leaves)
      .find((row) => row.account === alice.id);
    expect(leaf?.exitQuanta).toBe(usd(10_000));
  });

  it("adds up to one cumulative limit with the latest expiry, which use does not lower", () => {
    const { ccp, alice, bob, trade, credit, expirySeconds } = granted();
    ccp.venueTrade({ ...trade, id: "1" }, usd(300), usd(300));
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(10_000), usedSeenQuanta: usd(300) });
    ccp.requestCredit(alice, usd(500), ccp.timeSeconds + 5n);
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(10_500), usedSeenQuanta: usd(300), expirySeconds });
    // Trading back does not give credit back: nothing nets until it has ended.
    ccp.venueTrade({ ...trade, id: "2", buyer: bob.id, seller: alice.id }, usd(300), usd(300));
    expect(credit(alice)?.usedSeenQuanta).toBe(usd(600));
    expect(lotsOf(ccp, alice)).toBe(0n);
  });

  it("stops at the venue's hard cap over all accounts (P27)", () => {
    const { ccp, members } = smallCcp([30_000, 30_000]);
    const [alice, bob] = members;
    ccp.admin({
      kind: "register-venue",
      venue: 7,
      name: "capped",
      chain: 1,
      contract: `0x${"77".repeat(32)}`,
      authority: null,
      creditCapQuanta: usd(15_000),
    });
    const request = (amountQuanta: bigint) =>
      ({ kind: "request-credit", venue: 7, amountQuanta, expirySeconds: ccp.timeSeconds + 100n }) as const;
    expect(codeOf(ccp.give(alice, request(usd(10_000))))).toBe("accepted");
    expect(codeOf(ccp.give(bob, request(usd(5_000) + 1n)))).toBe("VENUE_CAP_EXCEEDED");
    expect(codeOf(ccp.give(bob, request(usd(5_000))))).toBe("accepted");
  });
});

describe("a trade on chain", () => {
  it("is never refused within issued credit, whatever the margin is (P27)", () => {
    const { ccp, alice, rich, bob, trade } = granted();
    submitTrade(ccp, { buyer: alice, seller: rich, sizeLots: 4n * oneCoin });
    ccp.prices({ 1: btcTicks - 300_000n });
    expect(ccp.engine.health(alice.id).freeCollateralQuanta).toBeLessThan(0n);
    const applied = ccp.venueTrade({ ...trade, id: "1", priceTicks: btcTicks - 300_000n }, usd(200), usd(200));
    expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
    expect(lotsOf(ccp, bob)).toBe(-oneCoin / 10n);
    expectConserved(ccp);
  });

  it("is void one quantum beyond the credit of either side, without effect", () => {
    const { ccp, alice, bob, trade, credit } = granted();
    const before = ccp.engine.account(alice.id);
    for (const [id, buyerUse, sellerUse] of [
      ["1", usd(10_000) + 1n, usd(1)],
      ["2", usd(1), usd(8_000) + 1n],
    ] as const) {
      const sequence = (ccp.engine.state.venues.get(1)?.lastSequence ?? 0n) + 1n;
      const event = {
        kind: "venue-trade",
        venue: 1,
        chain: 2,
        sequence,
        tradeId: id,
        txId: `v${id}`,
        logIndex: 0,
      } as const;
      const used = { buyerUsedQuanta: buyerUse, sellerUsedQuanta: sellerUse };
      const applied = ccp.apply({ ...event, ...trade, ...used, height: sequence });
      expect(effectsOf(applied, "trade-refused").map((row) => row.error)).toEqual(["CREDIT_EXCEEDED"]);
    }
    expect(ccp.engine.account(alice.id)).toEqual(before);
    expect([credit(alice)?.usedSeenQuanta, credit(bob)?.usedSeenQuanta]).toEqual([0n, 0n]);
  });
});

describe("the end of credit (P28)", () => {
  it("is at most thirty days ahead, as reserved margin is not released before it", () => {
    const { ccp, alice } = granted();
    const nowSeconds = ccp.timeSeconds + 1_000n;
    ccp.chainTime(2, nowSeconds);
    const ask = (expirySeconds: bigint) => codeOf(ccp.requestCredit(alice, usd(10), expirySeconds));
    const before = ccp.engine.digest();
    for (const expirySeconds of [nowSeconds + 2_592_001n, nowSeconds * 1_000n, (1n << 64n) - 1n])
      expect(ask(expirySeconds)).toBe("EXPIRY_OUT_OF_RANGE");
    expect(ccp.engine.digest()).toBe(before);
    expect(ask(nowSeconds + 2_592_000n)).toBe("accepted");
  });

  it("requires a final block of the venue's chain after the expiry, not only the journal's clock", () => {
    const { ccp, alice, reserved, expirySeconds } = granted();
    ccp.prices({ 1: btcTicks }, 100_000n);
    ccp.closeCycle();
    expect(reserved(alice)).toBe(usd(10_000));
    ccp.chainTime(1, expirySeconds + 10n);
    ccp.chainTime(2, expirySeconds);
    expect(reserved(alice)).toBe(usd(10_000));
    const ended = effectsOf(ccp.chainTime(2, expirySeconds + 1n), "credit-ended");
    expect(ended.map((row) => row.releasedQuanta).sort()).toEqual([usd(10_000), usd(8_000)].sort());
    expect(reserved(alice)).toBe(0n);
  });

  it("keeps the used amount, from which the venue's counter continues", () => {
    const { ccp, alice, trade, credit, expirySeconds } = granted();
    ccp.venueTrade({ ...trade, id: "1" }, usd(300), usd(200));
    ccp.chainTime(2, expirySeconds + 1n);
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(300), usedSeenQuanta: usd(300) });
    ccp.requestCredit(alice, usd(50), expirySeconds + 1_000n);
    expect(credit(alice)?.limitQuanta).toBe(usd(350));
  });

  it("refuses trades below a complete block", () => {
    const { ccp, trade, expirySeconds } = granted();
    ccp.chainTime(2, expirySeconds - 5n);
    const height = ccp.engine.state.chains.get(2)?.height ?? 0n;
    const used = { buyerUsedQuanta: usd(1), sellerUsedQuanta: usd(1), txId: "late", logIndex: 0 };
    const late = {
      kind: "venue-trade",
      venue: 1,
      chain: 2,
      sequence: 1n,
      tradeId: "l",
      ...trade,
      ...used,
      height,
    } as const;
    expect(codeOf(ccp.apply(late))).toBe("EVENT_OUT_OF_ORDER");
    expect(codeOf(ccp.apply({ ...late, height: height + 1n }))).toBe("accepted");
  });

  it("comes with the next root for an account in liquidation or at a suspended venue, still reserved", () => {
    const { ccp, alice, bob, rich, leaf, reserved } = granted();
    expect([leaf(alice)?.limitQuanta, leaf(bob)?.limitQuanta]).toEqual([usd(10_000), usd(8_000)]);
    submitTrade(ccp, { buyer: alice, seller: rich, sizeLots: 4n * oneCoin });
    ccp.prices({ 1: btcTicks - 400_000n });
    expect(ccp.engine.health(alice.id).state).toBe("liquidation");
    ccp.closeCycle();
    expect([leaf(alice), leaf(bob)?.limitQuanta]).toEqual([undefined, usd(8_000)]);
    expect(reserved(alice)).toBe(usd(10_000));
    ccp.admin({ kind: "suspend", what: "venue", id: "1" });
    ccp.closeCycle();
    expect(leaf(bob)).toBeUndefined();
    expect(reserved(bob)).toBe(usd(8_000));
  });
});

it("carries the band around each mark with the margin of a lot at its upper end (P26)", () => {
  const { ccp } = granted();
  const band = ccp.engine.lastCycle()?.venues[0]?.bandLeaves.find((row) => row.instrument === 1);
  // 10% around 40,000; 5% initial margin of one lot at 44,000: 4.40 dollars x 5% = 0.22.
  expect(band).toMatchObject({
    lowTicks: 3_600_000n,
    highTicks: 4_400_000n,
    marginPerLotQuanta: 220_000n,
    quantaPerTickLot: 1n,
  });
});
