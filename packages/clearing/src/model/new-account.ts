import type { Hex } from "@isthmus/protocol";
import type { Account } from "./state.ts";

/** A new account without balances, positions or credit. */
export function newAccount(given: {
  id: Hex;
  number: number;
  kind: Account["kind"];
  owner: { chain: number; address: Hex };
  subAccount?: number;
  marginMode?: "cross" | "isolated";
  trader?: Hex;
}): Account {
  return {
    id: given.id,
    kind: given.kind,
    number: given.number,
    subAccount: given.subAccount ?? 0,
    marginMode: given.marginMode ?? "cross",
    owner: given.owner,
    trader: given.trader ?? `0x${"00".repeat(20)}`,
    suspended: false,
    health: "healthy",
    contributionQuanta: 0n,
    leavingContributions: new Map(),
    auctionsWonQuanta: 0n,
    requiredContributionQuanta: 0n,
    contributionDueCycle: null,
    lastNonce: 0n,
    pendingQuanta: 0n,
    byReason: new Map(),
    cycleGains: new Map(),
    realisedQuanta: 0n,
    variationQuanta: 0n,
    recipients: new Map(),
    balances: new Map(),
    positions: new Map(),
    entitlements: new Map(),
    exits: new Map(),
    credits: new Map(),
  };
}
