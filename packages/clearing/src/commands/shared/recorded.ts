import type { Hex } from "@isthmus/protocol";
import type { State } from "../../model/state.ts";

/** The part of a chain event, or of its command, that identifies it. */
export type RecordedEvent =
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
export function isRecorded(state: State, event: RecordedEvent): boolean {
  switch (event.kind) {
    case "deposit":
    case "take-back-request":
    case "take-back":
    case "withdrawal-request":
      return event.index <= (state.vaults.get(event.chain)?.depositIndex ?? 0n);
    case "claim": {
      const claimed = state.accounts.get(event.account)?.entitlements.get(event.asset)?.claimedQuanta ?? 0n;
      return event.claimedTotalQuanta <= claimed;
    }
    case "root-effective":
      return event.cycle <= (state.vaults.get(event.chain)?.effectiveCycle ?? 0n);
    case "vault-frozen":
    case "exit-paid":
      return isUpTo(event, state.vaults.get(event.chain)?.exitDesk);
    case "credit-stopped":
      return isUpTo(event, state.venues.get(event.venue)?.lastStop ?? undefined);
    case "rebalance-paid": {
      const order = state.rebalances.get(event.number);
      if (order !== undefined) return order.paid && order.asset === event.asset;
      // Closed since: every event up to the chain's clock has been fed.
      return event.height <= (state.chains.get(event.chain)?.height ?? -1n);
    }
    case "venue-trade":
      return event.sequence <= (state.venues.get(event.venue)?.lastSequence ?? 0n);
    case "chain-time":
      return event.height <= (state.chains.get(event.chain)?.height ?? -1n);
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
