import type { ErrorCode, Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { type Command, type CommandKind, commandSchema } from "../commands/registry.ts";
import type { Applied } from "../model/effect.ts";
import { packedAccountsDigest, packTrades } from "../model/packed-trades.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { testPerpetual } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const mark = 4_000_000n;
const blank: Hex = `0x${"00".repeat(65)}`;
const stranger: Hex = `0x${"5a".repeat(32)}`;
const huge = (1n << 127n) - 1n;
const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

/** A house with a sub-account of each kind, an account in auction, an expired future, and money in suspense. */
function world() {
  const ccp = TestCcp.standard();
  const [alice, bob, weak] = [ccp.open(0), ccp.open(1, [1, 2]), ccp.open(2)];
  const [sub, single] = [ccp.openSub(alice, 1, "cross"), ccp.openSub(alice, 2, "isolated")];
  for (const [id, dollars] of [
    [alice.id, 300_000],
    [bob.id, 900_000],
    [weak.id, 21_000],
    [sub.id, 50_000],
    [single.id, 50_000],
  ] as const) {
    ccp.deposit(id, 1, usd(dollars));
  }
  ccp.must(ccp.depositCommand(stranger, 42, 9_000n, 1));
  ccp.prices({ 1: mark, 2: 200_000n });
  const expirySeconds = ccp.timeSeconds + 10n;
  const old = { instrument: 5, ...testPerpetual, type: "future", symbol: "OLD", expirySeconds } as const;
  ccp.admin({ kind: "list-instrument", ...old, quantaPerTickLot: 1n, lotsPerUnit: 10_000n });
  ccp.prices({ 5: mark }, 1n);
  const row = { instrument: 1, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...row, id: "w", buyer: weak.id, seller: bob.id, sizeLots: 100_000n },
    { ...row, id: "a", buyer: alice.id, seller: bob.id, sizeLots: 20_000n },
    { ...row, id: "s", buyer: single.id, seller: bob.id, sizeLots: 100n, instrument: 2, priceTicks: 200_000n },
  ]);
  ccp.closeCycle();
  ccp.admin({
    kind: "register-asset",
    asset: 42,
    symbol: "LATE",
    class: "LATE",
    chain: 1,
    decimals: 6,
    haircutBps: 10_000,
    capQuanta: 0n,
    settlement: false,
    markInstrument: null,
  });
  ccp.prices({ 1: mark - 120_000n });
  expect(ccp.engine.state.auctions.has(weak.id)).toBe(true);
  const price = mark - 120_000n;
  const signer = { chain: 1, address: alice.evmWord };
  const member = { account: alice.id, nonce: 100n, signer, signature: blank };
  const admin = { nonce: 1_000n, signature: blank };
  const number = (id: Hex): number => ccp.engine.state.accountIds.indexOf(id);
  const packed = [
    {
      instrument: 1,
      buyer: number(alice.id),
      seller: number(bob.id),
      priceTicks: price,
      sizeLots: 1n,
      maker: "buyer" as const,
    },
  ];
  const idOf = (at: number) => ccp.engine.state.accountIds[at];
  const fresh = ccp.member(50);
  const good: { readonly [K in CommandKind]?: Extract<Command, { kind: K }> } = {
    "register-vault": { kind: "register-vault", chain: 4, vault: stranger, ...admin },
    "assign-suspense": { kind: "assign-suspense", asset: 42, account: bob.id, amountQuanta: 9_000n, ...admin },
    "open-account": {
      kind: "open-account",
      account: fresh.id,
      subAccount: 0,
      marginMode: "cross",
      addresses: [{ chain: 1, address: fresh.evmWord }],
      trader: `0x${"77".repeat(20)}`,
      signatures: [blank],
    },
    "signed-trade": ccp.signedTrade(
      alice,
      bob,
      { ...row, id: "n", priceTicks: price, sizeLots: 1n },
      ccp.timeSeconds + 60n,
    ) as Command & {
      kind: "signed-trade";
    },
    "packed-trades": {
      kind: "packed-trades",
      venue: 2,
      batch: 90n,
      firstId: 1n,
      accountsDigest: packedAccountsDigest(packed, idOf),
      rows: packTrades(packed),
      signature: blank,
    },
    bid: { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 5n, limitTicks: mark, ...member },
    transfer: {
      kind: "transfer",
      to: sub.id,
      asset: 1,
      amountQuanta: 1n,
      instrument: null,
      sizeLots: null,
      ...member,
    },
    "port-account": {
      kind: "port-account",
      account: alice.id,
      to: bob.id,
      nonce: 100n,
      signer,
      toSigner: { chain: 1, address: bob.evmWord },
      signatures: [blank, blank],
    },
    "bust-trade": { kind: "bust-trade", venue: 2, id: "a", signature: blank },
  };
  return { ccp, alice, bob, weak, sub, single, good };
}

type World = ReturnType<typeof world>;
type Change = Readonly<Record<string, unknown>>;
const position = { asset: null, amountQuanta: null, instrument: 1, sizeLots: 1n } as const;

/** Kind, change to the good command, code. With the table of `refusals.test.ts` every kind of command is in here. */
const table: readonly (readonly [CommandKind, Change | ((world: World) => Change), ErrorCode])[] = [
  ["register-vault", { chain: 1 }, "ALREADY_REGISTERED"],
  ["register-vault", { chain: 999 }, "CHAIN_UNKNOWN"],
  ["register-vault", { nonce: 0n }, "NONCE_USED"],
  ["assign-suspense", { amountQuanta: 9_001n }, "BALANCE_INSUFFICIENT"],
  ["assign-suspense", { amountQuanta: huge }, "BALANCE_INSUFFICIENT"],
  ["assign-suspense", { asset: 1 }, "BALANCE_INSUFFICIENT"],
  ["assign-suspense", { asset: 77 }, "ASSET_UNKNOWN"],
  ["assign-suspense", { account: stranger }, "ACCOUNT_UNKNOWN"],
  ["assign-suspense", { nonce: 1n }, "NONCE_USED"],
  ["open-account", ({ alice }) => ({ account: alice.id }), "INPUT_INVALID"],
  ["open-account", { subAccount: 1 }, "INPUT_INVALID"],
  ["open-account", { signatures: [blank, blank] }, "INPUT_INVALID"],
  ["open-account", { addresses: [] }, "INPUT_INVALID"],
  ["signed-trade", { venue: 77 }, "VENUE_UNKNOWN"],
  ["signed-trade", { expirySeconds: 1n }, "ORDER_EXPIRED"],
  ["signed-trade", { expirySeconds: (1n << 64n) - 1n }, "EXPIRY_OUT_OF_RANGE"],
  ["packed-trades", { venue: 77 }, "VENUE_UNKNOWN"],
  ["packed-trades", { venue: 1 }, "UNAUTHORIZED"],
  ["packed-trades", { rows: "AAAA" }, "INPUT_INVALID"],
  ["packed-trades", { accountsDigest: stranger }, "ACCOUNT_NUMBERS_MISMATCH"],
  ["bid", { seller: stranger }, "AUCTION_UNKNOWN"],
  ["bid", ({ bob }) => ({ seller: bob.id }), "AUCTION_UNKNOWN"],
  ["bid", { instrument: 2 }, "AUCTION_UNKNOWN"],
  ["bid", { instrument: 77 }, "AUCTION_UNKNOWN"],
  ["bid", ({ alice }) => ({ seller: alice.id }), "SELF_TRADE"],
  ["bid", { account: stranger }, "ACCOUNT_UNKNOWN"],
  ["bid", { limitTicks: 0n }, "BID_PRICE_TOO_LOW"],
  ["bid", { nonce: 0n }, "NONCE_USED"],
  ["transfer", { amountQuanta: huge }, "BALANCE_INSUFFICIENT"],
  ["transfer", { amountQuanta: usd(299_000) }, "MARGIN_INSUFFICIENT"],
  ["transfer", { asset: 77 }, "ASSET_UNKNOWN"],
  ["transfer", { asset: 3 }, "BALANCE_INSUFFICIENT"],
  ["transfer", { to: stranger }, "ACCOUNT_UNKNOWN"],
  ["transfer", { to: systemAccounts.insurance }, "ACCOUNT_UNKNOWN"],
  ["transfer", ({ bob }) => ({ to: bob.id }), "UNAUTHORIZED"],
  ["transfer", ({ alice }) => ({ to: alice.id }), "SELF_TRADE"],
  ["transfer", { amountQuanta: null }, "INPUT_INVALID"],
  ["transfer", { instrument: 1 }, "INPUT_INVALID"],
  ["transfer", { ...position, sizeLots: null }, "INPUT_INVALID"],
  ["transfer", { ...position, instrument: 77 }, "INSTRUMENT_UNKNOWN"],
  ["transfer", { ...position, instrument: 5 }, "POSITION_UNKNOWN"],
  ["transfer", { ...position, sizeLots: 20_001n }, "POSITION_UNKNOWN"],
  ["transfer", ({ single }) => ({ ...position, to: single.id }), "ISOLATED_ACCOUNT"],
  ["transfer", { nonce: 0n }, "NONCE_USED"],
  ["port-account", { to: stranger }, "ACCOUNT_UNKNOWN"],
  ["port-account", { account: stranger }, "ACCOUNT_UNKNOWN"],
  ["port-account", { to: systemAccounts.fees }, "ACCOUNT_UNKNOWN"],
  ["port-account", ({ alice }) => ({ to: alice.id }), "SELF_TRADE"],
  ["port-account", ({ single }) => ({ to: single.id }), "ISOLATED_ACCOUNT"],
  ["port-account", { nonce: 0n }, "NONCE_USED"],
  ["bust-trade", {}, "NOT_FOUND"],
  ["bust-trade", { id: "never" }, "NOT_FOUND"],
  ["bust-trade", { venue: 77 }, "VENUE_UNKNOWN"],
];

/** A trade of two signers is answered like one of a batch: the command stands, and nothing of the trade but its id. */
const badTrades: readonly (readonly [Change | ((world: World) => Change), ErrorCode])[] = [
  [{ instrument: 77 }, "INSTRUMENT_UNKNOWN"],
  [{ instrument: 5 }, "INSTRUMENT_EXPIRED"],
  [{ seller: stranger }, "ACCOUNT_UNKNOWN"],
  [{ seller: systemAccounts.fees }, "ACCOUNT_UNKNOWN"],
  [({ alice }) => ({ seller: alice.id }), "SELF_TRADE"],
  [{ priceTicks: 0n }, "PRICE_INVALID"],
  [{ priceTicks: (1n << 63n) - 1n }, "PRICE_OUTSIDE_BAND"],
  [{ sizeLots: (1n << 63n) - 1n }, "MARGIN_INSUFFICIENT"],
  [{ id: "a" }, "TRADE_DUPLICATE"],
];

function changed(local: World, kind: CommandKind, change: Change | ((world: World) => Change)): Command {
  const base = local.good[kind];
  if (base === undefined) throw new Error(`no good ${kind}`);
  return { ...base, ...(typeof change === "function" ? change(local) : change) } as Command;
}

const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);

describe("bad input", () => {
  it.each(table)("%s %# is refused and changes nothing", (kind, change, wanted) => {
    const local = world();
    const { engine } = local.ccp;
    const before = [engine.digest(), engine.journalDigest, String(engine.snapshot())];
    expect(code(engine.apply(changed(local, kind, change)))).toBe(wanted);
    expect([engine.digest(), engine.journalDigest, String(engine.snapshot())]).toEqual(before);
  });

  it("is what is wrong with them: unchanged, the same commands are accepted", () => {
    for (const kind of new Set(table.map(([kind]) => kind))) {
      // The trade's cycle has closed, and every known chain has its vault.
      if (kind === "bust-trade" || kind === "register-vault") continue;
      const local = world();
      expect(code(local.ccp.engine.apply(changed(local, kind, {}))), kind).toBe("accepted");
    }
  });

  it.each(badTrades)("in a trade that two members signed %# leaves nothing but its id", (change, wanted) => {
    const local = world();
    const { engine } = local.ccp;
    const accounts = [...engine.state.accounts.keys()].map((id) => engine.account(id));
    const applied = engine.apply(changed(local, "signed-trade", change));
    expect(applied.ok && applied.effects).toMatchObject([{ kind: "trade-refused", error: wanted }]);
    expect([...engine.state.accounts.keys()].map((id) => engine.account(id))).toEqual(accounts);
  });

  it("is there for every kind of command, here or in refusals.test.ts", () => {
    const others = [
      "register-asset",
      "register-venue",
      "list-instrument",
      "set-parameters",
      "suspend",
      "release",
      "link-address",
      "withdraw",
      "request-credit",
      "trades",
      "contribute",
      "deposit",
      "claim",
      "root-effective",
      "venue-trade",
      "chain-time",
      "prices",
      "close-cycle",
    ];
    const here = new Set<string>(table.map(([kind]) => kind));
    const kinds = commandSchema.options.map((option) => option.shape.kind.value as string);
    expect(kinds.filter((kind) => !here.has(kind)).sort()).toEqual([...others].sort());
  });
});
