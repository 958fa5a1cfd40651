import { type ErrorCode, foldWithdrawalRequest, type Hex, isIsthmusError } from "@isthmus/protocol";
import { checkedByAttesters } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { bytes32 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { consumeEntry, vaultOfEntry } from "./shared/chain-entry.ts";
import { entryFields } from "./shared/entry-fields.ts";
import { makeWithdrawal, requireWithdrawal, type Withdrawal } from "./shared/withdrawal.ts";

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
  const check = (quanta: bigint): Withdrawal | { readonly refused: ErrorCode } =>
    refusalOr(() => {
      const known = accounts.get(account);
      require(known !== undefined && known.kind === "member", "ACCOUNT_UNKNOWN", { account });
      // Whoever may withdraw by signature may do so from the same address.
      require(known.recipients.get(at)?.address === requester, "SIGNER_UNKNOWN", { chain: at, signer: requester });
      require(assets.get(asset)?.chain === at, "ASSET_UNKNOWN", { asset, chain: at });
      return requireWithdrawal(context, { account, asset, amountQuanta: quanta });
    });
  const whole = check(amountQuanta);
  if (!("refused" in whole)) return whole;
  if (whole.refused === "ACCOUNT_UNKNOWN" || whole.refused === "SIGNER_UNKNOWN") return whole;
  // All that refuses an amount refuses every larger one.
  const balanceQuanta = accounts.get(account)?.balances.get(asset) ?? 0n;
  let [low, high] = [0n, balanceQuanta < amountQuanta ? balanceQuanta + 1n : amountQuanta];
  let best: Withdrawal | null = null;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const answer = check(middle);
    if ("refused" in answer) high = middle;
    else [low, best] = [middle, answer];
  }
  return best ?? whole;
}

function refusalOr<T>(make: () => T): T | { readonly refused: ErrorCode } {
  try {
    return make();
  } catch (error) {
    if (isIsthmusError(error)) return { refused: error.code };
    throw error;
  }
}
