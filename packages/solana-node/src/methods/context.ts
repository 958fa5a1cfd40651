import type { Bank, ExecutionResult } from "../chain/bank.ts";
import type { ChainIdentity } from "../chain/genesis.ts";
import type { Commitment } from "../chain/ledger.ts";
import type { View } from "../chain/view.ts";
import { invalidParams, RpcError, rpcCodes } from "../rpc/rpc-error.ts";
import type { DecodedTransaction } from "../transaction/decode.ts";

/** The version that the node reports. */
export const nodeVersion = "litesvm-1.5.0";

/** The chain that the methods read and change. */
export interface NodeContext {
  readonly bank: Bank;
  readonly identity: ChainIdentity;
  /** Executes a transaction into the open block and notifies the subscribers. */
  submit(decoded: DecodedTransaction): ExecutionResult;
}

/** The common part of configuration objects. */
export interface ReadConfig {
  readonly commitment?: Commitment | null | undefined;
  readonly minContextSlot?: number | null | undefined;
}

/** A result with the slot that it was read at. */
export interface WithContext<Value> {
  readonly context: { readonly slot: number; readonly apiVersion: string };
  readonly value: Value;
}

/**
 * The state at the wanted commitment, `finalized` when none is named.
 *
 * @throws RpcError -32016 if that state is older than `minContextSlot`
 */
export function viewFor(context: NodeContext, config: ReadConfig | null | undefined): View {
  const { bank } = context;
  const view = bank.view(bank.ledger.heightAt(config?.commitment ?? "finalized"));
  const minSlot = config?.minContextSlot ?? 0;
  if (view.slot < minSlot) {
    throw new RpcError(rpcCodes.minContextSlotNotReached, "Minimum context slot has not been reached", {
      contextSlot: view.slot,
    });
  }
  return view;
}

/** Height of the newest block for methods that read the ledger. @throws RpcError -32602 for `processed`: no open blocks */
export function ledgerHeight(context: NodeContext, config: ReadConfig | null | undefined): number {
  if (config?.commitment === "processed") throw invalidParams("Method does not support commitment below `confirmed`");
  return viewFor(context, config).height;
}

/** Wraps a value with the slot of its view. */
export function inContext<Value>(view: { readonly slot: number }, value: Value): WithContext<Value> {
  return { context: { slot: view.slot, apiVersion: nodeVersion }, value };
}
