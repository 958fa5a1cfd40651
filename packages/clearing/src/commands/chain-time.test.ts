import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { word } from "../testing/local.ts";
import { openWorld } from "../testing/open-world.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { code, usd } from "../testing/traders.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ height: 1n }, "EVENT_OUT_OF_ORDER"],
  [{ timestampSeconds: 1n }, "EVENT_OUT_OF_ORDER"],
  [{ chain: 77 }, "CHAIN_UNKNOWN"],
];

describe("chain-time", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "chain-time", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "chain-time")).toEqual({ code: "accepted", changed: true });
  });

  it("ends expired credit at a venue whose chain has no vault", () => {
    const ccp = new TestCcp();
    ccp.admin({ kind: "register-vault", chain: 1, vault: word(0x21) });
    const size = { decimals: 6, haircutBps: 0, capQuanta: 0n, settlement: true, markInstrument: null };
    ccp.admin({ kind: "register-asset", asset: 1, symbol: "USD", class: "USD", chain: 1, ...size });
    expect(code(ccp.chainTime(2, ccp.timeSeconds))).toBe("CHAIN_UNKNOWN");
    const place = { chain: 2, contract: word(0x32), authority: null, creditCapQuanta: 10n ** 15n };
    ccp.admin({ kind: "register-venue", venue: 1, name: "gateway", ...place });
    const member = ccp.open(0);
    ccp.deposit(member.id, 1, usd(100));
    ccp.prices({});
    const expirySeconds = ccp.timeSeconds + 900n;
    expect(code(ccp.requestCredit(member, usd(50), expirySeconds))).toBe("accepted");
    ccp.closeCycle();
    const reserved = () => ccp.engine.health(member.id).reservedCreditQuanta;
    expect([code(ccp.chainTime(2, expirySeconds)), reserved()]).toEqual(["accepted", usd(50)]);
    expect([code(ccp.chainTime(2, expirySeconds + 1n)), reserved()]).toEqual(["accepted", 0n]);
  });
});
