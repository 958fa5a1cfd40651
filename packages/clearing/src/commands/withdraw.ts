import { linkedAddress } from "../authority/authority.ts";
import { require, requireRange } from "../book/context.ts";
import { requireNoLocationLoss } from "../cycle/location-loss.ts";
import { requireUnpromised } from "../cycle/unpromised.ts";
import { noteLeft, requireOpenGate } from "../default/gate.ts";
import { takeFromExits } from "../ledger/exit-promises.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { requireOwnerNet } from "../lending/owner-net.ts";
import { requireContributed } from "../margin/required-contribution.ts";
import { requireFreshBacking } from "../market/freshness.ts";
import { bytes32, id16, positiveAmount } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireLeaves } from "./shared/leaving.ts";
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
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book, effects } = context;
    const account = book.member(command.account);
    const asset = book.asset(command.asset);
    const { amountQuanta } = command;
    requireNonce(account, command.nonce);
    require(!asset.suspended, "ASSET_SUSPENDED", { asset: asset.asset });
    require(!book.state.withdrawalsSuspended, "WITHDRAWALS_GATED");
    requireNoLocationLoss(book, asset);
    require(account.recipients.has(asset.chain), "RECIPIENT_MISSING", { account: account.id, chain: asset.chain });
    const balanceQuanta = account.balances.get(asset.asset) ?? 0n;
    require(balanceQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset: asset.asset, balanceQuanta });
    requireFreshBacking(book, account);
    requireContributed(book, account);
    const after = requireLeaves(book, account, { asset, amountQuanta, code: "WITHDRAWAL_BREAKS_MARGIN" });
    requireOpenGate(book, account, { asset, amountQuanta, after });
    requireOwnerNet(book, account, asset, amountQuanta);
    requireUnpromised(book, account, asset, amountQuanta);
    const availableQuanta = uncommittedQuanta(asset);
    require(availableQuanta >= amountQuanta, "VAULT_SHORT", { asset: asset.asset, availableQuanta });
    const before = account.entitlements.get(asset.asset) ?? { entitledQuanta: 0n, claimedQuanta: 0n };
    const entitledQuanta = before.entitledQuanta + amountQuanta;
    requireRange("entitledQuanta", entitledQuanta);

    const written = book.write(command.account);
    written.lastNonce = command.nonce;
    // Moves from balance to entitlement immediately: from here on it backs nothing (PROTOCOL P2).
    if (balanceQuanta === amountQuanta) written.balances.delete(asset.asset);
    else written.balances.set(asset.asset, balanceQuanta - amountQuanta);
    written.entitlements.set(asset.asset, { entitledQuanta, claimedQuanta: before.claimedQuanta });
    takeFromExits(written, asset.asset, amountQuanta);
    asset.entitledQuanta += amountQuanta;
    noteLeft(book, { account: account.id, asset, amountQuanta });
    effects.push({ kind: "entitlement-raised", account: account.id, asset: asset.asset, entitledQuanta });
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
