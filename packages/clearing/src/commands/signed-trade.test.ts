import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { Engine } from "../engine/engine.ts";
import type { Applied } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { Trade } from "../model/trade.ts";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { stranger } from "../testing/open-world.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { type Change, changedCommand, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ venue: 77 }, "VENUE_UNKNOWN"],
  [{ expirySeconds: 1n }, "ORDER_EXPIRED"],
  [{ expirySeconds: (1n << 64n) - 1n }, "EXPIRY_OUT_OF_RANGE"],
];

const mark = 4_000_000n;

const row = { instrument: 1, priceTicks: mark, sizeLots: 10n, maker: "buyer" } as const;

function signers() {
  const local = TestCcp.standard({ genesis: { parameters: { tradeRetentionCycles: 1 } } });
  const [alice, bob, mallory, other] = [local.open(0), local.open(1), local.open(2), local.open(3)];
  for (const member of [alice, bob, mallory, other]) local.deposit(member.id, 1, 100_000_000_000n);
  local.prices({ 1: mark });
  return { local, alice, bob, mallory, other };
}

/** The result of the only trade of a command. */
function answer(applied: Applied): string {
  if (!applied.ok) return applied.error.code;
  const [result] = applied.effects.filter((effect) => effect.kind.startsWith("trade-"));
  return result?.kind === "trade-refused" ? result.error : (result?.kind ?? "nothing");
}

/** A bad trade is refused and leaves only its id; the command is accepted. */
const badTrades: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ instrument: 77 }, "INSTRUMENT_UNKNOWN"],
  [{ instrument: 5 }, "INSTRUMENT_EXPIRED"],
  [{ seller: stranger }, "ACCOUNT_UNKNOWN"],
  [{ seller: systemAccounts.fees }, "ACCOUNT_UNKNOWN"],
  [({ alice }) => ({ seller: alice.id }), "SELF_TRADE"],
  [{ priceTicks: 0n }, "PRICE_INVALID"],
  [{ priceTicks: (1n << 63n) - 1n }, "PRICE_OUTSIDE_BAND"],
  [{ sizeLots: (1n << 63n) - 1n }, "POSITION_LIMIT"],
  [{ id: "a" }, "TRADE_DUPLICATE"],
];

describe("signed-trade", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "signed-trade", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "signed-trade")).toEqual({ code: "accepted", changed: true });
  });

  it("cannot occupy an id of the venue's own trades", () => {
    const { local, alice, bob, mallory, other } = signers();
    const squatted = { ...row, id: "1001", sizeLots: 1n };
    expect(answer(local.apply(local.signedTrade(mallory, other, squatted, local.timeSeconds + 90n)))).toBe(
      "trade-novated",
    );
    const real: Trade = { ...row, id: "1001", buyer: alice.id, seller: bob.id };
    expect(answer(local.trades([real]))).toBe("trade-novated");
    expect(answer(local.trades([real]))).toBe("trade-repeated");
    expect(answer(local.trades([{ ...real, sizeLots: 11n }]))).toBe("TRADE_DUPLICATE");
    // The venue takes back its own trade, not the strangers'.
    expect(answer(local.bust("1001"))).toBe("trade-busted");
    expect(local.engine.account(alice.id).positions).toEqual([]);
    expect(local.engine.account(mallory.id).positions).toHaveLength(1);
    expect(Engine.restore(local.engine.snapshot()).digest()).toBe(local.engine.digest());
  });

  it("is the same trade if the venue submits it too, whichever comes first", () => {
    const { local, alice, bob } = signers();
    const expiry = local.timeSeconds + 90n;
    expect(answer(local.apply(local.signedTrade(alice, bob, { ...row, id: "a" }, expiry)))).toBe("trade-novated");
    expect(answer(local.trades([{ ...row, id: "a", buyer: alice.id, seller: bob.id }]))).toBe("trade-repeated");
    expect(answer(local.trades([{ ...row, id: "b", buyer: alice.id, seller: bob.id }]))).toBe("trade-novated");
    expect(answer(local.apply(local.signedTrade(alice, bob, { ...row, id: "b" }, expiry)))).toBe("trade-repeated");
    const changed = { ...row, id: "b", sizeLots: 11n };
    expect(answer(local.apply(local.signedTrade(alice, bob, changed, expiry)))).toBe("TRADE_DUPLICATE");
    expect(local.engine.openInterest(1)).toBe(20n);
    expect(answer(local.bust("a"))).toBe("trade-busted");
    expect(local.engine.openInterest(1)).toBe(10n);
  });

  it("with a late expiry blocks no other trade once its cycle is forgotten, and cannot be replayed", () => {
    const { local, alice, bob, mallory, other } = signers();
    const long = local.signedTrade(mallory, other, { ...row, id: "m" }, local.timeSeconds + 86_400n);
    const soon = local.signedTrade(alice, bob, { ...row, id: "a" }, local.timeSeconds + 200n);
    expect([answer(local.apply(long)), answer(local.apply(soon))]).toEqual(["trade-novated", "trade-novated"]);
    for (let cycle = 0; cycle < 5; cycle++) local.closeCycle();
    expect(answer(local.apply(soon))).toBe("ORDER_EXPIRED");
    expect(answer(local.apply(long))).toBe("trade-repeated");
    const fresh = local.signedTrade(alice, bob, { ...row, id: "f" }, local.timeSeconds + 60n);
    expect(answer(local.apply(fresh))).toBe("trade-novated");
    expect(Engine.restore(local.engine.snapshot()).digest()).toBe(local.engine.digest());
    // Once it has expired it needs no memory any more.
    local.closeCycle(86_400n);
    local.closeCycle();
    local.closeCycle();
    expect(local.engine.state.trades.get(2)?.size).toBe(0);
    expect(answer(local.apply(long))).toBe("ORDER_EXPIRED");
    expect(Engine.restore(local.engine.snapshot()).digest()).toBe(local.engine.digest());
  });

  it("may not expire so late that its id is kept for years", () => {
    const { local, alice, bob } = signers();
    const late = local.signedTrade(alice, bob, { ...row, id: "l" }, (1n << 64n) - 1n);
    const before = local.engine.digest();
    expect(answer(local.apply(late))).toBe("EXPIRY_OUT_OF_RANGE");
    expect(local.engine.digest()).toBe(before);
  });

  it.each(badTrades)("refuses a bad trade, which leaves only its id: %#", (change, code) => {
    const world = auctionWorld();
    const { engine } = world.ccp;
    const accounts = [...engine.state.accounts.keys()].map((id) => engine.account(id));
    const applied = engine.apply(changedCommand(world, "signed-trade", change));
    expect(applied.ok && applied.effects).toMatchObject([{ kind: "trade-refused", error: code }]);
    expect([...engine.state.accounts.keys()].map((id) => engine.account(id))).toEqual(accounts);
  });
});
