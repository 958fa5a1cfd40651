import type { Hex } from "@isthmus/protocol";
import type { State } from "../../model/state.ts";

/** The part of a chain event, or of its command, that identifies it. */
export type ChainFact =
  | {
      readonly kind: "deposit" | "take-back-request" | "take-back" | "withdrawal-request";
      readonly chain: number;
      readonly index: bigint;
    }
  | {
      readonly kind: "claim";
      readonly account: Hex;
      readonly asset: number;
      readonly claimedTotalQuanta: bigint;
    }
  | { readonly kind: "root-effective"; readonly chain: number; readonly cycle: bigint }
  | {
      readonly kind: "vault-frozen" | "exit-paid";
      readonly chain: number;
      readonly height: bigint;
      readonly logIndex: number;
    }
  | {
      readonly kind: "credit-stopped";
      readonly venue: number;
      readonly height: bigint;
      readonly logIndex: number;
    }
  | {
      readonly kind: "rebalance-paid";
      readonly chain: number;
      readonly number: bigint;
      readonly asset: number;
      readonly height: bigint;
    }
  | { readonly kind: "venue-trade"; readonly venue: number; readonly sequence: bigint }
  | { readonly kind: "chain-time"; readonly chain: number; readonly height: bigint };

/** Whether a state has recorded a chain's event, or a later one of its sequence: it is a repeat. */
export function isRecorded(state: State, fact: ChainFact): boolean {
  switch (fact.kind) {
    case "deposit":
    case "take-back-request":
    case "take-back":
    case "withdrawal-request":
      return fact.index <= (state.vaults.get(fact.chain)?.depositIndex ?? 0n);
    case "claim": {
      const claimed = state.accounts.get(fact.account)?.entitlements.get(fact.asset)?.claimedQuanta ?? 0n;
      return fact.claimedTotalQuanta <= claimed;
    }
    case "root-effective":
      return fact.cycle <= (state.vaults.get(fact.chain)?.effectiveCycle ?? 0n);
    case "vault-frozen":
    case "exit-paid":
      return isUpTo(fact, state.vaults.get(fact.chain)?.exitDesk);
    case "credit-stopped":
      return isUpTo(fact, state.venues.get(fact.venue)?.lastStop ?? undefined);
    case "rebalance-paid": {
      const order = state.rebalances.get(fact.number);
      if (order !== undefined) return order.paid && order.asset === fact.asset;
      // Closed since: every event up to the chain's clock has been fed.
      return fact.height <= (state.chains.get(fact.chain)?.height ?? -1n);
    }
    case "venue-trade":
      return fact.sequence <= (state.venues.get(fact.venue)?.lastSequence ?? 0n);
    case "chain-time":
      return fact.height <= (state.chains.get(fact.chain)?.height ?? -1n);
  }
}

/** A place on a chain. */
interface Place {
  readonly height: bigint;
  readonly logIndex: number;
}

function isUpTo({ height, logIndex }: Place, last: Place | undefined): boolean {
  return last !== undefined && (height < last.height || (height === last.height && logIndex <= last.logIndex));
}
