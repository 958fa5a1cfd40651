import type { Hex } from "@isthmus/protocol";
import { FewMap } from "./few-map.ts";
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
    marginCall: null,
    contributionQuanta: 0n,
    leavingContributions: new FewMap(),
    auctionsWonQuanta: 0n,
    requiredContributionQuanta: 0n,
    contributionDueCycle: null,
    lastNonce: 0n,
    pendingQuanta: 0n,
    byReason: new FewMap(),
    cycleGains: new FewMap(),
    realisedQuanta: 0n,
    variationQuanta: 0n,
    recipients: new FewMap(),
    balances: new FewMap(),
    positions: new FewMap(),
    entitlements: new FewMap(),
    exits: new FewMap(),
    olderExits: new FewMap(),
    credits: new FewMap(),
  };
}
