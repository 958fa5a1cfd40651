import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { coin, coinWorld } from "../testing/coin-world.ts";
import { blank } from "../testing/local.ts";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ asset: 1 }, "ALREADY_REGISTERED"],
  [{ nonce: 1n }, "NONCE_USED"],
  [{ chain: 9 }, "CHAIN_UNKNOWN"],
  [{ class: "USD", decimals: 18 }, "PARAMETER_INVALID"],
];

describe("register-asset", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "register-asset", change)).toEqual({ code, changed: false });
  });

  it("needs the same quanta at every location of a class, and a mark in the unit of account", () => {
    const { ccp } = coinWorld([]);
    const second = { asset: 9, symbol: "BTC", class: "BTC", chain: 2, haircutBps: 0, capQuanta: 0n };
    const register = (changes: { decimals: number; markInstrument: number | null; settlement: boolean }) => {
      const nonce = ccp.engine.state.adminNonce + 1n;
      return ccp.engine.apply({ kind: "register-asset", ...second, ...changes, nonce, signature: blank });
    };
    const refused = { ok: false, error: { code: "PARAMETER_INVALID" } };
    expect(register({ decimals: 6, markInstrument: 1, settlement: true })).toMatchObject(refused);
    expect(register({ decimals: 8, markInstrument: coin.inverse, settlement: true })).toMatchObject(refused);
    expect(register({ decimals: 18, markInstrument: 1, settlement: true })).toMatchObject({ ok: true });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "register-asset")).toEqual({ code: "accepted", changed: true });
  });
});
