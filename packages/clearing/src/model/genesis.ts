import type { ChainId, Hex } from "@isthmus/protocol";
import { newAccount } from "./new-account.ts";
import { checkedParameters, defaultParameters, type HouseParameters } from "./parameters.ts";
import type { Account, State } from "./state.ts";
import { systemAccounts } from "./system-accounts.ts";

/** Initial configuration of an engine; the coordinator and every operator must use the same. */
export interface Genesis {
  readonly houseId: number;
  readonly hubChain: ChainId;
  /** The ClearingHub contract as 32 bytes. */
  readonly hub: Hex;
  /** 20-byte address of the key that signs admin commands. */
  readonly admin: Hex;
  /** 20-byte address of the key that signs `prices`. */
  readonly oracle: Hex;
  /** Class in which profit and loss settle, "USD" by default. Its quanta have 6 decimals. */
  readonly settlementClass?: string;
  /** Replaces single defaults of `defaultParameters`. */
  readonly parameters?: Partial<HouseParameters>;
}

const zero32: Hex = `0x${"00".repeat(32)}`;

/**
 * The state before the first command.
 * @throws PARAMETER_INVALID if a parameter is unknown or out of its range, with the first one
 */
export function genesisState(genesis: Genesis): State {
  const parameters = checkedParameters({ ...defaultParameters, ...genesis.parameters });
  const accounts = new Map<Hex, Account>();
  const accountIds: Hex[] = Object.values(systemAccounts);
  accountIds.forEach((id, number) => {
    accounts.set(id, newAccount({ id, number, kind: "system", owner: { chain: genesis.hubChain, address: id } }));
  });
  return {
    houseId: genesis.houseId,
    hubChain: genesis.hubChain,
    hub: genesis.hub,
    admin: genesis.admin,
    oracle: genesis.oracle,
    settlementClass: genesis.settlementClass ?? "USD",
    journalIndex: 0n,
    journalDigest: zero32,
    cycle: 0n,
    cycleDigest: zero32,
    timeSeconds: 0n,
    closedSeconds: 0n,
    pricesSequence: 0n,
    adminNonce: 0n,
    parameters,
    nextParameters: null,
    withdrawalsSuspended: false,
    unallocatedQuanta: 0n,
    worstLossQuanta: 0n,
    leftByAccount: new Map(),
    portedTo: new Map(),
    portedCalls: new Map(),
    debtCalls: new Map(),
    leftQuanta: 0n,
    worstCycleQuanta: 0n,
    locationLosses: new Map(),
    rebalances: new Map(),
    rebalanceCount: 0n,
    withdrawalQueue: new Map(),
    queuedCount: 0n,
    isLagCovered: true,
    discountsPaidQuanta: 0n,
    backstops: new Map(),
    auctions: new Map(),
    assets: new Map(),
    vaults: new Map(),
    venues: new Map(),
    instruments: new Map(),
    classMarks: new Map(),
    classRates: new Map(),
    chains: new Map(),
    recentEvents: new Map(),
    suspense: new Map(),
    unknownDeposits: new Map(),
    accounts,
    accountIds,
    trades: new Map(),
  };
}
