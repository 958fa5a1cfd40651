import { z } from "zod";
import { type RpcMethods, rpcMethod } from "../rpc/json-rpc.ts";
import { contextConfig, contextFields, slotParam } from "../rpc/params.ts";
import { invalidParams, RpcError, rpcCodes } from "../rpc/rpc-error.ts";
import { ledgerHeight, type NodeContext, viewFor } from "./context.ts";
import { transactionAccountsJson, transactionJson } from "./transaction-json.ts";
import { transactionEncoding } from "./transactions.ts";

const maxSlotRange = 500_000;

const blockConfig = z
  .object({
    ...contextFields,
    encoding: transactionEncoding,
    transactionDetails: z.enum(["full", "accounts", "signatures", "none"]).nullish(),
    rewards: z.boolean().nullish(),
    maxSupportedTransactionVersion: slotParam.max(255).nullish(),
  })
  .nullish();

/** Methods that read blocks. */
export const blockMethods: RpcMethods<NodeContext> = new Map([
  [
    "getBlock",
    rpcMethod(z.tuple([slotParam, blockConfig]), (context: NodeContext, [slot, config]) => {
      const block = sealedBlock(context, slot, ledgerHeight(context, config));
      const details = config?.transactionDetails ?? "full";
      return {
        blockhash: block.blockhash,
        previousBlockhash: block.previousBlockhash,
        parentSlot: block.parentSlot,
        blockTime: block.unixTimeS,
        blockHeight: block.height,
        ...(config?.rewards === false ? {} : { rewards: [] }),
        ...(details === "full"
          ? { transactions: block.transactions.map((record) => transactionJson(record, config)) }
          : {}),
        ...(details === "accounts"
          ? { transactions: block.transactions.map((record) => transactionAccountsJson(record, config)) }
          : {}),
        ...(details === "signatures" ? { signatures: block.transactions.map((record) => record.signature) } : {}),
      };
    }),
  ],
  [
    "getBlocks",
    rpcMethod(
      z.tuple([slotParam, slotParam.nullish(), contextConfig]),
      (context: NodeContext, [startSlot, endSlot, config]) => {
        const newest = context.bank.ledger.at(ledgerHeight(context, config)).slot;
        const end = Math.min(endSlot ?? newest, newest);
        if (end - startSlot > maxSlotRange) throw invalidParams(`Slot range too large; max ${maxSlotRange}`);
        return slotsBetween(context, startSlot, end);
      },
    ),
  ],
  [
    "getBlocksWithLimit",
    rpcMethod(
      z.tuple([slotParam, slotParam.max(maxSlotRange), contextConfig]),
      (context: NodeContext, [startSlot, limit, config]) => {
        const newest = context.bank.ledger.at(ledgerHeight(context, config)).slot;
        return slotsBetween(context, startSlot, newest).slice(0, limit);
      },
    ),
  ],
  [
    "getBlockTime",
    rpcMethod(z.tuple([slotParam]), (context: NodeContext, [slot]) => {
      return sealedBlock(context, slot, context.bank.ledger.tip.height).unixTimeS;
    }),
  ],
  [
    "getBlockHeight",
    rpcMethod(z.tuple([contextConfig]), (context: NodeContext, [config]) => viewFor(context, config).height),
  ],
  ["getSlot", rpcMethod(z.tuple([contextConfig]), (context: NodeContext, [config]) => viewFor(context, config).slot)],
  ["getFirstAvailableBlock", rpcMethod(z.tuple([]), () => 0)],
  ["minimumLedgerSlot", rpcMethod(z.tuple([]), () => 0)],
]);

function sealedBlock(context: NodeContext, slot: number, height: number) {
  const { ledger } = context.bank;
  const block = ledger.bySlot(slot);
  if (block !== null && block.height <= height) return block;
  if (block === null && slot < ledger.tip.slot) {
    throw new RpcError(
      rpcCodes.slotSkipped,
      `Slot ${slot} was skipped, or missing due to ledger jump to recent snapshot`,
    );
  }
  throw new RpcError(rpcCodes.blockNotAvailable, `Block not available for slot ${slot}`);
}

function slotsBetween(context: NodeContext, startSlot: number, endSlot: number): readonly number[] {
  const { ledger } = context.bank;
  return ledger
    .range(0, ledger.tip.height)
    .map((block) => block.slot)
    .filter((slot) => slot >= startSlot && slot <= endSlot);
}
