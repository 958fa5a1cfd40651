import type { Hex } from "@isthmus/protocol";
import { z } from "zod";
import { type Context, require } from "../../book/context.ts";
import { stopCredits } from "../../cycle/credit-stops.ts";
import { requireAdminNonce, useAdminNonce } from "./nonce.ts";

/** Fields that name what to suspend or release. */
export const suspendable = {
  what: z.enum(["account", "asset", "instrument", "venue", "withdrawals"]),
  /** Account id as hex, or the number as text; "all" for withdrawals. */
  id: z.string().regex(/^(all|0x[0-9a-f]{64}|[1-9][0-9]{0,4})$/),
};

/** Suspends or releases. @throws NONCE_USED, ACCOUNT_UNKNOWN, ASSET_UNKNOWN, INSTRUMENT_UNKNOWN, VENUE_UNKNOWN, INPUT_INVALID */
export function setSuspended(
  context: Context,
  { what, id, nonce }: z.output<z.ZodObject<typeof suspendable>> & { readonly nonce: bigint },
  { suspended }: { readonly suspended: boolean },
): void {
  requireAdminNonce(context, nonce);
  const subject = subjectOf(context, what, id);
  useAdminNonce(context, nonce);
  subject(suspended);
  stopCredits(context);
  context.effects.push({ kind: suspended ? "suspended" : "released", what, id });
}

/** Finds what is named. @returns a function that sets whether it is suspended */
function subjectOf(
  { book }: Context,
  what: z.output<typeof suspendable.what>,
  id: string,
): (suspended: boolean) => void {
  const number = /^[1-9]/.test(id) ? Number(id) : 0;
  switch (what) {
    case "account":
      book.member(id as Hex);
      return (suspended) => {
        book.write(id as Hex).suspended = suspended;
      };
    case "withdrawals":
      require(id === "all", "INPUT_INVALID", { field: "id" });
      return (suspended) => {
        book.state.withdrawalsSuspended = suspended;
      };
    default: {
      const find = {
        asset: () => book.asset(number),
        instrument: () => book.instrument(number),
        venue: () => book.venue(number),
      };
      const subject = find[what]();
      return (suspended) => {
        subject.suspended = suspended;
      };
    }
  }
}
