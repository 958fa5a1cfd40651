import { z } from "zod";
import { type RpcMethods, rpcMethod } from "../rpc/json-rpc.ts";
import { accountConfig, addressParam, contextConfig } from "../rpc/params.ts";
import { invalidParams } from "../rpc/rpc-error.ts";
import {
  isTokenProgram,
  parseMint,
  parseTokenAccount,
  token2022ProgramAddress,
  tokenProgramAddress,
  uiTokenAmount,
} from "../token/layout.ts";
import { accountJson } from "./account-json.ts";
import { inContext, type NodeContext, viewFor } from "./context.ts";

const tokenFilter = z.union([z.strictObject({ mint: addressParam }), z.strictObject({ programId: addressParam })]);

/** Methods that read SPL tokens. */
export const tokenMethods: RpcMethods<NodeContext> = new Map([
  [
    "getTokenAccountBalance",
    rpcMethod(z.tuple([addressParam, contextConfig]), (context: NodeContext, [address, config]) => {
      const view = viewFor(context, config);
      const token = parseTokenAccount(view.account(address));
      if (token === null) throw invalidParams("Invalid param: not a Token account");
      const mint = parseMint(view.account(token.mint));
      if (mint === null) throw invalidParams("Invalid param: mint could not be unpacked");
      return inContext(view, uiTokenAmount(token.amountUnits, mint.decimals));
    }),
  ],
  [
    "getTokenSupply",
    rpcMethod(z.tuple([addressParam, contextConfig]), (context: NodeContext, [address, config]) => {
      const view = viewFor(context, config);
      const mint = parseMint(view.account(address));
      if (mint === null) throw invalidParams("Invalid param: not a Token mint");
      return inContext(view, uiTokenAmount(mint.supplyUnits, mint.decimals));
    }),
  ],
  [
    "getTokenAccountsByOwner",
    rpcMethod(z.tuple([addressParam, tokenFilter, accountConfig]), (context: NodeContext, [owner, filter, config]) => {
      const view = viewFor(context, config);
      if ("programId" in filter && !isTokenProgram(filter.programId)) {
        throw invalidParams("Invalid param: unrecognized Token program id");
      }
      const programs = "programId" in filter ? [filter.programId] : [tokenProgramAddress, token2022ProgramAddress];
      const found = programs
        .flatMap((program) => view.ownedBy(program))
        .filter(([, account]) => {
          const token = parseTokenAccount(account);
          return token !== null && token.owner === owner && (!("mint" in filter) || token.mint === filter.mint);
        })
        .map(([pubkey, account]) => ({ pubkey, account: accountJson(account, view, config) }));
      return inContext(view, found);
    }),
  ],
]);
