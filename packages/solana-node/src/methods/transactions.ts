import { z } from "zod";
import type { Ledger } from "../chain/ledger.ts";
import type { TransactionRecord } from "../model/transaction-record.ts";
import { type RpcMethods, rpcMethod } from "../rpc/json-rpc.ts";
import { addressParam, contextFields, signatureParam, slotParam } from "../rpc/params.ts";
import { inContext, ledgerHeight, type NodeContext, viewFor } from "./context.ts";
import { transactionJson } from "./transaction-json.ts";

const maxStatuses = 256;
const maxSignatures = 1_000;

/** Schema of the encoding of transactions. */
export const transactionEncoding = z.enum(["json", "jsonParsed", "base58", "base64", "binary"]).nullish();

const transactionConfig = z
  .union([
    transactionEncoding,
    z.object({
      ...contextFields,
      encoding: transactionEncoding,
      maxSupportedTransactionVersion: slotParam.max(255).nullish(),
    }),
  ])
  .nullish()
  // Old clients give the encoding only.
  .transform((config) => (typeof config === "string" ? { encoding: config } : config));

const historyConfig = z
  .object({
    ...contextFields,
    before: signatureParam.nullish(),
    until: signatureParam.nullish(),
    limit: z.number().int().min(1).max(maxSignatures).nullish(),
  })
  .nullish();

/** Methods that read landed transactions. */
export const transactionMethods: RpcMethods<NodeContext> = new Map([
  [
    "getTransaction",
    rpcMethod(z.tuple([signatureParam, transactionConfig]), (context: NodeContext, [signature, config]) => {
      const height = ledgerHeight(context, config);
      const { ledger } = context.bank;
      const record = ledger.transaction(signature, height);
      if (record === null) return null;
      const blockTime = ledger.at(ledger.heightOf(record)).unixTimeS;
      return { slot: record.slot, blockTime, ...transactionJson(record, config) };
    }),
  ],
  [
    "getSignatureStatuses",
    rpcMethod(
      z.tuple([
        z.array(signatureParam).max(maxStatuses),
        z.object({ searchTransactionHistory: z.boolean().nullish() }).nullish(),
      ]),
      (context: NodeContext, [signatures, config]) => {
        const { ledger } = context.bank;
        const history = config?.searchTransactionHistory === true;
        return inContext(
          ledger.tip,
          signatures.map((signature) => {
            const record = ledger.transaction(signature);
            return record === null ? null : statusJson(ledger, record, { history });
          }),
        );
      },
    ),
  ],
  [
    "getSignaturesForAddress",
    rpcMethod(z.tuple([addressParam, historyConfig]), (context: NodeContext, [address, config]) => {
      const height = ledgerHeight(context, config);
      const { ledger } = context.bank;
      const newestFirst = [...ledger.transactionsOf(address)].reverse().filter((one) => ledger.heightOf(one) <= height);
      const from = config?.before ? newestFirst.findIndex((one) => one.signature === config.before) + 1 : 0;
      const found: unknown[] = [];
      // Nothing is older than an unknown `before`.
      if (config?.before && from === 0) return found;
      for (const record of newestFirst.slice(from)) {
        if (record.signature === config?.until || found.length === (config?.limit ?? maxSignatures)) break;
        const height = ledger.heightOf(record);
        found.push({
          signature: record.signature,
          slot: record.slot,
          err: record.err,
          memo: record.memo,
          blockTime: ledger.at(height).unixTimeS,
          confirmationStatus: ledger.commitmentOf(height),
        });
      }
      return found;
    }),
  ],
  [
    "getTransactionCount",
    rpcMethod(z.tuple([z.object(contextFields).nullish()]), (context: NodeContext, [config]) => {
      const { ledger } = context.bank;
      const newer = ledger.range(viewFor(context, config).height + 1, ledger.tip.height);
      return ledger.transactionCount - newer.reduce((total, block) => total + block.transactions.length, 0);
    }),
  ],
]);

function statusJson(ledger: Ledger, record: TransactionRecord, { history }: { readonly history: boolean }): unknown {
  const height = ledger.heightOf(record);
  const age = ledger.tip.height - height;
  // Without a search of the history a node only knows transactions whose blockhash is still valid.
  if (!history && age > ledger.limits.validBlocks) return null;
  const confirmationStatus = ledger.commitmentOf(height);
  return {
    slot: record.slot,
    confirmations: confirmationStatus === "finalized" ? null : age,
    err: record.err,
    status: record.err === null ? { Ok: null } : { Err: record.err },
    confirmationStatus,
  };
}
