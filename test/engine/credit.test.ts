import type { LocalMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dealt,
  effectsOf,
  expectConserved,
  lotsOf,
  oneCoin,
  smallHouse,
  usd,
} from "./small-house.ts";

/** Two members with credit of 10,000 and 8,000 dollars at the on-chain venue, in the root of cycle 1. */
function granted() {
  const { house, members } = smallHouse([20_000, 20_000, 1_000_000]);
  const [alice, bob, rich] = members;
  const expirySeconds = house.timeSeconds + 3_000n;
  house.requestCredit(alice, usd(10_000), expirySeconds);
  house.requestCredit(bob, usd(8_000), expirySeconds);
  house.closeCycle();
  const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: btcTicks, sizeLots: oneCoin / 10n };
  const credit = (member: LocalMember) => house.engine.account(member.id).credits[0];
  const reserved = (member: LocalMember) => house.engine.health(member.id).reservedCreditQuanta;
  const leaf = (member: LocalMember) =>
    house.engine.lastCycle()?.venues[0]?.creditLeaves.find((row) => row.account === member.id);
  return { house, alice, bob, rich, trade, credit, reserved, leaf, expirySeconds };
}

describe("reserved credit", () => {
  it("counts as margin used to the last quantum, so that the same dollar backs nothing else", () => {
    const { house, alice, bob, reserved } = granted();
    expect(reserved(alice)).toBe(usd(10_000));
    expect(codeOf(house.withdraw(alice, 1, usd(10_000) + 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(codeOf(house.requestCredit(alice, usd(10_000) + 1n, house.timeSeconds + 9n))).toBe("MARGIN_INSUFFICIENT");
    const pay = { kind: "contribute", direction: "pay-in", amountQuanta: usd(10_000) + 1n } as const;
    expect(codeOf(house.give(alice, pay))).toBe("MARGIN_INSUFFICIENT");
    // Six coins need 12,000 dollars of initial margin: more than the 10,000 that are free, less than the 20,000 there.
    expect(dealt(house, alice, bob, 6n * oneCoin)).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(house.port(alice, bob))).toBe("LIMIT_EXCEEDED");
    expect(codeOf(house.withdraw(alice, 1, usd(10_000)))).toBe("accepted");
  });

  it("lowers the exit balance (PROTOCOL P17)", () => {
    const { house, alice } = granted();
    const leaf = house.engine
      .lastCycle()
      ?.vaults.flatMap((vault) => vault.leaves)
      .find((row) => row.account === alice.id);
    expect(leaf?.exitQuanta).toBe(usd(10_000));
  });

  it("adds up as one cumulative limit that keeps the longest expiry and is never lowered by use", () => {
    const { house, alice, bob, trade, credit, expirySeconds } = granted();
    house.venueTrade({ ...trade, id: "1" }, usd(300), usd(300));
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(10_000), usedSeenQuanta: usd(300) });
    house.requestCredit(alice, usd(500), house.timeSeconds + 5n);
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(10_500), usedSeenQuanta: usd(300), expirySeconds });
    // Trading back does not give credit back: nothing nets until it has ended.
    house.venueTrade({ ...trade, id: "2", buyer: bob.id, seller: alice.id }, usd(300), usd(300));
    expect(credit(alice)?.usedSeenQuanta).toBe(usd(600));
    expect(lotsOf(house, alice)).toBe(0n);
  });

  it("stops at the venue's hard cap over all accounts (PROTOCOL P27)", () => {
    const { house, members } = smallHouse([30_000, 30_000]);
    const [alice, bob] = members;
    house.admin({
      kind: "register-venue",
      venue: 7,
      name: "capped",
      chain: 1,
      contract: `0x${"77".repeat(32)}`,
      authority: null,
      creditCapQuanta: usd(15_000),
    });
    const request = (amountQuanta: bigint) =>
      ({ kind: "request-credit", venue: 7, amountQuanta, expirySeconds: house.timeSeconds + 100n }) as const;
    expect(codeOf(house.give(alice, request(usd(10_000))))).toBe("accepted");
    expect(codeOf(house.give(bob, request(usd(5_000) + 1n)))).toBe("VENUE_CAP_EXCEEDED");
    expect(codeOf(house.give(bob, request(usd(5_000))))).toBe("accepted");
  });
});

describe("a trade on chain", () => {
  it("is never refused within issued credit, whatever the margin is now (PROTOCOL P27)", () => {
    const { house, alice, rich, bob, trade } = granted();
    dealt(house, alice, rich, 4n * oneCoin);
    house.prices({ 1: btcTicks - 300_000n });
    expect(house.engine.health(alice.id).freeQuanta).toBeLessThan(0n);
    const applied = house.venueTrade({ ...trade, id: "1", priceTicks: btcTicks - 300_000n }, usd(200), usd(200));
    expect(effectsOf(applied, "trade-novated")).toHaveLength(1);
    expect(lotsOf(house, bob)).toBe(-oneCoin / 10n);
    expectConserved(house);
  });

  it("is void one quantum beyond the credit of either side, and moves nothing", () => {
    const { house, alice, bob, trade, credit } = granted();
    const before = house.engine.account(alice.id);
    for (const [id, buyerUse, sellerUse] of [
      ["1", usd(10_000) + 1n, usd(1)],
      ["2", usd(1), usd(8_000) + 1n],
    ] as const) {
      const sequence = (house.engine.state.venues.get(1)?.lastSequence ?? 0n) + 1n;
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
      const applied = house.apply({ ...event, ...trade, ...used, height: sequence });
      expect(effectsOf(applied, "trade-refused").map((row) => row.error)).toEqual(["CREDIT_EXCEEDED"]);
    }
    expect(house.engine.account(alice.id)).toEqual(before);
    expect([credit(alice)?.usedSeenQuanta, credit(bob)?.usedSeenQuanta]).toEqual([0n, 0n]);
  });
});

describe("the end of credit (PROTOCOL P28)", () => {
  it("is at most thirty days away: nothing gives reserved margin back before it, a slip in the unit would lock it for ever", () => {
    const { house, alice } = granted();
    const nowSeconds = house.timeSeconds + 1_000n;
    house.chainTime(2, nowSeconds);
    const ask = (expirySeconds: bigint) => codeOf(house.requestCredit(alice, usd(10), expirySeconds));
    const before = house.engine.digest();
    for (const expirySeconds of [nowSeconds + 2_592_001n, nowSeconds * 1_000n, (1n << 64n) - 1n])
      expect(ask(expirySeconds)).toBe("LIMIT_EXCEEDED");
    expect(house.engine.digest()).toBe(before);
    expect(ask(nowSeconds + 2_592_000n)).toBe("accepted");
  });

  it("needs a final block of the venue's chain past the expiry; the house's own clock is not enough", () => {
    const { house, alice, reserved, expirySeconds } = granted();
    house.prices({ 1: btcTicks }, 100_000n);
    house.closeCycle();
    expect(reserved(alice)).toBe(usd(10_000));
    house.chainTime(1, expirySeconds + 10n);
    house.chainTime(2, expirySeconds);
    expect(reserved(alice)).toBe(usd(10_000));
    const ended = effectsOf(house.chainTime(2, expirySeconds + 1n), "credit-ended");
    expect(ended.map((row) => row.releasedQuanta).sort()).toEqual([usd(10_000), usd(8_000)].sort());
    expect(reserved(alice)).toBe(0n);
  });

  it("keeps what was used as used, so that the venue's counter goes on from there", () => {
    const { house, alice, trade, credit, expirySeconds } = granted();
    house.venueTrade({ ...trade, id: "1" }, usd(300), usd(200));
    house.chainTime(2, expirySeconds + 1n);
    expect(credit(alice)).toMatchObject({ limitQuanta: usd(300), usedSeenQuanta: usd(300) });
    house.requestCredit(alice, usd(50), expirySeconds + 1_000n);
    expect(credit(alice)?.limitQuanta).toBe(usd(350));
  });

  it("takes no trade below a block that was declared complete", () => {
    const { house, trade, expirySeconds } = granted();
    house.chainTime(2, expirySeconds - 5n);
    const height = house.engine.state.chains.get(2)?.height ?? 0n;
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
    expect(codeOf(house.apply(late))).toBe("EVENT_OUT_OF_ORDER");
    expect(codeOf(house.apply({ ...late, height: height + 1n }))).toBe("accepted");
  });

  it("comes with the next root for an account in liquidation or at a suspended venue: no leaf, but still reserved", () => {
    const { house, alice, bob, rich, leaf, reserved } = granted();
    expect([leaf(alice)?.limitQuanta, leaf(bob)?.limitQuanta]).toEqual([usd(10_000), usd(8_000)]);
    dealt(house, alice, rich, 4n * oneCoin);
    house.prices({ 1: btcTicks - 400_000n });
    expect(house.engine.health(alice.id).state).toBe("liquidation");
    house.closeCycle();
    expect([leaf(alice), leaf(bob)?.limitQuanta]).toEqual([undefined, usd(8_000)]);
    expect(reserved(alice)).toBe(usd(10_000));
    house.admin({ kind: "suspend", what: "venue", id: "1" });
    house.closeCycle();
    expect(leaf(bob)).toBeUndefined();
    expect(reserved(bob)).toBe(usd(8_000));
  });
});

it("carries the band around each mark with the margin of a lot at its upper end (PROTOCOL P26)", () => {
  const { house } = granted();
  const band = house.engine.lastCycle()?.venues[0]?.bandLeaves.find((row) => row.instrument === 1);
  // 10% around 40,000; 5% initial margin of one lot at 44,000: 4.40 dollars x 5% = 0.22.
  expect(band).toMatchObject({
    lowTicks: 3_600_000n,
    highTicks: 4_400_000n,
    marginPerLotQuanta: 220_000n,
    quantaPerTickLot: 1n,
  });
});
