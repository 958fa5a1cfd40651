import { Engine, encodeCommand, type HouseParameters, parseCommand } from "@isthmus/clearing";
import type { TestCcp } from "@isthmus/clearing/testing";
import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, ethTicks, expectConserved, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;
const terms = { tiers: [], houseCapQuanta: 0n, peg: null, staleAfterCycles: 0, staleWeightBps: 10_000 };
/** ETH of the standard house: asset 3 on chain 2, 2,000 dollars each, 10% haircut for both margins. */
const etherTerms: Row = { asset: 3, ...terms, maintenanceHaircutBps: 1_000 };

type Row = NonNullable<HouseParameters["collateral"]>[number];

/** @returns "accepted" or the code of the refusal */
function setTerms(ccp: TestCcp, collateral: Row[]): string {
  try {
    ccp.admin({ kind: "set-parameters", parameters: { collateral } });
    return "accepted";
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
}

/** The next cycle's root took effect on a chain. */
function effective(ccp: TestCcp, chain: number): void {
  ccp.must({ kind: "root-effective", chain, cycle: ccp.engine.cycle, txId: "0x1", height: ccp.engine.cycle });
}

describe("concentration tiers", () => {
  it("increase the haircut of the part above each threshold, for both margins", () => {
    const tiers = [
      { aboveQuanta: usd(10_000), addHaircutBps: 2_000 },
      { aboveQuanta: usd(15_000), addHaircutBps: 9_000 },
    ];
    const { ccp, members } = smallCcp([0, 500_000], { collateral: [{ ...etherTerms, tiers }] });
    const [alice, bob] = members;
    ccp.deposit(alice.id, 3, ether(10));
    // 10,000 at 90%, 5,000 at 70%, 5,000 at nothing.
    expect(ccp.engine.health(alice.id)).toMatchObject({ equityQuanta: usd(12_500), withheldQuanta: 0n });
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 7n * oneCoin })).toBe("MARGIN_INSUFFICIENT");
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 6n * oneCoin })).toBe("novated");
  });

  it("apply to the sum of two accounts after a port", () => {
    const tiers = [{ aboveQuanta: usd(10_000), addHaircutBps: 9_000 }];
    const { ccp, members } = smallCcp([0, 0, 500_000], { collateral: [{ ...etherTerms, tiers }] });
    const [alice, bob, carol] = members;
    ccp.deposit(alice.id, 3, ether(5));
    ccp.deposit(bob.id, 3, ether(5));
    expect(submitTrade(ccp, { buyer: alice, seller: carol, sizeLots: 4n * oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: bob, seller: carol, sizeLots: 4n * oneCoin })).toBe("novated");
    // Apart they count 9,000 each and need 8,000 each; together they would count 9,000.
    expect(codeOf(ccp.port(alice, bob))).toBe("MARGIN_INSUFFICIENT");
    ccp.deposit(bob.id, 1, usd(10_000));
    expect(codeOf(ccp.port(alice, bob))).toBe("accepted");
    expectConserved(ccp);
  });
});

describe("a cap over all accounts", () => {
  it("scales every account's collateral for new risk and withdrawals, never for liquidation", () => {
    const { ccp, members } = smallCcp([0, 500_000, 0], {
      collateral: [{ ...etherTerms, houseCapQuanta: ether(10) }],
    });
    const [alice, bob, carol] = members;
    ccp.deposit(alice.id, 3, ether(10));
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 8n * oneCoin })).toBe("novated");
    ccp.deposit(carol.id, 3, ether(90));
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    const { state, equityQuanta, withheldQuanta, freeCollateralQuanta } = ccp.engine.health(alice.id);
    expect({ state, withheldQuanta }).toEqual({ state: "marginCall", withheldQuanta: usd(16_200) });
    expect(equityQuanta).toBeGreaterThan(usd(17_000));
    expect(freeCollateralQuanta).toBeLessThan(0n);
    expect(ccp.engine.state.auctions.size).toBe(0);
    expect(ccp.engine.health(carol.id)).toMatchObject({
      equityQuanta: usd(162_000),
      freeCollateralQuanta: usd(16_200),
    });
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(ccp.withdraw(alice, 3, 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: oneCoin })).toBe("novated");
    // Who has no positions may go, and then the others count in full again.
    expect(codeOf(ccp.withdraw(carol, 3, ether(90)))).toBe("accepted");
    expect(ccp.engine.health(alice.id).withheldQuanta).toBe(0n);
    expectConserved(ccp);
  });
});

describe("a peg", () => {
  const peg = { priceQuanta: usd(1), thresholdBps: 9_900, factorBps: 20_000 };

  function pegged() {
    const { ccp, members } = smallCcp([0, 500_000]);
    const asset = { asset: 8, symbol: "EARN", class: "EARN", chain: 1, decimals: 6, haircutBps: 100 } as const;
    ccp.admin({
      kind: "register-asset",
      ...asset,
      capQuanta: 0n,
      settlement: false,
      markInstrument: 2,
      collateral: { ...terms, maintenanceHaircutBps: 100, peg: { ...peg, priceQuanta: usd(2_000) } },
    });
    return { ccp, alice: members[0], bob: members[1] };
  }

  it("adds the shortfall below its threshold to the haircut, for maintenance as well", () => {
    const { ccp, alice } = pegged();
    ccp.deposit(alice.id, 8, 10_000_000n);
    expect(ccp.engine.health(alice.id).equityQuanta).toBe(usd(19_800));
    // At 95% of the peg the 4% below the threshold count twice: 19,000 less 9%.
    ccp.prices({ 2: (ethTicks * 95n) / 100n });
    expect(ccp.engine.health(alice.id)).toMatchObject({ equityQuanta: usd(17_290), withheldQuanta: 0n });
    ccp.prices({ 2: ethTicks / 2n });
    ccp.prices({ 2: ethTicks / 4n });
    expect(ccp.engine.health(alice.id).equityQuanta).toBe(0n);
  });

  it("is refused for the unit of account, which has no price", () => {
    const { ccp } = smallCcp([0]);
    const length = ccp.journal.length;
    const digest = ccp.engine.digest();
    expect(setTerms(ccp, [{ ...etherTerms, asset: 1, peg }])).toBe("PARAMETER_INVALID");
    expect(ccp.journal.length).toBe(length);
    expect(ccp.engine.digest()).toBe(digest);
  });
});

describe("collateral on a chain without recent confirmations", () => {
  it("counts less for new risk and withdrawals, never for maintenance, until the vault confirms again", () => {
    const { ccp, members } = smallCcp([0, 500_000], {
      collateral: [{ ...etherTerms, staleAfterCycles: 2, staleWeightBps: 5_000 }],
    });
    const [alice, bob] = members;
    ccp.deposit(alice.id, 3, ether(10));
    ccp.deposit(alice.id, 1, usd(1_000));
    expect(
      submitTrade(ccp, {
        buyer: alice,
        seller: bob,
        sizeLots: 8n * oneCoin,
        priceTicks: btcTicks,
        instrument: 1,
        maker: "seller",
      }),
    ).toBe("novated");
    const before = ccp.engine.health(alice.id).equityQuanta;
    ccp.closeCycle();
    ccp.closeCycle();
    expect(ccp.engine.health(alice.id)).toMatchObject({ state: "healthy", withheldQuanta: 0n });
    ccp.closeCycle();
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    const stale = ccp.engine.health(alice.id);
    expect(stale).toMatchObject({ state: "marginCall", equityQuanta: before, withheldQuanta: usd(9_000) });
    expect(ccp.engine.state.auctions.size).toBe(0);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(ccp.withdraw(alice, 1, usd(100)))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    const credit = ccp.requestCredit(alice, usd(100), ccp.timeSeconds + 3_000n);
    expect(codeOf(credit)).toBe("MARGIN_INSUFFICIENT");
    // Her own reductions go on.
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: oneCoin })).toBe("novated");
    effective(ccp, 1);
    expect(ccp.engine.health(alice.id).withheldQuanta).toBe(usd(9_000));
    effective(ccp, 2);
    expect(ccp.engine.health(alice.id)).toMatchObject({ state: "healthy", withheldQuanta: 0n });
    expect(codeOf(ccp.withdraw(alice, 1, usd(100)))).toBe("accepted");
    expectConserved(ccp);
  });

  it("can always be withdrawn from an account without positions", () => {
    const { ccp, members } = smallCcp([0], {
      collateral: [{ ...etherTerms, staleAfterCycles: 1, staleWeightBps: 0 }],
    });
    ccp.deposit(members[0].id, 3, ether(1));
    ccp.closeCycle();
    ccp.closeCycle();
    expect(ccp.engine.health(members[0].id)).toMatchObject({ withheldQuanta: usd(1_800), freeCollateralQuanta: 0n });
    expect(codeOf(ccp.withdraw(members[0], 3, ether(1)))).toBe("accepted");
  });
});

describe("collateral terms", () => {
  it("change at the next cycle as a whole list, and a snapshot keeps both lists", () => {
    const { ccp, members } = smallCcp([0]);
    ccp.deposit(members[0].id, 3, ether(10));
    ccp.closeCycle();
    const equity = (): bigint => ccp.engine.health(members[0].id).equityQuanta;
    const tiers = [{ aboveQuanta: usd(10_000), addHaircutBps: 9_000 }];
    expect(setTerms(ccp, [{ ...etherTerms, tiers }])).toBe("accepted");
    // Without terms of its own, six tenths of the haircut count for maintenance.
    expect(equity()).toBe(usd(18_800));
    const copy = Engine.restore(ccp.engine.snapshot());
    expect(copy.digest()).toBe(ccp.engine.digest());
    const length = ccp.journal.length;
    ccp.closeCycle();
    for (const command of ccp.journal.slice(length)) expect(codeOf(copy.apply(command))).toBe("accepted");
    expect(equity()).toBe(usd(9_000));
    expect(copy.health(members[0].id).equityQuanta).toBe(usd(9_000));
    expect(copy.digest()).toBe(ccp.engine.digest());
    expect(setTerms(ccp, [])).toBe("accepted");
    ccp.closeCycle();
    expect(equity()).toBe(usd(18_800));
  });

  it("are absent from the state if there are none", () => {
    const { ccp } = smallCcp([0]);
    expect(new TextDecoder().decode(ccp.engine.snapshot())).not.toContain("collateral");
  });

  it("are optional in the command, and refused with a missing, unknown or out-of-range field", () => {
    const { ccp } = smallCcp([0]);
    const registered = ccp.journal.find((command) => command.kind === "register-asset");
    if (registered === undefined) throw new Error("the standard house registers assets");
    const plain = JSON.parse(new TextDecoder().decode(encodeCommand(registered))) as Record<string, unknown>;
    const good = { tiers: [], houseCapQuanta: "0", peg: null, staleAfterCycles: 0, staleWeightBps: 0 };
    expect(encodeCommand(parseCommand(plain))).toEqual(encodeCommand(registered));
    expect(parseCommand({ ...plain, collateral: good })).toMatchObject({ collateral: { houseCapQuanta: 0n } });
    const { peg: _peg, ...without } = good;
    for (const bad of [
      null,
      without,
      { ...good, extra: 1 },
      { ...good, houseCapQuanta: "-1" },
      { ...good, staleWeightBps: 10_001 },
      { ...good, staleAfterCycles: 0.5 },
      { ...good, tiers: [{ aboveQuanta: "0", addHaircutBps: 1 }] },
      { ...good, peg: { priceQuanta: "0", thresholdBps: 1, factorBps: 1 } },
    ]) {
      expect(() => parseCommand({ ...plain, collateral: bad }), JSON.stringify(bad)).toThrow();
    }
  });

  it("are refused as a whole if one is out of order, unknown or repeated", () => {
    const { ccp } = smallCcp([0]);
    const falling = [
      { aboveQuanta: 2n, addHaircutBps: 10 },
      { aboveQuanta: 1n, addHaircutBps: 20 },
    ];
    const easing = [
      { aboveQuanta: 1n, addHaircutBps: 20 },
      { aboveQuanta: 2n, addHaircutBps: 10 },
    ];
    const digest = ccp.engine.digest();
    for (const [rows, code] of [
      [[{ ...etherTerms, tiers: falling }], "PARAMETER_INVALID"],
      [[{ ...etherTerms, tiers: easing }], "PARAMETER_INVALID"],
      [[etherTerms, etherTerms], "PARAMETER_INVALID"],
      [[{ ...etherTerms, asset: 77 }], "ASSET_UNKNOWN"],
    ] as const) {
      expect(setTerms(ccp, [...rows])).toBe(code);
    }
    expect(ccp.engine.digest()).toBe(digest);
  });
});
