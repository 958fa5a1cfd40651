import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { payOrder } from "../ledger/rebalance-orders.ts";
import { chain, id16, logIndex, positiveAmount, txId, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { keepRecent } from "./shared/recent-events.ts";

/** Records that a vault paid a rebalance order to its route (PROTOCOL P30). */
export const rebalancePaid = defineCommand({
  kind: "rebalance-paid",
  source: "chain",
  summary: "Records that a vault paid a rebalance order to its route (PROTOCOL P30).",
  schema: {
    chain,
    number: u64,
    asset: id16,
    amountQuanta: positiveAmount,
    txId,
    logIndex,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { state } = context.book;
    const { number, amountQuanta } = command;
    const order = state.rebalances.get(number);
    const isOurs =
      order !== undefined &&
      !order.paid &&
      order.asset === command.asset &&
      order.amountQuanta === amountQuanta &&
      state.assets.get(order.asset)?.chain === command.chain;
    // A vault pays what the clearing house has ordered alone, and once; otherwise it is not the vault we know.
    require(isOurs, "REBALANCE_UNEXPLAINED", { chain: command.chain, number });
    payOrder(context, [number, order]);
    keepRecent(state, command);
  },
  example: {
    amountQuanta: "5000000",
    asset: 1,
    chain: 1,
    height: "9",
    kind: "rebalance-paid",
    logIndex: 2,
    number: "1",
    txId: "tx9",
  },
});
