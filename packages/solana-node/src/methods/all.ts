import type { RpcMethods } from "../rpc/json-rpc.ts";
import { accountMethods } from "./accounts.ts";
import { blockMethods } from "./blocks.ts";
import type { NodeContext } from "./context.ts";
import { networkMethods } from "./network.ts";
import { sendMethods } from "./send.ts";
import { tokenMethods } from "./tokens.ts";
import { transactionMethods } from "./transactions.ts";

/** Every method that the node answers over HTTP. */
export const httpMethods: RpcMethods<NodeContext> = new Map([
  ...accountMethods,
  ...tokenMethods,
  ...sendMethods,
  ...transactionMethods,
  ...blockMethods,
  ...networkMethods,
]);
