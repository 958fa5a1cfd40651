import { z } from "zod";
import { checkedByAttesters } from "../authority/authority.ts";
import { closeCycle as close } from "../cycle/close.ts";
import { id16, positiveAmount, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";

/** Closes the next cycle at the time of the last prices: settlement, netting, placement, roots and header. */
export const closeCycle = defineCommand({
  kind: "close-cycle",
  source: "coordinator",
  summary: "Closes the next cycle at the time of the last prices: settlement, netting, placement, roots and header.",
  schema: {
    /** The next cycle: 1 for the first. */
    cycle: u64,
    /** The time of the last prices, and no other. */
    timeSeconds: u64,
    /** Expiry of the credit roots of this cycle; no credit leaf outlives it. */
    creditExpirySeconds: u64,
    /** Due losses of locations that enough operators have confirmed, ascending by asset; every other due loss lapses. */
    confirmedLosses: z
      .array(z.strictObject({ asset: id16, amountQuanta: positiveAmount }))
      .max(65_535)
      .optional(),
  },
  authority: checkedByAttesters,
  handle: (context, command) => close(context, command),
  example: { creditExpirySeconds: "1600003720", cycle: "1", kind: "close-cycle", timeSeconds: "1600000120" },
});
