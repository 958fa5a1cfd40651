import { adminKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { id16, positiveAmount } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Announces that tokens at a location are lost, or revokes that; it is taken when its delay ends, and the class waits until then. */
export const locationLoss = defineCommand({
  kind: "location-loss",
  source: "admin",
  summary:
    "Announces that tokens at a location are lost, or revokes that; after `locationLossDelayCycles` the insurance fund and then all holders of the class bear it (PROTOCOL P29).",
  schema: {
    asset: id16,
    /** Null revokes an announced loss. */
    amountQuanta: positiveAmount.nullable(),
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { book, effects } = context;
    const { locationLosses, rebalances, parameters, cycle } = book.state;
    requireAdminNonce(context, command.nonce);
    const { asset } = book.asset(command.asset);
    const isAnnounced = locationLosses.has(asset);
    const isOnTheWay = [...rebalances.values()].some((order) => order.asset === asset && order.loss !== null);
    // Operators confirm one amount of an asset at a time.
    require(command.amountQuanta === null || !(isAnnounced || isOnTheWay), "ALREADY_REGISTERED", { asset });
    require(command.amountQuanta !== null || isAnnounced, "INPUT_INVALID", { field: "amountQuanta" });
    useAdminNonce(context, command.nonce);
    const fromCycle = cycle + BigInt(parameters.locationLossDelayCycles);
    if (command.amountQuanta === null) locationLosses.delete(asset);
    else locationLosses.set(asset, { amountQuanta: command.amountQuanta, fromCycle });
    effects.push({ kind: "location-loss-announced", asset, amountQuanta: command.amountQuanta, fromCycle });
  },
  example: {
    amountQuanta: "5000000",
    asset: 1,
    kind: "location-loss",
    nonce: "13",
    signature:
      "0x17e0e409a6ce05d16f7fd9310929b09b82822012a185817e8142ddac672b94b13e52018caa325e3a26ba992e874b7f836966a9f300b664aa25dd0cb8ef78c2cf01",
  },
});
