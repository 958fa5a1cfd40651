import type { ChainEventData } from "@isthmus/adapter";
import type { VaultEvent } from "@isthmus/contracts-solana";
import { type Hex, padLeft32, toHex } from "@isthmus/protocol";
import { publicKeyAs32 } from "../address.ts";

/** On Solana a signer set votes, not a contract: its number stands as the adapter (0 guardians, 1 attesters). */
export function signerSetAs32(set: number): Hex {
  return toHex(padLeft32(new Uint8Array([set])));
}

/** The lane of settlement roots, the only one that comes to Solana. */
const settlementLane = 1;

/** The chain event of an event of the vault program; a notice for what its admin, pauser, canceller or watchtowers did. */
export function chainEventOf(event: VaultEvent): ChainEventData {
  const vault = publicKeyAs32(event.vault);
  switch (event.name) {
    case "Deposited": {
      const { index, account, asset, amountQuanta, accumulator } = event;
      return { kind: "deposit", vault, index, account, asset, amountQuanta, accumulator };
    }
    case "Claimed": {
      const { account, asset, amountQuanta, claimedTotalQuanta } = event;
      const recipient = publicKeyAs32(event.recipient);
      return { kind: "claim", vault, account, asset, recipient, amountQuanta, claimedTotalQuanta };
    }
    case "RootReceived": {
      const { cycle, root, totalsRoot, depositIndex, effectiveAtSeconds } = event;
      return { kind: "root-received", vault, cycle, root, totalsRoot, depositIndex, effectiveAtSeconds };
    }
    case "RootEffective":
      return { kind: "root-effective", vault, cycle: event.cycle, root: event.root };
    case "AssetEffective": {
      const { cycle, asset, entitledQuanta, exitQuanta, consumedQuanta } = event;
      return { kind: "asset-effective", vault, cycle, asset, entitledQuanta, exitQuanta, consumedQuanta };
    }
    case "VaultFrozen":
      return { kind: "vault-frozen", vault };
    case "Exited":
    case "DepositReturned":
      return {
        kind: "exit-paid",
        vault,
        account: event.account,
        asset: event.asset,
        amountQuanta: event.paidQuanta,
      };
    case "MessageVoted":
      return { kind: "message-voted", messageId: event.messageId, adapter: signerSetAs32(event.set) };
    case "MessageExecuted":
      return { kind: "message-executed", messageId: event.messageId, cycle: event.cycle };
    case "MessageConflict": {
      const { sequence, otherMessageId: messageId } = event;
      return { kind: "message-conflict", lane: settlementLane, sequence, messageId };
    }
    case "TakeBackRequested":
    case "TakenBack": {
      const { index, depositIndex, account, asset, amountQuanta, accumulator } = event;
      const kind = event.name === "TakenBack" ? "take-back" : "take-back-request";
      return { kind, vault, index, depositIndex, account, asset, amountQuanta, accumulator };
    }
    case "WithdrawalRequested": {
      const { index, account, asset, amountQuanta, accumulator } = event;
      const requester = publicKeyAs32(event.requester);
      return { kind: "withdrawal-request", vault, index, requester, account, asset, amountQuanta, accumulator };
    }
    default:
      return { kind: "notice", contract: vault, name: event.name, detail: detailOf(event) };
  }
}

function detailOf({ vault: _vault, name: _name, ...fields }: VaultEvent): string {
  return JSON.stringify(fields, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
