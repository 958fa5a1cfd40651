import { adminKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { bytes32, id16, positiveAmount } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { creditDeposit } from "./shared/deposit-credit.ts";
import { heldQuanta, namedQuanta } from "./shared/held-deposits.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Credits a deposit without an account, from before its asset was registered, to an account. */
export const assignSuspense = defineCommand({
  kind: "assign-suspense",
  source: "admin",
  summary: "Credits a deposit without an account, from before its asset was registered, to an account.",
  schema: {
    asset: id16,
    account: bytes32,
    amountQuanta: positiveAmount,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { book } = context;
    requireAdminNonce(context, command.nonce);
    const asset = book.asset(command.asset);
    book.read(command.account);
    // Deposits that name an account wait for that account; those that are held may go back.
    const inSuspenseQuanta = asset.suspenseQuanta - namedQuanta(book.state, asset) - heldQuanta(book.state, asset);
    require(command.amountQuanta <= inSuspenseQuanta, "BALANCE_INSUFFICIENT", {
      asset: asset.asset,
      inSuspenseQuanta,
    });
    useAdminNonce(context, command.nonce);
    asset.suspenseQuanta -= command.amountQuanta;
    creditDeposit(context, asset, command.account, command.amountQuanta);
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    amountQuanta: "5",
    asset: 1,
    kind: "assign-suspense",
    nonce: "9",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
  },
});
