import type { ChainEventData, EvmDeployment } from "@isthmus/adapter";
import type { Hex } from "@isthmus/protocol";
import { type Abi, AbiEventSignatureNotFoundError, decodeEventLog } from "viem";
import {
  attesterAdapterAbi,
  exitDeskAbi,
  gateAbi,
  hubAbi,
  layerZeroAdapterAbi,
  requestDeskAbi,
  vaultAbi,
  venueAbi,
  wormholeAdapterAbi,
} from "../abi/contracts.ts";
import { addressAs32 } from "../address.ts";
import { exitDeskOf, requestDeskOf } from "../vault-desks.ts";

/** The part of a log that its meaning depends on. */
export interface RawLog {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

/** The contracts of a deployment whose events are chain events. */
export function eventSources(deployment: EvmDeployment): Hex[] {
  const { gate, vault, hub, venue, adapters } = deployment;
  const optional = [hub, venue].filter((contract) => contract !== null);
  return [gate, vault, exitDeskOf(vault), requestDeskOf(vault), ...Object.values(adapters), ...optional];
}

/** The chain event of a log, or null when it is none of ours: each event counts only from its own contract. */
export function eventOfLog(deployment: EvmDeployment, log: RawLog): ChainEventData | null {
  const address = log.address.toLowerCase();
  const is = (contract: Hex | null) => contract !== null && contract.toLowerCase() === address;
  const contract = addressAs32(address);
  if (is(deployment.vault)) return vaultEvent(contract, log) ?? noticeOf(contract, vaultAbi, log);
  if (is(deployment.gate)) return gateEvent(log) ?? noticeOf(contract, gateAbi, log);
  if (is(deployment.hub)) return hubEvent(log) ?? noticeOf(contract, hubAbi, log);
  if (is(deployment.venue)) return venueEvent(contract, log) ?? noticeOf(contract, venueAbi, log);
  if (is(deployment.adapters.attester)) return attesterAdapterEvent(log) ?? noticeOf(contract, attesterAdapterAbi, log);
  if (is(deployment.adapters.layerZero)) return noticeOf(contract, layerZeroAdapterAbi, log);
  if (is(deployment.adapters.wormhole)) return noticeOf(contract, wormholeAdapterAbi, log);
  const vault = addressAs32(deployment.vault.toLowerCase());
  if (is(exitDeskOf(deployment.vault))) return exitDeskEvent(vault, log);
  if (is(requestDeskOf(deployment.vault))) return requestDeskEvent(vault, log);
  return null;
}

/** Events that operators should know immediately: what an admin does, votes of watchtowers, lanes that slow down or stop. */
const noticeNames: ReadonlySet<string> = new Set([
  "CallScheduled",
  "CallCancelled",
  "CallPerformed",
  "OwnershipTransferred",
  "AdapterRevoked",
  "VetoVoted",
  "LaneVeto",
  "VetoLifted",
  "LaneHalt",
  "LaneResumed",
  "ConflictEnded",
  "RootSlowed",
  "RootsVetoed",
  "RebalanceDeskSet",
  "CreditSlowed",
  "CreditVetoed",
  "Paused",
  "AttestersSucceeded",
]);

function noticeOf(contract: Hex, abi: Abi, log: RawLog): ChainEventData | null {
  const event = decodeKnown(abi, log);
  if (event?.eventName === undefined || !noticeNames.has(event.eventName)) return null;
  const detail = JSON.stringify(event.args ?? {}, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  return { kind: "notice", contract, name: event.eventName, detail };
}

function vaultEvent(vault: Hex, log: RawLog): ChainEventData | null {
  const event = decodeKnown(vaultAbi, log);
  switch (event?.eventName) {
    case "Deposited": {
      const { index, account, asset, amountQuanta, accumulator } = event.args;
      return { kind: "deposit", vault, index, account, asset, amountQuanta, accumulator };
    }
    case "Claimed": {
      const { account, asset, amountQuanta, claimedTotalQuanta } = event.args;
      const recipient = addressAs32(event.args.recipient);
      return { kind: "claim", vault, account, asset, recipient, amountQuanta, claimedTotalQuanta };
    }
    case "RebalancePaid": {
      const { number, asset, amountQuanta } = event.args;
      return { kind: "rebalance-paid", vault, number, asset, amountQuanta };
    }
    case "RootReceived":
      return { kind: "root-received", vault, ...event.args };
    case "RootEffective":
      return { kind: "root-effective", vault, ...event.args };
    case "AssetEffective": {
      const { cycle, asset, entitled, exit, consumed } = event.args;
      const amounts = { entitledQuanta: entitled, exitQuanta: exit, consumedQuanta: consumed };
      return { kind: "asset-effective", vault, cycle, asset, ...amounts };
    }
    default:
      return null;
  }
}

/** A freeze counts as the vault's own. */
function exitDeskEvent(vault: Hex, log: RawLog): ChainEventData | null {
  const event = decodeKnown(exitDeskAbi, log);
  switch (event?.eventName) {
    case "VaultFrozen":
      return { kind: "vault-frozen", vault };
    case "Exited":
    case "DepositReturned": {
      const { account, asset, paidQuanta } = event.args;
      return { kind: "exit-paid", vault, account, asset, amountQuanta: paidQuanta };
    }
    default:
      return null;
  }
}

/** Entries of the vault's hash chain that its request desk adds. */
function requestDeskEvent(vault: Hex, log: RawLog): ChainEventData | null {
  const event = decodeKnown(requestDeskAbi, log);
  switch (event?.eventName) {
    case "TakeBackRequested":
      return { kind: "take-back-request", vault, ...event.args };
    case "TakenBack": {
      const { payer: _payer, ...fields } = event.args;
      return { kind: "take-back", vault, ...fields };
    }
    case "WithdrawalRequested": {
      const requester = addressAs32(event.args.requester);
      return { kind: "withdrawal-request", vault, ...event.args, requester };
    }
    default:
      return null;
  }
}

function gateEvent(log: RawLog): ChainEventData | null {
  const event = decodeKnown(gateAbi, log);
  switch (event?.eventName) {
    case "MessageDispatched":
      return { kind: "message-dispatched", ...event.args };
    case "MessageVoted":
      return {
        kind: "message-voted",
        messageId: event.args.messageId,
        adapter: addressAs32(event.args.adapter),
      };
    case "MessageExecuted":
      return { kind: "message-executed", messageId: event.args.messageId, cycle: event.args.cycle };
    case "MessageConflict":
      return { kind: "message-conflict", ...event.args };
    default:
      return null;
  }
}

function hubEvent(log: RawLog): ChainEventData | null {
  const event = decodeKnown(hubAbi, log);
  return event?.eventName === "CycleSubmitted" ? { kind: "cycle-submitted", ...event.args } : null;
}

function venueEvent(venue: Hex, log: RawLog): ChainEventData | null {
  const event = decodeKnown(venueAbi, log);
  switch (event?.eventName) {
    case "Traded": {
      const { buyerOrder: _buyerOrder, sellerOrder: _sellerOrder, ...fields } = event.args;
      return { kind: "venue-trade", venue, ...fields };
    }
    case "CreditStop": {
      const { account, throughCycle, tradeCount } = event.args;
      return { kind: "credit-stopped", venue, account, throughCycle, tradeCount };
    }
    case "CreditRootReceived":
      return { kind: "credit-root-received", venue, ...event.args };
    default:
      return null;
  }
}

function attesterAdapterEvent(log: RawLog): ChainEventData | null {
  const event = decodeKnown(attesterAdapterAbi, log);
  return event?.eventName === "AttestationRequested" ? { kind: "attestation-requested", ...event.args } : null;
}

/** The event of an ABI that a log holds; null when the ABI has no such event (contracts also emit configuration). */
export function decodeKnown<const abi extends Abi>(abi: abi, log: RawLog) {
  const [signature, ...rest] = log.topics;
  if (signature === undefined) return null;
  try {
    return decodeEventLog({ abi, data: log.data, topics: [signature, ...rest] });
  } catch (error) {
    if (error instanceof AbiEventSignatureNotFoundError) return null;
    throw error;
  }
}
