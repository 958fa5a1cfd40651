import type { ErrorCode, Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../commands/codec.ts";
import { type Command, commandSchema } from "../commands/registry.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const mark = 4_000_000n;
const blank: Hex = `0x${"00".repeat(65)}`;
const stranger: Hex = `0x${"5a".repeat(32)}`;
const huge = (1n << 127n) - 1n;

/** One of every command kind that would be accepted now, and an open cycle with something in it. */
function world() {
  const ccp = TestCcp.standard();
  const [alice, bob] = [ccp.open(0), ccp.open(1, [1, 2])];
  ccp.deposit(alice.id, 1, 100_000_000_000n);
  ccp.deposit(bob.id, 1, 100_000_000_000n);
  ccp.deposit(bob.id, 2, 1_000_000n);
  ccp.prices({ 1: mark, 2: 200_000n });
  ccp.requestCredit(alice, 1_000_000_000n, ccp.timeSeconds + 9_000n);
  ccp.requestCredit(bob, 1_000_000_000n, ccp.timeSeconds + 9_000n);
  ccp.trades([
    { id: "1", instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: mark, sizeLots: 900n, maker: "buyer" },
  ]);
  ccp.closeCycle();
  const { terms } = ccp.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new Error("no terms");
  ccp.admin({
    kind: "list-instrument",
    instrument: 5,
    ...terms,
    type: "future",
    symbol: "OLD",
    expirySeconds: ccp.timeSeconds + 10n,
  });
  ccp.prices({ 5: mark }, 1n);
  ccp.closeCycle(100n);
  ccp.withdraw(alice, 1, 5_000_000n);
  ccp.chainTime(2, ccp.timeSeconds);
  const signer = { chain: 1, address: alice.evmWord };
  const member = { account: alice.id, nonce: 100n, signer, signature: blank };
  const admin = { nonce: 1_000n, signature: blank };
  const trade = {
    id: "n",
    instrument: 1,
    buyer: alice.id,
    seller: bob.id,
    priceTicks: mark,
    sizeLots: 1n,
    maker: "buyer",
  } as const;
  const cycle = ccp.engine.cycle + 1n;
  const later = ccp.timeSeconds + 60n;
  const good: { readonly [K in Command["kind"]]?: Extract<Command, { kind: K }> } = {
    "register-asset": {
      kind: "register-asset",
      asset: 9,
      symbol: "X",
      class: "X",
      chain: 1,
      decimals: 18,
      haircutBps: 0,
      capQuanta: 0n,
      settlement: false,
      markInstrument: null,
      ...admin,
    },
    "register-venue": {
      kind: "register-venue",
      venue: 9,
      name: "x",
      chain: null,
      contract: null,
      authority: `0x${"11".repeat(20)}`,
      creditCapQuanta: 0n,
      ...admin,
    },
    "list-instrument": { kind: "list-instrument", instrument: 9, ...terms, symbol: "N", ...admin },
    "set-parameters": { kind: "set-parameters", parameters: { auctionFloorPpm: 50_000 }, ...admin },
    suspend: { kind: "suspend", what: "instrument", id: "1", ...admin },
    release: { kind: "release", what: "account", id: alice.id, ...admin },
    "link-address": {
      kind: "link-address",
      account: bob.id,
      signer: { chain: 1, address: bob.evmWord },
      address: { chain: 3, address: stranger },
      nonce: 100n,
      signatures: [blank, blank],
    },
    withdraw: { kind: "withdraw", asset: 1, amountQuanta: 1n, ...member },
    "request-credit": { kind: "request-credit", venue: 1, amountQuanta: 1n, expirySeconds: later, ...member },
    trades: { kind: "trades", venue: 2, batch: 50n, trades: [trade], signature: blank },
    "bust-trade": { kind: "bust-trade", venue: 2, id: "n", signature: blank },
    contribute: { kind: "contribute", direction: "pay-in", amountQuanta: 1n, ...member },
    deposit: ccp.depositCommand(alice.id, 1, 5n),
    claim: {
      kind: "claim",
      chain: 1,
      account: alice.id,
      asset: 1,
      recipient: alice.evmWord,
      amountQuanta: 5n,
      claimedTotalQuanta: 5n,
      txId: "t",
      height: 9n,
    },
    "root-effective": { kind: "root-effective", chain: 1, cycle: 1n, txId: "t", height: 9n },
    "venue-trade": {
      kind: "venue-trade",
      venue: 1,
      chain: 2,
      sequence: 1n,
      tradeId: "v",
      instrument: 1,
      buyer: alice.id,
      seller: bob.id,
      priceTicks: mark,
      sizeLots: 1n,
      buyerUsedQuanta: 5n,
      sellerUsedQuanta: 5n,
      txId: "t",
      logIndex: 0,
      height: 999n,
    },
    "chain-time": { kind: "chain-time", chain: 2, height: 999n, timestampSeconds: later },
    prices: {
      kind: "prices",
      timeSeconds: later,
      sequence: 99n,
      prices: [{ instrument: 1, priceTicks: mark }],
      assetPrices: [],
      funding: [],
      signature: blank,
    },
    "close-cycle": { kind: "close-cycle", cycle, timeSeconds: ccp.timeSeconds, creditExpirySeconds: later },
  };
  return { ccp, alice, bob, good, member, admin, later, cycle };
}

type World = ReturnType<typeof world>;
type Change = Readonly<Record<string, unknown>>;

/** Kind, change to the good command, code. */
const table: readonly (readonly [Command["kind"], Change | ((world: World) => Change), ErrorCode])[] = [
  ["register-asset", { asset: 1 }, "ALREADY_REGISTERED"],
  ["register-asset", { nonce: 1n }, "NONCE_USED"],
  ["register-asset", { chain: 9 }, "CHAIN_UNKNOWN"],
  ["register-asset", { settlement: true }, "PARAMETER_INVALID"],
  ["register-asset", { class: "USD", decimals: 18 }, "PARAMETER_INVALID"],
  ["register-venue", { venue: 2 }, "ALREADY_REGISTERED"],
  ["register-venue", { authority: null }, "PARAMETER_INVALID"],
  ["register-venue", { chain: 3 }, "PARAMETER_INVALID"],
  ["register-venue", { chain: 2, contract: stranger }, "ALREADY_REGISTERED"],
  ["list-instrument", { instrument: 1 }, "ALREADY_REGISTERED"],
  ["list-instrument", { initialPpm: 0 }, "PARAMETER_INVALID"],
  ["list-instrument", { makerFeePpm: -501 }, "PARAMETER_INVALID"],
  ["list-instrument", { type: "option" }, "PARAMETER_INVALID"],
  ["list-instrument", { expirySeconds: 5n }, "PARAMETER_INVALID"],
  ["list-instrument", { underlying: 77 }, "INSTRUMENT_UNKNOWN"],
  ["set-parameters", { parameters: { auctionFloorPpm: 1 } }, "PARAMETER_INVALID"],
  ["set-parameters", { nonce: 0n }, "NONCE_USED"],
  ["suspend", { id: "77" }, "INSTRUMENT_UNKNOWN"],
  ["suspend", { what: "venue", id: "77" }, "VENUE_UNKNOWN"],
  ["suspend", { what: "asset", id: "77" }, "ASSET_UNKNOWN"],
  ["suspend", { what: "account", id: stranger }, "ACCOUNT_UNKNOWN"],
  ["suspend", { what: "withdrawals", id: "1" }, "INPUT_INVALID"],
  ["release", { nonce: 1n }, "NONCE_USED"],
  ["link-address", { account: stranger }, "ACCOUNT_UNKNOWN"],
  ["link-address", { nonce: 0n }, "NONCE_USED"],
  ["link-address", ({ bob }) => ({ address: { chain: 2, address: bob.evmWord } }), "ALREADY_REGISTERED"],
  ["withdraw", { account: stranger }, "ACCOUNT_UNKNOWN"],
  ["withdraw", { asset: 77 }, "ASSET_UNKNOWN"],
  ["withdraw", { nonce: 1n }, "NONCE_USED"],
  ["withdraw", { amountQuanta: huge }, "BALANCE_INSUFFICIENT"],
  ["withdraw", { amountQuanta: 99_500_000_000n }, "WITHDRAWAL_BREAKS_MARGIN"],
  ["withdraw", ({ bob }) => ({ account: bob.id, asset: 2 }), "RECIPIENT_MISSING"],
  ["request-credit", { venue: 2 }, "PARAMETER_INVALID"],
  ["request-credit", { venue: 77 }, "VENUE_UNKNOWN"],
  ["request-credit", { expirySeconds: 1n }, "CREDIT_EXPIRED"],
  ["request-credit", { amountQuanta: 10n ** 15n }, "VENUE_CAP_EXCEEDED"],
  ["request-credit", { amountQuanta: 10n ** 14n }, "MARGIN_INSUFFICIENT"],
  ["trades", { venue: 77 }, "VENUE_UNKNOWN"],
  ["trades", { venue: 1 }, "UNAUTHORIZED"],
  ["bust-trade", {}, "NOT_FOUND"],
  ["bust-trade", { id: "1" }, "NOT_FOUND"],
  ["contribute", { amountQuanta: huge }, "MARGIN_INSUFFICIENT"],
  ["contribute", { direction: "take-back" }, "BALANCE_INSUFFICIENT"],
  ["deposit", { index: 9n }, "DEPOSIT_OUT_OF_ORDER"],
  ["deposit", { index: 1n }, "DEPOSIT_OUT_OF_ORDER"],
  ["deposit", { accumulator: stranger }, "INPUT_INVALID"],
  ["deposit", { amountQuanta: 6n }, "INPUT_INVALID"],
  ["deposit", ({ ccp, alice }) => ccp.depositCommand(alice.id, 1, huge), "AMOUNT_OUT_OF_RANGE"],
  ["claim", { claimedTotalQuanta: 9n }, "EVENT_OUT_OF_ORDER"],
  ["claim", { amountQuanta: 6_000_000n, claimedTotalQuanta: 6_000_000n }, "CLAIM_ABOVE_TOTALS"],
  ["claim", { account: stranger }, "ACCOUNT_UNKNOWN"],
  ["claim", { chain: 2 }, "ASSET_UNKNOWN"],
  ["claim", { asset: 2, chain: 3 }, "CLAIM_ABOVE_TOTALS"],
  ["root-effective", { chain: 9 }, "CHAIN_UNKNOWN"],
  ["root-effective", { cycle: 99n }, "EVENT_OUT_OF_ORDER"],
  ["root-effective", { cycle: 0n }, "EVENT_OUT_OF_ORDER"],
  ["venue-trade", { sequence: 2n }, "EVENT_OUT_OF_ORDER"],
  ["venue-trade", { venue: 2 }, "VENUE_UNKNOWN"],
  ["venue-trade", { height: 1n }, "EVENT_OUT_OF_ORDER"],
  ["chain-time", { height: 1n }, "EVENT_OUT_OF_ORDER"],
  ["chain-time", { timestampSeconds: 1n }, "EVENT_OUT_OF_ORDER"],
  ["chain-time", { chain: 77 }, "CHAIN_UNKNOWN"],
  ["prices", { sequence: 1n }, "PRICE_STALE"],
  ["prices", { timeSeconds: 1n }, "PRICE_STALE"],
  [
    "prices",
    {
      prices: [
        { instrument: 1, priceTicks: mark + 1n },
        { instrument: 2, priceTicks: 0n },
      ],
    },
    "PRICE_INVALID",
  ],
  ["prices", { prices: [{ instrument: 77, priceTicks: 1n }] }, "INSTRUMENT_UNKNOWN"],
  ["prices", { assetPrices: [{ asset: 1, unitPriceQuanta: 5n }] }, "PARAMETER_INVALID"],
  ["prices", { funding: [{ instrument: 1, rateE9: 10_000_001n }] }, "FUNDING_RATE_EXCEEDED"],
  ["prices", { funding: [{ instrument: 5, rateE9: 1n }] }, "PARAMETER_INVALID"],
  ["close-cycle", { cycle: 1n }, "CYCLE_OUT_OF_ORDER"],
  ["close-cycle", { cycle: 9n }, "CYCLE_OUT_OF_ORDER"],
  ["close-cycle", { timeSeconds: 1n }, "PRICE_STALE"],
  ["close-cycle", ({ ccp }) => ({ timeSeconds: ccp.timeSeconds - 1n }), "PRICE_STALE"],
  [
    "close-cycle",
    ({ ccp, later }) => ({ timeSeconds: ccp.timeSeconds + 1n, creditExpirySeconds: later }),
    "PRICE_STALE",
  ],
  ["close-cycle", ({ ccp }) => ({ creditExpirySeconds: ccp.timeSeconds }), "CREDIT_EXPIRED"],
];

/** Trades inside a batch: the batch stands, the trade is refused, and nothing of it stays but its id. */
const badTrades: readonly (readonly [Change | ((world: World) => Change), ErrorCode])[] = [
  [{ instrument: 77 }, "INSTRUMENT_UNKNOWN"],
  [{ instrument: 5 }, "INSTRUMENT_EXPIRED"],
  [{ buyer: stranger }, "ACCOUNT_UNKNOWN"],
  [({ alice }) => ({ seller: alice.id }), "SELF_TRADE"],
  [{ priceTicks: 0n }, "PRICE_INVALID"],
  [{ priceTicks: mark * 2n }, "PRICE_OUTSIDE_BAND"],
  [{ sizeLots: 10_000_000n }, "MARGIN_INSUFFICIENT"],
  [{ sizeLots: (1n << 63n) - 1n, priceTicks: mark }, "MARGIN_INSUFFICIENT"],
  [{ id: "1" }, "TRADE_DUPLICATE"],
];

describe("refusals", () => {
  it.each(table)("%s %# is refused and changes nothing", (kind, change, code) => {
    const local = world();
    const base = local.good[kind];
    if (base === undefined) throw new Error(`no good ${kind}`);
    const command = { ...base, ...(typeof change === "function" ? change(local) : change) } as Command;
    const { engine } = local.ccp;
    const before = [engine.digest(), engine.journalIndex, engine.journalDigest, engine.cycleDigest];
    const applied = engine.apply(command);
    expect(applied.ok ? "accepted" : applied.error.code).toBe(code);
    expect([engine.digest(), engine.journalIndex, engine.journalDigest, engine.cycleDigest]).toEqual(before);
  });

  it("accepts the unchanged command of every kind in the table", () => {
    for (const kind of new Set(table.map(([kind]) => kind))) {
      const local = world();
      const command = local.good[kind];
      if (command === undefined || kind === "bust-trade") continue;
      const applied = local.ccp.engine.apply(command);
      expect(applied.ok ? kind : `${kind}: ${applied.error.code}`).toBe(kind);
    }
  });

  it.each(badTrades)("a bad trade %# is answered and the others of its batch stand", (change, code) => {
    const local = world();
    const { engine } = local.ccp;
    const good = local.good.trades?.trades[0];
    if (good === undefined || local.good.trades === undefined) throw new Error("no trade");
    const bad = { ...good, id: "bad", ...(typeof change === "function" ? change(local) : change) } as typeof good;
    const without = world().ccp.engine;
    without.apply({ ...local.good.trades, trades: [good] });
    const applied = engine.apply({ ...local.good.trades, trades: [bad, good] });
    const results = applied.ok ? applied.effects.filter((effect) => effect.kind.startsWith("trade-")) : [];
    expect(results).toMatchObject([
      { kind: "trade-refused", error: code },
      { kind: "trade-novated", id: "n" },
    ]);
    expect(engine.account(local.alice.id)).toEqual(without.account(local.alice.id));
    expect(engine.account(local.bob.id)).toEqual(without.account(local.bob.id));
  });

  it("covers every kind that members, venues and the house give", () => {
    const covered = new Set<string>(table.map(([kind]) => kind));
    // Opening and vaults, liquidation, transfers and ports have their refusals in their own tests.
    const elsewhere = [
      "open-account",
      "register-vault",
      "packed-trades",
      "signed-trade",
      "bid",
      "transfer",
      "port-account",
      "assign-suspense",
    ];
    const kinds = commandSchema.options.map((option) => option.shape.kind.value as string);
    expect(kinds.filter((kind) => !covered.has(kind) && !elsewhere.includes(kind))).toEqual([]);
  });

  it("refuses to open an account twice, under another id, or with two addresses on one chain", () => {
    const { ccp, alice } = world();
    const open = ccp.journal.find((command) => command.kind === "open-account");
    if (open?.kind !== "open-account") throw new Error("no account");
    const code = (command: Command): string => {
      const before = ccp.engine.digest();
      const applied = ccp.engine.apply(command);
      expect(ccp.engine.digest()).toBe(before);
      return applied.ok ? "accepted" : applied.error.code;
    };
    expect(code(open)).toBe("ACCOUNT_EXISTS");
    expect(code({ ...open, account: stranger })).toBe("INPUT_INVALID");
    expect(code({ ...open, subAccount: 5 })).toBe("INPUT_INVALID");
    const fresh = ccp.member(50);
    const twice = { chain: 1, address: fresh.evmWord };
    expect(code({ ...open, account: fresh.id, addresses: [twice, twice], signatures: [blank, blank] })).toBe(
      "INPUT_INVALID",
    );
    expect(code({ kind: "register-vault", chain: 1, vault: stranger, nonce: 999n, signature: blank })).toBe(
      "ALREADY_REGISTERED",
    );
    expect(
      code({ kind: "assign-suspense", asset: 1, account: alice.id, amountQuanta: 1n, nonce: 999n, signature: blank }),
    ).toBe("BALANCE_INSUFFICIENT");
    expect(() => parseCommand({ kind: "prices", prices: [{ instrument: 1, priceTicks: Number.NaN }] })).toThrow();
  });
});
