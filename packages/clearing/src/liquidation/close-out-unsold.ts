import type { Hex } from "@isthmus/protocol";
import type { Context } from "../book/context.ts";
import { compareText } from "../model/order.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { closeOut } from "./close-out.ts";
import { fundWorth } from "./fund-worth.ts";

/**
 * Closes out bankrupt accounts whose auction has run its time (`closeOutSeconds`), as at a cut-off: netted, taken over by the
 * insurance fund within its limits, then deleveraged, all at the marks. Their loss stops to grow; the cut-off allocates it.
 * Walks the book only if something is left to be deleveraged.
 */
export function closeOutUnsold(context: Context): void {
  const { book } = context;
  const { auctions, parameters, timeSeconds, unallocatedQuanta } = book.state;
  if (parameters.closeOutSeconds === 0 || unallocatedQuanta === 0n) return;
  const dueSeconds = timeSeconds - BigInt(parameters.closeOutSeconds);
  const due = [...auctions.values()]
    .filter(({ account, startedSeconds }) => startedSeconds <= dueSeconds && isBankrupt(context, account))
    .map(({ account }) => account)
    .sort(compareText);
  if (due.length === 0) return;
  const ownQuanta = fundWorth(book, systemAccounts.insurance) - unallocatedQuanta;
  closeOut(context, due, ownQuanta > 0n ? ownQuanta : 0n);
}

function isBankrupt({ book }: Context, id: Hex): boolean {
  const { health, kind, positions } = book.read(id);
  return kind === "member" && health === "bankrupt" && positions.size > 0;
}
