import { closeCycle } from "../cycle/close.ts";
import { bid } from "../liquidation/bid.ts";
import type { NovationContext } from "../novation/context.ts";
import {
  listInstrument,
  registerAsset,
  registerVault,
  registerVenue,
  release,
  setParameters,
  suspend,
} from "./admin.ts";
import { chainTime, claim, deposit, rootEffective } from "./chain-events.ts";
import type { Command, CommandKind, CommandOf } from "./command.ts";
import { contribute } from "./contribution.ts";
import { assignSuspense, linkAddress, openAccount, requestCredit, withdraw } from "./members.ts";
import { prices } from "./prices.ts";
import { packedTrades, signedTrade, trades, venueTrade } from "./trades.ts";
import { bustTrade, portAccount, transfer } from "./transfers.ts";

const handlers: { readonly [K in CommandKind]: (context: NovationContext, command: CommandOf<K>) => void } = {
  "register-asset": registerAsset,
  "register-vault": registerVault,
  "register-venue": registerVenue,
  "list-instrument": listInstrument,
  "set-parameters": setParameters,
  suspend,
  release,
  "assign-suspense": assignSuspense,
  "open-account": openAccount,
  "link-address": linkAddress,
  withdraw,
  "request-credit": requestCredit,
  trades,
  "signed-trade": signedTrade,
  "packed-trades": packedTrades,
  bid,
  contribute,
  transfer,
  "port-account": portAccount,
  "bust-trade": bustTrade,
  deposit,
  claim,
  "root-effective": rootEffective,
  "venue-trade": venueTrade,
  "chain-time": chainTime,
  prices,
  "close-cycle": closeCycle,
};

/** Runs the handler of a command's kind. */
export function handle(context: NovationContext, command: Command): void {
  // The table's type ties each kind to its command; the compiler cannot follow that through the lookup.
  (handlers[command.kind] as (context: NovationContext, command: Command) => void)(context, command);
}
