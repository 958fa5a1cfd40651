import type { Hex } from "@isthmus/protocol";
import type { Command } from "../commands/registry.ts";
import { packedAccountsDigest, packTrades } from "../model/packed-trades.ts";
import { blank, testPerpetual } from "./local.ts";
import type { TestMember } from "./member.ts";
import { stranger } from "./open-world.ts";
import { TestCcp } from "./test-ccp.ts";
import type { CommandWorld, GoodCommands } from "./world.ts";

const mark = 4_000_000n;
const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

/** `CommandWorld` with sub-accounts and an account in auction. */
export interface AuctionWorld extends CommandWorld {
  readonly weak: TestMember;
  /** Sub-accounts of alice: cross and isolated. */
  readonly sub: TestMember;
  readonly single: TestMember;
}

/** A clearing house with sub-accounts, an account in auction, an expired future and a deposit in suspense; good commands. */
export function auctionWorld(): AuctionWorld {
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
  const good = goodCommands(ccp, { alice, bob, weak, sub });
  return { ccp, alice, bob, weak, sub, single, good };
}

function goodCommands(
  ccp: TestCcp,
  { alice, bob, weak, sub }: Pick<AuctionWorld, "alice" | "bob" | "weak" | "sub">,
): GoodCommands {
  const price = mark - 120_000n;
  const signer = { chain: 1, address: alice.evmWord };
  const member = { account: alice.id, nonce: 100n, signer, signature: blank };
  const admin = { nonce: 1_000n, signature: blank };
  const numberOf = (id: Hex): number => ccp.engine.state.accountIds.indexOf(id);
  const packed = [
    {
      instrument: 1,
      buyer: numberOf(alice.id),
      seller: numberOf(bob.id),
      priceTicks: price,
      sizeLots: 1n,
      maker: "buyer" as const,
    },
  ];
  const idOf = (at: number) => ccp.engine.state.accountIds[at];
  const fresh = ccp.member(50);
  return {
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
      { id: "n", instrument: 1, maker: "buyer", priceTicks: price, sizeLots: 1n },
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
    bid: { kind: "bid", seller: weak.id, sharePpm: 100n, limitQuanta: usd(100), ...member },
    backstop: { kind: "backstop", totalQuanta: usd(1_000), limits: [{ instrument: 1, maxLots: 5n }], ...member },
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
}
