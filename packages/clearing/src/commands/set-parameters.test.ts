import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import type { TestMember } from "../testing/member.ts";
import { openWorld } from "../testing/open-world.ts";
import { mark, trade, twoTraders } from "../testing/traders.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ parameters: { auctionFloorPpm: 1 } }, "PARAMETER_INVALID"],
  [{ nonce: 0n }, "NONCE_USED"],
];

describe("set-parameters", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "set-parameters", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "set-parameters")).toEqual({ code: "accepted", changed: true });
  });

  it("takes effect at the next cycle, unlike a suspension", () => {
    const { local, alice, bob } = twoTraders();
    local.trades([{ ...trade, id: "0", buyer: alice.id, seller: bob.id }]);
    local.closeCycle();
    local.admin({ kind: "set-parameters", parameters: { debtInterestPpm: 77 } });
    expect(local.engine.state.parameters.debtInterestPpm).not.toBe(77);
    const { terms } = local.engine.state.instruments.get(1) ?? {};
    if (terms === undefined) throw new Error("no terms");
    local.admin({ kind: "list-instrument", instrument: 9, ...terms, symbol: "NEW" });
    local.prices({ 9: mark });
    const result = (id: string, instrument: number, buyer: TestMember, seller: TestMember): string => {
      const applied = local.trades([{ ...trade, id, instrument, buyer: buyer.id, seller: seller.id, sizeLots: 10n }]);
      const [effect] = applied.ok ? applied.effects : [];
      return effect?.kind === "trade-refused" ? effect.error : (effect?.kind ?? "none");
    };
    expect(result("a", 9, alice, bob)).toBe("INSTRUMENT_UNKNOWN");
    local.closeCycle();
    expect(local.engine.state.parameters.debtInterestPpm).toBe(77);
    expect(
      local.trades([{ ...trade, id: "b", instrument: 9, buyer: alice.id, seller: bob.id, sizeLots: 10n }]).ok,
    ).toBe(true);
    expect(local.engine.openInterest(9)).toBe(10n);
    local.admin({ kind: "suspend", what: "instrument", id: "1" });
    expect(result("c", 1, alice, bob)).toBe("INSTRUMENT_SUSPENDED");
    local.trades([{ ...trade, id: "d", buyer: bob.id, seller: alice.id, sizeLots: 10n }]);
    expect(local.engine.openInterest(1)).toBe(9_990n);
    local.admin({ kind: "suspend", what: "account", id: alice.id });
    local.admin({ kind: "release", what: "instrument", id: "1" });
    expect(result("e", 1, alice, bob)).toBe("ACCOUNT_SUSPENDED");
  });
});
