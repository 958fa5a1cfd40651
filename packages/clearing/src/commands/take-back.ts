import { foldTakeBack } from "@isthmus/protocol";
import { checkedByAttesters } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { consumeEntry, vaultOfEntry } from "./shared/chain-entry.ts";
import { entryFields } from "./shared/entry-fields.ts";
import { payHeldDeposit } from "./shared/held-deposits.ts";

/** Consumes a vault's payment of a deposit back to its payer (PROTOCOL P10). */
export const takeBack = defineCommand({
  kind: "take-back",
  source: "chain",
  summary: "Consumes a vault's payment of a deposit back to its payer (PROTOCOL P10).",
  schema: {
    ...entryFields,
    /** Entry of the deposit. */
    depositIndex: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { depositIndex, account, asset, amountQuanta, index } = command;
    const vault = vaultOfEntry(context, command, (scope, previous) => foldTakeBack(scope, previous, command));
    const held = vault.heldDeposits.get(depositIndex);
    // A vault pays on request alone, and only what no effective root has reached; otherwise it is not the vault we know.
    const isRequested = held?.account === account && held.asset === asset && held.amountQuanta === amountQuanta;
    require(isRequested, "TAKE_BACK_UNEXPLAINED", { chain: command.chain, depositIndex });
    consumeEntry(vault, command);
    payHeldDeposit(context, { vault, depositIndex, account, asset, amountQuanta }, index);
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    accumulator: "0x5b87880d9990d232b438b0199da30562a0168f2ec6df34f73ec8536199f1787b",
    amountQuanta: "100000000000",
    asset: 1,
    chain: 1,
    depositIndex: "1",
    height: "3",
    index: "3",
    kind: "take-back",
    txId: "tx3",
  },
});
