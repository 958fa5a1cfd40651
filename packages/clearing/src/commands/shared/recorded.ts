import type { Hex } from "@isthmus/protocol";
import type { State, Vault } from "../../model/state.ts";
import { type EventPlace, isRecentOrPast } from "./recent-events.ts";

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
  | { readonly kind: "vault-frozen"; readonly chain: number }
  | (EventPlace & { readonly kind: "exit-paid" | "credit-stopped" })
  | (EventPlace & { readonly kind: "rebalance-paid"; readonly number: bigint })
  | { readonly kind: "venue-trade"; readonly venue: number; readonly sequence: bigint }
  | { readonly kind: "chain-time"; readonly chain: number; readonly height: bigint };

/** Whether a state has recorded a chain's event, or a later one of its sequence, or its chain's clock has passed it: it is a repeat. */
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
      // A vault is frozen once.
      return state.vaults.get(event.chain)?.exitDesk !== undefined;
    case "exit-paid": {
      const desk = state.vaults.get(event.chain)?.exitDesk;
      // It waits for the freeze.
      if (desk === undefined) return false;
      return isBefore(event, desk) || isRecentOrPast(state, event);
    }
    case "credit-stopped":
      return isRecentOrPast(state, event);
    case "rebalance-paid":
      // An order that is open and not paid explains it, however late it is fed; a second payment of one explains nothing.
      return state.rebalances.get(event.number)?.paid !== false && isRecentOrPast(state, event);
    case "venue-trade":
      return event.sequence <= (state.venues.get(event.venue)?.lastSequence ?? 0n);
    case "chain-time":
      return event.height <= (state.chains.get(event.chain)?.height ?? -1n);
  }
}

/** No vault pays before its freeze; of a state of version 3 the place is that of the last payment. */
function isBefore({ height, logIndex }: EventPlace, desk: NonNullable<Vault["exitDesk"]>): boolean {
  return height < desk.height || (height === desk.height && desk.logIndex !== null && logIndex <= desk.logIndex);
}
