import { VersionedMessage } from "@solana/web3.js";
import { z } from "zod";
import { type RpcMethods, rpcMethod } from "../rpc/json-rpc.ts";
import { addressParam, contextConfig, slotParam } from "../rpc/params.ts";
import { invalidParams } from "../rpc/rpc-error.ts";
import { messageFee } from "../transaction/fee.ts";
import { inContext, type NodeContext, nodeVersion, viewFor } from "./context.ts";

const slotsPerEpoch = 432_000;
const feeWindowBlocks = 150;
const maxLeaders = 5_000;
const nothing = z.tuple([]);

/** Methods about the chain as a whole. */
export const networkMethods: RpcMethods<NodeContext> = new Map([
  ["getHealth", rpcMethod(nothing, () => "ok")],
  ["getVersion", rpcMethod(nothing, () => ({ "solana-core": nodeVersion, "feature-set": 0 }))],
  ["getGenesisHash", rpcMethod(nothing, (context: NodeContext) => context.identity.genesisHash)],
  ["getIdentity", rpcMethod(nothing, (context: NodeContext) => ({ identity: context.identity.leader }))],
  [
    "getLatestBlockhash",
    rpcMethod(z.tuple([contextConfig]), (context: NodeContext, [config]) => {
      const view = viewFor(context, config);
      return inContext(view, context.bank.ledger.blockhashAt(view.height));
    }),
  ],
  [
    "isBlockhashValid",
    rpcMethod(z.tuple([addressParam, contextConfig]), (context: NodeContext, [blockhash, config]) => {
      const view = viewFor(context, config);
      return inContext(view, context.bank.ledger.isBlockhashUsable(blockhash, view.height));
    }),
  ],
  [
    "getFeeForMessage",
    rpcMethod(z.tuple([z.base64(), contextConfig]), (context: NodeContext, [text, config]) => {
      const view = viewFor(context, config);
      const message = decodeMessage(text);
      const usable = context.bank.ledger.isBlockhashUsable(message.recentBlockhash, view.height);
      return inContext(view, usable ? messageFee(message).feeLamports : null);
    }),
  ],
  [
    "getRecentPrioritizationFees",
    rpcMethod(z.tuple([z.array(addressParam).max(128).nullish()]), (context: NodeContext, [addresses]) => {
      const { ledger } = context.bank;
      return ledger.range(ledger.tip.height - feeWindowBlocks, ledger.tip.height - 1).map((block) => {
        const prices = block.transactions
          .filter((record) => (addresses ?? []).every((address) => record.writableKeys.includes(address)))
          .map((record) => record.priorityPrice);
        const lowest = prices.reduce<bigint | null>((low, price) => (low === null || price < low ? price : low), null);
        return { slot: block.slot, prioritizationFee: lowest ?? 0n };
      });
    }),
  ],
  [
    "getEpochInfo",
    rpcMethod(z.tuple([contextConfig]), (context: NodeContext, [config]) => {
      const view = viewFor(context, config);
      const { ledger } = context.bank;
      const newer = ledger.range(view.height + 1, ledger.tip.height);
      return {
        absoluteSlot: view.slot,
        blockHeight: view.height,
        epoch: Math.floor(view.slot / slotsPerEpoch),
        slotIndex: view.slot % slotsPerEpoch,
        slotsInEpoch: slotsPerEpoch,
        transactionCount:
          ledger.transactionCount - newer.reduce((total, block) => total + block.transactions.length, 0),
      };
    }),
  ],
  [
    "getEpochSchedule",
    rpcMethod(nothing, () => ({
      slotsPerEpoch,
      leaderScheduleSlotOffset: slotsPerEpoch,
      warmup: false,
      firstNormalEpoch: 0,
      firstNormalSlot: 0,
    })),
  ],
  ["getSlotLeader", rpcMethod(z.tuple([contextConfig]), (context: NodeContext) => context.identity.leader)],
  [
    "getSlotLeaders",
    rpcMethod(z.tuple([slotParam, slotParam.max(maxLeaders)]), (context: NodeContext, [_startSlot, limit]) =>
      Array.from({ length: limit }, () => context.identity.leader),
    ),
  ],
]);

function decodeMessage(text: string): VersionedMessage {
  try {
    return VersionedMessage.deserialize(Buffer.from(text, "base64"));
  } catch {
    throw invalidParams("Invalid params: the message cannot be decoded");
  }
}
