import { z } from "zod";
import { type RpcMethods, rpcMethod } from "../rpc/json-rpc.ts";
import { accountConfig, accountFields, addressParam, contextConfig, filtersParam, slotParam } from "../rpc/params.ts";
import { accountFilter, accountJson, accountJsonOrNull } from "./account-json.ts";
import { inContext, type NodeContext, viewFor } from "./context.ts";

const maxAccounts = 100;
const programConfig = z
  .object({ ...accountFields, filters: filtersParam, withContext: z.boolean().nullish() })
  .nullish();

/** Methods that read accounts. */
export const accountMethods: RpcMethods<NodeContext> = new Map([
  [
    "getAccountInfo",
    rpcMethod(z.tuple([addressParam, accountConfig]), (context: NodeContext, [address, config]) => {
      const view = viewFor(context, config);
      return inContext(view, accountJsonOrNull(view.account(address), view, config));
    }),
  ],
  [
    "getMultipleAccounts",
    rpcMethod(
      z.tuple([z.array(addressParam).max(maxAccounts), accountConfig]),
      (context: NodeContext, [addresses, config]) => {
        const view = viewFor(context, config);
        return inContext(
          view,
          addresses.map((address) => accountJsonOrNull(view.account(address), view, config)),
        );
      },
    ),
  ],
  [
    "getProgramAccounts",
    rpcMethod(z.tuple([addressParam, programConfig]), (context: NodeContext, [program, config]) => {
      const view = viewFor(context, config);
      const matches = accountFilter(config?.filters);
      const found = view
        .ownedBy(program)
        .filter(([, account]) => matches(account))
        .map(([pubkey, account]) => ({ pubkey, account: accountJson(account, view, config) }));
      return config?.withContext === true ? inContext(view, found) : found;
    }),
  ],
  [
    "getBalance",
    rpcMethod(z.tuple([addressParam, contextConfig]), (context: NodeContext, [address, config]) => {
      const view = viewFor(context, config);
      return inContext(view, view.account(address)?.lamports ?? 0n);
    }),
  ],
  [
    "getMinimumBalanceForRentExemption",
    rpcMethod(z.tuple([slotParam.max(10 * 1_024 * 1_024), contextConfig]), (context: NodeContext, [dataBytes]) =>
      context.bank.machine.rentExemptLamports(dataBytes),
    ),
  ],
]);
