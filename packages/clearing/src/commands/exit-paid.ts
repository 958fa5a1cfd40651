import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { recordExit } from "../ledger/closed-location.ts";
import { bytes32, chain, id16, logIndex, positiveAmount, txId, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { keepRecent } from "./shared/recent-events.ts";
import { isRecorded } from "./shared/recorded.ts";

/**
 * Records what a frozen vault paid: an exit balance of its last root, or a deposit that no root consumed (PROTOCOL P18). What
 * the member has spent of it since that root, it owes from now on. Each payment counts once, in whatever order they are fed until
 * `chain-time` of their height.
 */
export const exitPaid = defineCommand({
  kind: "exit-paid",
  source: "chain",
  summary:
    "Records what a frozen vault paid; what the member has spent of it since the last root, it owes (PROTOCOL P18).",
  schema: {
    chain,
    account: bytes32,
    asset: id16,
    amountQuanta: positiveAmount,
    txId,
    logIndex,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { book } = context;
    const vault = book.state.vaults.get(command.chain);
    require(vault !== undefined, "CHAIN_UNKNOWN", { chain: command.chain });
    const asset = book.asset(command.asset);
    require(asset.chain === command.chain, "ASSET_UNKNOWN", { asset: asset.asset, chain: command.chain });
    const { height, logIndex: index, amountQuanta } = command;
    const isNew = vault.exitDesk !== undefined && !isRecorded(book.state, command);
    require(isNew, "EVENT_OUT_OF_ORDER", { height, logIndex: index, frozenHeight: vault.exitDesk?.height ?? null });
    const inVaultQuanta = asset.depositedQuanta - asset.claimedQuanta - asset.sentQuanta;
    require(amountQuanta <= inVaultQuanta, "CLAIM_ABOVE_TOTALS", { asset: asset.asset, inVaultQuanta });
    recordExit(context, asset, command);
    keepRecent(book.state, command);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    amountQuanta: "5000000",
    asset: 1,
    chain: 1,
    height: "99",
    kind: "exit-paid",
    logIndex: 3,
    txId: "0x9",
  },
});
