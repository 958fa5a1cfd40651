import type { Hex } from "@isthmus/protocol";
import { AccountRows } from "./account-rows.ts";
import { FewMap } from "./few-map.ts";
import { type AccountFields, LedgerAccount } from "./ledger-account.ts";
import type { Account } from "./state.ts";

/** Rows of accounts that are in no state yet: a book moves them to the row of their number. */
let rows = new AccountRows({ isShared: true });
let nextRow = 0;
/** Then other columns follow, so that these can be collected. */
const mostRows = 1_024;

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
  if (nextRow === mostRows) {
    rows = new AccountRows({ isShared: true });
    nextRow = 0;
  }
  const fields = {
    id: given.id,
    kind: given.kind,
    number: given.number,
    subAccount: given.subAccount ?? 0,
    marginMode: given.marginMode ?? "cross",
    owner: given.owner,
    trader: given.trader ?? (`0x${"00".repeat(20)}` as const),
    suspended: false,
    health: "healthy",
    marginCall: null,
    contributionQuanta: 0n,
    leavingContributions: new FewMap<bigint, bigint>(),
    auctionsWonQuanta: 0n,
    requiredContributionQuanta: 0n,
    contributionDueCycle: null,
    lastNonce: 0n,
    recipients: new FewMap(),
    entitlements: new FewMap(),
    olderExits: new FewMap(),
    credits: new FewMap(),
  } as const satisfies AccountFields;
  return new LedgerAccount(fields, rows, nextRow++);
}
