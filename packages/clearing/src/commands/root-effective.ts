import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { observeDelivery } from "../cycle/chain-delay.ts";
import { observeEntries } from "../cycle/sent-entries.ts";
import { chain, txId, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { releaseHeldDeposits } from "./shared/held-deposits.ts";

/** Records that a cycle's root took effect at a vault and is final. */
export const rootEffective = defineCommand({
  kind: "root-effective",
  source: "chain",
  summary: "Records that a cycle's root took effect at a vault and is final.",
  schema: {
    chain,
    cycle: u64,
    txId,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { state } = context.book;
    const vault = state.vaults.get(command.chain);
    require(vault !== undefined, "CHAIN_UNKNOWN", { chain: command.chain });
    require(command.cycle > vault.effectiveCycle && command.cycle <= state.cycle, "EVENT_OUT_OF_ORDER", {
      cycle: command.cycle,
      effectiveCycle: vault.effectiveCycle,
    });
    vault.effectiveCycle = command.cycle;
    observeEntries(vault, command.cycle);
    releaseHeldDeposits(context, vault, vault.effectiveIndex);
    observeDelivery(state, vault, command.cycle);
    context.effects.push({ kind: "root-effective", chain: command.chain, cycle: command.cycle });
  },
  example: { chain: 1, cycle: "1", height: "99", kind: "root-effective", txId: "0x9" },
});
