import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { bytes32, chain, id16, positiveAmount, txId, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";

/** Records that a vault paid an entitlement: the unclaimed entitlement falls with the vault's tokens. */
export const claim = defineCommand({
  kind: "claim",
  source: "chain",
  summary: "Records that a vault paid an entitlement: the unclaimed entitlement falls with the vault's tokens.",
  schema: {
    chain,
    account: bytes32,
    asset: id16,
    recipient: bytes32,
    amountQuanta: positiveAmount,
    /** The vault's cumulative `claimed` of this account and asset after the payment. */
    claimedTotalQuanta: positiveAmount,
    txId,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { book } = context;
    const asset = book.asset(command.asset);
    require(asset.chain === command.chain, "ASSET_UNKNOWN", { asset: asset.asset, chain: command.chain });
    const account = book.member(command.account);
    const entitlement = account.entitlements.get(asset.asset);
    require(entitlement !== undefined, "CLAIM_ABOVE_TOTALS", { account: account.id, entitledQuanta: 0n });
    const { claimedQuanta, entitledQuanta } = entitlement;
    const { amountQuanta, claimedTotalQuanta } = command;
    require(claimedTotalQuanta === claimedQuanta + amountQuanta, "EVENT_OUT_OF_ORDER", {
      claimedQuanta,
      amountQuanta,
      claimedTotalQuanta,
    });
    require(claimedTotalQuanta <= entitledQuanta, "CLAIM_ABOVE_TOTALS", { account: account.id, entitledQuanta });
    const written = book.write(account.id);
    written.entitlements.set(asset.asset, { entitledQuanta, claimedQuanta: claimedTotalQuanta });
    asset.claimedQuanta += amountQuanta;
    context.effects.push({
      kind: "claim-recorded",
      account: account.id,
      asset: asset.asset,
      claimedQuanta: claimedTotalQuanta,
    });
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    amountQuanta: "5000000",
    asset: 1,
    chain: 1,
    claimedTotalQuanta: "5000000",
    height: "4",
    kind: "claim",
    recipient: "0x00000000000000000000000053efdfde1892f2c5d9e5eb95ee0055bb63e35838",
    txId: "tx4",
  },
});
