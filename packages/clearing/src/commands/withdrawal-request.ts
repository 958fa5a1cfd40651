import { foldWithdrawalRequest, type Hex } from "@isthmus/protocol";
import { checkedByAttesters } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { largestWithdrawal, makeWithdrawal } from "../cycle/withdrawal.ts";
import { bytes32 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { consumeEntry, vaultOfEntry } from "./shared/chain-entry.ts";
import { entryFields } from "./shared/entry-fields.ts";

/** Consumes a request for a withdrawal that was posted at a vault, and makes it as far as it may be made (PROTOCOL P11). */
export const withdrawalRequest = defineCommand({
  kind: "withdrawal-request",
  source: "chain",
  summary:
    "Consumes a request for a withdrawal that was posted at a vault, and makes it as far as it may be made (PROTOCOL P11).",
  schema: {
    ...entryFields,
    /** The address that posted it. */
    requester: bytes32,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const vault = vaultOfEntry(context, command, (scope, previous) => foldWithdrawalRequest(scope, previous, command));
    const { chain: at, index, account, asset, amountQuanta } = command;
    const answer = answered(context, command);
    consumeEntry(vault, command);
    if ("refused" in answer) {
      const { refused } = answer;
      context.effects.push({ kind: "withdrawal-refused", chain: at, index, account, asset, amountQuanta, refused });
      return;
    }
    makeWithdrawal(context, answer);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    accumulator: "0x5b87880d9990d232b438b0199da30562a0168f2ec6df34f73ec8536199f1787b",
    amountQuanta: "5000000",
    asset: 1,
    chain: 1,
    height: "4",
    index: "4",
    kind: "withdrawal-request",
    requester: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838",
    txId: "tx4",
  },
});

interface Requested {
  readonly chain: number;
  readonly requester: Hex;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** The largest withdrawal up to what was requested, or the code why there is none. Changes nothing. */
function answered(context: Context, { chain: at, requester, account, asset, amountQuanta }: Requested) {
  const { accounts, assets } = context.book.state;
  return largestWithdrawal(context, { account, asset, amountQuanta }, () => {
    const known = accounts.get(account);
    require(known !== undefined && known.kind === "member", "ACCOUNT_UNKNOWN", { account });
    // Whoever may withdraw by signature may do so from the same address.
    require(known.recipients.get(at)?.address === requester, "SIGNER_UNKNOWN", { chain: at, signer: requester });
    require(assets.get(asset)?.chain === at, "ASSET_UNKNOWN", { asset, chain: at });
  });
}
