import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { signDigest, signPersonal } from "../authority/keys.ts";
import { signingDigest } from "../authority/signing.ts";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { localKeys } from "../testing/local.ts";
import type { TestMember } from "../testing/member.ts";
import { openWorld } from "../testing/open-world.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { code, coin, mark, trade, traders, twoTraders, usd } from "../testing/traders.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";
import type { Command } from "./registry.ts";
import { verifyAuthority } from "./verify.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{}, "NOT_FOUND"],
  [{ id: "1" }, "NOT_FOUND"],
];

const refusalsInAuction: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{}, "NOT_FOUND"],
  [{ id: "never" }, "NOT_FOUND"],
  [{ venue: 77 }, "VENUE_UNKNOWN"],
];

describe("bust-trade", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "bust-trade", change)).toEqual({ code, changed: false });
  });

  it.each(refusalsInAuction)("is refused beside an auction with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "bust-trade", change)).toEqual({ code, changed: false });
  });

  it("undoes a trade of the open cycle with its fees, and keeps its id in use", () => {
    const { local, alice, bob, lots } = twoTraders();
    const before = local.engine.account(alice.id);
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    expect(code(local.bust("1"))).toBe("accepted");
    expect(local.engine.account(alice.id)).toEqual(before);
    expect(lots(bob)).toBe(0n);
    expect(local.engine.openInterest(1)).toBe(0n);
    expect(code(local.bust("1"))).toBe("NOT_FOUND");
    const again = local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    expect(again.ok && again.effects[0]).toMatchObject({ kind: "trade-refused", error: "TRADE_BUSTED" });
  });

  it("is refused once the cycle has closed", () => {
    const { local, alice, bob } = twoTraders();
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    local.closeCycle();
    expect(code(local.bust("1"))).toBe("NOT_FOUND");
  });

  it("gives an account no position it cannot carry, if its lots have moved on", () => {
    const { local, members, deal, lots } = traders([30_000, 500_000, 500_000]);
    const [alice, bob, carol] = members;
    const id = deal(alice, bob, 10n * coin);
    expect(code(local.port(alice, carol))).toBe("accepted");
    const before = local.engine.digest();
    expect(code(local.bust(id))).toBe("MARGIN_INSUFFICIENT");
    expect(local.engine.digest()).toBe(before);
    expect([lots(alice.id), lots(bob.id), lots(carol.id)]).toEqual([0n, -10n * coin, 10n * coin]);
    local.deposit(alice.id, 1, usd(60_000));
    expect(code(local.bust(id))).toBe("accepted");
    expect([lots(alice.id), lots(bob.id)]).toEqual([-10n * coin, 0n]);
  });

  it("requires no margin to return held lots, however far the mark has moved", () => {
    const { local, members, deal, lots } = traders([30_000, 500_000]);
    const [alice, bob] = members;
    local.admin({ kind: "set-parameters", parameters: { bustLimitQuanta: usd(1_000_000) } });
    const id = deal(alice, bob, 10n * coin);
    local.prices({ 1: mark - 250_000n });
    expect(local.engine.health(alice.id).state).toBe("liquidation");
    expect(code(local.bust(id))).toBe("accepted");
    expect([lots(alice.id), lots(bob.id)]).toEqual([0n, 0n]);
    expect(local.engine.health(alice.id).equityQuanta).toBe(usd(30_000));
  });

  it("takes both members' trader keys for a consent, over the very trade, and no other key for either", () => {
    const ccp = TestCcp.standard({ signed: true });
    const [alice, bob, carol] = [ccp.open(0), ccp.open(1), ccp.open(2)];
    const command = { kind: "bust-trade", venue: 2, id: "1", buyer: alice.id, seller: bob.id } as const;
    const digest = signingDigest(ccp.engine.state.houseId, command);
    const signature = signDigest(digest, localKeys.venue);
    const by = (...members: readonly TestMember[]) => members.map(({ evmKey }) => signPersonal(digest, evmKey));
    const verdict = (changed: object) => {
      try {
        verifyAuthority(ccp.engine, { ...command, signature, ...changed } as Command);
        return "verified";
      } catch (error) {
        return isIsthmusError(error) ? error.code : error;
      }
    };
    expect(verdict({ signatures: by(alice, bob) })).toBe("verified");
    expect(verdict({ signatures: by(bob, alice) })).toBe("SIGNER_UNKNOWN");
    expect(verdict({ signatures: by(alice, carol) })).toBe("SIGNER_UNKNOWN");
    expect(verdict({ signatures: by(alice, bob), id: "2" })).toBe("SIGNER_UNKNOWN");
    expect(verdict({ signatures: by(alice, bob), signature: signDigest(digest, localKeys.oracle) })).toBe(
      "SIGNER_UNKNOWN",
    );
  });
});
