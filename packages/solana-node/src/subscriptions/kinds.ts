import { z } from "zod";
import type { Commitment } from "../chain/ledger.ts";
import type { View } from "../chain/view.ts";
import { accountFilter, accountJson } from "../methods/account-json.ts";
import { inContext } from "../methods/context.ts";
import { systemProgramAddress } from "../model/account.ts";
import type { TransactionRecord } from "../model/transaction-record.ts";
import { accountFields, addressParam, contextFields, filtersParam, signatureParam } from "../rpc/params.ts";
import { invalidParams } from "../rpc/rpc-error.ts";

/** New state at one commitment. */
export interface Progress {
  readonly commitment: Commitment;
  /** The state after the change. */
  readonly view: View;
  /** Addresses of the accounts that changed. */
  readonly changed: ReadonlySet<string>;
  readonly transactions: readonly TransactionRecord[];
}

/** Condition and results of a subscription. */
export interface Watch {
  /** Name of the notification's method. */
  readonly notification: string;
  /** Null for subscriptions to slots and roots. */
  readonly commitment: Commitment | null;
  /** The results to send. */
  readonly results: (progress: Progress) => readonly unknown[];
  /** For one-shot subscriptions: the signature that ends it. */
  readonly signature?: string;
}

/** The form of a closed account in notifications. */
const closedAccount = { lamports: 0n, owner: systemProgramAddress, data: new Uint8Array(), executable: false };
const slotNotification = "slotNotification";
const rootNotification = "rootNotification";

/** Builds the watch of a subscribe method. @throws RpcError -32602 for wrong parameters */
export type WatchBuilder = (params: readonly unknown[]) => Watch;

const signatureConfig = z.object({ ...contextFields, enableReceivedNotification: z.boolean().nullish() }).nullish();
const logsFilter = z.union([
  z.enum(["all", "allWithVotes"]),
  z.strictObject({ mentions: z.array(addressParam).length(1) }),
]);

/** Subscribe methods by name. */
export const watchBuilders: ReadonlyMap<string, WatchBuilder> = new Map<string, WatchBuilder>([
  [
    "accountSubscribe",
    (params) => {
      const [address, config] = parse(z.tuple([addressParam, z.object(accountFields).nullish()]), params);
      return {
        notification: "accountNotification",
        commitment: config?.commitment ?? "finalized",
        results: ({ view, changed }) =>
          changed.has(address)
            ? [inContext(view, accountJson(view.account(address) ?? closedAccount, view, config))]
            : [],
      };
    },
  ],
  [
    "programSubscribe",
    (params) => {
      const schema = z.object({ ...accountFields, filters: filtersParam }).nullish();
      const [program, config] = parse(z.tuple([addressParam, schema]), params);
      const matches = accountFilter(config?.filters);
      return {
        notification: "programNotification",
        commitment: config?.commitment ?? "finalized",
        results: ({ view, changed }) =>
          [...changed].flatMap((pubkey) => {
            const account = view.account(pubkey);
            if (account === null || account.owner !== program || !matches(account)) return [];
            return [inContext(view, { pubkey, account: accountJson(account, view, config) })];
          }),
      };
    },
  ],
  [
    "logsSubscribe",
    (params) => {
      const [filter, config] = parse(z.tuple([logsFilter, z.object(contextFields).nullish()]), params);
      return {
        notification: "logsNotification",
        commitment: config?.commitment ?? "finalized",
        results: ({ view, transactions }) =>
          transactions
            .filter(
              (record) =>
                typeof filter === "string" || filter.mentions.every((one) => record.accountKeys.includes(one)),
            )
            .map(({ signature, err, logs }) => inContext(view, { signature, err, logs })),
      };
    },
  ],
  [
    "signatureSubscribe",
    (params) => {
      const [signature, config] = parse(z.tuple([signatureParam, signatureConfig]), params);
      return {
        notification: "signatureNotification",
        commitment: config?.commitment ?? "finalized",
        signature,
        results: ({ view, transactions }) =>
          transactions.filter((record) => record.signature === signature).map(({ err }) => inContext(view, { err })),
      };
    },
  ],
  ["slotSubscribe", (params) => unconditional(slotNotification, params)],
  ["rootSubscribe", (params) => unconditional(rootNotification, params)],
]);

/** Names of the notifications that follow the chain alone. */
export const chainNotifications = { slot: slotNotification, root: rootNotification } as const;

function unconditional(notification: string, params: readonly unknown[]): Watch {
  parse(z.tuple([]), params);
  return { notification, commitment: null, results: () => [] };
}

function parse<Value>(schema: z.ZodType<Value>, params: readonly unknown[]): Value {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidParams(`Invalid params: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}.`);
}
