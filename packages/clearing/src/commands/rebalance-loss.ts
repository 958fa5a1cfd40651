import { adminKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { positiveAmount, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Announces that tokens of a rebalance order are lost on the way, or revokes that; it is taken like a location's loss. */
export const rebalanceLoss = defineCommand({
  kind: "rebalance-loss",
  source: "admin",
  summary:
    "Announces that tokens of a rebalance order are lost on the way, or revokes that; after `locationLossDelayCycles` the insurance fund and then all holders of the class bear it (PROTOCOL P29, P30).",
  schema: {
    number: u64,
    /** Null revokes an announced loss. */
    amountQuanta: positiveAmount.nullable(),
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { rebalances, locationLosses, parameters, cycle } = context.book.state;
    requireAdminNonce(context, command.nonce);
    const { number, amountQuanta } = command;
    const order = rebalances.get(number);
    // One that is not paid comes back by itself when it expires.
    require(order?.paid === true, "REBALANCE_UNKNOWN", { number });
    const { openQuanta } = order;
    // Operators confirm one amount of an asset at a time.
    const losses = [...rebalances.values()].filter(({ asset, loss }) => asset === order.asset && loss !== null);
    const isFree = losses.length === 0 && !locationLosses.has(order.asset);
    require(amountQuanta === null || isFree, "ALREADY_REGISTERED", { asset: order.asset });
    const fits = amountQuanta === null ? order.loss !== null : amountQuanta <= openQuanta;
    require(fits, "INPUT_INVALID", { field: "amountQuanta", openQuanta });
    useAdminNonce(context, command.nonce);
    const fromCycle = cycle + BigInt(parameters.locationLossDelayCycles);
    order.loss = amountQuanta === null ? null : { amountQuanta, fromCycle };
    context.effects.push({ kind: "rebalance-loss-announced", number, amountQuanta, fromCycle });
  },
  example: {
    amountQuanta: "5000000",
    kind: "rebalance-loss",
    nonce: "15",
    number: "1",
    signature:
      "0x17e0e409a6ce05d16f7fd9310929b09b82822012a185817e8142ddac672b94b13e52018caa325e3a26ba992e874b7f836966a9f300b664aa25dd0cb8ef78c2cf01",
  },
});
