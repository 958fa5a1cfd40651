import { z } from "zod";
import { linkedAddress } from "../authority/authority.ts";
import { isShort, makeWithdrawal, requireMayWait, requireWithdrawal } from "../cycle/withdrawal.ts";
import { joinQueue } from "../ledger/withdrawal-queue.ts";
import { bytes32, id16, positiveAmount } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** Turns a balance into entitlement at the vault of the asset's chain (PROTOCOL P2). */
export const withdraw = defineCommand({
  kind: "withdraw",
  source: "member",
  summary: "Turns a balance into entitlement at the vault of the asset's chain.",
  schema: {
    account: bytes32,
    asset: id16,
    amountQuanta: positiveAmount,
    /** If the vault is short: `wait` joins its queue (PROTOCOL P29); absent refuses. */
    ifShort: z.literal("wait").optional(),
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    requireNonce(context.book.member(command.account), command.nonce);
    const { account, asset, amountQuanta } = command;
    const wish = { account, asset, amountQuanta };
    if (command.ifShort === "wait" && isShort(context, wish)) {
      requireMayWait(context, wish);
      context.book.write(account).lastNonce = command.nonce;
      joinQueue(context, wish);
      return;
    }
    const withdrawal = requireWithdrawal(context, wish);
    context.book.write(account).lastNonce = command.nonce;
    makeWithdrawal(context, withdrawal);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    amountQuanta: "5000000",
    asset: 1,
    kind: "withdraw",
    nonce: "2",
    signature:
      "0x710e1a4805d08164850bdfdba648b91d605368e0e22168929ce09ac0dbc910733d11eff1596c6f175abd818e352fd933c22b318cff3c349c8e8648caa121822c00",
    signer: { address: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838", chain: 1 },
  },
});
