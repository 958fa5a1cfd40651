import type { Hex } from "@isthmus/protocol";
import type { InstrumentTerms } from "../model/state.ts";
import { blank } from "./local.ts";
import type { TestMember } from "./member.ts";
import { TestCcp } from "./test-ccp.ts";
import type { CommandWorld, GoodCommands } from "./world.ts";

/** An account id that nobody has. */
export const stranger: Hex = `0x${"5a".repeat(32)}`;
const mark = 4_000_000n;

/** A clearing house in the middle of a cycle: credit, an expired future and an entitlement; one good command per kind. */
export function openWorld(): CommandWorld {
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
  const { terms } = ccp.engine.state.instruments.get(1) as { terms: InstrumentTerms };
  const expirySeconds = ccp.timeSeconds + 10n;
  ccp.admin({ kind: "list-instrument", instrument: 5, ...terms, type: "future", symbol: "OLD", expirySeconds });
  ccp.prices({ 5: mark }, 1n);
  ccp.closeCycle(100n);
  ccp.withdraw(alice, 1, 5_000_000n);
  ccp.chainTime(2, ccp.timeSeconds);
  const good = {
    ...adminCommands(terms, alice),
    ...memberCommands(ccp, alice, bob),
    ...chainCommands(ccp, alice, bob),
    ...houseCommands(ccp),
  };
  return { ccp, alice, bob, good };
}

function adminCommands(terms: InstrumentTerms, alice: TestMember): GoodCommands {
  const admin = { nonce: 1_000n, signature: blank };
  return {
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
  };
}

function memberCommands(ccp: TestCcp, alice: TestMember, bob: TestMember): GoodCommands {
  const member = { account: alice.id, nonce: 100n, signer: { chain: 1, address: alice.evmWord }, signature: blank };
  const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: mark, sizeLots: 1n } as const;
  const expirySeconds = ccp.timeSeconds + 60n;
  return {
    "link-address": {
      kind: "link-address",
      account: bob.id,
      signer: { chain: 1, address: bob.evmWord },
      address: { chain: 3, address: stranger },
      nonce: 100n,
      signatures: [blank, blank],
    },
    withdraw: { kind: "withdraw", asset: 1, amountQuanta: 1n, ...member },
    "request-credit": { kind: "request-credit", venue: 1, amountQuanta: 1n, expirySeconds, ...member },
    contribute: { kind: "contribute", direction: "pay-in", amountQuanta: 1n, ...member },
    trades: { kind: "trades", venue: 2, batch: 50n, trades: [{ id: "n", ...trade, maker: "buyer" }], signature: blank },
    "bust-trade": { kind: "bust-trade", venue: 2, id: "n", signature: blank },
  };
}

function houseCommands(ccp: TestCcp): GoodCommands {
  const { timeSeconds } = ccp;
  const later = timeSeconds + 60n;
  return {
    prices: {
      kind: "prices",
      timeSeconds: later,
      sequence: 99n,
      prices: [{ instrument: 1, priceTicks: mark }],
      assetPrices: [],
      funding: [],
      signature: blank,
    },
    "close-cycle": {
      kind: "close-cycle",
      cycle: ccp.engine.cycle + 1n,
      timeSeconds,
      creditExpirySeconds: later,
    },
  };
}

function chainCommands(ccp: TestCcp, alice: TestMember, bob: TestMember): GoodCommands {
  const { timeSeconds } = ccp;
  const later = timeSeconds + 60n;
  return {
    deposit: ccp.depositCommand(alice.id, 1, 5n),
    "vault-frozen": { kind: "vault-frozen", chain: 1, txId: "t", logIndex: 0, height: 9n },
    "exit-paid": {
      kind: "exit-paid",
      chain: 1,
      account: alice.id,
      asset: 1,
      amountQuanta: 5n,
      txId: "t",
      logIndex: 1,
      height: 9n,
    },
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
    "credit-stopped": {
      kind: "credit-stopped",
      venue: 1,
      chain: 2,
      account: alice.id,
      throughCycle: 1n,
      tradeCount: 0n,
      txId: "t",
      logIndex: 0,
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
  };
}
