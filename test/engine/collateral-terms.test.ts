import { Engine, encodeCommand, type HouseParameters, parseCommand } from "@isthmus/clearing";
import type { LocalHouse } from "@isthmus/clearing/testing";
import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dealt, ethTicks, expectConserved, oneCoin, smallHouse, usd } from "./small-house.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;
const terms = { tiers: [], houseCapQuanta: 0n, peg: null, staleAfterCycles: 0, staleWeightBps: 10_000 };
/** ETH of the standard house: asset 3 on chain 2, 2,000 dollars each, 10% haircut. */
const etherTerms: Row = { asset: 3, ...terms };

type Row = NonNullable<HouseParameters["collateral"]>[number];

/** @returns "accepted" or the code of the refusal */
function setTerms(house: LocalHouse, collateral: Row[]): string {
  try {
    house.admin({ kind: "set-parameters", parameters: { collateral } });
    return "accepted";
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
}

/** The next cycle's root took effect on a chain. */
function effective(house: LocalHouse, chain: number): void {
  house.must({ kind: "root-effective", chain, cycle: house.engine.cycle, txId: "0x1", height: house.engine.cycle });
}

describe("concentration tiers", () => {
  it("cut more from the part above each threshold, for both margins", () => {
    const tiers = [
      { aboveQuanta: usd(10_000), addHaircutBps: 2_000 },
      { aboveQuanta: usd(15_000), addHaircutBps: 9_000 },
    ];
    const { house, members } = smallHouse([0, 500_000], { collateral: [{ ...etherTerms, tiers }] });
    const [alice, bob] = members;
    house.deposit(alice.id, 3, ether(10));
    // 10,000 at 90%, 5,000 at 70%, 5,000 at nothing.
    expect(house.engine.health(alice.id)).toMatchObject({ equityQuanta: usd(12_500), withheldQuanta: 0n });
    expect(dealt(house, alice, bob, 7n * oneCoin)).toBe("MARGIN_INSUFFICIENT");
    expect(dealt(house, alice, bob, 6n * oneCoin)).toBe("novated");
  });

  it("count for what two accounts hold together when one takes over the other", () => {
    const tiers = [{ aboveQuanta: usd(10_000), addHaircutBps: 9_000 }];
    const { house, members } = smallHouse([0, 0, 500_000], { collateral: [{ ...etherTerms, tiers }] });
    const [alice, bob, carol] = members;
    house.deposit(alice.id, 3, ether(5));
    house.deposit(bob.id, 3, ether(5));
    expect(dealt(house, alice, carol, 4n * oneCoin)).toBe("novated");
    expect(dealt(house, bob, carol, 4n * oneCoin)).toBe("novated");
    // Apart they count 9,000 each and need 8,000 each; together they would count 9,000.
    expect(codeOf(house.port(alice, bob))).toBe("MARGIN_INSUFFICIENT");
    house.deposit(bob.id, 1, usd(10_000));
    expect(codeOf(house.port(alice, bob))).toBe("accepted");
    expectConserved(house);
  });
});

describe("a cap over the whole house", () => {
  it("shrinks what everybody counts for new risk and withdrawals, but a stranger's deposit liquidates nobody", () => {
    const { house, members } = smallHouse([0, 500_000, 0], {
      collateral: [{ ...etherTerms, houseCapQuanta: ether(10) }],
    });
    const [alice, bob, carol] = members;
    house.deposit(alice.id, 3, ether(10));
    expect(dealt(house, alice, bob, 8n * oneCoin)).toBe("novated");
    house.deposit(carol.id, 3, ether(90));
    house.prices({ 1: btcTicks, 2: ethTicks });
    const { state, equityQuanta, withheldQuanta, freeQuanta } = house.engine.health(alice.id);
    expect({ state, withheldQuanta }).toEqual({ state: "marginCall", withheldQuanta: usd(16_200) });
    expect(equityQuanta).toBeGreaterThan(usd(17_000));
    expect(freeQuanta).toBeLessThan(0n);
    expect(house.engine.state.auctions.size).toBe(0);
    expect(house.engine.health(carol.id)).toMatchObject({ equityQuanta: usd(162_000), freeQuanta: usd(16_200) });
    expect(dealt(house, alice, bob, oneCoin)).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(house.withdraw(alice, 3, 1n))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    expect(dealt(house, bob, alice, oneCoin)).toBe("novated");
    // Who has no positions may go, and then the others count in full again.
    expect(codeOf(house.withdraw(carol, 3, ether(90)))).toBe("accepted");
    expect(house.engine.health(alice.id).withheldQuanta).toBe(0n);
    expectConserved(house);
  });
});

describe("a peg", () => {
  const peg = { priceQuanta: usd(1), thresholdBps: 9_900, factorBps: 20_000 };

  function pegged() {
    const { house, members } = smallHouse([0, 500_000]);
    const asset = { asset: 8, symbol: "EARN", class: "EARN", chain: 1, decimals: 6, haircutBps: 100 } as const;
    house.admin({
      kind: "register-asset",
      ...asset,
      capQuanta: 0n,
      settlement: false,
      markInstrument: 2,
      collateral: { ...terms, peg: { ...peg, priceQuanta: usd(2_000) } },
    });
    return { house, alice: members[0], bob: members[1] };
  }

  it("adds the shortfall below its threshold to the haircut, for maintenance as well", () => {
    const { house, alice } = pegged();
    house.deposit(alice.id, 8, 10_000_000n);
    expect(house.engine.health(alice.id).equityQuanta).toBe(usd(19_800));
    // At 95% of the peg the 4% below the threshold count twice: 19,000 less 9%.
    house.prices({ 2: (ethTicks * 95n) / 100n });
    expect(house.engine.health(alice.id)).toMatchObject({ equityQuanta: usd(17_290), withheldQuanta: 0n });
    house.prices({ 2: ethTicks / 4n });
    expect(house.engine.health(alice.id).equityQuanta).toBe(0n);
  });

  it("is refused for the unit of account, which has no price", () => {
    const { house } = smallHouse([0]);
    const length = house.journal.length;
    const digest = house.engine.digest();
    expect(setTerms(house, [{ ...etherTerms, asset: 1, peg }])).toBe("PARAMETER_INVALID");
    expect(house.journal.length).toBe(length);
    expect(house.engine.digest()).toBe(digest);
  });
});

describe("collateral behind a lane that is silent", () => {
  it("weighs less for new risk and withdrawals, never for maintenance, until the vault is seen again", () => {
    const { house, members } = smallHouse([0, 500_000], {
      collateral: [{ ...etherTerms, staleAfterCycles: 2, staleWeightBps: 5_000 }],
    });
    const [alice, bob] = members;
    house.deposit(alice.id, 3, ether(10));
    house.deposit(alice.id, 1, usd(1_000));
    expect(dealt(house, alice, bob, 8n * oneCoin, btcTicks, 1, "seller")).toBe("novated");
    const before = house.engine.health(alice.id).equityQuanta;
    house.closeCycle();
    house.closeCycle();
    expect(house.engine.health(alice.id)).toMatchObject({ state: "healthy", withheldQuanta: 0n });
    house.closeCycle();
    house.prices({ 1: btcTicks, 2: ethTicks });
    const stale = house.engine.health(alice.id);
    expect(stale).toMatchObject({ state: "marginCall", equityQuanta: before, withheldQuanta: usd(9_000) });
    expect(house.engine.state.auctions.size).toBe(0);
    expect(dealt(house, alice, bob, oneCoin)).toBe("MARGIN_INSUFFICIENT");
    expect(codeOf(house.withdraw(alice, 1, usd(100)))).toBe("WITHDRAWAL_BREAKS_MARGIN");
    const credit = house.requestCredit(alice, usd(100), house.timeSeconds + 3_000n);
    expect(codeOf(credit)).toBe("MARGIN_INSUFFICIENT");
    // Her own reductions go on.
    expect(dealt(house, bob, alice, oneCoin)).toBe("novated");
    effective(house, 1);
    expect(house.engine.health(alice.id).withheldQuanta).toBe(usd(9_000));
    effective(house, 2);
    expect(house.engine.health(alice.id)).toMatchObject({ state: "healthy", withheldQuanta: 0n });
    expect(codeOf(house.withdraw(alice, 1, usd(100)))).toBe("accepted");
    expectConserved(house);
  });

  it("can always leave from an account without positions", () => {
    const { house, members } = smallHouse([0], {
      collateral: [{ ...etherTerms, staleAfterCycles: 1, staleWeightBps: 0 }],
    });
    house.deposit(members[0].id, 3, ether(1));
    house.closeCycle();
    house.closeCycle();
    expect(house.engine.health(members[0].id)).toMatchObject({ withheldQuanta: usd(1_800), freeQuanta: 0n });
    expect(codeOf(house.withdraw(members[0], 3, ether(1)))).toBe("accepted");
  });
});

describe("collateral terms", () => {
  it("change at the next cycle, each list replacing the one before, and a snapshot keeps both", () => {
    const { house, members } = smallHouse([0]);
    house.deposit(members[0].id, 3, ether(10));
    house.closeCycle();
    const equity = (): bigint => house.engine.health(members[0].id).equityQuanta;
    const tiers = [{ aboveQuanta: usd(10_000), addHaircutBps: 9_000 }];
    expect(setTerms(house, [{ ...etherTerms, tiers }])).toBe("accepted");
    expect(equity()).toBe(usd(18_000));
    const copy = Engine.restore(house.engine.snapshot());
    expect(copy.digest()).toBe(house.engine.digest());
    const length = house.journal.length;
    house.closeCycle();
    for (const command of house.journal.slice(length)) expect(codeOf(copy.apply(command))).toBe("accepted");
    expect(equity()).toBe(usd(9_000));
    expect(copy.health(members[0].id).equityQuanta).toBe(usd(9_000));
    expect(copy.digest()).toBe(house.engine.digest());
    expect(setTerms(house, [])).toBe("accepted");
    house.closeCycle();
    expect(equity()).toBe(usd(18_000));
  });

  it("leave no trace in the state when they are absent", () => {
    const { house } = smallHouse([0]);
    expect(new TextDecoder().decode(house.engine.snapshot())).not.toContain("collateral");
  });

  it("are optional on the wire, and refused there with a field missing, unknown or out of its range", () => {
    const { house } = smallHouse([0]);
    const registered = house.journal.find((command) => command.kind === "register-asset");
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

  it("are refused as a whole when one is out of order, names no asset, or an asset twice", () => {
    const { house } = smallHouse([0]);
    const falling = [
      { aboveQuanta: 2n, addHaircutBps: 10 },
      { aboveQuanta: 1n, addHaircutBps: 20 },
    ];
    const easing = [
      { aboveQuanta: 1n, addHaircutBps: 20 },
      { aboveQuanta: 2n, addHaircutBps: 10 },
    ];
    const digest = house.engine.digest();
    for (const [rows, code] of [
      [[{ ...etherTerms, tiers: falling }], "PARAMETER_INVALID"],
      [[{ ...etherTerms, tiers: easing }], "PARAMETER_INVALID"],
      [[etherTerms, etherTerms], "PARAMETER_INVALID"],
      [[{ ...etherTerms, asset: 77 }], "ASSET_UNKNOWN"],
    ] as const) {
      expect(setTerms(house, [...rows])).toBe(code);
    }
    expect(house.engine.digest()).toBe(digest);
  });
});
