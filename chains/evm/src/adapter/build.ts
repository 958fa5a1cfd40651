import type { EvmDeployment, TransactionRequest } from "@isthmus/adapter";
import { emptyAccumulator, type Hex, IsthmusError } from "@isthmus/protocol";
import { vaultAbi } from "../abi/contracts.ts";
import type { EvmCall } from "../call/evm-call.ts";
import { stopCreditCall, submitCycleCall, submitOrderCall } from "../call/hub-calls.ts";
import {
  commitVerificationCall,
  dvnExecuteCall,
  executeCall,
  receivePacketCall,
  receiveProofCall,
  receiveVaaCall,
  recordBlockCall,
  vetoCall,
} from "../call/message-calls.ts";
import { payOrderCall } from "../call/order-calls.ts";
import { activateAssetCall, activateCall, liftBudgetCall } from "../call/vault-calls.ts";
import { readEntryAccumulator } from "../reader/entry-accumulator.ts";
import type { EvmReader } from "../reader/evm-reader.ts";
import { decodeRevert } from "../revert/decode-revert.ts";
import { lateCallOf } from "./late-votes.ts";
import { requireRebalanceDesk } from "./order-desk.ts";
import type { PreparedCall } from "./prepared-call.ts";

/** Gas limits, explicit per request: an estimate finds too little where a callee's failure is caught. */
const gasLimits = {
  vote: 900_000n,
  execute: 900_000n,
  activate: 500_000n,
  "activate-asset": 700_000n,
  "lift-budget": 300_000n,
  veto: 400_000n,
  "confirm-credit": 300_000n,
  "settle-conflict": 300_000n,
  "halt-lane": 500_000n,
  "layerzero-verify": 500_000n,
  "layerzero-commit": 400_000n,
  "layerzero-receive": 900_000n,
  "native-record": 200_000n,
  "native-vote": 2_000_000n,
  "pay-order": 1_200_000n,
  nothing: 21_000n,
} as const;

/**
 * The call for a request.
 * @param sender 20-byte address: whose balance and rights an estimate uses
 * @throws INPUT_INVALID when this chain has no hub; the hub's code when it would refuse the cycle
 */
export async function buildCall(reader: EvmReader, sender: Hex, request: TransactionRequest): Promise<PreparedCall> {
  if (isHubRequest(request)) return await hubCall(reader, sender, request);
  if (request.kind === "pay-order") {
    const desk = await requireRebalanceDesk(reader);
    return { ...payOrderCall(desk, request.number, request.promised), gas: gasLimits["pay-order"] };
  }
  if (request.kind === "report-conflict")
    throw new IsthmusError("INPUT_INVALID", { field: "kind", value: request.kind });
  if (request.kind === "activate-asset") return await activateAsset(reader, request);
  const late = lateCallOf(reader, request);
  if (late !== null) return { ...late, gas: gasLimits[request.kind] };
  return { ...callOf(reader.deployment, sender, request), gas: gasLimits[request.kind] };
}

type ActivateAsset = Extract<TransactionRequest, { kind: "activate-asset" }>;

/** The vault keeps entries by their accumulators. One whose totals are in effect it finds by itself. */
async function activateAsset(reader: EvmReader, { totals, proof, recordIndex }: ActivateAsset): Promise<PreparedCall> {
  const { client, deployment } = reader;
  const { vault } = deployment;
  let accumulator = emptyAccumulator;
  if (recordIndex !== 0n) {
    const at = { address: vault, abi: vaultAbi, functionName: "assetState", args: [totals.asset] } as const;
    const { consumedIndex } = await client.readContract(at);
    if (consumedIndex !== recordIndex) accumulator = await readEntryAccumulator(client, vault, recordIndex);
  }
  return { ...activateAssetCall(vault, totals, proof, accumulator), gas: gasLimits["activate-asset"] };
}

function callOf(deployment: EvmDeployment, sender: Hex, request: OwnRequest): EvmCall {
  const { adapters, gate, vault, layerZero } = deployment;
  switch (request.kind) {
    case "vote":
      return receiveVaaCall(adapters[request.transport], request.vaa);
    case "execute":
      return executeCall(gate, request.envelope);
    case "activate":
      return activateCall(vault);
    case "veto":
      return vetoCall(gate, request.lane, request.sequence);
    case "lift-budget":
      return liftBudgetCall(vault, request.asset, request.envelope);
    case "layerzero-verify":
      return dvnExecuteCall(layerZero.dvn, request.call, request.signatures);
    case "layerzero-commit":
      return commitVerificationCall(layerZero.receiveLibrary, request.packet);
    case "layerzero-receive":
      return receivePacketCall(layerZero.endpoint, request.packet);
    case "native-record":
      return recordBlockCall(blocksOf(deployment));
    case "native-vote":
      return receiveProofCall(nativeOf(deployment).adapter, request.envelope, request.proof);
    case "confirm-credit":
    case "settle-conflict":
    case "halt-lane":
      throw new IsthmusError("INPUT_INVALID", { field: "kind", value: request.kind });
    case "nothing":
      return { to: sender, data: "0x", valueWei: 0n };
  }
}

function nativeOf({ native, chain }: EvmDeployment): NonNullable<EvmDeployment["native"]> {
  if (native === undefined) throw new IsthmusError("INPUT_INVALID", { field: "native", chain });
  return native;
}

function blocksOf(deployment: EvmDeployment): Hex {
  const { blocks } = nativeOf(deployment);
  if (blocks === null) throw new IsthmusError("INPUT_INVALID", { field: "native.blocks", chain: deployment.chain });
  return blocks;
}

/** What a chain other than the hub is asked for; conflicts mark themselves at an EVM gate. */
type OwnRequest = Exclude<TransactionRequest, HubRequest | ActivateAsset | { kind: "report-conflict" | "pay-order" }>;
type HubRequest = Extract<TransactionRequest, { kind: "submit-cycle" | "stop-credit" | "submit-order" }>;

function isHubRequest(request: TransactionRequest): request is HubRequest {
  return request.kind === "submit-cycle" || request.kind === "stop-credit" || request.kind === "submit-order";
}

async function hubCall(reader: EvmReader, account: Hex, request: HubRequest): Promise<PreparedCall> {
  const { hub } = reader.deployment;
  if (hub === null) throw new IsthmusError("INPUT_INVALID", { field: "hub", chain: reader.chain.id });
  try {
    const call = await callOfHub(reader, hub, request);
    const { to, data, valueWei: value } = call;
    const gas = await reader.client.estimateGas({ account, to, data, value });
    // State may change between estimate and inclusion; an estimate is exact for the state it saw.
    return { ...call, gas: (gas * 5n) / 4n + 20_000n };
  } catch (error) {
    throw decodeRevert(error);
  }
}

async function callOfHub(reader: EvmReader, hub: Hex, request: HubRequest): Promise<EvmCall> {
  const { signatures } = request;
  if (request.kind === "stop-credit")
    return stopCreditCall(hub, request.stop, signatures, await reader.quoteStopWei(request.stop));
  if (request.kind === "submit-order")
    return submitOrderCall(hub, request.order, signatures, await reader.quoteOrderWei(request.order));
  const { header } = request;
  return submitCycleCall(hub, header, signatures, await reader.quoteCycleWei(header.vaults, header.venues));
}
