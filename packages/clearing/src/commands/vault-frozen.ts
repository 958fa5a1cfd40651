import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { closeLocation } from "../cycle/frozen-location.ts";
import { chain, logIndex, txId, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { releaseHeldDeposits } from "./shared/held-deposits.ts";

/**
 * Records that a vault was frozen (PROTOCOL P18): it pays by the exit balances of its last root, whatever has become of them
 * since. What is held there is withdrawn from all accounts and backs nothing any more, so that nobody exits with money and
 * spends it here as well. What orders have taken out of it stays with its holders (P30).
 */
export const vaultFrozen = defineCommand({
  kind: "vault-frozen",
  source: "chain",
  summary:
    "Records that a vault was frozen: what is held there is withdrawn and backs nothing any more (PROTOCOL P18).",
  schema: {
    chain,
    txId,
    logIndex,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { state } = context.book;
    const vault = state.vaults.get(command.chain);
    require(vault !== undefined, "CHAIN_UNKNOWN", { chain: command.chain });
    require(vault.exitDesk === undefined, "EVENT_OUT_OF_ORDER", { chain: command.chain, frozen: true });
    vault.exitDesk = { height: command.height, logIndex: null };
    context.effects.push({ kind: "vault-frozen", chain: command.chain });
    // From here on its exit desk returns deposits, to whoever was credited or to nobody's account.
    releaseHeldDeposits(context, vault, vault.depositIndex);
    closeLocation(context, command.chain);
  },
  example: { chain: 1, height: "99", kind: "vault-frozen", logIndex: 0, txId: "0x9" },
});
