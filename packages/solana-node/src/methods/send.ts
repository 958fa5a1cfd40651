import {
  ComputeBudgetProgram,
  PublicKey,
  SystemProgram,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import { z } from "zod";
import type { SimulationResult } from "../chain/machine.ts";
import type { View } from "../chain/view.ts";
import { type RpcMethods, rpcMethod } from "../rpc/json-rpc.ts";
import { addressParam, commitmentParam, contextConfig, contextFields, slotParam } from "../rpc/params.ts";
import { invalidParams, RpcError, rpcCodes } from "../rpc/rpc-error.ts";
import { decodeTransaction, fromTransaction, resolveKeys } from "../transaction/decode.ts";
import type { TransactionFailure } from "../transaction/error.ts";
import { innerInstructions, returnData } from "../transaction/outcome.ts";
import { accountJsonOrNull } from "./account-json.ts";
import { inContext, type NodeContext, viewFor } from "./context.ts";
import { partlyDecodedInner } from "./transaction-json.ts";

const encoding = z.enum(["base58", "base64"]).nullish();
const maxAirdropLamports = 1_000_000 * 1_000_000_000;
const airdropComputeUnits = 10_000;
const airdropVariants = 1_000_000;

const sendConfig = z
  .object({
    encoding,
    skipPreflight: z.boolean().nullish(),
    preflightCommitment: commitmentParam.nullish(),
    maxRetries: slotParam.nullish(),
    minContextSlot: slotParam.nullish(),
  })
  .nullish();

const simulateConfig = z
  .object({
    ...contextFields,
    encoding,
    sigVerify: z.boolean().nullish(),
    replaceRecentBlockhash: z.boolean().nullish(),
    innerInstructions: z.boolean().nullish(),
    accounts: z
      .object({ addresses: z.array(addressParam).max(100), encoding: z.enum(["base64", "jsonParsed"]).nullish() })
      .nullish(),
  })
  .nullish();

/** Methods that run transactions. */
export const sendMethods: RpcMethods<NodeContext> = new Map([
  [
    "sendTransaction",
    rpcMethod(z.tuple([z.string(), sendConfig]), (context: NodeContext, [text, config]) => {
      const decoded = decodeTransaction(text, config?.encoding ?? "base58");
      if (config?.skipPreflight !== true) {
        const view = viewFor(context, {
          commitment: config?.preflightCommitment,
          minContextSlot: config?.minContextSlot,
        });
        const options = { verifySignatures: true, checkAge: true };
        const { failure, result } = context.bank.simulate(decoded, view.height, options);
        if (failure !== null) throw refusal(failure, result);
      }
      // As on a cluster, a transaction that is refused after preflight vanishes silently.
      context.submit(decoded);
      return decoded.signature;
    }),
  ],
  [
    "simulateTransaction",
    rpcMethod(z.tuple([z.string(), simulateConfig]), (context: NodeContext, [text, config]) => {
      const decoded = decodeTransaction(text, config?.encoding ?? "base58");
      const verifySignatures = config?.sigVerify === true;
      const replaced = config?.replaceRecentBlockhash === true;
      if (verifySignatures && replaced) throw invalidParams("sigVerify may not be used with replaceRecentBlockhash");
      const view = viewFor(context, config);
      const options = { verifySignatures, checkAge: !replaced };
      const { failure, result } = context.bank.simulate(decoded, view.height, options);
      if (failure?.err === "SignatureFailure") throw refusal(failure, result);
      const keys = resolveKeys(decoded, (address) => view.account(address))?.accountKeys ?? [];
      const inner = result === null ? [] : innerInstructions(result.meta);
      return inContext(view, {
        ...outcome(failure, result),
        accounts: failure === null ? simulatedAccounts(result, view, config?.accounts) : null,
        innerInstructions: config?.innerInstructions === true ? partlyDecodedInner(inner, keys) : null,
        ...(replaced ? { replacementBlockhash: context.bank.ledger.blockhashAt(view.height) } : {}),
      });
    }),
  ],
  [
    "requestAirdrop",
    rpcMethod(
      z.tuple([addressParam, slotParam.max(maxAirdropLamports), contextConfig]),
      (context: NodeContext, [address, lamports]) => {
        const { bank, identity } = context;
        const { faucet } = identity;
        // Different compute limits make equal airdrops in one slot two transactions.
        const units = airdropComputeUnits + (bank.ledger.transactionCount % airdropVariants);
        const message = new TransactionMessage({
          payerKey: faucet.publicKey,
          recentBlockhash: bank.ledger.blockhashAt(bank.ledger.tip.height).blockhash,
          instructions: [
            ComputeBudgetProgram.setComputeUnitLimit({ units }),
            SystemProgram.transfer({ fromPubkey: faucet.publicKey, toPubkey: new PublicKey(address), lamports }),
          ],
        }).compileToLegacyMessage();
        const transaction = new VersionedTransaction(message);
        transaction.sign([faucet]);
        const decoded = fromTransaction(transaction);
        const result = context.submit(decoded);
        if (result.kind === "refused") {
          throw new RpcError(rpcCodes.internalError, `The airdrop was refused: ${result.failure.text}`);
        }
        return decoded.signature;
      },
    ),
  ],
]);

function refusal(failure: TransactionFailure, result: SimulationResult | null): RpcError {
  if (failure.err === "SignatureFailure") {
    return new RpcError(rpcCodes.signatureFailure, "Transaction signature verification failure");
  }
  return new RpcError(rpcCodes.simulationFailed, `Transaction simulation failed: ${failure.text}`, {
    accounts: null,
    innerInstructions: null,
    replacementBlockhash: null,
    ...outcome(failure, result),
  });
}

function outcome(failure: TransactionFailure | null, result: SimulationResult | null) {
  return {
    err: failure?.err ?? null,
    logs: result?.meta.logs() ?? [],
    unitsConsumed: result?.meta.computeUnitsConsumed() ?? 0n,
    returnData: result === null ? null : returnData(result.meta),
  };
}

function simulatedAccounts(
  result: SimulationResult | null,
  view: View,
  wanted:
    | { readonly addresses: readonly string[]; readonly encoding?: "base64" | "jsonParsed" | null | undefined }
    | null
    | undefined,
): readonly unknown[] | null {
  if (wanted === null || wanted === undefined) return null;
  const config = { encoding: wanted.encoding ?? ("base64" as const) };
  return wanted.addresses.map((address) => {
    const account = result?.postAccounts.get(address) ?? view.account(address);
    return accountJsonOrNull(account === null || account.lamports === 0n ? null : account, view, config);
  });
}
